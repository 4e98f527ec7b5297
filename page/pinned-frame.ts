/** A pinned card: it stays where the reader put it, while the page scrolls under it. */

const EDGE_PX = 8;
/** A pinned card never takes more of the window's height, nor of its width than it needs. */
const MOST_HEIGHT = 0.45;
const MOST_HEIGHT_PX = 420;

/** Takes a frame off its name and keeps it inside the window until the signal ends; gives what moves it. */
export function pinFrame(frame: HTMLElement, view: Window, signal: AbortSignal): (x: number, y: number) => void {
	const { left, top } = frame.getBoundingClientRect();
	frame.dataset.shape = 'pinned';
	const place = { x: left, y: top };
	const keepInside = () => {
		frame.style.setProperty('--gloss-room', `${Math.min(MOST_HEIGHT_PX, view.innerHeight * MOST_HEIGHT)}px`);
		const { width, height } = frame.getBoundingClientRect();
		const inside = (at: number, size: number, room: number) =>
			Math.round(Math.max(EDGE_PX, Math.min(at, room - size - EDGE_PX)));
		place.x = inside(place.x, width, view.document.documentElement.clientWidth);
		place.y = inside(place.y, height, view.innerHeight);
		frame.style.left = `${place.x}px`;
		frame.style.top = `${place.y}px`;
	};
	keepInside();
	view.addEventListener('resize', keepInside, { signal });
	// What is opened in it may make it higher.
	const sizes = new ResizeObserver(keepInside);
	sizes.observe(frame);
	signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
	return (x, y) => {
		place.x += x;
		place.y += y;
		keepInside();
	};
}
