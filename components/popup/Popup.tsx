import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../core/card/card.ts';
import type { NameOnPage, ThisPage } from '../../core/on-page/this-page.ts';
import { say, sayCount, sayParts } from '../../core/say.ts';
import type { LookUp } from '../../core/search/look-up.ts';
import type { ListedEntity, SearchResult } from '../../core/search/search.ts';
import type { FilterChoices, SearchFilter } from '../../core/search/search-filter.ts';
import type { Dismissal, KeptDismissal } from '../../core/settings/dismissal.ts';
import { saySite } from '../../core/settings/say-site.ts';
import { CardStack } from '../card/CardStack.tsx';
import { useCardPage } from '../card/use-card-page.ts';
import { useKeepFocus } from '../parts/keep-focus.ts';
import { Nothing, type WhyNothing } from '../parts/Nothing.tsx';
import { Switch } from '../parts/Switch.tsx';
import { Kept } from './lists/Kept.tsx';
import { NamesHere } from './lists/NamesHere.tsx';
import type { Destination } from './PopupLinks.tsx';
import { PopupSettings } from './PopupSettings.tsx';
import { onPopupKey } from './popup-keys.ts';
import { RecentLookUps } from './search/RecentLookUps.tsx';
import { SearchBox } from './search/SearchBox.tsx';
import { useSearch } from './search/use-search.ts';
import type { PopupSwitches } from './switches-shown.ts';

/** Everything the popup shows and everything it can ask for. */
export interface PopupProps {
	/** The tab's site; undefined where extensions may not run. */
	site: string | undefined;
	/** Its address and title; undefined where we may not know them. */
	address?: string | undefined;
	title?: string | undefined;
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
	search(query: string, filter: SearchFilter): Promise<SearchResult[]>;
	/** Undefined until the search is there. */
	choices: FilterChoices | undefined;
	/** Who was looked up last. */
	recent: readonly ListedEntity[];
	/** The page's names and what was dismissed, by their ids, as far as the search has told of them. */
	known: ReadonlyMap<string, ListedEntity>;
	/** Asked for outside of the popup: shown when it comes. */
	wanted: LookUp | undefined;
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
	/** A card was opened by search, or by what was wanted. */
	onLookUp(entity: string): void;
	onClearRecent(): void;
	onGo(to: Destination): void;
}

/** The popup: switches, search, what is on this page, and the card that any of them opens. */
export function Popup(props: PopupProps) {
	const { site, incognito, switches, storageFailed, search, load, onSwitch } = props;
	const [query, setQuery] = useState('');
	const [active, setActive] = useState(0);
	const [card, setCard] = useState<Card>();
	const cardPage = useCardPage(props);
	const opener = useRef<Element | null>(null);
	const cardMain = useRef<HTMLElement>(null);
	useLayoutEffect(() => cardMain.current?.querySelector('h2')?.focus(), [card]);
	const [filter, setFilter] = useState<SearchFilter>({});
	const { results, current, failed } = useSearch(search, query, filter);
	/** Enter was pressed before the answer was there. */
	const enterWaits = useRef(false);
	/** What was wanted is opened if somebody is called exactly so; else the reader chooses. */
	const exactWaits = useRef(false);

	const searching = query.trim() !== '';
	const shown = shownOf(props);
	const named = shown && 'names' in shown ? shown.names : [];
	const lines = shown && 'names' in shown ? named.length + 2 * shown.hidden.length : 0;
	const tall = searching || lines > 2;
	const here = useKeepFocus<HTMLDivElement>();

	const open = async (entity: string) => {
		opener.current = document.activeElement;
		const loaded = await load(entity);
		if (loaded) setCard(loaded);
		return loaded;
	};
	const lookUp = async (entity: string) => {
		if (await open(entity)) props.onLookUp(entity);
	};
	const ask = (next: string) => {
		setQuery(next);
		setActive(0);
		enterWaits.current = false;
		exactWaits.current = false;
	};
	const close = () => {
		setCard(undefined);
		// The opener is hidden until the popup is drawn again.
		requestAnimationFrame(() => (opener.current as HTMLElement | null)?.focus());
	};

	useEffect(() => {
		if (!current || !searching) return;
		const [first] = results;
		const opens = enterWaits.current || (exactWaits.current && first?.exact);
		enterWaits.current = false;
		exactWaits.current = false;
		if (opens && first) void lookUp(first.entity);
	});

	useEffect(() => {
		if (!props.wanted) return;
		if ('entity' in props.wanted) return void lookUp(props.wanted.entity);
		ask(props.wanted.query);
		exactWaits.current = true;
	}, [props.wanted]);

	return (
		<>
			{card && (
				<main class="popup-card" ref={cardMain} onKeyDownCapture={keepOpen}>
					<CardStack key={card.entity} first={card} {...cardPage} load={load} onClose={close} />
				</main>
			)}
			<main
				class={tall ? 'popup tall' : 'popup'}
				hidden={card !== undefined}
				onKeyDown={(event) => onPopupKey(event, searching ? [] : named, props.onJump)}
			>
				<header>
					<h1>Gloss</h1>
					<div class="pause">
						<Switch on={switches?.paused} onChange={(on) => onSwitch('paused', on)}>
							{say('popup.pause')}
						</Switch>
					</div>
					{site !== undefined && (
						<Switch on={switches?.site} onChange={(on) => onSwitch('site', on)}>
							{sayParts('popup.markOn', {
								site: (
									<b class="site" dir="auto">
										{saySite(site)}
									</b>
								),
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
					choices={props.choices}
					filter={filter}
					results={results}
					current={current}
					failed={failed}
					active={Math.min(active, Math.max(results.length - 1, 0))}
					onQuery={ask}
					onFilter={(next) => {
						setFilter(next);
						setActive(0);
					}}
					onActive={setActive}
					onOpen={({ entity }) => lookUp(entity)}
					onEnterEarly={() => {
						enterWaits.current = true;
					}}
				/>
				<p class="unseen" role="status">
					{!searching && named.length > 0 && sayCount('names.count', named.length)}
				</p>
				<div class="below" hidden={searching}>
					{!searching && (
						<div class="here" ref={here} tabIndex={-1}>
							{props.recent.length > 0 && (
								<RecentLookUps recent={props.recent} onOpen={lookUp} onClear={props.onClearRecent} />
							)}
							{!shown && <p class="reading">{say('popup.reading')}</p>}
							{shown && 'nothing' in shown && <Nothing why={shown.nothing} {...props} />}
							{shown && 'names' in shown && (
								<NamesHere {...props} page={shown} onOpen={open}>
									<Nothing why="none-marked" {...props} />
								</NamesHere>
							)}
							{props.kept.length > 0 && <Kept kept={props.kept} known={props.known} onForget={props.onForget} />}
						</div>
					)}
					<footer>
						<PopupSettings switches={switches} onSwitch={onSwitch} onGo={props.onGo} />
					</footer>
				</div>
			</main>
		</>
	);
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
