/** The part of a frame that its reader sees: of a frame as high as all it holds, the page around it shows a piece. */
import type { Box } from '../card/card-geometry.ts';

/** Asks where the seen part is now; undefined until the browser has told it. */
export type SeenArea = () => Box | undefined;

/** Watches the seen part of a document's frame for what stands in this shadow root, which has to be on the page. */
export function watchSeenArea(root: ShadowRoot, view: Window & typeof globalThis, signal: AbortSignal): SeenArea {
	if (view === view.top) return () => visualViewportOf(view);
	// As large as the frame's viewport. The browser alone may know what is around a frame of another origin, and it
	// tells how much of an element is seen.
	const probe = root.ownerDocument.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
	probe.className = 'gloss-probe';
	root.append(probe);
	let seen: Box | undefined;
	const observer = new view.IntersectionObserver((entries) => {
		seen = entries.at(-1)?.intersectionRect;
	});
	const ask = () => {
		// It tells no more until something else is seen, but to whoever asks anew.
		observer.unobserve(probe);
		observer.observe(probe);
	};
	ask();
	signal.addEventListener(
		'abort',
		() => {
			observer.disconnect();
			probe.remove();
		},
		{ once: true },
	);
	return () => {
		ask();
		return seen;
	};
}

/** What is left of the page when it is zoomed by two fingers, without its scroll bars. */
function visualViewportOf({ visualViewport, document, innerWidth, innerHeight }: Window): Box {
	if (!visualViewport) return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
	const { offsetLeft: left, offsetTop: top, width, height } = visualViewport;
	// A width of zero is said of documents that are not shown yet.
	const right = left + (width || document.documentElement.clientWidth);
	return { left, top, right, bottom: top + (height || innerHeight) };
}

/** Runs `work` in each animation frame until it is done or the signal ends. */
export function inEachFrame(view: Window, signal: AbortSignal, work: () => boolean | undefined) {
	let frame = 0;
	const turn = () => {
		if (signal.aborted || work() === false) return;
		frame = view.requestAnimationFrame(turn);
	};
	frame = view.requestAnimationFrame(turn);
	signal.addEventListener('abort', () => view.cancelAnimationFrame(frame), { once: true });
}
