import { createSpacing, endsInWord, firstLetter, isInWord, lastLetter } from './apart.ts';
import type { Block } from './block.ts';
import { cutOf, LONGEST_BLOCK } from './cuts.ts';

type Piece = Block['pieces'][number];

/** Puts the texts of nodes together, as a reader sees them, to the blocks of a container. */
export function createRun(container: Element, view: Window | null) {
	const spacing = createSpacing(view);
	let text = '';
	let pieces: Piece[] = [];
	/** What ended and began since the last text. */
	let ended: Element[] = [];
	let begun: Element[] = [];
	/** Whether a line placed by hand began. */
	let isNewLine = false;

	const settle = () => {
		if (ended.length > 0) ended = [];
		if (begun.length > 0) begun = [];
		isNewLine = false;
	};

	/** What stands between the last text and the next one. */
	const between = (node: Text): string => {
		const last = pieces.at(-1)?.node;
		if (!last) return '';
		if (isNewLine) return /\s$/.test(text) ? '' : spacing.betweenLines(last, node);
		if (ended.length + begun.length === 0 || !endsInWord(text) || !isInWord(node.data.charCodeAt(0))) return '';
		const [from, to] = [lastLetter(last), firstLetter(node)];
		return from && to ? spacing.between(from, to, ended, begun) : '';
	};

	return {
		/** The text so far, behind the last block. */
		text: () => text,
		/** Goes on with a text, or a part of it. */
		add(node: Text, from = 0, to = node.length) {
			text += between(node);
			settle();
			pieces.push({ node, start: text.length - from });
			text += node.data.slice(from, to);
		},
		/** Goes on with what stands for something else. */
		addSign(sign: string) {
			text += sign;
		},
		begins(element: Element, isLine: boolean) {
			begun.push(element);
			isNewLine ||= isLine;
		},
		ends(element: Element) {
			ended.push(element);
		},
		/** The blocks that are long enough. */
		*full(): Generator<Block> {
			while (text.length > LONGEST_BLOCK) {
				const at = cutOf(text);
				yield { container, text: text.slice(0, at), pieces };
				text = text.slice(at);
				pieces = pieces
					.map(({ node, start }) => ({ node, start: start - at }))
					.filter(({ node, start }) => start + node.length > 0);
			}
		},
		/** Ends the run: what follows is another one. */
		*finish(): Generator<Block> {
			const block = { container, text, pieces };
			text = '';
			pieces = [];
			settle();
			if (block.pieces.length > 0 && block.text.trim()) yield block;
		},
	};
}
