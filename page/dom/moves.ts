/** What may move a text in the viewport: pages scroll by scripts and transforms, too, and grow as they load. */
const EVENTS = 'scroll resize wheel touchmove keyup pointerup pointerover transitionend animationend load toggle'.split(
	' ',
);

/** Nobody scrolls past half a window in this time and reads. */
const EVERY_MS = 100;

/** Looking where marks stand takes at most one part in so many of the time: in one text of megabytes each takes 1 ms. */
const SHARE = 10;

/** Calls back when the page may have moved: at most every so often, while it goes on and once after. */
export function createMoveWatcher(view: Window, work: () => void, signal: AbortSignal) {
	let isDue = false;
	let wait = EVERY_MS;
	const moved = () => {
		if (isDue) return;
		isDue = true;
		view.setTimeout(() => {
			isDue = false;
			const start = performance.now();
			if (!signal.aborted) work();
			wait = Math.max(EVERY_MS, (performance.now() - start) * SHARE);
		}, wait);
	};
	return {
		moved,
		/** Listens to the page from now on. Who listens already is not added twice. */
		listen() {
			for (const type of EVENTS) view.addEventListener(type, moved, { capture: true, passive: true, signal });
		},
	};
}
