import type { Reason } from '../core/weights.ts';
import type { Block } from './text.ts';

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
export function rectsOf({ range }: Mark): DOMRect[] {
	const live = (range.startContainer.ownerDocument as Document).createRange();
	live.setStart(range.startContainer, range.startOffset);
	live.setEnd(range.endContainer, range.endOffset);
	return [...live.getClientRects()];
}
