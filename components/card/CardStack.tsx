import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card as CardData } from '../../core/card/card.ts';
import type { CardPage } from '../../core/card/card-views.ts';
import { labelLanguage } from '../../core/pack/label.ts';
import { direction, language, say } from '../../core/say.ts';
import { PackLanguage } from '../parts/pack-words.ts';
import { Card } from './Card.tsx';
import { CardBar } from './CardBar.tsx';
import { CardMenu, CardMenuButton, NotButton } from './CardMenu.tsx';
import type { View } from './CardTabs.tsx';
import { CardUnmarked } from './CardUnmarked.tsx';
import { CardWho } from './CardWho.tsx';

/** A card in its frame: a non-modal dialog in which other entities open in place, with a way back and forward. */
export function CardStack(props: CardStackProps) {
	const { first, page, load, onClose, onDismiss, onSiteOff, onPin, onMove, why, doubt } = props;
	const [pinned, setPinned] = useState(false);
	const [past, setPast] = useState<Past>({ entries: [{ card: first, view: 'facts' }], at: 0 });
	const [problem, setProblem] = useState<string>();
	const title = useRef<HTMLHeadingElement>(null);
	const dialog = useRef<HTMLDivElement>(null);
	const [floor, setFloor] = useState('');
	const latest = useRef(0);
	const heading = useId();
	const menu = useId();
	const [isMenuOpen, setIsMenuOpen] = useState(false);
	const [undo, setUndo] = useState<() => void>();
	const shownAt = useRef(0);
	const { entries, at } = past;
	const { card, view } = entries[at] ?? { card: first, view: 'facts' };

	useLayoutEffect(() => {
		if (shownAt.current === at) return;
		shownAt.current = at;
		// The button that was clicked is gone, and its focus with it.
		title.current?.focus({ preventScroll: true });
	}, [at]);

	const show = (next: Past) => {
		latest.current += 1;
		setProblem(undefined);
		setIsMenuOpen(false);
		// A shorter card in its place would slip away from under the pointer, and close.
		setFloor(`${dialog.current?.offsetHeight ?? 0}px`);
		setPast(next);
	};
	const setView = (view: View) => show({ at, entries: entries.with(at, { card, view }) });
	const pin = () => {
		const most = onPin?.();
		if (most) setProblem(say('pin.most', { count: most }));
		else setPinned(true);
	};
	const open = async (entity: string) => {
		latest.current += 1;
		const request = latest.current;
		setProblem(undefined);
		const answer = await load(entity).then(
			(loaded) => loaded ?? say('card.noCard'),
			() => say('card.loadFailed'),
		);
		// A later click has taken over.
		if (request !== latest.current) return;
		if (typeof answer === 'string') setProblem(answer);
		// What lay ahead is forgotten, as in a browser.
		else show({ at: at + 1, entries: [...entries.slice(0, at + 1), { card: answer, view: 'facts' }] });
	};

	const dismiss =
		onDismiss &&
		(() => {
			const takeBack = onDismiss();
			if (takeBack) setUndo(() => takeBack);
		});
	if (undo) return <CardUnmarked onUndo={undo} onClose={onClose} />;

	const isFirst = at === 0;
	return (
		<div
			class="gloss-card"
			ref={dialog}
			style={floor && { '--gloss-floor': floor }}
			role="dialog"
			aria-labelledby={heading}
			lang={language()}
			dir={direction()}
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				event.stopPropagation();
				onClose();
			}}
		>
			<header class="gloss-head">
				<CardBar
					back={entries[at - 1]?.card.label}
					forward={entries[at + 1]?.card.label}
					onGo={(by) => show({ entries, at: at + by })}
					onPin={onPin && !pinned ? pin : undefined}
					onMove={pinned ? onMove : undefined}
					onClose={onClose}
					menu={
						isFirst &&
						(why || onDismiss || onSiteOff) && (
							<CardMenuButton id={menu} isOpen={isMenuOpen} onToggle={() => setIsMenuOpen(!isMenuOpen)} />
						)
					}
				>
					<h2 id={heading} ref={title} tabIndex={-1} lang={labelLanguage(card, card.language)} dir="auto">
						{card.label}
					</h2>
				</CardBar>
				{isFirst && isMenuOpen && (
					<CardMenu id={menu} kind={card.kind} why={why} onDismiss={dismiss} onSiteOff={onSiteOff} />
				)}
				{isFirst && doubt && (
					<p class="gloss-doubt">
						{doubt} {dismiss && !isMenuOpen && <NotButton kind={card.kind} onDismiss={dismiss} />}
					</p>
				)}
				<CardWho key={`who ${at}`} card={card} />
				<p class="gloss-problem" role="status">
					{problem}
				</p>
			</header>
			<PackLanguage.Provider value={card.language}>
				<Card key={`${at} ${card.entity}`} card={card} page={page} view={view} onView={setView} onOpen={open} />
			</PackLanguage.Provider>
		</div>
	);
}

/** The cards opened one after another, and which of them is shown. */
interface Past {
	entries: readonly { card: CardData; view: View }[];
	at: number;
}

interface CardStackProps {
	first: CardData;
	/** The page that the card stands on, where it stands on one. */
	page?: CardPage;
	/** Loads the card of another entity; rejects when it cannot, undefined where there is none. */
	load(entity: string): Promise<CardData | undefined>;
	onClose(): void;
	/** The reader says that the page’s name is not this entity; gives what takes that back, where the card stays to ask. */
	onDismiss?: () => (() => void) | undefined;
	/** The reader switches marking off for the page’s site. */
	onSiteOff?: () => void;
	/** The reader pins the card; where no more may be, how many are. */
	onPin?: () => number | undefined;
	/** The reader moves a pinned card by so many pixels. */
	onMove?: (x: number, y: number) => void;
	/** Why the page’s name is taken for this entity. */
	why?: string;
	/** A line on that, where it is not sure. */
	doubt?: string;
}
