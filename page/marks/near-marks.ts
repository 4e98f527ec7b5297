import type { Mark } from './mark.ts';

/** Beyond so many marks in one container, only those near the viewport are painted: each costs some 6 µs a frame. */
const MANY = 100;

/** So many of them are asked first where they stand: columns begin anew at the top. */
const ASKED = 32;

/** Where they stand in one text, each question takes the longer the longer that is. */
const ASKED_IN_ONE_TEXT = 4;

/** Whether a container has so many marks that their places count, not its own. */
export const areMany = (marks: readonly Mark[]) => marks.length > MANY;

/**
 * The marks of a container within `margin` (in its heights) of the viewport. They stand in the order of the text, so
 * few of their boxes have to be asked for, however many there are.
 */
export function nearMarks(view: Window & typeof globalThis, marks: readonly Mark[], margin: number): Mark[] {
	const [first] = marks;
	if (!first) return [];
	const range = view.document.createRange();
	const { writingMode } = view.getComputedStyle(first.block.container);
	const isVertical = writingMode !== 'horizontal-tb';
	const size = isVertical ? view.innerWidth : view.innerHeight;

	/** Where a mark stands along the lines' direction: before (-1), near (0) or behind (1). */
	const sideOf = (index: number): number => {
		const { startContainer, startOffset, endContainer, endOffset } = (marks[index] as Mark).range;
		try {
			range.setStart(startContainer, startOffset);
			range.setEnd(endContainer, endOffset);
		} catch {
			// The page has shortened the text; it is read again soon.
			return 1;
		}
		const { left, right, top, bottom } = range.getBoundingClientRect();
		const [from, to] = isVertical ? [left, right] : [top, bottom];
		return to < -size * margin ? -1 : from > size * (1 + margin) ? 1 : 0;
	};

	const near: Mark[] = [];
	const take = (from: number, to: number) => {
		for (let i = from; i < to; i++) near.push(marks[i] as Mark);
	};
	/** Those between two of which the sides are known. */
	const between = (low: number, lowSide: number, high: number, highSide: number) => {
		if (lowSide === highSide) {
			if (lowSide === 0) take(low + 1, high);
			return;
		}
		const middle = (low + high) >> 1;
		if (middle === low) return;
		const side = sideOf(middle);
		between(low, lowSide, middle, side);
		if (side === 0) take(middle, middle + 1);
		between(middle, side, high, highSide);
	};

	const isOneText = first.range.startContainer === marks.at(-1)?.range.startContainer;
	const step = Math.ceil(marks.length / (isOneText ? ASKED_IN_ONE_TEXT : ASKED));
	let low = 0;
	let lowSide = sideOf(0);
	if (lowSide === 0) take(0, 1);
	while (low < marks.length - 1) {
		const high = Math.min(low + step, marks.length - 1);
		const side = sideOf(high);
		between(low, lowSide, high, side);
		if (side === 0) take(high, high + 1);
		low = high;
		lowSide = side;
	}
	// A live range is moved with each change of the page until it is collected.
	range.setStart(view.document, 0);
	range.collapse(true);
	return near;
}
