import { boxOf, rootOf } from '../dom/node.ts';
import { isCutOffAt, isIn, isSeenAt } from '../dom/seen.ts';
import { isAlive, type Mark, rectsOf } from './mark.ts';

/** Where the marks of a page are. */
export interface MarkPlaces {
	/** The marks of a text node that the reader can see. */
	marksIn(node: Text): readonly Mark[];
	/** The marks near the viewport that the reader can see, by the containers of their texts. */
	marksNear(): Iterable<readonly [Element, readonly Mark[]]>;
}

/** So far does text reach out of its container, as an initial that floats. */
const REACH_PX = 40;

interface CaretPosition {
	offsetNode: Node;
	offset: number;
}

type CaretDocument = Document & {
	caretPositionFromPoint?(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): CaretPosition | null;
};

/** The mark at a point where nothing is above its text; `shadowRoots` are the open ones around the point. What is in the selection is left alone. */
export function markAt(
	document: Document,
	{ marksIn }: MarkPlaces,
	x: number,
	y: number,
	shadowRoots: ShadowRoot[],
	selection: Selection | null,
): Mark | undefined {
	const caret = (document as CaretDocument).caretPositionFromPoint?.(x, y, { shadowRoots });
	if (caret?.offsetNode.nodeType !== 3) return;
	const text = caret.offsetNode as Text;
	// The caret snaps to the nearest text, also to what is cut off: the boxes tell whether the point is on the name.
	return marksIn(text).find(
		(mark) => isWithin(caret, mark) && isOn(mark, x, y) && !isSelected(mark, selection) && !isCutOffAt(text, x, y),
	);
}

/**
 * The mark that a reader sees at a point, whatever answers for the point: a link that is stretched over a teaser, or
 * text that is selected as a whole. It takes longer than `markAt`.
 */
export function markUnder(
	{ marksNear }: MarkPlaces,
	x: number,
	y: number,
	selection: Selection | null,
): Mark | undefined {
	for (const [container, marks] of marksNear()) {
		const { left, right, top, bottom } = boxOf(container);
		const isFar = x < left - REACH_PX || x > right + REACH_PX || y < top - REACH_PX || y > bottom + REACH_PX;
		// Some have no box: `display: contents`.
		if (isFar && (right > left || bottom > top)) continue;
		const found = marks.find((mark) => isShownAt(mark, x, y) && !isSelected(mark, selection));
		if (found) return found;
	}
	return;
}

/** Whether a point is in one of the boxes of a mark, and a reader sees the name there. */
export function isShownAt(mark: Mark, x: number, y: number): boolean {
	if (!isOn(mark, x, y)) return false;
	const { startContainer, endContainer } = mark.range;
	return [startContainer, endContainer].some((text) => isSeenAt(text as Text, x, y));
}

const isOn = (mark: Mark, x: number, y: number) => isAlive(mark) && rectsOf(mark).some((box) => isIn(box, x, y));

/** Whether a place in one of the mark's own texts is in the mark or at its ends: quicker to tell than its boxes. */
const isWithin = ({ offsetNode, offset }: CaretPosition, { range }: Mark) =>
	(offsetNode !== range.startContainer || offset >= range.startOffset) &&
	(offsetNode !== range.endContainer || offset <= range.endOffset);

/** Whether some of a name is in what the reader has selected: a card would cover what is to be copied. */
function isSelected({ range }: Mark, selection: Selection | null): boolean {
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
	const selected = selection.getRangeAt(0);
	const { startContainer, startOffset, endContainer, endOffset } = range;
	if (rootOf(selected.startContainer) !== rootOf(startContainer)) return false;
	return selected.comparePoint(endContainer, endOffset) >= 0 && selected.comparePoint(startContainer, startOffset) <= 0;
}
