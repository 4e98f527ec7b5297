/** The keys of a filter as text: every page evaluates them, so they are written small and read without a parser. */
import type { FilterKeys } from './filter.ts';

/**
 * The frequent characters of scripts, the most frequent first, as small steps are more frequent than large ones: zip
 * writes both with one code. None of them means anything inside of quotes.
 */
const DIGITS = 't=()n,rioaslcudf;0{}&p:hmg>1?|!yv][wb-2+CENxTA<O/M4Fk6S9L_D35*P8';
/** Two digits of six bits hold most steps between two sorted keys; a carry stands for one more 12th bit. */
const DIGITS_A_STEP = 2;
const CARRIED = 2 ** (6 * DIGITS_A_STEP);
const CARRY = 'e';
const LIST_END = '.';

function writeList(keys: readonly number[]): string {
	let text = '';
	let last = 0;
	for (const key of keys) {
		const step = key - last;
		last = key;
		text += CARRY.repeat(step / CARRIED);
		for (let bits = 6 * (DIGITS_A_STEP - 1); bits >= 0; bits -= 6) text += DIGITS[(step >> bits) & 63];
	}
	return text;
}

/** Writes keys as text of digits, letters and few signs. */
export const writeKeys = ({ capital, any, beginnings }: FilterKeys): string =>
	[writeList(capital), writeList(any), ...(beginnings ? [beginnings] : [])].join(LIST_END);

function readList(text: string): number[] {
	const keys: number[] = [];
	let key = 0;
	let step = 0;
	let digits = 0;
	for (const digit of text) {
		if (digit === CARRY) {
			key += CARRIED;
			continue;
		}
		step = step * 64 + DIGITS.indexOf(digit);
		if (++digits < DIGITS_A_STEP) continue;
		key += step;
		keys.push(key);
		step = 0;
		digits = 0;
	}
	return keys;
}

/** Reads what `writeKeys` has written, the keys when they are asked for: most texts are done with their beginnings. */
export function readKeys(text: string): FilterKeys {
	const [capital = '', any = '', beginnings] = text.split(LIST_END);
	return {
		get capital() {
			return readList(capital);
		},
		get any() {
			return readList(any);
		},
		...(beginnings !== undefined && { beginnings }),
	};
}
