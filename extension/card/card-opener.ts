import type { Card } from '../../core/card/card.ts';
import { doubtOf, explain } from '../../core/card/explain.ts';
import { type HoverEvent, type HoverState, hover, IDLE } from '../../core/hover.ts';
import { titleOf } from '../../page/dom/node.ts';
import { followPointer } from '../../page/input/pointer.ts';
import { bringIntoSight, reachable } from '../../page/input/reach.ts';
import { isAlive, type Mark } from '../../page/marks/mark.ts';
import { createMovedMarks } from '../../page/marks/moved-mark.ts';
import type { NameFinder } from '../../page/read/name-finder.ts';
import { type DrawnCard, type FrameOfNames, type GlossCardInFrame, type OpenedBy, sendMessage } from '../messages.ts';
import { createPinnedCards } from './pinned-cards.ts';
import { createPreparedCard } from './prepared-card.ts';
import { createToldFrames } from './told-frames.ts';

type FrameWindow = typeof globalThis & { glossCard?: GlossCardInFrame };

/** What the cards of a frame need of it. */
interface CardsOfFrame extends Pick<FrameOfNames, 'settings' | 'dismiss' | 'isGone' | 'end'> {
	/** Switches marking off for the page’s site, where there is one. */
	siteOff?: () => void;
}

/** No article's title is longer; what a page writes there is sent on with the card. */
const LONGEST_TITLE = 500;

const HALF_FRAME_MS = 8;

/** In the frame that is nearest to so long from now: what is shown between two would wait for the next. */
const inFrameAfter = (ms: number, work: () => void) =>
	setTimeout(() => requestAnimationFrame(work), Math.max(0, ms - HALF_FRAME_MS));

/** Opens and closes the frame's card as pointer, keys and taps ask for it. */
export function createCardOpener(
	finder: Pick<
		NameFinder,
		'marks' | 'marksIn' | 'marksNear' | 'isPainted' | 'beside' | 'readNow' | 'isBehind' | 'open' | 'repair' | 'meet'
	>,
	{ settings, dismiss, siteOff, isGone, end }: CardsOfFrame,
	signal: AbortSignal,
) {
	let state: HoverState<Mark> = IDLE;
	let open: DrawnCard | undefined;
	/** The card of a name that the reader has just dismissed: it offers to take that back. */
	let leaving: DrawnCard | undefined;
	/** The last mark whose card was opened: steps start from it. */
	let last: Mark | undefined;
	let lastAtMs = 0;
	/** A card that is still being fetched is not shown when something else was asked for since. */
	let wanted = 0;
	let by: OpenedBy = 'rest';
	const pinned = createPinnedCards();
	const { remember, nowOf } = createMovedMarks();
	const toldFrames = createToldFrames();
	/** Shows a card that is ready while its name is away. */
	let showLater: (() => void) | undefined;

	/** The card's code comes with the first rest, not with the page. */
	let loading: Promise<void> | undefined;
	const load = async () => {
		const here = globalThis as FrameWindow;
		if (here.glossCard) return here.glossCard;
		loading ??= sendMessage('loadCard').finally(() => {
			loading = undefined;
		});
		await loading;
		return here.glossCard;
	};

	const send = (event: HoverEvent<Mark>) => {
		if (isGone()) return end();
		const [next, effects] = hover(state, event);
		state = next;
		for (const effect of effects) {
			if (effect.type === 'prepare') {
				remember(effect.mark);
				cards.prepare(effect.mark, effect.ms);
			} else if (effect.type === 'wait') inFrameAfter(effect.ms, () => send({ type: 'timer', token: effect.token }));
			else if (effect.type === 'close') close();
			else void show(effect.mark);
		}
		if (state.is === 'idle') cards.drop();
	};

	const cards = createPreparedCard(async (mark: Mark) => {
		const [glossCard, card] = await Promise.all([load(), sendMessage('card', mark.entity)]);
		return () => (glossCard && card ? draw(glossCard, card, mark) : undefined);
	});

	const leave = () => {
		leaving?.close();
		leaving = undefined;
	};

	function draw(glossCard: GlossCardInFrame, card: Card, mark: Mark): DrawnCard {
		const closeThis = () => {
			if (leaving === drawn) leave();
			else if (!pinned.close(drawn)) send({ type: 'close' });
		};
		const doubt = doubtOf(card.label, mark.why, mark.confidence);
		const drawn = glossCard.draw({
			anchor: mark.range,
			card,
			page: {
				address: location.href,
				title: titleOf(document).slice(0, LONGEST_TITLE),
				entities: [...new Set(finder.marks().map(({ entity }) => entity))],
				near: finder.beside(mark),
			},
			why: explain(mark.surface, card.label, mark.why),
			...(doubt && { doubt }),
			load: (entity) => sendMessage('card', entity),
			onDismiss() {
				const dismissal = { entity: mark.entity, label: card.label, surface: mark.surface };
				leave();
				leaving = drawn;
				if (!pinned.letGo(drawn)) letGo();
				dismiss(dismissal);
				return () => {
					leave();
					sendMessage('restored', dismissal).catch(() => {});
				};
			},
			...(siteOff && { onSiteOff: siteOff }),
			onPin() {
				const full = pinned.add(drawn);
				if (full === undefined) letGo();
				return full;
			},
			onPointer: (inside) => pinned.has(drawn) || leaving === drawn || send({ type: 'card', inside }),
			onClose: closeThis,
		});
		return drawn;
	}

	async function show(mark: Mark) {
		const mine = ++wanted;
		const openedBy = by;
		by = 'rest';
		last = mark;
		remember(mark);
		lastAtMs = Date.now();
		finder.open(mark);
		try {
			const drawn = await cards.take(mark);
			if (mine !== wanted || signal.aborted) return;
			if (!drawn || state.is !== 'open') return send({ type: 'close' });
			leave();
			open = drawn;
			showLater = () => {
				if (state.is !== 'open' || !isAlive(state.mark)) return;
				showLater = undefined;
				drawn.moveTo(state.mark.range);
				drawn.show(openedBy, pointer.where());
				toldFrames.opened();
			};
			showLater();
		} catch {
			// The background did not answer, or the extension was replaced: nothing opens, and the page goes on.
			if (mine === wanted) send({ type: 'close' });
		}
	}

	function close() {
		wanted++;
		showLater = undefined;
		open?.close();
		open = undefined;
		toldFrames.closed();
		finder.open(undefined);
	}

	/** What is pinned is no longer the name's. */
	function letGo() {
		open = undefined;
		state = { is: 'idle', token: state.token + 1 };
		close();
	}

	const showNow = (mark: Mark, opens: OpenedBy) => {
		by = opens;
		pointer.setAside();
		bringIntoSight(mark, open?.host);
		send({ type: 'open', mark });
	};

	/** The names that a reader can be led to, in their order. */
	const steppable = (): Mark[] => {
		if (!finder.marks().every(isAlive)) finder.readNow();
		return reachable(finder.marks().filter((mark) => isAlive(mark) && finder.isPainted(mark)));
	};

	/** Whether a card that the reader sees has closed. */
	const closeByEscape = (target: EventTarget | null): boolean => {
		const isShown = open?.host?.isConnected === true && showLater === undefined;
		if (state.is !== 'idle') send({ type: 'close' });
		const wasLeaving = leaving?.host?.isConnected === true;
		leave();
		return isShown || wasLeaving || pinned.closeAt(target);
	};

	/** Passes all that is a mark's on to the mark that stands for its name now. */
	function pass(from: Mark, to: Mark) {
		remember(to);
		[state] = hover(state, { type: 'moved', from, to });
		cards.moved(from, to);
		if (last === from) last = to;
		if (state.is !== 'open' || state.mark !== to) return;
		finder.open(to);
		if (showLater) showLater();
		else open?.moveTo(to.range);
	}

	/** Passes an open or coming card on to the marks that stand for its name now, or closes it where there is none. */
	function passOn(state: Exclude<HoverState<Mark>, { is: 'idle' }>) {
		const marks = finder.marks();
		const { mark } = state;
		const next = state.is === 'open' ? state.next : undefined;
		if (next && !marks.includes(next)) {
			const now = nowOf(next, marks);
			if (now) pass(next, now);
			else if (!finder.isBehind()) send({ type: 'busy' });
		}
		if (marks.includes(mark)) return;
		const now = nowOf(mark, marks);
		// Where the page has written its text anew meanwhile, the name may stand in what is not yet read.
		if (!now) return finder.isBehind() ? undefined : send({ type: 'close' });
		pass(mark, now);
	}

	/** Until the page has been read again, nobody knows whether the name is still there. */
	const isAway = () => state.is !== 'idle' && !isAlive(state.mark);

	const pointer = followPointer(
		document,
		finder,
		{
			over(mark, sinceMs) {
				if (state.is !== 'idle' && isAway() && nowOf(state.mark, [mark])) pass(state.mark, mark);
				send({ type: 'over', mark, restMs: Math.max(0, settings().restMs - sinceMs) });
			},
			out: () => isAway() || send({ type: 'out' }),
			isUnread: () => isAway() || finder.isBehind(),
			busy: () => send({ type: 'busy' }),
			modifier: () => settings().modifier,
			tap: (mark) => showNow(mark, 'tap'),
			dismiss: (target) => {
				if (leaving?.host !== target) leave();
				if (state.is === 'idle' || (open?.host && target === open.host)) return;
				send({ type: 'close' });
			},
			escape: closeByEscape,
			meet: (element) => {
				finder.repair();
				finder.meet(element);
			},
		},
		signal,
	);

	return {
		show: showNow,
		steppable,
		/** How many names can be stepped to, and the place of the last one opened among them. */
		names() {
			const marks = steppable();
			const now = last && nowOf(last, marks);
			return { count: marks.length, last: now ? marks.indexOf(now) : -1, lastAtMs };
		},
		/** Opens the name at a place; undefined where there is none. */
		step(to: number): Mark | undefined {
			const mark = steppable()[to];
			if (mark) showNow(mark, 'key');
			return mark;
		},
		close() {
			if (state.is !== 'idle') send({ type: 'close' });
		},
		/** Closes a card whose name is gone; one whose name the page has written anew goes with it. */
		marksChanged() {
			if (state.is !== 'idle') passOn(state);
			pointer.marksChanged();
		},
		stop() {
			state = IDLE;
			close();
			leave();
			pinned.closeAll();
		},
	};
}
