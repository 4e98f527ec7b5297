/** A pinned card: it stays where the reader put it, while the page scrolls under it. */
import { roomIn, within } from './card-geometry.ts';
import { inEachFrame, type SeenArea } from './seen-area.ts';

/** A pinned card never takes more of the window's height, nor of its width than it needs. */
const MOST_HEIGHT = 0.45;
const MOST_HEIGHT_PX = 420;

/** Takes a frame off its name and keeps it inside what is seen until the signal ends; gives what moves it. */
export function pinFrame(
	frame: HTMLElement,
	view: Window,
	seen: SeenArea,
	signal: AbortSignal,
): (x: number, y: number) => void {
	const { left, top } = frame.getBoundingClientRect();
	frame.dataset.shape = 'pinned';
	const first = seen();
	/** From the corner of what is seen: a page that scrolls around a frame scrolls under the card too. */
	const place = { x: left - (first?.left ?? 0), y: top - (first?.top ?? 0) };
	const keepInside = () => {
		const area = seen();
		if (!area) return;
		const [most, room] = [area.right - area.left, area.bottom - area.top];
		// Nothing of its frame is seen.
		if (most <= 0 || room <= 0) return;
		frame.style.setProperty('--gloss-room', `${Math.min(MOST_HEIGHT_PX, room * MOST_HEIGHT)}px`);
		frame.style.setProperty('--gloss-wide', `${roomIn(area).width}px`);
		const { width, height } = frame.getBoundingClientRect();
		place.x = within(place.x, width, 0, most);
		place.y = within(place.y, height, 0, room);
		frame.style.left = `${Math.round(area.left + place.x)}px`;
		frame.style.top = `${Math.round(area.top + place.y)}px`;
	};
	keepInside();
	if (view === view.top) {
		view.addEventListener('resize', keepInside, { signal });
		// What is opened in it may make it higher.
		const sizes = new ResizeObserver(keepInside);
		sizes.observe(frame);
		signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
	} else inEachFrame(view, signal, () => void keepInside());
	return (x, y) => {
		place.x += x;
		place.y += y;
		keepInside();
	};
}
