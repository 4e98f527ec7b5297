/** Words of a text in which `SEAM` stands where one text node ends and the next begins. */

import { BORDER, foldedOf, isKatakana, isWithoutSpaces } from '../text/letters.ts';
import { SEAM } from './first-letters.ts';

const SEAM_CODE = SEAM.charCodeAt(0);
/** Letters and digits of all scripts are from here on. */
const FIRST_WORD_CODE = 0x30;

/** Where a seam may be inside of a word. */
export function seamsInWords(text: string): number[] {
	const seams: number[] = [];
	for (let seam = text.indexOf(SEAM); seam !== -1; seam = text.indexOf(SEAM, seam + 1)) {
		if (text.charCodeAt(seam - 1) >= FIRST_WORD_CODE && text.charCodeAt(seam + 1) >= FIRST_WORD_CODE) seams.push(seam);
	}
	return seams;
}

/** Returns the text without the given seams. */
export function withoutSeams(text: string, seams: readonly number[]): string {
	let joined = '';
	let from = 0;
	for (const seam of seams) {
		joined += text.slice(from, seam);
		from = seam + 1;
	}
	return joined + text.slice(from);
}

/** Returns the offset in a text that belongs to an offset in the text without the given seams. */
export function offsetWithSeams(offset: number, seams: readonly number[]): number {
	let place = offset;
	for (const seam of seams) if (seam <= place) place++;
	return place;
}

/** Where the word around an offset begins, not before another one; `across` seams, too. */
export function startOfWord(text: string, offset: number, earliest: number, across = false): number {
	if (isWithoutSpaces(text.charCodeAt(offset))) return offset;
	let start = offset;
	const katakana = isKatakana(text.charCodeAt(offset));
	while (start > earliest) {
		const code = text.charCodeAt(start - 1);
		if (foldedOf(code) === BORDER ? !(across && code === SEAM_CODE) : isKatakana(code) !== katakana) break;
		start--;
	}
	return start;
}
