/** What a card belongs to and stands beside: a name in the text, or a frame that is too small for a card. */

import { assignedSlotOf, boxOf, hostOf, isConnected, isElement, parentNodeOf } from '../dom/node.ts';
import { type Box, common, isAt, linesOf, meets, type Point } from './card-geometry.ts';

/** Less than half a card. */
const NEAR_PX = 120;

/** The place that a card follows. */
export interface Anchor {
	/** The card is put into the layer that this is in. */
	node: Node;
	writingMode: string;
	isRtl: boolean;
	/**
	 * Where it is now, and whether any of it is in the area; undefined while its text is away: whoever reads the page
	 * knows whether the name is written anew.
	 */
	look(area: Box): { box: Box; isSeen: boolean } | undefined;
}

/** A name; of one that is broken over lines, the line that the pointer is at, or else the first that is seen. */
export function nameAnchor(name: AbstractRange, at?: Point): Anchor | undefined {
	const node = name.startContainer;
	let range = liveRange(name);
	const element = isElement(node) ? node : parentNodeOf(node);
	if (!range || !element || !isElement(element)) return;
	const { writingMode, direction } = getComputedStyle(element);
	const seenOf = seenPartOf(element);
	let chosen: number | undefined;
	/** Where the pointer was in the line. */
	let offset: Point | undefined;
	return {
		node,
		writingMode,
		isRtl: direction === 'rtl',
		look(area) {
			if (!isConnected(node)) return;
			// A text that was set to what it was has none of its old places.
			if (range?.collapsed) range = liveRange(name);
			if (!range || range.collapsed) return;
			const lines = linesOf(range.getClientRects(), !writingMode.startsWith('horizontal'));
			const visible = seenOf(area);
			if (chosen === undefined) {
				const pointed = at ? lines.findIndex((line) => isAt(at, line)) : -1;
				const index = pointed >= 0 ? pointed : lines.findIndex((line) => meets(line, visible));
				// A jump opens the card while the page still scrolls to the name.
				if (index >= 0) chosen = index;
			}
			const box = lines[Math.min(chosen ?? 0, lines.length - 1)];
			// What has no box, as in a closed fold, has no place either.
			if (!box) return { box: area, isSeen: false };
			if (!offset && at && isAt(at, box)) offset = { x: at.x - box.left, y: at.y - box.top };
			return { box: offset ? near(box, offset) : box, isSeen: meets(box, visible) };
		},
	};
}

/** The lines of a name as they are now. */
export const linesOfName = (name: AbstractRange): Box[] => linesOf(liveRange(name)?.getClientRects() ?? [], false);

/** What of a line is near a place in it: a headline may be longer than a card is wide, and the pointer has to reach it. */
const near = ({ left, top, right, bottom }: Box, { x, y }: Point): Box => ({
	left: Math.max(left, left + x - NEAR_PX),
	top: Math.max(top, top + y - NEAR_PX),
	right: Math.min(right, left + x + NEAR_PX),
	bottom: Math.min(bottom, top + y + NEAR_PX),
});

/** A mark's StaticRange may be older than the text it points at. */
function liveRange(name: AbstractRange): Range | undefined {
	const range = name.startContainer.ownerDocument?.createRange();
	try {
		range?.setStart(name.startContainer, name.startOffset);
		range?.setEnd(name.endContainer, name.endOffset);
	} catch {
		return;
	}
	return range;
}

/** What of an area an element can be seen in: all but what the boxes that scroll around it cut off. */
export function seenPartOf(element: Element): (area: Box) => Box {
	const clippers = clippersOf(element);
	return (area) => clippers.reduce((seen, clipper) => common(seen, boxOf(clipper)), area);
}

function clippersOf(element: Element): Element[] {
	const clippers: Element[] = [];
	let { position } = getComputedStyle(element);
	for (
		let at: Node | null = element;
		at;
		at = (isElement(at) && assignedSlotOf(at)) || (parentNodeOf(at) ?? hostOf(at))
	) {
		if (!isElement(at) || at === at.ownerDocument.documentElement || at === at.ownerDocument.body) continue;
		const style = getComputedStyle(at);
		if (at !== element) {
			// What is positioned escapes those that are not.
			if (position === 'fixed' || (position === 'absolute' && style.position === 'static')) continue;
			({ position } = style);
		}
		if (style.overflow !== 'visible' && style.display !== 'inline' && style.display !== 'contents') clippers.push(at);
	}
	return clippers;
}
