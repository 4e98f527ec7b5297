import type { ComponentChildren } from 'preact';
import type { Dismissal } from '../core/dismissal.ts';
import type { NameOnPage, PageNames } from '../core/this-page.ts';
import { HiddenOnPage } from './HiddenOnPage.tsx';
import { OnThisPage } from './OnThisPage.tsx';
import { PerhapsOnPage } from './PerhapsOnPage.tsx';

interface NamesHereProps {
	page: PageNames;
	site: string | undefined;
	/** Shown where none is marked. */
	children: ComponentChildren;
	onOpen(entity: string): void;
	onJump(name: NameOnPage): void;
	onRestore(dismissal: Dismissal): void;
	onKeep(dismissal: Dismissal, where: 'site' | 'everywhere'): void;
}

/** What is on this page: marked, perhaps, and hidden by the reader. */
export function NamesHere({ page: { names, perhaps, hidden }, site, children, ...props }: NamesHereProps) {
	return (
		<>
			{names.length > 0 ? <OnThisPage names={names} onOpen={props.onOpen} onJump={props.onJump} /> : children}
			{hidden.length > 0 && (
				<HiddenOnPage hidden={hidden} site={site} onRestore={props.onRestore} onKeep={props.onKeep} />
			)}
			{perhaps.length > 0 && <PerhapsOnPage names={perhaps} onOpen={props.onOpen} />}
		</>
	);
}
