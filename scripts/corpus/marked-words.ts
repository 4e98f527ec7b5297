import { fold } from '../../core/text/fold.ts';

/** Words in quotation marks, and where they stand, marks included. */
export interface MarkedWords {
	words: string;
	start: number;
	end: number;
}

/** The words that a text of ours has in quotation marks. */
export function marked(text: string): MarkedWords[] {
	return Array.from(text.matchAll(/“([^”]*)”/g), ({ 0: whole, 1: words = '', index }) => ({
		words,
		start: index,
		end: index + whole.length,
	}));
}

/** A text without the words in quotation marks. */
export const unmarked = (text: string) => text.replace(/“[^”]*”/g, '“”');

/** Whether a passage has these words as whole words; case, accents and the kind of quotation mark aside. */
export function within(words: string, passage: string): boolean {
	const wanted = plain(words).replace(/[.,;:]+$/, '');
	const text = plain(passage);
	for (let at = text.indexOf(wanted); wanted && at >= 0; at = text.indexOf(wanted, at + 1))
		if (!isInWord(text, at) && !isInWord(text, at + wanted.length)) return true;
	return false;
}

const plain = (text: string) =>
	fold(text)
		.replace(/[“”‘’'"]/g, "'")
		.replace(/\s+/g, ' ');

const isInWord = (text: string, at: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));

/** The stretches of an article that stand in quotation marks: somebody's words, not the paper's. */
export function spokenParts(article: string): string[] {
	return Array.from(article.matchAll(/“([^”]*)”|‘([^’]*)’/g), ([, double, single]) => double ?? single ?? '');
}
