/** Words of a source that need the text around them, with whom they mean in brackets: “his [Daniel Ortega] wife”. */
import { type Labelled, labelIn } from './label.ts';

/** Words of a quote, and what the pack calls whom they mean. */
export interface CardContext extends Labelled {
	as: string;
}

/** A part of a quote: the source's own, or ours where it stands in brackets. */
export interface ContextPiece {
	text: string;
	ours: boolean;
}

/** Cuts a quote behind each of the words that are explained, and puts the explanation there. */
export function inContext(exact: string, context: readonly CardContext[] = []): ContextPiece[] {
	const found = context
		.map((one) => ({ at: placeOfWords(exact, one.as) + one.as.length, one }))
		.filter(({ at, one }) => at >= one.as.length)
		.sort((a, b) => a.at - b.at);
	const pieces: ContextPiece[] = [];
	let from = 0;
	for (const { at, one } of found) {
		pieces.push({ text: exact.slice(from, at), ours: false }, { text: ` [${labelIn(one)}]`, ours: true });
		from = at;
	}
	return [...pieces, { text: exact.slice(from), ours: false }].filter(({ text }) => text);
}

/** Where whole words stand in a text; -1 where they do not. */
export function placeOfWords(text: string, words: string): number {
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
		const isWhole = !IN_WORD.test(text.charAt(at - 1)) && !IN_WORD.test(text.charAt(at + words.length));
		if (isWhole) return at;
	}
	return -1;
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
