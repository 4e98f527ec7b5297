/**
 * The first words of very many names as bits: most words begin none and are done, in a loop of small numbers that is
 * quick before a browser has compiled it.
 */
import {
	FIRST_FORM,
	FIRST_PREFIXED,
	foldedOf,
	folds,
	IGNORED,
	S,
	SHARP_S,
	TABLE_SIZE,
	UNKNOWN,
} from '../text/letters.ts';

/** Of so many bits a word, one in sixteen is taken for a first word that is none. */
const BITS_A_WORD = 16;
/** More would be too much for a tab to hold: 64 kB. */
const MOST_BITS = 2 ** 19;

/** Any word may begin a name. */
export const ALL_WORDS = Uint8Array.of(0xff);

// A number of more than 30 bits would be an object of its own until the loop is compiled: 25 bits times 31.
const HASH_MASK = 2 ** 25 - 1;
const step = (hash: number, folded: number) => (hash * 31 + folded) & HASH_MASK;

/** The bits of some folded words; their number is a power of two. */
export function firstWordsOf(words: ReadonlySet<string>): Uint8Array<ArrayBuffer> {
	let size = 8;
	while (size < Math.min(words.size * BITS_A_WORD, MOST_BITS)) size *= 2;
	const bits = new Uint8Array(size / 8);
	for (const word of words) {
		let hash = 0;
		for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
		const bit = hash & (size - 1);
		bits[bit >> 3] = (bits[bit >> 3] as number) | (1 << (bit & 7));
	}
	return bits;
}

/**
 * Where the next word begins, from an offset at which none is cut, that may be a first word, or one that is more than
 * letters that fold one to one; -1 for none. A genitive's s may follow.
 */
export function nextFirstWord(text: string, from: number, bits: Uint8Array): number {
	const { length } = text;
	const mask = bits.length * 8 - 1;
	let start = -1;
	let hash = 0;
	let withoutLast = 0;
	let last = 0;
	// One step beyond the end: the last word ends there.
	for (let i = from; i <= length; i++) {
		const code = i < length ? text.charCodeAt(i) : 0;
		let folded = code < TABLE_SIZE ? (folds[code] as number) : UNKNOWN;
		if (folded === UNKNOWN) folded = foldedOf(code);
		if (folded > IGNORED) {
			if (start === -1) start = i;
			if (folded >= FIRST_PREFIXED || code === SHARP_S || code >= FIRST_FORM) return start;
			withoutLast = hash;
			// `step`, without the call.
			hash = (hash * 31 + folded) & HASH_MASK;
			last = folded;
		} else if (start !== -1) {
			if (folded === IGNORED || ((bits[(hash & mask) >> 3] as number) >> (hash & 7)) & 1) return start;
			if (last === S && ((bits[(withoutLast & mask) >> 3] as number) >> (withoutLast & 7)) & 1) return start;
			start = -1;
			hash = 0;
		}
	}
	return -1;
}
