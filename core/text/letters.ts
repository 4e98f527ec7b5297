/**
 * Characters one by one, as `fold` and `wordsOf` see them in words, for the quick question of every page. The letters of
 * most pages are told without the Unicode classes of regular expressions, whose compilation takes longer than the page.
 */
import { fold } from './fold.ts';

/** A character between words. */
export const BORDER = 0;
/** A character inside of words that counts for nothing. */
export const IGNORED = 1;

/** From here on are the scripts that write more at the front of a word, without case or without spaces. */
export const FIRST_PREFIXED = 0x5d0;
/** A genitive's. */
export const S = 0x73;
/** One letter that is folded to two of them. */
export const SHARP_S = 0xdf;

/** From here on are ligatures and other forms of letters, some folded to several of them, see `restOf`. */
export const FIRST_FORM = 0xfb00;

/** Characters below this are looked up: Latin, Greek, Cyrillic, Hebrew, Arabic. */
export const TABLE_SIZE = 0x700;
const FIRST_BEYOND_ASCII = 0x80;
// In functions: a browser looks its Unicode classes up when it makes an expression, not when it is first asked.
const isLetter = (character: string) => /[\p{L}\p{Nd}\p{Nl}]/u.test(character);
const isIgnored = (character: string) => /[\p{M}\u00AD\u0640\u200B-\u200F\u2060\uFEFF]/u.test(character);
const isInScriptWithoutSpaces = (character: string) =>
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(character);
/** A combining mark that has a capital. */
const IOTA_BELOW = 0x345;

/** Of the signs of Latin-1, these count as letters, or stand unseen in words; a raised number is a note's (“Stone²”). */
const LATIN_1 = '\u00AA\u00AD\u00B5\u00BA';

/** Signs of Latin-1, typographer's signs, arrows, shapes, letters in circles, the private signs of icon fonts. */
export const isSign = (code: number) =>
	code < 0x2010
		? (code < 0xc0 && !LATIN_1.includes(String.fromCharCode(code))) || code === 0xd7 || code === 0xf7
		: code <= 0x205f ||
			(code >= 0x2190 && code <= 0x245f) ||
			(code >= 0x24b6 && code <= 0x24e9) ||
			(code >= 0x2500 && code <= 0x2775) ||
			(code >= 0x2794 && code <= 0x2bff) ||
			(code >= 0xe000 && code < 0xf900);

/** Half of an emoji; of a rare letter, too, which no name has. */
const isSurrogate = (code: number) => code >= 0xd800 && code < 0xe000;

/** The common Chinese characters: each a word, and none folded. */
const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff;

function classify(code: number): number {
	if (code < FIRST_BEYOND_ASCII) {
		if ((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)) return code;
		return code >= 0x41 && code <= 0x5a ? code + 0x20 : BORDER;
	}
	if (isSign(code) || isSurrogate(code)) return BORDER;
	if (isHan(code)) return code;
	const character = String.fromCharCode(code);
	if (code >= FIRST_FORM && isLetter(character)) return fold(character).charCodeAt(0) || IGNORED;
	const small = character.toLowerCase();
	// What has a capital is a letter.
	if (small === character.toUpperCase() || code === IOTA_BELOW) {
		if (isIgnored(character)) return IGNORED;
		if (!isLetter(character)) return BORDER;
		return fold(character).charCodeAt(0) || BORDER;
	}
	const plain = character.normalize('NFD').charAt(0).toLowerCase();
	return OWN_FOLDS[plain] ?? plain.charCodeAt(0);
}

/** Cased letters that `fold` makes others of. */
const OWN_FOLDS: Record<string, number> = { ß: 0x73, ł: 0x6c, ı: 0x69 };

/** Not looked at yet: pages that need few characters classify few. */
export const UNKNOWN = 0xffff;
/** What `foldedOf` has found, for loops that are too short to call it. */
export const folds = new Uint16Array(TABLE_SIZE).fill(UNKNOWN);
const capitals = new Uint8Array(TABLE_SIZE);
const rare = new Map<number, number>();

function classifyOnce(code: number): number {
	const known = rare.get(code);
	if (known !== undefined) return known;
	const folded = classify(code);
	if (code >= TABLE_SIZE) rare.set(code, folded);
	else {
		folds[code] = folded;
		const character = String.fromCharCode(code);
		// Scripts without case count as capitals.
		if (folded > IGNORED && character === character.toUpperCase()) capitals[code] = 1;
	}
	return folded;
}

/** The folded code of a UTF-16 unit; `BORDER` where a word ends, `IGNORED` inside of words. */
export function foldedOf(code: number): number {
	const known = code < TABLE_SIZE ? (folds[code] as number) : UNKNOWN;
	return known === UNKNOWN ? classifyOnce(code) : known;
}

/** What a unit is folded to behind `foldedOf`: the second letter of ß and of the ligature ﬁ. */
export const restOf = (code: number): string =>
	code === SHARP_S || code >= FIRST_FORM ? fold(String.fromCharCode(code)).slice(1) : '';

/** Whether a unit that `foldedOf` has seen may begin a name with a capital. */
export const isCapital = (code: number): boolean => code >= TABLE_SIZE || capitals[code] === 1;

/** Thai is the first script without spaces, and the last of them ends where the private signs begin. */
const FIRST_WITHOUT_SPACES = 0xe00;
const withoutSpaces = new Map<number, boolean>();

/** The letters that Japanese writes foreign names in, wide and narrow: a run of them is a word. */
export const isKatakana = (code: number): boolean =>
	code > 0x30a0 && code < 0xffa0 && code !== 0x30fb && (code < 0x3100 || code > 0xff65);

/** Han, hiragana, Thai: each character is a word. */
export function isWithoutSpaces(code: number): boolean {
	if (code < FIRST_WITHOUT_SPACES || isSign(code) || isSurrogate(code)) return false;
	if (isHan(code)) return true;
	let is = withoutSpaces.get(code);
	if (is === undefined) {
		is = isInScriptWithoutSpaces(String.fromCharCode(code));
		withoutSpaces.set(code, is);
	}
	return is;
}
