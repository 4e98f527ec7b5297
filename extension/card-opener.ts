import { explain } from '../core/explain.ts';
import { type HoverEvent, type HoverState, hover, IDLE } from '../core/hover.ts';
import { isAlive, type Mark, rectsOf } from '../page/mark.ts';
import type { NameFinder } from '../page/name-finder.ts';
import { followPointer } from '../page/pointer.ts';
import { type CardRequest, type FrameOfNames, type GlossCardInFrame, type OpenCard, sendMessage } from './messages.ts';
import { createPinnedCards } from './pinned-cards.ts';

type FrameWindow = typeof globalThis & { glossCard?: GlossCardInFrame };

/** What the cards of a frame need of it. */
interface CardsOfFrame extends Pick<FrameOfNames, 'settings' | 'dismiss' | 'isGone' | 'end'> {
	/** Switches marking off for the page’s site, where there is one. */
	siteOff?: () => void;
}

/** Opens and closes the frame's card as pointer, keys and taps ask for it. */
export function createCardOpener(
	finder: Pick<NameFinder, 'marks' | 'marksIn' | 'isPainted' | 'open' | 'repair' | 'meet'>,
	{ settings, dismiss, siteOff, isGone, end }: CardsOfFrame,
	signal: AbortSignal,
) {
	let state: HoverState<Mark> = IDLE;
	let open: OpenCard | undefined;
	/** The last mark whose card was opened: steps start from it. */
	let last: Mark | undefined;
	let lastAtMs = 0;
	/** A card that is still being fetched is not shown when something else was asked for since. */
	let wanted = 0;
	let by: CardRequest['by'] = 'rest';
	const pinned = createPinnedCards();
	/** One Escape closes one card, though focus is in a pinned one. */
	let justClosed = false;

	/** The card's code comes with the first rest, not with the page. */
	const load = async () => {
		if (!(globalThis as FrameWindow).glossCard) await sendMessage('loadCard');
		return (globalThis as FrameWindow).glossCard;
	};

	const send = (event: HoverEvent<Mark>) => {
		if (isGone()) return end();
		const [next, effects] = hover(state, event);
		state = next;
		for (const effect of effects) {
			if (effect.type === 'prepare') void load().catch(() => {});
			else if (effect.type === 'wait') setTimeout(() => send({ type: 'timer', token: effect.token }), effect.ms);
			else if (effect.type === 'close') close();
			else void show(effect.mark);
		}
	};

	async function show(mark: Mark) {
		const mine = ++wanted;
		const openedBy = by;
		by = 'rest';
		last = mark;
		lastAtMs = Date.now();
		finder.open(mark);
		try {
			const [glossCard, card] = await Promise.all([load(), sendMessage('card', mark.entity)]);
			if (mine !== wanted || signal.aborted) return;
			if (!glossCard || !card || !isAlive(mark)) return send({ type: 'close' });
			const opened = glossCard.open({
				anchor: mark.range,
				card,
				page: { address: location.href, entities: [...new Set(finder.marks().map(({ entity }) => entity))] },
				by: openedBy,
				why: explain(mark.surface, card.label, mark.why),
				load: (entity) => sendMessage('card', entity),
				onDismiss() {
					dismiss({ entity: mark.entity, label: card.label, surface: mark.surface });
					if (!pinned.close(opened)) send({ type: 'close' });
				},
				...(siteOff && { onSiteOff: siteOff }),
				onPin() {
					const full = pinned.add(opened);
					if (full === undefined) letGo();
					return full;
				},
				onPointer: (inside) => pinned.has(opened) || send({ type: 'card', inside }),
				onClose: () => (pinned.has(opened) ? justClosed || pinned.close(opened) : send({ type: 'close' })),
			});
			open = opened;
		} catch {
			// The worker was stopped in between, or the extension replaced: nothing opens, and the page goes on.
			if (mine === wanted) send({ type: 'close' });
		}
	}

	function close() {
		wanted++;
		open?.close();
		open = undefined;
		finder.open(undefined);
	}

	/** What is pinned is no longer the name's. */
	function letGo() {
		open = undefined;
		state = { is: 'idle', token: state.token + 1 };
		close();
	}

	const showNow = (mark: Mark, opens: CardRequest['by']) => {
		by = opens;
		const [box] = rectsOf(mark);
		if (box && (box.top < 0 || box.bottom > innerHeight)) {
			const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
			const element = mark.range.startContainer.parentElement;
			// A form may hide its own method behind a control of that name.
			if (element)
				Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: reduced ? 'instant' : 'auto' });
		}
		send({ type: 'open', mark });
	};

	/** The names that a reader can see, in their order. */
	const steppable = () =>
		finder.marks().filter((mark) => isAlive(mark) && finder.isPainted(mark) && rectsOf(mark).length > 0);

	followPointer(
		document,
		finder.marksIn,
		{
			over: (mark) => send({ type: 'over', mark, restMs: settings().restMs }),
			out: () => send({ type: 'out' }),
			busy: () => send({ type: 'busy' }),
			modifier: () => settings().modifier,
			tap: (mark) => showNow(mark, 'tap'),
			dismiss: (target) => {
				if (state.is === 'idle' || (open?.host && target === open.host)) return;
				send({ type: 'close' });
				justClosed = true;
				setTimeout(() => {
					justClosed = false;
				});
			},
			meet: (element) => {
				finder.repair();
				finder.meet(element);
			},
		},
		signal,
	);

	return {
		show: showNow,
		/** How many names can be stepped to, and the place of the last one opened among them. */
		names() {
			const marks = steppable();
			return { count: marks.length, last: last ? marks.indexOf(last) : -1, lastAtMs };
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
		/** Closes a card whose name is gone. */
		marksChanged() {
			if (state.is !== 'idle' && !finder.marks().includes(state.mark)) send({ type: 'close' });
		},
		stop() {
			state = IDLE;
			close();
			pinned.closeAll();
		},
	};
}
