import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../core/card.ts';
import type { Dismissal, KeptDismissal } from '../core/dismissal.ts';
import { say, sayParts } from '../core/say.ts';
import type { SearchResult } from '../core/search.ts';
import type { NameOnPage, PageNames, ThisPage } from '../core/this-page.ts';
import type { Level } from '../core/threshold.ts';
import { CardStack } from './CardStack.tsx';
import { HiddenOnPage } from './HiddenOnPage.tsx';
import { HowSure } from './HowSure.tsx';
import { Kept } from './Kept.tsx';
import { Nothing, type WhyNothing } from './Nothing.tsx';
import { OnThisPage } from './OnThisPage.tsx';
import { PerhapsOnPage } from './PerhapsOnPage.tsx';
import { SearchBox } from './SearchBox.tsx';
import { Switch } from './Switch.tsx';
import { useSearch } from './use-search.ts';

/** The reader's switches as the popup shows them. */
export interface PopupSwitches {
	site: boolean;
	paused: boolean;
	places: boolean;
	level: Level;
}

/** Everything the popup shows and everything it can ask for. */
export interface PopupProps {
	/** The tab's site; undefined where extensions may not run. */
	site: string | undefined;
	/** A private window forgets its site switches. */
	incognito: boolean;
	/** Undefined until they are read. */
	switches: PopupSwitches | undefined;
	storageFailed: 'read' | 'write' | undefined;
	/** Undefined while the page is being read. */
	page: ThisPage | undefined;
	/** Dismissals that the reader kept, of all sites. */
	kept: readonly KeptDismissal[];
	/** The same function from drawing to drawing; rejects when the search has stopped. */
	search(query: string): Promise<SearchResult[]>;
	load(entity: string): Promise<Card | undefined>;
	onSwitch<Name extends keyof PopupSwitches>(name: Name, to: PopupSwitches[Name]): void;
	onJump(name: NameOnPage): void;
	/** Takes back what was dismissed on the page. */
	onRestore(dismissal: Dismissal): void;
	onKeep(dismissal: Dismissal, where: 'site' | 'everywhere'): void;
	/** Takes back what is kept. */
	onForget(kept: KeptDismissal): void;
	onGrant(): void;
	onReload(): void;
}

/** The popup: switches, search, what is on this page, and the card that any of them opens. */
export function Popup(props: PopupProps) {
	const { site, incognito, switches, storageFailed, search, load, onSwitch } = props;
	const [query, setQuery] = useState('');
	const [active, setActive] = useState(0);
	const [card, setCard] = useState<Card>();
	const opener = useRef<Element | null>(null);
	const cardMain = useRef<HTMLElement>(null);
	useLayoutEffect(() => cardMain.current?.querySelector('h2')?.focus(), [card]);
	const { results, current, failed } = useSearch(search, query);
	/** Enter was pressed before the answer was there. */
	const enterWaits = useRef(false);

	const searching = query.trim() !== '';
	const shown = shownOf(props);
	const lines = shown && 'names' in shown ? shown.names.length + 2 * shown.hidden.length : 0;
	const tall = searching || lines > 5;
	const here = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => keepFocus(here.current));

	const open = async (entity: string) => {
		opener.current = document.activeElement;
		const loaded = await load(entity);
		if (loaded) setCard(loaded);
	};
	const close = () => {
		setCard(undefined);
		// The opener is hidden until the popup is drawn again.
		requestAnimationFrame(() => (opener.current as HTMLElement | null)?.focus());
	};

	useEffect(() => {
		if (!enterWaits.current || !current) return;
		enterWaits.current = false;
		if (results[0]) void open(results[0].entity);
	});

	return (
		<>
			{card && (
				<main class="popup-card" ref={cardMain} onKeyDownCapture={keepOpen}>
					<CardStack key={card.entity} first={card} load={load} onClose={close} />
				</main>
			)}
			<main class={tall ? 'popup tall' : 'popup'} hidden={card !== undefined}>
				<header>
					<h1>Gloss</h1>
					{site !== undefined && (
						<Switch on={switches?.site} onChange={(on) => onSwitch('site', on)}>
							{sayParts('popup.markOn', {
								site: <b class="site">{site === 'file' ? say('popup.localFiles') : site}</b>,
							})}
							{incognito && <small>{say('popup.private')}</small>}
						</Switch>
					)}
				</header>
				{storageFailed && (
					<p class="problem" role="alert">
						{say(storageFailed === 'write' ? 'popup.writeFailed' : 'popup.readFailed')}
					</p>
				)}
				<SearchBox
					query={query}
					results={results}
					current={current}
					failed={failed}
					active={Math.min(active, Math.max(results.length - 1, 0))}
					onQuery={(next) => {
						setQuery(next);
						setActive(0);
						enterWaits.current = false;
					}}
					onActive={setActive}
					onOpen={({ entity }) => open(entity)}
					onEnterEarly={() => {
						enterWaits.current = true;
					}}
				/>
				{!searching && (
					<div class="here" ref={here} tabIndex={-1}>
						{!shown && <p class="reading">{say('popup.reading')}</p>}
						{shown && 'nothing' in shown && <Nothing why={shown.nothing} {...props} />}
						{shown && 'names' in shown && <NamesHere {...props} page={shown} onOpen={open} />}
						{props.kept.length > 0 && <Kept kept={props.kept} onForget={props.onForget} />}
					</div>
				)}
				<footer>
					<HowSure level={switches?.level} onChange={(level) => onSwitch('level', level)} />
					<Switch on={switches?.places} onChange={(on) => onSwitch('places', on)}>
						{say('popup.places')}
					</Switch>
					<Switch on={switches?.paused} onChange={(on) => onSwitch('paused', on)}>
						{say('popup.pause')}
					</Switch>
				</footer>
			</main>
		</>
	);
}

/** What is on this page: marked, perhaps, and hidden by the reader. */
function NamesHere({ page: { names, perhaps, hidden }, onOpen, ...props }: NamesHereProps) {
	return (
		<>
			{names.length > 0 ? (
				<OnThisPage names={names} onOpen={onOpen} onJump={props.onJump} />
			) : (
				<Nothing why="none-marked" {...props} />
			)}
			{hidden.length > 0 && (
				<HiddenOnPage hidden={hidden} site={props.site} onRestore={props.onRestore} onKeep={props.onKeep} />
			)}
			{perhaps.length > 0 && <PerhapsOnPage names={perhaps} onOpen={onOpen} />}
		</>
	);
}

interface NamesHereProps extends Omit<PopupProps, 'page'> {
	page: PageNames;
	onOpen(entity: string): void;
}

/** The line that was clicked is gone, and its focus with it: the next Tab goes on from its list. */
function keepFocus(list: HTMLElement | null) {
	if (list && document.activeElement === document.body) list.focus({ preventScroll: true });
}

/** An Escape that the browser sees would close the popup and not the card. */
const keepOpen = (event: KeyboardEvent) => {
	if (event.key === 'Escape') event.preventDefault();
};

/** The page's names, or why there are none, or nothing yet. */
function shownOf({ switches, page }: PopupProps): ThisPage | { nothing: WhyNothing } | undefined {
	if (switches?.paused) return { nothing: 'paused' };
	if (switches?.site === false) return { nothing: 'site-off' };
	return page;
}
