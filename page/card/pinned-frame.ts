/** A pinned card: it stays where the reader put it, while the page scrolls under it. */

import { inEachFrame, type SeenArea } from '../dom/seen-area.ts';
import { type Box, meets, roomIn, type Size, within } from './card-geometry.ts';

/** A pinned card never takes more of the window's height, nor of its width than it needs. */
const MOST_HEIGHT = 0.45;
const MOST_HEIGHT_PX = 420;

/** The pinned frames of this document. */
const pinned = new Set<HTMLElement>();

/** Where a card of this size hides none of those pinned before: where it is, or else at an edge that is free. */
function freePlace({ left, top }: DOMRect, { width, height }: Size, area: Box, others: readonly Box[]) {
	const [right, bottom] = [area.right - width, area.bottom - height];
	const places: [number, number][] = [
		[left, top],
		[right, area.top],
		[right, bottom],
		[area.left, area.top],
		[area.left, bottom],
	];
	const boxAt = ([x, y]: [number, number]): Box => {
		const at = { x: within(x, width, area.left, area.right), y: within(y, height, area.top, area.bottom) };
		return { left: at.x, top: at.y, right: at.x + width, bottom: at.y + height };
	};
	const free = places.map(boxAt).find((box) => !others.some((other) => meets(box, other)));
	return free ?? boxAt([left, top]);
}

/** Takes a frame off its name and keeps it inside what is seen until the signal ends; gives what moves it. */
export function pinFrame(
	frame: HTMLElement,
	view: Window,
	seen: SeenArea,
	signal: AbortSignal,
): (x: number, y: number) => void {
	const before = frame.getBoundingClientRect();
	frame.dataset.shape = 'pinned';
	const first = seen();
	/** From the corner of what is seen: a page that scrolls around a frame scrolls under the card too. */
	const place = { x: before.left - (first?.left ?? 0), y: before.top - (first?.top ?? 0) };
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
	if (first) {
		const others = [...pinned].filter((other) => other.isConnected).map((other) => other.getBoundingClientRect());
		const { left, top } = freePlace(before, frame.getBoundingClientRect(), first, others);
		[place.x, place.y] = [left - first.left, top - first.top];
		keepInside();
	}
	pinned.add(frame);
	signal.addEventListener('abort', () => pinned.delete(frame), { once: true });
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
