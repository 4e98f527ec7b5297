import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Card } from '../core/card.ts';
import type { SearchResult } from '../core/search.ts';
import type { NameOnPage, ThisPage } from '../core/this-page.ts';
import { CardStack } from './CardStack.tsx';
import { Nothing, type WhyNothing } from './Nothing.tsx';
import { OnThisPage } from './OnThisPage.tsx';
import { SearchBox } from './SearchBox.tsx';
import { Switch } from './Switch.tsx';

/** The reader's switches as the popup shows them. */
export interface PopupSwitches {
	site: boolean;
	paused: boolean;
	places: boolean;
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
	search(query: string): SearchResult[];
	load(entity: string): Promise<Card | undefined>;
	onSwitch(name: keyof PopupSwitches, on: boolean): void;
	onJump(name: NameOnPage): void;
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
	const found = useMemo(() => search(query), [search, query]);
	// The order of reading: arrows go through the groups as they are shown.
	const results = useMemo(() => [...found].sort((a, b) => a.type.localeCompare(b.type)), [found]);

	const searching = query.trim() !== '';
	const shown = shownOf(props);
	const tall = searching || (shown && 'names' in shown && shown.names.length > 5);

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
							Mark names on <b class="site">{site === 'file' ? 'local files' : site}</b>
							{incognito && <small>Private window: forgotten when it closes</small>}
						</Switch>
					)}
				</header>
				{storageFailed && (
					<p class="problem" role="alert">
						{storageFailed === 'write'
							? 'The switch could not be saved, so nothing has changed. Is the disk full?'
							: 'Your switches could not be read. They are kept as they were; open this popup again to retry.'}
					</p>
				)}
				<SearchBox
					query={query}
					results={results}
					active={Math.min(active, Math.max(results.length - 1, 0))}
					onQuery={(next) => {
						setQuery(next);
						setActive(0);
					}}
					onActive={setActive}
					onOpen={({ entity }) => open(entity)}
				/>
				{!searching && (
					<div class="here">
						{!shown && <p class="reading">Reading this page …</p>}
						{shown && 'nothing' in shown && <Nothing why={shown.nothing} {...props} />}
						{shown && 'names' in shown && <OnThisPage names={shown.names} onOpen={open} onJump={props.onJump} />}
					</div>
				)}
				<footer>
					<Switch on={switches?.places} onChange={(on) => onSwitch('places', on)}>
						Mark places too
					</Switch>
					<Switch on={switches?.paused} onChange={(on) => onSwitch('paused', on)}>
						Pause on all sites
					</Switch>
				</footer>
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
