import { isAlive, type Mark, rectsOf } from '../marks/mark.ts';
import { type Area, isClippedAway } from './clips.ts';
import { mapForTask } from './for-task.ts';
import { bodyOf, isVisible, outerOf } from './node.ts';

/** A box of so few pixels is what hides text from all but screen readers. */
const UNSEEN_PX = 1;

/** Text is not seen below this opacity. */
const UNSEEN_OPACITY = 0.05;

/** An element that cuts off so much of the window's height is scrolled by a script of the page. */
const WINDOW_SHARE = 0.8;

/** What an element does to the text in it. */
interface Around {
	style: CSSStyleDeclaration;
	hides: boolean;
	/** Whether elements of absolute position inside are placed by it, and so cut off by it. */
	places: boolean;
	cuts: boolean;
}

/**
 * Tells whether a reader can see a mark, at once or by scrolling: not where it is transparent, clipped, cut off by an
 * element that does not scroll, or beside the window where no scrolling leads.
 */
export function createSight(view: Window & typeof globalThis) {
	const arounds = mapForTask<Element, Around>();
	const root = view.document.documentElement;

	const aroundOf = (element: Element): Around => {
		let around = arounds().get(element);
		if (!around) {
			const style = view.getComputedStyle(element);
			const { overflowX, overflowY, display, position, transform, opacity, filter } = style;
			const isBox = display !== 'contents' && display !== 'inline';
			const isWindow = element === root || element === bodyOf(view.document);
			around = {
				style,
				hides: Number(opacity) < UNSEEN_OPACITY || /opacity\(0(?:%|\))/.test(filter) || isClippedAway(element, style),
				places: position !== 'static' || transform !== 'none',
				cuts: isBox && !isWindow && (overflowX !== 'visible' || overflowY !== 'visible'),
			};
			arounds().set(element, around);
		}
		return around;
	};

	/** What is left of a box inside an element that cuts off or scrolls; undefined where that is nothing. */
	const within = (box: Area, element: Element, { overflowX, overflowY, direction }: CSSStyleDeclaration) => {
		const area = Element.prototype.getBoundingClientRect.call(element);
		const isTall = area.height >= view.innerHeight * WINDOW_SHARE;
		const isFromRight = direction === 'rtl';
		const { scrollLeft, scrollTop } = element;
		const [across, down]: [Span, Span] = [
			[box.left, box.right],
			[box.top, box.bottom],
		];
		const x =
			overflowX === 'visible'
				? across
				: axis(across, [area.left, area.right], isScrolled(overflowX) ? scrollLeft : undefined, isFromRight);
		const y =
			overflowY === 'visible'
				? down
				: axis(down, [area.top, area.bottom], isScrolled(overflowY) || isTall ? scrollTop : undefined, false);
		return x && y && { left: x[0], right: x[1], top: y[0], bottom: y[1] };
	};

	/** Whether the window shows a box, or can be scrolled to it. */
	const isInWindow = ({ left, right, top, bottom }: Area, isFixed: boolean): boolean => {
		const { innerWidth, innerHeight, scrollX, scrollY } = view;
		if (isFixed) return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
		if (bottom + scrollY <= 0) return false;
		const body = bodyOf(view.document);
		const { direction, overflowX } = view.getComputedStyle(root);
		const isCut = [overflowX, body && view.getComputedStyle(body).overflowX].some(
			(is) => is === 'hidden' || is === 'clip',
		);
		const isLeft = right + scrollX <= 0;
		const isRight = left + scrollX >= innerWidth;
		return direction === 'rtl' ? !isRight && !(isCut && isLeft) : !isLeft && !(isCut && isRight);
	};

	const isSeen = (first: Area, parent: Element): boolean => {
		let box: Area | undefined = first;
		let isAbsolute = false;
		for (let at: Element | null = parent; at; at = outerOf(at)) {
			const { style, hides, places, cuts } = aroundOf(at);
			if (hides) return false;
			if (isAbsolute && places) isAbsolute = false;
			if (cuts && !isAbsolute) box = within(box, at, style);
			if (!box) return false;
			if (style.position === 'fixed') return isInWindow(box, true);
			isAbsolute ||= style.position === 'absolute';
		}
		return isInWindow(box, false);
	};

	return (mark: Mark): boolean => {
		const parent = isAlive(mark) && outerOf(mark.range.startContainer);
		if (!parent || aroundOf(parent).style.visibility !== 'visible') return false;
		let boxed: Element | null = parent;
		while (boxed && aroundOf(boxed).style.display === 'contents') boxed = outerOf(boxed);
		if (!boxed || !isVisible(boxed)) return false;
		return rectsOf(mark).some((box) => box.width >= UNSEEN_PX && box.height >= UNSEEN_PX && isSeen(box, parent));
	};
}

const isScrolled = (overflow: string) => overflow === 'auto' || overflow === 'scroll';

type Span = readonly [from: number, to: number];

/** One axis of `within`: a scroller shows all that begins behind its start, something that cuts off only what is in it. */
function axis(box: Span, area: Span, scrolled: number | undefined, isFromEnd: boolean): Span | undefined {
	if (area[1] - area[0] <= UNSEEN_PX) return;
	if (scrolled !== undefined) {
		const isBefore = isFromEnd ? box[0] + scrolled >= area[1] : box[1] + scrolled <= area[0];
		return isBefore ? undefined : area;
	}
	const left = Math.max(box[0], area[0]);
	const right = Math.min(box[1], area[1]);
	return right - left > UNSEEN_PX ? [left, right] : undefined;
}
