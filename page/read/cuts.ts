/** Where a long text is cut: so that no name is cut in two, and so that what is added at its end leaves the parts before as they are. */
import { isInWord } from './apart.ts';

/** Longer runs are cut, so that one huge text can be read in slices, and one that grows is not read anew as a whole. */
export const LONGEST_BLOCK = 20_000;

/** A good place is looked for in the last part. */
const LOOK_BACK = 2_000;

/** Behind these, in this order: a sign that no name has, the end of a sentence; a word between small ones; a line. */
const PLACES = [/[,;:!?)\]»”…][ \n]|[\p{Ll}\d]{3}\. |\n\s*\n/gu, /(?<=\s\p{Ll}+)\s(?=\p{Ll}+\s)/gu, /\n/g, /\s/g];

/** Where a text that is too long is cut. */
export function cutOf(text: string): number {
	const from = LONGEST_BLOCK - LOOK_BACK;
	const window = text.slice(from, LONGEST_BLOCK);
	for (const place of PLACES) {
		const last = [...window.matchAll(place)].at(-1);
		if (last) return from + last.index + last[0].length;
	}
	return LONGEST_BLOCK;
}

/** Whether no name goes on behind a text. */
export const isSafeCut = (text: string) => text.endsWith('\n') || !isInWord(text.trimEnd().slice(-1).charCodeAt(0));
