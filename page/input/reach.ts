/** Which names a reader can be led to, and how a page is scrolled to one. */

import { aroundOf, boxOf, outerOf } from '../dom/node.ts';
import { isSeenAt } from '../dom/seen.ts';
import { type Mark, rectsOf } from '../marks/mark.ts';

/** A name of which less than this part is inside of a box is cut off by it. */
const LEAST_PART = 0.4;
/** Where in the window's height a name is tried: something that sticks to an edge may cover the middle too. */
const HEIGHTS = [1 / 2, 2 / 3, 1 / 3];

type Sides = Pick<DOMRectReadOnly, 'left' | 'right' | 'top' | 'bottom'>;

/** A box that scrolls or cuts off what is in it, and those around it. */
interface Clip {
	box: Sides;
	x: string;
	y: string;
	up: Clip | undefined;
}

interface Place {
	clip: Clip | undefined;
	isHidden: boolean;
}

/** The marks that are shown, or come into sight when a reader scrolls: not those that a box cuts off for good. */
export function reachable(marks: readonly Mark[]): Mark[] {
	const places = new Map<Element, Place>();
	return marks.filter((mark) => {
		const [box] = rectsOf(mark);
		const parent = outerOf(mark.range.startContainer);
		if (!box || !parent) return false;
		const { clip, isHidden } = placeOf(parent, places);
		return !isHidden && !isCutOff(box, clip);
	});
}

function placeOf(element: Element, places: Map<Element, Place>): Place {
	const asked: Element[] = [];
	// A loop: a page may nest deeper than calls can.
	for (let at: Element | null = element; at && !places.has(at); at = outerOf(at)) asked.push(at);
	for (const one of asked.reverse()) places.set(one, placeInside(one, places));
	return places.get(element) as Place;
}

/** Where a text stands that is right inside of an element; what is around that is known. */
function placeInside(element: Element, places: ReadonlyMap<Element, Place>): Place {
	const { overflowX: x, overflowY: y, position, visibility } = getComputedStyle(element);
	let around = outerOf(element);
	// What is positioned is cut off by positioned boxes only.
	while (around && position === 'absolute' && getComputedStyle(around).position === 'static') around = outerOf(around);
	const up = around && position !== 'fixed' ? places.get(around)?.clip : undefined;
	// The overflow of these two is the window's.
	const isRoot = element.localName === 'html' || element.localName === 'body';
	const clips = !isRoot && (x !== 'visible' || y !== 'visible');
	return { clip: clips ? { box: boxOf(element), x, y, up } : up, isHidden: visibility !== 'visible' };
}

function isCutOff(of: Sides, clip: Clip | undefined): boolean {
	let { left, right, top, bottom } = of;
	for (let at = clip; at; at = at.up) {
		const { box, x, y } = at;
		if (isOutside(left, right, box.left, box.right)) {
			if (!canScroll(x)) return x !== 'visible';
			({ left, right } = box);
		}
		if (isOutside(top, bottom, box.top, box.bottom)) {
			if (!canScroll(y)) return y !== 'visible';
			({ top, bottom } = box);
		}
	}
	// No page scrolls to what is above or before its beginning.
	return (
		bottom + scrollY <= 0 || (right + scrollX <= 0 && getComputedStyle(document.documentElement).direction === 'ltr')
	);
}

const isOutside = (from: number, to: number, least: number, most: number) =>
	Math.min(to, most) - Math.max(from, least) < (to - from) * LEAST_PART;

const canScroll = (overflow: string) => overflow === 'auto' || overflow === 'scroll';

const scrollIn = (element: Element, by: ScrollToOptions) =>
	(Element.prototype.scrollBy as (this: Element, by: ScrollToOptions) => void).call(element, by);

/** Scrolls until a mark is seen, if it is not; `ours` does not count as a cover. */
export function bringIntoSight(mark: Mark, ours?: Element) {
	const text = mark.range.startContainer as Text;
	const around = aroundOf(text);
	const middle = () => {
		const [box] = rectsOf(mark);
		return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
	};
	const isSeen = () => {
		const at = middle();
		// What has no box is nowhere to be scrolled to.
		return !at || isSeenAt(text, at.x, at.y, ours);
	};
	if (isSeen() || !around[0]) return;
	// A form may hide its own method behind a control of that name.
	Element.prototype.scrollIntoView.call(around[0], { block: 'center', behavior: 'instant' });
	// Of a long text the name may be anywhere.
	for (const element of around) {
		const at = middle();
		const { top, bottom, left, right } = boxOf(element);
		const { overflowX, overflowY } = getComputedStyle(element);
		if (!at || (!canScroll(overflowX) && !canScroll(overflowY))) continue;
		const x = at.x < left || at.x > right ? at.x - (left + right) / 2 : 0;
		const y = at.y < top || at.y > bottom ? at.y - (top + bottom) / 2 : 0;
		if (x !== 0 || y !== 0) scrollIn(element, { left: x, top: y, behavior: 'instant' });
	}
	for (const height of [...HEIGHTS, HEIGHTS[0] as number]) {
		if (isSeen()) return;
		scrollBy({ top: (middle()?.y ?? 0) - innerHeight * height, behavior: 'instant' });
	}
}
