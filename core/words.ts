import { fold } from './fold.ts';

/** A word of a text, in UTF-16 offsets of that text. */
export interface Word {
	start: number;
	end: number;
	/** See `fold`. */
	folded: string;
	/** How it is joined to the word before, see `Gap`. */
	gap: Gap;
	/** How it is written: ALL CAPITALS (two letters or more, or a script without case), a Capital first, or neither. */
	shape: 'lower' | 'upper' | 'capital';
}

/**
 * What stands between two words: a space, a hyphen, an initial's dot, an apostrophe, nothing (Chinese), or something
 * that no name reaches across.
 */
export type Gap = ' ' | '-' | '.' | "'" | '' | '|';

/** Han, kana and Thai are written without spaces: each character is a word of its own. */
const WORD =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}][\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]*)+/gu;

const SPACE = /^[\s\u200B-\u200F\u2060\u00AD\uFEFF]+$/;
const HYPHEN = /^[\u00AD\u200B]*[-\u2010\u2011\u2012\u2013\u00B7\u2022\u2027\u30FB\uFF0E](?:\s?\n\s*)?$/;
/** Chinese also joins the parts of foreign names by a dash. */
const DASH = /^[\u2014\uFF0D]$/;
const HAN = /\p{Script=Han}$/u;
const DOT = /^\.\s{0,3}$/;
const APOSTROPHE = /^['’ʼ‘´`]$/;

/** No name is interrupted by more than this many characters (an indented line break). */
const LONGEST_GAP = 40;

function gapOf(text: string, from: number, to: number): Gap {
	if (from === to) return '';
	if (to - from > LONGEST_GAP) return '|';
	const between = text.slice(from, to);
	if (between === ' ') return ' ';
	if (SPACE.test(between)) return /\n\s*\n/.test(between) ? '|' : ' ';
	if (HYPHEN.test(between) || (DASH.test(between) && HAN.test(text.slice(Math.max(0, from - 2), from)))) return '-';
	if (DOT.test(between)) return '.';
	if (APOSTROPHE.test(between)) return "'";
	return '|';
}

function shapeOf(written: string): Word['shape'] {
	const upper = written.toUpperCase();
	if (written === upper) return written.length > 1 || upper === written.toLowerCase() ? 'upper' : 'capital';
	const first = String.fromCodePoint(written.codePointAt(0) as number);
	return first === first.toLowerCase() ? 'lower' : 'capital';
}

/** The words of a text in order. Linear in the text. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	let last = 0;
	WORD.lastIndex = 0;
	for (let hit = WORD.exec(text); hit; hit = WORD.exec(text)) {
		const start = hit.index;
		const written = hit[0];
		const end = start + written.length;
		words.push({
			start,
			end,
			folded: fold(written),
			gap: words.length === 0 ? '|' : gapOf(text, last, start),
			shape: shapeOf(written),
		});
		last = end;
	}
	return words;
}
