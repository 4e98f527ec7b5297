/** Keeps the card beside its name, inside the part of the frame that is seen, at any zoom. */

import { inEachFrame, type SeenArea } from '../dom/seen-area.ts';
import type { Anchor } from './card-anchor.ts';
import {
	axesFor,
	type Box,
	cornerAt,
	MOST_WIDTH_PX,
	roomAt,
	roomIn,
	type Side,
	type Size,
	sideFor,
} from './card-geometry.ts';

/** Below this height the head and the sources would leave no room to read between them: the whole card scrolls. */
const LOW_PX = 300;
/** A sheet's share of the height, at first and once the reader is in it; card-frame.css has both too. */
const SHEET = 0.45;
const GROWN_SHEET = 0.72;

/** Lets a card take this much room. */
export function setRoom(frame: HTMLElement, { width, height }: Size) {
	setLength(frame, '--gloss-wide', width);
	if (setLength(frame, '--gloss-room', height)) frame.dataset.low = String(height < LOW_PX);
}

function setLength(frame: HTMLElement, name: string, px: number): boolean {
	const length = `${Math.max(0, Math.floor(px))}px`;
	if (frame.style.getPropertyValue(name) === length) return false;
	frame.style.setProperty(name, length);
	return true;
}

/** Gives a frame the room of the better side of its anchor, which most often is what it gets: so it is laid out once. */
export function giveRoom(frame: HTMLElement, anchor: Anchor, area: Box) {
	const box = anchor.look(area)?.box;
	if (!box) return;
	const side = sideFor(
		box,
		area,
		{ width: MOST_WIDTH_PX, height: Number.POSITIVE_INFINITY },
		axesFor(anchor.writingMode),
	);
	setRoom(frame, side ? roomAt(side, box, area) : roomIn(area));
}

/** Keeps the frame on its anchor until the signal ends; tells when an anchor that was in view is no longer. */
export function placeFrame(
	frame: HTMLElement,
	anchorNow: () => Anchor,
	seen: SeenArea,
	onAnchorGone: () => void,
	signal: AbortSignal,
) {
	// A jump opens the card while the page still scrolls to the name.
	let wasInView = false;
	let side: Side | undefined;
	let last = '';

	const place = () => {
		const area = seen();
		if (!area) return;
		const anchor = anchorNow();
		const found = anchor.look(area);
		if (!found) return;
		if (wasInView && !found.isSeen) {
			onAnchorGone();
			return false;
		}
		wasInView ||= found.isSeen;
		const { box } = found;
		const size = frame.getBoundingClientRect();
		const now = [box, area].map(({ left, top, right, bottom }) => [left, top, right, bottom]).join();
		const key = `${now},${size.width},${size.height}`;
		if (key === last) return;
		const axes = axesFor(anchor.writingMode);
		side = sideFor(box, area, { width: Math.min(MOST_WIDTH_PX, roomIn(area).width), height: size.height }, axes, side);
		setRoom(frame, side ? roomAt(side, box, area) : roomIn(area));
		const { width, height } = frame.getBoundingClientRect();
		const { x, y } = cornerAt(side, box, area, { width, height }, anchor.isRtl);
		frame.style.left = `${x}px`;
		frame.style.top = `${y}px`;
		frame.dataset.shape = side ?? 'over';
		last = `${now},${width},${height}`;
		return;
	};
	if (place() === false) return;
	// Nothing else hears of all that moves a name: scrolling in shadow trees, animations, the page around a frame.
	inEachFrame(frame.ownerDocument.defaultView as Window, signal, place);
}

/** Keeps a sheet at the lower edge of what is seen. */
export function placeSheet(frame: HTMLElement, view: Window, seen: SeenArea, signal: AbortSignal) {
	frame.dataset.shape = 'sheet';
	// A window keeps it there by itself, also where fingers have zoomed it.
	if (view === view.top) return;
	const place = () => {
		const area = seen();
		if (!area) return;
		const { clientWidth, clientHeight } = view.document.documentElement;
		const height = view.document.compatMode === 'CSS1Compat' ? clientHeight : view.innerHeight;
		frame.style.inset = `auto ${clientWidth - area.right}px ${height - area.bottom}px ${area.left}px`;
		setLength(frame, '--gloss-room', SHEET * (area.bottom - area.top));
		setLength(frame, '--gloss-grown', GROWN_SHEET * (area.bottom - area.top));
	};
	place();
	inEachFrame(view, signal, () => void place());
}
