/** The place of a name that stands in a frame of this document, whose own document may be out of reach. */

import { attributeOf, boxOf, isConnected, matches, shadowRootOf } from '../dom/node.ts';
import { type Anchor, seenPartOf } from './card-anchor.ts';
import { type Box, common, meets, type Size } from './card-geometry.ts';

/** What a frame can say of itself, for the document around it to find it. */
export interface FramePlace extends Size {
	address: string;
	/** The origin of the frame that stands in the top document, where this one is in another. */
	origin?: string;
	/** Whether it stands in the top document itself. */
	isDirect: boolean;
	/** Whether the pointer is in it. */
	isPointed: boolean;
	/** The name in it. */
	box: Box;
}

const FRAMES = 'iframe, frame, object, embed';

/** The name in the frame that is this one, or the middle of the window's lower edge where none is for certain. */
export function frameAnchor(document: Document, place: FramePlace): Anchor {
	const scored = framesIn(document)
		.map((frame) => ({ frame, score: scoreOf(frame, place) }))
		.toSorted((a, b) => b.score - a.score);
	const [best, next] = scored;
	const isCertain = best && best.score > 0 && best.score > (next?.score ?? 0);
	return isCertain ? inFrame(best.frame, place) : atLowerEdge(document);
}

function framesIn(root: Document | ShadowRoot): HTMLElement[] {
	const prototype = root instanceof Document ? Document.prototype : DocumentFragment.prototype;
	const all = (selector: string): NodeListOf<HTMLElement> => prototype.querySelectorAll.call(root, selector) as never;
	const frames = [...all(FRAMES)];
	for (const element of all('*')) {
		const shadow = shadowRootOf(element);
		if (shadow) frames.push(...framesIn(shadow));
	}
	return frames;
}

/** How much speaks for a frame: the pointer in it, its size, its address. */
function scoreOf(frame: HTMLElement, place: FramePlace): number {
	const { width, height } = boxOf(frame);
	if (width === 0 || height === 0) return 0;
	let score = place.isPointed && matches(frame, ':hover') ? 4 : 0;
	const inner = innerOf(frame);
	if (place.isDirect && Math.abs(inner.width - place.width) <= 1 && Math.abs(inner.height - place.height) <= 1)
		score += 4;
	const address = attributeOf(frame, 'src') ?? attributeOf(frame, 'data');
	if (address && URL.canParse(address, document.baseURI)) {
		const { href, origin } = new URL(address, document.baseURI);
		if (place.isDirect && href === place.address) score += 2;
		if (origin === place.origin) score += 1;
	}
	const isSrcdoc = attributeOf(frame, 'srcdoc') !== null;
	if (isSrcdoc && place.address === 'about:srcdoc') score += 2;
	// What a script has written has no address of its own, or its writer's.
	if (!isSrcdoc && !address && (place.address === 'about:blank' || place.address === document.URL)) score += 2;
	return score;
}

/** Where the document of a frame is in it, in the frame's own pixels. */
function innerOf(frame: HTMLElement) {
	const style = getComputedStyle(frame);
	const [top, right, bottom, left] = (['Top', 'Right', 'Bottom', 'Left'] as const).map(
		(side) => Number.parseFloat(style[`padding${side}`]) || 0,
	) as [number, number, number, number];
	return {
		x: frame.clientLeft + left,
		y: frame.clientTop + top,
		width: frame.clientWidth - left - right,
		height: frame.clientHeight - top - bottom,
	};
}

const ACROSS = { writingMode: 'horizontal-tb', isRtl: false };

function inFrame(frame: HTMLElement, { isDirect, box: name }: FramePlace): Anchor {
	const seenOf = seenPartOf(frame);
	return {
		...ACROSS,
		node: frame,
		look(area) {
			const outer = boxOf(frame);
			const isSeen = isConnected(frame) && meets(outer, seenOf(area));
			if (!isDirect) return { box: outer, isSeen };
			const { x, y } = innerOf(frame);
			// A page may show a frame larger or smaller than it is.
			const [across, down] = [outer.width / frame.offsetWidth || 1, outer.height / frame.offsetHeight || 1];
			const box = {
				left: outer.left + (x + name.left) * across,
				top: outer.top + (y + name.top) * down,
				right: outer.left + (x + name.right) * across,
				bottom: outer.top + (y + name.bottom) * down,
			};
			return { box: meets(box, outer) ? common(box, outer) : outer, isSeen };
		},
	};
}

const atLowerEdge = ({ documentElement }: Document): Anchor => ({
	...ACROSS,
	node: documentElement,
	look({ left, right, bottom }) {
		const half = Math.min(280, (right - left) / 2);
		const middle = (left + right) / 2;
		return { box: { left: middle - half, top: bottom, right: middle + half, bottom }, isSeen: true };
	},
});
