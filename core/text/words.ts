import { fold } from './fold.ts';
import { isSign } from './letters.ts';
import { goesOnAt } from './word-breaks.ts';

/** A word of a text, in UTF-16 offsets of that text. */
export interface Word {
	start: number;
	end: number;
	/** See `fold`. */
	folded: string;
	/** How it is joined to the word before, see `Gap`. */
	gap: Gap;
	/** Goes on with the word before, or may do so: a hyphen and a line's end are between. */
	broken?: true;
	/** One of the words of a hashtag. */
	tag?: true;
	/** How it is written: ALL CAPITALS (two letters or more, or a script without case), a Capital first, or neither. */
	shape: 'lower' | 'upper' | 'capital';
}

/**
 * What stands between two words: a space, a hyphen, an initial's dot, an apostrophe, nothing (Chinese), or something
 * that no name reaches across.
 */
export type Gap = ' ' | '-' | '.' | "'" | '' | '|';

/**
 * Han, hiragana and Thai are written without spaces: each character is a word of its own. Japanese writes foreign names
 * in katakana between the others: a run of them is one word, see `isKatakana` in `letters.ts`.
 */
const WORD =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]|(?:[\u30A1-\u30FA\u30FC-\u30FF\uFF66-\uFF9F][\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]*)+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\u30A1-\u30FA\u30FC-\u30FF\uFF66-\uFF9F])[\p{L}\p{Nd}\p{Nl}][\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]*)+/gu;

const SPACE = /^[\s\u200B-\u200F\u2060\u00AD\uFEFF]+$/;
const HYPHEN = /^[\u00AD\u200B]*[-\u2010\u2011\u2012\u2013\u00B7\u2022\u2027\u2212\u30FB\uFF0D\uFF0E](?:\s?\n\s*)?$/;
/** Chinese also joins the parts of foreign names by a dash. */
const DASH = /^\u2014$/;
const HAN = /\p{Script=Han}$/u;
/** So does Japanese, by signs of equality and a narrow dot. */
const EQUALITY = /^[=\u30A0\uFF1D\uFF65]$/;
const IN_KATAKANA = /^[\u30A1-\u30FA\u30FC-\u30FF\uFF66-\uFF9F]/;
const DOT = /^\.\s{0,3}$/;
const APOSTROPHE = /^['’ʼ‘´`]$/;

/** No name is interrupted by more than this many characters (an indented line break). */
const LONGEST_GAP = 40;

function gapOf(text: string, from: number, to: number): Gap {
	if (from === to) return '';
	if (to - from === 1 && text.charCodeAt(from) === 0x20) return ' ';
	if (to - from > LONGEST_GAP) return '|';
	const between = text.slice(from, to);
	if (SPACE.test(between)) return /\n\s*\n/.test(between) ? '|' : ' ';
	if (HYPHEN.test(between) || (DASH.test(between) && HAN.test(text.slice(Math.max(0, from - 2), from)))) return '-';
	if (EQUALITY.test(between) && [from - 1, to].every((at) => IN_KATAKANA.test(text.charAt(at)))) return '-';
	if (DOT.test(between)) return '.';
	if (APOSTROPHE.test(between)) return "'";
	return '|';
}

const BREAK = /^(?:[\u00AD\u200B]*-[ \r]?|\u00AD)\n\s*$/;

/** Whether a word begins where a hyphen and a line's end break it; a soft hyphen belongs to the part before. */
function isBroken(text: string, from: number, to: number): boolean {
	const start = text.charCodeAt(from - 1) === 0xad ? from - 1 : from;
	return to - start > 1 && goesOnAt(text, to) && BREAK.test(text.slice(start, to));
}

/** The words with those as one that are broken; `ends` are the indexes of their last parts. */
export function wholeWords(words: readonly Word[]): { whole: Word[]; ends: number[] } {
	const whole: Word[] = [];
	const ends: number[] = [];
	words.forEach((word, i) => {
		const before = whole.at(-1);
		if (!word.broken || !before) {
			whole.push(word);
			ends.push(i);
			return;
		}
		whole[whole.length - 1] = { ...before, end: word.end, folded: before.folded + word.folded };
		ends[ends.length - 1] = i;
	});
	return { whole, ends };
}

function shapeOf(written: string): Word['shape'] {
	const upper = written.toUpperCase();
	if (written === upper) return written.length > 1 || upper === written.toLowerCase() ? 'upper' : 'capital';
	const first = String.fromCodePoint(written.codePointAt(0) as number);
	return first === first.toLowerCase() ? 'lower' : 'capital';
}

/** Letters and digits of ASCII. */
const isPlain = (code: number) =>
	(code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

/** The accented letters of Latin-1 and both of its extensions. */
const isAccented = (code: number) => code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;

/** What stands for a picture in a text. */
const OBJECT = 0xfffc;

/** Where no word can begin: the rest of ASCII, signs, typographer's spaces, quotes and dashes. */
const isBetween = (code: number) =>
	code < 0x80 || isSign(code) || (code >= 0x2000 && code <= 0x206f) || code === OBJECT;

/** Among these, what stands unseen inside of words. */
const isUnseen = (code: number) => (code >= 0x200b && code <= 0x200f) || code === 0x2060;

/** A word of plain letters and digits. */
function plainWord(text: string, start: number, end: number, gap: Gap): Word {
	const written = text.slice(start, end);
	const folded = written.toLowerCase();
	const first = text.charCodeAt(start);
	if (folded === written && first >= 0x61) return { start, end, folded, gap, shape: 'lower' };
	const isUpper = written === written.toUpperCase() && (end - start > 1 || first < 0x41);
	return { start, end, folded, gap, shape: isUpper ? 'upper' : first >= 0x41 && first <= 0x5a ? 'capital' : 'lower' };
}

/**
 * The words of a text in order. Linear in the text. Words of Latin letters, which are most, are told without the
 * expression: browsers take milliseconds to compile its Unicode classes.
 */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	const { length } = text;
	let last = 0;
	for (let at = 0; at < length; ) {
		let code = text.charCodeAt(at);
		if (!isPlain(code) && isBetween(code)) {
			at++;
			continue;
		}
		let start = at;
		let isAscii = true;
		for (;;) {
			if (!isPlain(code)) {
				if (!isAccented(code)) break;
				isAscii = false;
			}
			if (++at === length) break;
			code = text.charCodeAt(at);
		}
		const isLatin = at > start && (at === length || (isBetween(code) && !isUnseen(code)));
		if (!isLatin) {
			WORD.lastIndex = start;
			const hit = WORD.exec(text);
			if (!hit) break;
			start = hit.index;
			at = start + hit[0].length;
		}
		const gap = words.length === 0 ? '|' : gapOf(text, last, start);
		if (text.charCodeAt(start - 1) === HASH) {
			words.push(...tagWords(text, start, at));
			last = at;
			continue;
		}
		const word = isLatin && isAscii ? plainWord(text, start, at, gap) : foreignWord(text, start, at, gap);
		if ((gap === '-' || gap === ' ') && isBroken(text, last, start)) word.broken = true;
		words.push(word);
		last = at;
	}
	return words;
}

const HASH = 0x23;
/** Where one word of a hashtag ends and the next begins: “#PeterStone”, “#Stone2024”. */
const TAG_BREAK = /(?<=\p{Ll})(?=[\p{Lu}\p{Nd}])/gu;

/** The words of a hashtag, joined as by spaces. */
function tagWords(text: string, start: number, end: number): Word[] {
	let from = start;
	return text
		.slice(start, end)
		.split(TAG_BREAK)
		.map((part) => {
			const word = foreignWord(text, from, from + part.length, from === start ? '|' : ' ');
			from = word.end;
			return { ...word, tag: true };
		});
}

function foreignWord(text: string, start: number, end: number, gap: Gap): Word {
	const written = text.slice(start, end);
	return { start, end, folded: fold(written), gap, shape: shapeOf(written) };
}
