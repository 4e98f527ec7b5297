import type { ComponentChildren } from 'preact';
import type { NameOnPage, PageNames } from '../../../core/on-page/this-page.ts';
import type { ListedEntity } from '../../../core/search/search.ts';
import type { Dismissal } from '../../../core/settings/dismissal.ts';
import { HiddenOnPage } from './HiddenOnPage.tsx';
import { OnThisPage } from './OnThisPage.tsx';
import { PerhapsOnPage } from './PerhapsOnPage.tsx';

interface NamesHereProps {
	page: PageNames;
	site: string | undefined;
	/** More on them, once the search has told it. */
	known: ReadonlyMap<string, ListedEntity>;
	/** Shown where none is marked. */
	children: ComponentChildren;
	onOpen(entity: string): void;
	onJump(name: NameOnPage): void;
	onRestore(dismissal: Dismissal): void;
	onKeep(dismissal: Dismissal, where: 'site' | 'everywhere'): void;
}

/** What is on this page: hidden by the reader a moment ago, marked, and perhaps. */
export function NamesHere({ page: { names, perhaps, hidden }, site, known, children, ...props }: NamesHereProps) {
	return (
		<>
			{hidden.length > 0 && (
				<HiddenOnPage hidden={hidden} known={known} site={site} onRestore={props.onRestore} onKeep={props.onKeep} />
			)}
			{names.length > 0 ? (
				<OnThisPage names={names} known={known} onOpen={props.onOpen} onJump={props.onJump} />
			) : (
				children
			)}
			{perhaps.length > 0 && <PerhapsOnPage names={perhaps} known={known} onOpen={props.onOpen} />}
		</>
	);
}
