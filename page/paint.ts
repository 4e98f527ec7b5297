import type { Mark } from './mark.ts';

/** Names in the highlight registry; the sheet is `entrypoints/mark.css`. They say nothing about us. */
export const MARKED = 'marked-name';
export const OPENED = 'opened-name';

/** Marks are registered within this distance of the viewport, in its heights: registered ranges slow each frame. */
const NEAR = '100%';

/** How often a page that clears the registry is answered before it is left alone. */
const MOST_REPAINTS = 20;

/**
 * Paints marks near the viewport through the CSS Custom Highlight API, as StaticRanges: live ones slow every change
 * of the page. The page's DOM is not touched.
 */
export function createPainter(view: Window & typeof globalThis) {
	const marked = new view.Highlight();
	const opened = new view.Highlight();
	opened.priority = 1;
	const marksOf = new Map<Element, readonly Mark[]>();
	const near = new Set<Element>();
	const watchers = new Set<(element: Element) => void>();
	let repaints = 0;

	const observer = new view.IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) {
				if (isIntersecting === near.has(target)) continue;
				if (isIntersecting) {
					near.add(target);
					for (const mark of marksOf.get(target) ?? []) marked.add(mark.range);
					for (const watcher of watchers) watcher(target);
				} else {
					near.delete(target);
					for (const mark of marksOf.get(target) ?? []) marked.delete(mark.range);
				}
			}
			register();
		},
		{ rootMargin: `${NEAR} 0px` },
	);

	const register = () => {
		const { highlights } = view.CSS;
		// A page on which nothing is marked has no entry of ours to find.
		if (marked.size + opened.size === 0) return;
		if (highlights.get(MARKED) === marked && highlights.get(OPENED) === opened) return;
		if (repaints++ > MOST_REPAINTS) return;
		highlights.set(MARKED, marked);
		highlights.set(OPENED, opened);
	};
	const unregister = () => {
		const { highlights } = view.CSS;
		if (highlights.get(MARKED) === marked) highlights.delete(MARKED);
		if (highlights.get(OPENED) === opened) highlights.delete(OPENED);
	};

	// The sheet paints nothing on paper, but Chromium would still cut the printed text at each mark.
	const stopped = new AbortController();
	for (const [moment, act] of [['beforeprint', unregister] as const, ['afterprint', register] as const])
		view.addEventListener(moment, ({ isTrusted }) => isTrusted && act(), { signal: stopped.signal });

	return {
		/** Shows these marks in a container in place of those before; watches it, marks or not. */
		set(container: Element, marks: readonly Mark[]) {
			for (const mark of marksOf.get(container) ?? []) marked.delete(mark.range);
			marksOf.set(container, marks);
			if (near.has(container)) for (const mark of marks) marked.add(mark.range);
			observer.observe(container);
			register();
		},
		/** Stops watching a container and takes its marks away. */
		drop(container: Element) {
			for (const mark of marksOf.get(container) ?? []) marked.delete(mark.range);
			marksOf.delete(container);
			near.delete(container);
			observer.unobserve(container);
		},
		/** Shows which mark's card is open. */
		open(mark: Mark | undefined) {
			opened.clear();
			if (mark) opened.add(mark.range);
			register();
		},
		/** Calls back when a watched container comes near the viewport, also because it is shown for the first time. */
		onNear(watcher: (container: Element) => void) {
			watchers.add(watcher);
		},
		/** Puts ours back when the page has cleared the registry. */
		repair: register,
		/** Takes everything off the page. */
		stop() {
			observer.disconnect();
			marked.clear();
			opened.clear();
			stopped.abort();
			unregister();
		},
	};
}

export type Painter = ReturnType<typeof createPainter>;
