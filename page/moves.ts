/** What may move a text in the viewport: pages scroll by scripts and transforms, too, and grow as they load. */
const EVENTS = 'scroll resize wheel touchmove keyup pointerup pointerover transitionend animationend load toggle'.split(
	' ',
);

/** Nobody scrolls past half a window in this time and reads. */
const EVERY_MS = 100;

/** Calls back when the page may have moved: at most every so often, while it goes on and once after. */
export function createMoveWatcher(view: Window, work: () => void, signal: AbortSignal) {
	let isDue = false;
	const moved = () => {
		if (isDue) return;
		isDue = true;
		view.setTimeout(() => {
			isDue = false;
			if (!signal.aborted) work();
		}, EVERY_MS);
	};
	return {
		moved,
		/** Listens to the page from now on. Who listens already is not added twice. */
		listen() {
			for (const type of EVENTS) view.addEventListener(type, moved, { capture: true, passive: true, signal });
		},
	};
}
