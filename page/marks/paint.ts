import { createMoveWatcher } from '../dom/moves.ts';
import { keepListening } from '../input/keep-listening.ts';
import { createKeptPaint } from './kept-paint.ts';
import type { Mark } from './mark.ts';
import { areMany, nearMarks } from './near-marks.ts';

/** A mark as it is painted: clearly where its entity is met first, faintly after that. */
type Clarity = 'first' | 'later';

/** How marks look. */
export type MarkStyle = 'dotted' | 'line' | 'bar';

/** Names in the highlight registry; the sheet is `entrypoints/mark.css`. They say nothing about us. */
export const MARKED: Record<MarkStyle, Record<Clarity, string>> = {
	dotted: { first: 'marked-name', later: 'marked-again' },
	line: { first: 'lined-name', later: 'lined-again' },
	bar: { first: 'thick-name', later: 'thick-again' },
};
export const OPENED = 'opened-name';
/** Later mentions that open without being marked: the sheet gives this name no look. */
export const BARE = 'met-again';

/**
 * Marks are registered within this distance of the viewport, in its heights: each that is registered is painted anew
 * with every change of the page, some 6 µs a frame.
 */
const NEAR = 0.5;

/** A page that changes in every frame is not asked each time which of some thousand containers are near. */
const ASK_NEAR_EVERY_MS = 100;

/** How often a page that clears the registry is answered before it is left alone. */
const MOST_REPAINTS = 20;

/** What decides how a mark looks. */
export interface Looks {
	/** Whether no mark of the same entity comes before it. */
	isFirst(mark: Mark): boolean;
	/** Whether the others are left out. */
	onlyFirst(): boolean;
	/** Whether the others open without a line under them. */
	isLaterBare(): boolean;
	style(): MarkStyle;
}

const namesFor = ({ style, isLaterBare }: Looks): Record<Clarity, string> => ({
	first: MARKED[style()].first,
	later: isLaterBare() ? BARE : MARKED[style()].later,
});

/** A container whose marks are painted while it is near. */
interface Watched {
	element: Element;
	/** Where it stood when it was asked last. */
	at: readonly number[];
	marks: readonly Mark[];
	isNear: boolean;
	/** Those that are near. */
	here: ReadonlySet<Mark>;
}

/**
 * Paints marks near the viewport through the CSS Custom Highlight API, as StaticRanges: live ones slow every change
 * of the page. The page's DOM is not touched.
 */
export function createPainter(view: Window & typeof globalThis, looks: Looks) {
	const { isFirst, onlyFirst } = looks;
	const marked = { first: new view.Highlight(), later: new view.Highlight() };
	const opened = new view.Highlight();
	opened.priority = 1;
	const isPaintKept = createKeptPaint(view);
	const watched = new Map<Element, Watched>();
	const near = new Map<Element, Watched>();
	const watchers = new Set<(element: Element) => void>();
	let onMoved = () => {};
	let repaints = 0;
	let names = namesFor(looks);

	/** In forced colours, Chromium paints what has no look too. */
	const isBareSeen = () => names.later === BARE && view.matchMedia('(forced-colors: active)').matches;
	const add = (mark: Mark) => {
		const to = isFirst(mark) ? marked.first : onlyFirst() || isBareSeen() ? undefined : marked.later;
		if (to && isPaintKept(mark)) to.add(mark.range);
	};
	const remove = ({ range }: Mark) => marked.first.delete(range) || marked.later.delete(range);

	/** Registers which of a container's marks are near now; what stays is not touched. */
	const update = (container: Watched) => {
		const { marks, isNear } = container;
		const isMany = isNear && areMany(marks);
		if (isMany) moves.listen();
		if (isMany) many.add(container);
		else many.delete(container);
		const here = new Set(isMany ? nearMarks(view, marks, NEAR) : isNear ? marks : []);
		for (const mark of container.here) if (!here.has(mark)) remove(mark);
		for (const mark of here) if (!container.here.has(mark)) add(mark);
		container.here = here;
	};

	const stopped = new AbortController();
	/** Whether a text has moved by more than a window since it was asked: nobody reads it yet. */
	const isFlung = (container: Watched): boolean => {
		const { element, at } = container;
		const { top, left } = Element.prototype.getBoundingClientRect.call(element);
		container.at = [top - element.scrollTop, left - element.scrollLeft];
		const [y, x] = container.at.map((now, i) => Math.abs(now - (at[i] ?? now))) as [number, number];
		return y > view.innerHeight || x > view.innerWidth;
	};
	/** Near containers of which not all marks are near. */
	const many = new Set<Watched>();
	const moves = createMoveWatcher(
		view,
		() => {
			for (const container of many) {
				if (isFlung(container)) moves.moved();
				else update(container);
			}
			register();
		},
		stopped.signal,
	);

	const observer = new view.IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) {
				const container = watched.get(target);
				if (!container || isIntersecting === container.isNear) continue;
				container.isNear = isIntersecting;
				if (isIntersecting) near.set(target, container);
				else near.delete(target);
				update(container);
				if (isIntersecting) for (const watcher of watchers) watcher(target);
			}
			register();
			onMoved();
		},
		{ rootMargin: `${NEAR * 100}% 0px`, delay: ASK_NEAR_EVERY_MS } as IntersectionObserverInit,
	);

	const ours = () => [
		[names.first, marked.first] as const,
		[names.later, marked.later] as const,
		[OPENED, opened] as const,
	];

	const register = () => {
		const { highlights } = view.CSS;
		// A page on which nothing is marked has no entry of ours to find.
		if (marked.first.size + marked.later.size + opened.size === 0) return;
		if (ours().every(([name, one]) => highlights.get(name) === one)) return;
		if (repaints++ > MOST_REPAINTS) return;
		for (const [name, one] of ours()) highlights.set(name, one);
	};
	const unregister = () => {
		const { highlights } = view.CSS;
		for (const [name, one] of ours()) if (highlights.get(name) === one) highlights.delete(name);
	};

	// The sheet paints nothing on paper, but Chromium would still cut the printed text at each mark.
	const beforePrint = ({ isTrusted }: Event) => isTrusted && unregister();
	const afterPrint = ({ isTrusted }: Event) => isTrusted && register();
	const listen = () => {
		view.addEventListener('beforeprint', beforePrint, { signal: stopped.signal });
		view.addEventListener('afterprint', afterPrint, { signal: stopped.signal });
	};
	keepListening(view.document, listen, stopped.signal);

	return {
		/** Shows these marks in a container in place of those before; watches it, marks or not. */
		set(element: Element, marks: readonly Mark[]) {
			const container = watched.get(element) ?? { element, at: [], marks, isNear: false, here: new Set() };
			container.marks = marks;
			watched.set(element, container);
			observer.observe(element);
			update(container);
			register();
		},
		/** The text of a container has changed, its marks have not: they may stand elsewhere. */
		shift(element: Element) {
			const container = watched.get(element);
			if (container && many.has(container)) moves.moved();
		},
		/** The containers near the viewport, with those of their marks that are near. */
		near: () => [...near].map(([element, { here }]) => [element, [...here]] as const),
		/** Stops watching a container and takes its marks away. */
		drop(element: Element) {
			const container = watched.get(element);
			for (const mark of container?.here ?? []) remove(mark);
			if (container) many.delete(container);
			near.delete(element);
			watched.delete(element);
			observer.unobserve(element);
		},
		/** Paints one mark anew: it is the first of its entity now, or no longer. */
		repaint(mark: Mark) {
			remove(mark);
			if (watched.get(mark.block.container)?.here.has(mark)) add(mark);
			register();
		},
		/** Paints all of them anew, in the style that is wanted now. */
		restyle() {
			const wanted = namesFor(looks);
			if (names.first !== wanted.first || names.later !== wanted.later) {
				unregister();
				names = wanted;
			}
			for (const { here } of near.values()) {
				for (const mark of here) {
					remove(mark);
					add(mark);
				}
			}
			register();
		},
		/** Shows which mark's card is open. */
		open(mark: Mark | undefined) {
			opened.clear();
			if (mark && isPaintKept(mark)) opened.add(mark.range);
			register();
		},
		/** Calls back when a watched container comes near the viewport, also because it is shown for the first time. */
		onNear(watcher: (container: Element) => void) {
			watchers.add(watcher);
		},
		/** Calls back when containers have come near the viewport or gone from it. */
		onMoved(work: () => void) {
			onMoved = work;
		},
		/** Whether a mark's container is near the viewport. */
		isNear: ({ block }: Mark) => watched.get(block.container)?.isNear === true,
		/** Whether its text may be painted as marked. */
		isPaintKept,
		/** Puts ours back when the page has cleared the registry. */
		repair: register,
		/** Takes everything off the page. */
		stop() {
			observer.disconnect();
			marked.first.clear();
			marked.later.clear();
			opened.clear();
			stopped.abort();
			unregister();
		},
	};
}
