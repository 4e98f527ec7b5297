/**
 * The quick question that every text of every page is asked: where may a name begin? Most texts are done with the first
 * letters, which the browser looks for in native code, or with the first words of very many names; what is left is
 * hashed word by word, without allocation. The answer “nowhere” is sure, a place is looked at by `findNames`. Names of
 * one word are kept by its hash, longer ones by the hash of the first letters of their first two words.
 */

import {
	BORDER,
	FIRST_PREFIXED,
	foldedOf,
	IGNORED,
	isCapital,
	isKatakana,
	isWithoutSpaces,
	restOf,
	S,
} from '../text/letters.ts';
import { withWholeWords } from '../text/word-breaks.ts';
import { OFFSET, pair, stemLengthOf, step } from '../text/word-hash.ts';
import type { FilterKeys } from './filter-hashes.ts';
import { type Beginnings, createBeginnings, SEAM } from './first-letters.ts';
import { ALL_WORDS, nextFirstWord } from './first-words.ts';
import { createHashSet, type Hashes } from './hash-set.ts';
import { offsetWithSeams, seamsInWords, startOfWord, withoutSeams } from './seams.ts';

/** What a filter is made of: the keys themselves, or those of very many names as filters of their own. */
export interface FilterSource extends Omit<FilterKeys, 'capital' | 'any'> {
	capital: Hashes;
	any: Hashes;
	/** See `firstWordsOf`, in the place of beginnings; any word may be one where undefined. */
	firstWords?: Uint8Array;
}

/** May a name stand in this text? Where `SEAM` stands in it, one may go on behind. */
export interface Filter {
	(text: string): boolean;
	/** The offsets at which one may begin, or a hashtag that holds one, in order, at most so many. */
	places(text: string, most?: number): number[];
}

const BEYOND_ASCII = 0x80;
const BEYOND_LATIN = 0x250;

/** What Arabic and Hebrew write at the front of a word, one or two letters, see `findNames`. */
const ATTACHED = new Set([...'وفبلكוהבלכמש'].map((letter) => letter.charCodeAt(0)));
/** A key is made of a word or two. */
const WORDS_OF_A_KEY = 2;

/** A name may cross a seam (“<b>P</b>atrushev”): this many characters on each side are looked at together. */
export const JOIN_REACH = 40;

/** Words that are cut into more pieces are not put together. */
const MOST_SEAMS = 16;

/** A hashtag whose words are written together (“#PeterStone”), and what begins each of them. */
const TAG = /#[^\s#]{0,40}[a-zß-žа-џ][A-ZÀ-ÞЀ-Я\d][^\s#]{0,60}/g;
const CAPITAL = /[A-ZÀ-ÞЀ-Я\d]+/g;

/** How far a look goes: the words of one key, or on while words are not plain ASCII. */
type Reach = 'key' | 'foreign';

/** False in builds whose names all have beginnings, see `corpusPlugin`: their scripts go without the other way. */
declare const GLOSS_MANY_NAMES: boolean;
const MAY_BE_MANY = typeof GLOSS_MANY_NAMES === 'undefined' || GLOSS_MANY_NAMES;

/** Makes the question for a set of names. */
export function createFilter(source: FilterSource): Filter {
	const begins = source.beginnings === undefined ? undefined : createBeginnings(source.beginnings);
	let inCapital = (hash: number): boolean => {
		inCapital = createHashSet(source.capital);
		return inCapital(hash);
	};
	// Made with the first question: most pages ask none.
	let inAny = (hash: number): boolean => {
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
		/** Hash of the stem of the word before; 0 at the start. */
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
			const katakana = isKatakana(code);
			const prefixed = folded >= FIRST_PREFIXED && ATTACHED.has(folded);
			let isAscii = true;
			let hasStem = false;
			const stemLength = stemLengthOf(folded);
			let hash = OFFSET;
			let stem = OFFSET;
			let withoutLast = OFFSET;
			let withoutOne = OFFSET;
			let withoutTwo = OFFSET;
			let letters = 0;
			let last = 0;
			do {
				if (code >= BEYOND_ASCII) isAscii = false;
				if (folded !== IGNORED) {
					const rest = restOf(code);
					for (let next = 0; ; folded = rest.charCodeAt(next++)) {
						withoutLast = hash;
						hash = step(hash, folded);
						if (prefixed) {
							if (letters > 0) withoutOne = step(withoutOne, folded);
							if (letters > 1) withoutTwo = step(withoutTwo, folded);
						}
						if (letters++ < stemLength) stem = hash;
						last = folded;
						if (next === rest.length) break;
					}
					if (source.firstWords === undefined && code < BEYOND_LATIN) {
						if (big && inAny(hash)) hasStem = true;
					}
				}
				i++;
				if (isWithoutSpaces(code)) break;
				if (i === length) break;
				code = text.charCodeAt(i);
				folded = foldedOf(code);
			} while (folded !== BORDER && !isWithoutSpaces(code) && (folded === IGNORED || isKatakana(code) === katakana));
			read = i;

			if (before !== 0) {
				// The second word may begin another name.
				resume = start;
				if (inAny(pair(before, stem)) || (last === S && inAny(pair(before, withoutLast)))) return beforeStart;
				if (beforeWithoutOne !== 0 && (inAny(pair(beforeWithoutOne, stem)) || inAny(pair(beforeWithoutTwo, stem))))
					return beforeStart;
			}
			if (reach === 'foreign' && isAscii) {
				// Where plain words begin a name, their first letters tell.
				resume = start;
				return -1;
			}
			resume = i;
			if (hasStem || single(hash, big) || (last === S && single(withoutLast, big))) return start;
			if (prefixed && (single(withoutOne, big) || single(withoutTwo, big))) return start;
			if (reach === 'key' && ++words === WORDS_OF_A_KEY) {
				resume = start;
				return -1;
			}
			before = stem;
			beforeStart = start;
			beforeWithoutOne = prefixed ? withoutOne : 0;
			beforeWithoutTwo = withoutTwo;
		}
		return -1;
	};

	/** Looks at every word from an offset on; the first place. */
	const lookOn = (text: string, from: number): number => {
		const { firstWords = ALL_WORDS } = source;
		resume = from;
		for (let at = nextFirstWord(text, from, firstWords); at !== -1; at = nextFirstWord(text, resume, firstWords)) {
			const place = look(text, at, 'key');
			resume = Math.max(resume, at + 1);
			if (place !== -1) return place;
		}
		resume = text.length;
		return -1;
	};

	/** Runs `find` on the text without some of its seams, and tells where in the text itself its place is. */
	const lookJoined = (text: string, seams: readonly number[], find: (joined: string) => number): number => {
		const goesOn = resume;
		const place = find(withoutSeams(text, seams));
		resume = goesOn;
		return place === -1 ? -1 : offsetWithSeams(place, seams);
	};

	/** The same where a seam may be inside of a word that begins before an offset; or inside of several words beside it. */
	const lookAcross = (text: string, from: number, until: number, reach: Reach): number => {
		if (!text.slice(from, until + 1).includes(SEAM)) return -1;
		const near = text.slice(from, until + JOIN_REACH);
		const seams = seamsInWords(near);
		if ((seams[0] ?? Number.POSITIVE_INFINITY) > until - from) return -1;
		const find = (joined: string) => look(joined, 0, reach);
		for (let last = 0; last < Math.min(seams.length, MOST_SEAMS); last++) {
			let place = lookJoined(near, seams.slice(0, last + 1), find);
			if (place === -1 && last > 0) place = lookJoined(near, seams.slice(last, last + 1), find);
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

	/** Finds the places before the last of some seams, in the text without them. */
	const placesBeforeSeam = (text: string, seams: readonly number[]): number[] => {
		const joined = withoutSeams(text, seams);
		const end = (seams.at(-1) as number) - seams.length + 1;
		const found: number[] = [];
		for (let place = lookOn(joined, 0); place !== -1 && place < end; place = lookOn(joined, resume))
			found.push(offsetWithSeams(place, seams));
		return found;
	};

	const placesByWords = (text: string, most: number): number[] => {
		const found = new Set<number>();
		for (let place = lookOn(text, 0); place !== -1; place = lookOn(text, resume)) {
			if (found.add(place).size === most) return [...found];
		}
		for (const seam of seamsInWords(text)) {
			const from = Math.max(0, seam - JOIN_REACH);
			const near = text.slice(from, seam + JOIN_REACH);
			const seams = seamsInWords(near).filter((other) => other <= seam - from);
			for (const joined of seams.length > 1 ? [seams, seams.slice(-1)] : [seams])
				for (const place of placesBeforeSeam(near, joined)) found.add(from + place);
			if (found.size >= most) break;
		}
		return [...found].sort((a, b) => a - b);
	};

	const placesIn = (text: string, most: number): number[] =>
		MAY_BE_MANY && !begins ? placesByWords(text, most) : placesByBeginnings(begins as Beginnings, text, most);

	const places = (text: string, most = Number.POSITIVE_INFINITY): number[] => {
		const found = placesIn(text, most);
		const whole = found.length < most && withWholeWords(text);
		if (whole) found.push(...placesIn(whole, most));
		for (const { 0: tag, index } of text.matchAll(TAG))
			if (placesIn(tag.replace(CAPITAL, ' $&'), 1).length > 0) found.push(index + 1);
		return [...new Set(found)].sort((a, b) => a - b).slice(0, most);
	};
	return Object.assign((text: string) => places(text, 1).length > 0, { places });
}
