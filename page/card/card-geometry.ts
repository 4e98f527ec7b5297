/** Where a card goes beside what it belongs to: plain arithmetic on boxes, in pixels of the frame's viewport. */

export interface Point {
	x: number;
	y: number;
}

export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

export interface Size {
	width: number;
	height: number;
}

export type Side = 'below' | 'above' | 'left' | 'right';

/** Gap between name and card; the frame's bridge (card-frame.css) spans it, so that the pointer can cross. */
export const GAP_PX = 8;
export const EDGE_PX = 8;
/** The width of a card that has the room. */
export const MOST_WIDTH_PX = 460;
/** With less height above or below its name, or less width beside it, a card takes another side. */
const LEAST_HEIGHT_PX = 160;
const LEAST_WIDTH_PX = 320;
/** The pointer of an event may be so far outside of the box that it hit. */
const SLIP_PX = 2;

const isRow = (side: Side) => side === 'below' || side === 'above';

/** The sides to try, first those of one axis, then those of the next: a card beside a line leaves the line readable. */
export function axesFor(writingMode: string): readonly (readonly Side[])[] {
	const rows = ['below', 'above'] as const;
	if (writingMode.startsWith('horizontal')) return [rows, ['right', 'left']];
	// Lines come one left of another, or right of it; the next ones are covered, as below a line that runs across.
	return [writingMode.endsWith('lr') ? ['right', 'left'] : ['left', 'right'], rows];
}

/** What a card may take of an area: all but its edge. */
export const roomIn = (area: Box): Size => ({
	width: area.right - area.left - 2 * EDGE_PX,
	height: area.bottom - area.top - 2 * EDGE_PX,
});

/** What a card may take on one side of its name. */
export function roomAt(side: Side, name: Box, area: Box): Size {
	const { width, height } = roomIn(area);
	if (side === 'below') return { width, height: area.bottom - EDGE_PX - name.bottom - GAP_PX };
	if (side === 'above') return { width, height: name.top - GAP_PX - area.top - EDGE_PX };
	if (side === 'left') return { width: name.left - GAP_PX - area.left - EDGE_PX, height };
	return { width: area.right - EDGE_PX - name.right - GAP_PX, height };
}

/** The first side that takes a card of this size, or the roomiest of an axis; undefined where a card must cover its name. */
export function sideFor(
	name: Box,
	area: Box,
	card: Size,
	axes: readonly (readonly Side[])[],
	now?: Side,
): Side | undefined {
	for (const axis of axes) {
		// A card that has its side changes it only when it must.
		const sides = axis.toSorted((a, b) => Number(b === now) - Number(a === now));
		const rooms = sides.map((side) => ({ side, ...roomAt(side, name, area) }));
		const whole = rooms.find(({ width, height }) => width >= card.width && height >= card.height);
		if (whole) return whole.side;
		const [most] = rooms.toSorted((a, b) => b.width * b.height - a.width * a.height);
		if (most && (isRow(most.side) ? most.height >= LEAST_HEIGHT_PX : most.width >= LEAST_WIDTH_PX)) return most.side;
	}
	return;
}

/** The left top corner of a card of this size on a side of its name, or over it, inside the area. */
export function cornerAt(side: Side | undefined, name: Box, area: Box, card: Size, isRtl: boolean): Point {
	let x = isRtl ? name.right - card.width : name.left;
	let y = side === 'left' || side === 'right' ? name.top : name.bottom + GAP_PX;
	if (side === 'above') y = name.top - GAP_PX - card.height;
	if (side === 'left') x = name.left - GAP_PX - card.width;
	if (side === 'right') x = name.right + GAP_PX;
	return { x: within(x, card.width, area.left, area.right), y: within(y, card.height, area.top, area.bottom) };
}

/** A start that keeps a length inside of two ends; where there is too little room, its beginning is. */
export const within = (start: number, length: number, from: number, to: number) =>
	Math.round(Math.max(from + EDGE_PX, Math.min(start, to - length - EDGE_PX)));

/** The boxes of a text, one a line: a name with a bold surname has a box for each part. */
export function linesOf(boxes: Iterable<Box>, isVertical: boolean): Box[] {
	const lines: Box[] = [];
	for (const { left, top, right, bottom } of boxes) {
		if (right <= left || bottom <= top) continue;
		const box = { left, top, right, bottom };
		const last = lines.at(-1);
		if (last && isOneLine(last, box, isVertical)) Object.assign(last, around(last, box));
		else lines.push(box);
	}
	return lines;
}

function isOneLine(a: Box, b: Box, isVertical: boolean): boolean {
	const overlap = common(a, b);
	const [across, along] = [overlap.bottom - overlap.top, overlap.right - overlap.left];
	const [thickness, shared, gap] = isVertical
		? [Math.min(a.right - a.left, b.right - b.left), along, -across]
		: [Math.min(a.bottom - a.top, b.bottom - b.top), across, -along];
	// The next column is further off than the next word.
	return shared >= thickness / 2 && gap <= 2 * thickness;
}

const around = (a: Box, b: Box): Box => ({
	left: Math.min(a.left, b.left),
	top: Math.min(a.top, b.top),
	right: Math.max(a.right, b.right),
	bottom: Math.max(a.bottom, b.bottom),
});

/** What two boxes share; its right or bottom comes before its left or top where they share nothing. */
export const common = (a: Box, b: Box): Box => ({
	left: Math.max(a.left, b.left),
	top: Math.max(a.top, b.top),
	right: Math.min(a.right, b.right),
	bottom: Math.min(a.bottom, b.bottom),
});

/** Whether two boxes share anything. */
export function meets(a: Box, b: Box): boolean {
	const { left, top, right, bottom } = common(a, b);
	return left < right && top < bottom;
}

/** Whether a point is in a box, or so near that an event may tell it so. */
export const isAt = ({ x, y }: Point, { left, top, right, bottom }: Box) =>
	x >= left - SLIP_PX && x <= right + SLIP_PX && y >= top - SLIP_PX && y <= bottom + SLIP_PX;
