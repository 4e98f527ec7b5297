import type { Reason } from '../../core/decide/weights.ts';
import type { Block } from '../read/block.ts';

/** A match shown on the page. */
export interface Mark {
	entity: string;
	/** The name as written. */
	surface: string;
	/** 0–1. */
	confidence: number;
	why: readonly Reason[];
	range: StaticRange;
	block: Block;
	/** UTF-16 offsets into the block's text. */
	start: number;
	end: number;
}

/** Whether the page still shows the text that the mark was made for. */
export function isAlive({ range }: Mark): boolean {
	const { startContainer, endContainer, startOffset, endOffset } = range;
	return (
		startContainer.isConnected &&
		endContainer.isConnected &&
		startOffset < (startContainer as Text).length &&
		endOffset <= (endContainer as Text).length
	);
}

/** Boxes of the mark on the screen, in client coordinates. */
export const rectsOf = ({ range }: Mark): DOMRect[] =>
	rectsBetween(range.startContainer, range.startOffset, range.endContainer, range.endOffset);

/** Boxes of what stands between two places, in client coordinates. */
export function rectsBetween(from: Node, start: number, to: Node, end: number): DOMRect[] {
	const live = (from.ownerDocument as Document).createRange();
	live.setStart(from, start);
	live.setEnd(to, end);
	return [...live.getClientRects()];
}

/** The text nodes in which a mark stands. */
export function textsOf({ range, block: { pieces }, start, end }: Mark): Text[] {
	const { startContainer, endContainer } = range;
	if (startContainer === endContainer) return [startContainer as Text];
	return pieces
		.filter((piece, i) => piece.start < end && (pieces[i + 1]?.start ?? Number.POSITIVE_INFINITY) > start)
		.map(({ node }) => node);
}
