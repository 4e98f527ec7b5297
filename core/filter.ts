/**
 * The quick question that every text of every page is asked: where may a name begin? Most texts are done with the first
 * letters, which the browser looks for in native code; what is left is hashed word by word, without allocation. The
 * answer “nowhere” is sure, a place is looked at by `findNames`. A word is hashed by its folded letters (FNV-1a, 32
 * bits); names of one word are kept by that hash, longer ones by the hash of their first two words.
 */
import { type Beginnings, beginningsOf, createBeginnings, SEAM } from './first-letters.ts';
import type { Form } from './forms.ts';
import { createHashSet, type Hashes, shorten } from './hash-set.ts';
import { BORDER, foldedOf, IGNORED, isCapital, isWithoutSpaces } from './letters.ts';
import { wordsOf } from './words.ts';

/** The keys of all forms, shortened, and how they begin. */
export interface FilterKeys {
	/** Of names of one word that need a capital. */
	capital: number[];
	/** Of names of one word in any case, and of the first two words of all others. */
	any: number[];
	/** See `beginningsOf`. */
	beginnings?: string;
}

/** What a filter is made of: the keys themselves, or those of very many names as filters of their own. */
export interface FilterSource extends Omit<FilterKeys, 'capital' | 'any'> {
	capital: Hashes;
	any: Hashes;
}

/** May a name stand in this text? Where `SEAM` stands in it, one may go on behind. */
export interface Filter {
	(text: string): boolean;
	/** The offsets at which one may begin, in order, at most so many. */
	places(text: string, most?: number): number[];
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const step = (hash: number, code: number) => Math.imul(hash ^ code, PRIME);
/** Joins the hashes of two words. */
export const pair = (first: number, second: number) => Math.imul((first << 5) ^ (first >>> 27) ^ second, PRIME);

const S = 0x73;
const BEYOND_ASCII = 0x80;

/** The hash of a folded word. */
export function hashOf(folded: string): number {
	let hash = OFFSET;
	for (let i = 0; i < folded.length; i++) hash = step(hash, folded.charCodeAt(i));
	return hash >>> 0;
}

/** The keys of all forms, as short as the script of every page needs them. */
export function filterKeysOf(forms: readonly Form[]): FilterKeys {
	const { capital, any } = filterHashesOf(forms);
	const sorted = (set: Set<number>) => [...new Set([...set].map(shorten))].sort((a, b) => a - b);
	const beginnings = beginningsOf(forms);
	return { capital: sorted(capital), any: sorted(any), ...(beginnings && { beginnings }) };
}

/** The same in 32 bits: of names of one word that need a capital, and of all others. */
export function filterHashesOf(forms: readonly Form[]): { capital: Set<number>; any: Set<number> } {
	const capital = new Set<number>();
	const any = new Set<number>();
	/** Single words that are found however they are written. */
	const always = new Set<number>();
	const pairs: [number, number][] = [];
	for (const { text } of forms) {
		const [first, second] = wordsOf(text);
		if (!first) continue;
		const hash = hashOf(first.folded);
		if (second) {
			pairs.push([hash, hashOf(second.folded)]);
			continue;
		}
		// Cyrillic names are also written small, see `caseOf`.
		if (first.shape === 'lower' || /^\p{Script=Cyrillic}/u.test(text)) any.add(hash);
		else capital.add(hash);
		if (any.has(hash) || !/^[\p{Lu}\p{Lt}]/u.test(text.slice(first.start))) always.add(hash);
		// Letters and digits in one word are also written apart: G20, G-20.
		const series = /^(\p{L}+)(\p{N}+)$/u.exec(first.folded);
		if (series) pairs.push([hashOf(series[1] as string), hashOf(series[2] as string)]);
	}
	// Where one of the words says yes by itself, the two together need no key.
	for (const [first, second] of pairs) {
		if (!always.has(first) && !always.has(second)) any.add(pair(first, second) >>> 0);
	}
	return { capital, any };
}

/** What Arabic and Hebrew write at the front of a word, one or two letters, see `findNames`. */
const ATTACHED = new Set([...'وفبلكוהבלכמש'].map((letter) => letter.charCodeAt(0)));
const HEBREW_FROM = 0x5d0;
const SHARP_S = 0xdf;
/** A key is made of a word or two. */
const WORDS_OF_A_KEY = 2;

/** Letters and digits of all scripts are from here on. */
const FIRST_WORD_CODE = 0x30;
/** A name may cross a seam (“<b>P</b>atrushev”): this many characters on each side are looked at together. */
export const JOIN_REACH = 40;

const SEAM_CODE = SEAM.charCodeAt(0);

/** Words that are cut into more pieces are not put together. */
const MOST_SEAMS = 16;

/** How far a look goes: the words of one key, on while words are not plain ASCII, or to the end of the text. */
type Reach = 'key' | 'foreign' | 'end';

/** Makes the question for a set of names. */
export function createFilter(source: FilterSource): Filter {
	const begins = source.beginnings === undefined ? undefined : createBeginnings(source.beginnings);
	let inCapital: ReturnType<typeof createHashSet>;
	// Made with the first question: most pages ask none.
	let inAny = (hash: number): boolean => {
		inCapital = createHashSet(source.capital);
		inAny = createHashSet(source.any);
		return inAny(hash);
	};
	const single = (hash: number, big: boolean) => inAny(hash) || (big && inCapital(hash));

	/** Where the look that ended last was done, and another one may begin. */
	let resume = 0;
	/** How far it has read. */
	let read = 0;

	/** Looks at the words from an offset on; where a name may begin, -1 for nowhere. */
	const look = (text: string, from: number, reach: Reach): number => {
		const { length } = text;
		let words = 0;
		/** Hash of the word before; 0 at the start. */
		let before = 0;
		let beforeStart = 0;
		let beforeWithoutOne = 0;
		let beforeWithoutTwo = 0;
		let i = from;
		resume = length;
		read = length;
		while (i < length) {
			let code = text.charCodeAt(i);
			let folded = foldedOf(code);
			if (folded <= IGNORED) {
				i++;
				continue;
			}
			const start = i;
			const big = isCapital(code);
			const prefixed = folded >= HEBREW_FROM && ATTACHED.has(folded);
			let isAscii = true;
			let hash = OFFSET;
			let withoutLast = OFFSET;
			let withoutOne = OFFSET;
			let withoutTwo = OFFSET;
			let letters = 0;
			let last = 0;
			do {
				if (code >= BEYOND_ASCII) isAscii = false;
				if (folded !== IGNORED) {
					withoutLast = hash;
					hash = step(hash, folded);
					if (code === SHARP_S) hash = step(hash, S);
					if (prefixed) {
						if (letters > 0) withoutOne = step(withoutOne, folded);
						if (letters > 1) withoutTwo = step(withoutTwo, folded);
						letters++;
					}
					last = folded;
				}
				i++;
				if (isWithoutSpaces(code)) break;
				if (i === length) break;
				code = text.charCodeAt(i);
				folded = foldedOf(code);
			} while (folded !== BORDER && !isWithoutSpaces(code));
			read = i;

			if (before !== 0) {
				// The second word may begin another name.
				resume = start;
				if (inAny(pair(before, hash)) || (last === S && inAny(pair(before, withoutLast)))) return beforeStart;
				if (beforeWithoutOne !== 0 && (inAny(pair(beforeWithoutOne, hash)) || inAny(pair(beforeWithoutTwo, hash))))
					return beforeStart;
			}
			if (reach === 'foreign' && isAscii) {
				// Where plain words begin a name, their first letters tell.
				resume = start;
				return -1;
			}
			resume = i;
			if (single(hash, big) || (last === S && single(withoutLast, big))) return start;
			if (prefixed && (single(withoutOne, big) || single(withoutTwo, big))) return start;
			if (reach === 'key' && ++words === WORDS_OF_A_KEY) {
				resume = start;
				return -1;
			}
			before = hash;
			beforeStart = start;
			beforeWithoutOne = prefixed ? withoutOne : 0;
			beforeWithoutTwo = withoutTwo;
		}
		return -1;
	};

	/** Looks at a text without some of its seams, one after the other. */
	const lookJoined = (text: string, seams: readonly number[], reach: Reach): number => {
		const goesOn = resume;
		let joined = '';
		let from = 0;
		for (const seam of seams) {
			joined += text.slice(from, seam);
			from = seam + 1;
		}
		let place = look(joined + text.slice(from), 0, reach);
		resume = goesOn;
		if (place !== -1) for (const seam of seams) if (seam <= place) place++;
		return place;
	};

	/** The same where a seam may be inside of a word that begins before an offset; or inside of several words beside it. */
	const lookAcross = (text: string, from: number, until: number, reach: Reach): number => {
		if (!text.slice(from, until + 1).includes(SEAM)) return -1;
		const near = text.slice(from, until + JOIN_REACH);
		const seams = seamsInWords(near);
		if ((seams[0] ?? Number.POSITIVE_INFINITY) > until - from) return -1;
		for (let last = 0; last < Math.min(seams.length, MOST_SEAMS); last++) {
			let place = lookJoined(near, seams.slice(0, last + 1), reach);
			if (place === -1 && last > 0) place = lookJoined(near, seams.slice(last, last + 1), reach);
			if (place !== -1) return from + place;
		}
		return -1;
	};

	const placesByBeginnings = ({ nextPlain, nextForeign }: Beginnings, text: string, most: number): number[] => {
		const found: number[] = [];
		let plain = nextPlain(text, 0);
		let foreign = nextForeign(text, 0);
		let at = 0;
		while (plain !== -1 || foreign !== -1) {
			const isPlain = foreign === -1 || (plain !== -1 && plain < foreign);
			const from = isPlain ? plain : startOfWord(text, foreign, at);
			const reach = isPlain ? 'key' : 'foreign';
			let place = look(text, from, reach);
			const joined = isPlain ? from : startOfWord(text, from, at, true);
			const across = lookAcross(text, joined, place === -1 ? read : place, reach);
			if (across !== -1 && (place === -1 || across < place)) {
				place = across;
				resume = Math.min(resume, across + 1);
			}
			if (place !== -1 && found.push(place) === most) break;
			// A sign is no part of the plain word before it.
			at = isPlain ? Math.max(resume, plain + 1) : Math.max(resume, foreign + 1);
			if (plain !== -1 && plain < at) plain = nextPlain(text, at);
			if (foreign !== -1 && foreign < at) foreign = nextForeign(text, at);
		}
		return found;
	};

	const placesByWords = (text: string, most: number): number[] => {
		const found: number[] = [];
		for (let at = 0; at < text.length; at = resume) {
			const place = look(text, at, 'end');
			if (place !== -1 && found.push(place) === most) return found;
		}
		for (const seam of seamsInWords(text)) {
			const from = Math.max(0, seam - JOIN_REACH);
			const near = text.slice(from, seam + JOIN_REACH);
			const seams = seamsInWords(near).filter((other) => other <= seam - from);
			let place = lookJoined(near, seams, 'end');
			if (place === -1 && seams.length > 1) place = lookJoined(near, seams.slice(-1), 'end');
			if (place !== -1 && found.push(from + place) === most) break;
		}
		return found.sort((a, b) => a - b);
	};

	const places = (text: string, most = Number.POSITIVE_INFINITY): number[] =>
		begins ? placesByBeginnings(begins, text, most) : placesByWords(text, most);
	return Object.assign((text: string) => places(text, 1).length > 0, { places });
}

/** Where a seam may be inside of a word. */
function seamsInWords(text: string): number[] {
	const seams: number[] = [];
	for (let seam = text.indexOf(SEAM); seam !== -1; seam = text.indexOf(SEAM, seam + 1)) {
		if (text.charCodeAt(seam - 1) >= FIRST_WORD_CODE && text.charCodeAt(seam + 1) >= FIRST_WORD_CODE) seams.push(seam);
	}
	return seams;
}

/** Where the word around an offset begins, not before another one; `across` seams, too. */
function startOfWord(text: string, offset: number, earliest: number, across = false): number {
	if (isWithoutSpaces(text.charCodeAt(offset))) return offset;
	let start = offset;
	while (start > earliest) {
		const code = text.charCodeAt(start - 1);
		if (foldedOf(code) === BORDER && !(across && code === SEAM_CODE)) break;
		start--;
	}
	return start;
}
