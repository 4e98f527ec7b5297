/** The keys of a filter as text: every page evaluates them, so they are written small and read without a parser. */
import type { FilterKeys } from './filter-hashes.ts';

/**
 * The frequent characters of scripts, the most frequent first, as small steps are more frequent than large ones: zip
 * writes both with one code. None of them means anything inside of quotes.
 */
const DIGITS = 't=()n,rioaslcudf;0{}&p:hmg>1?|!yv][wb-2+CENxTA<O/M4Fk6S9L_D35*P8';
/** Two digits of six bits hold most steps between two sorted keys; a carry stands in front for what is beyond. */
const CARRIED = 2 ** 12;
const CARRY = 'e';
const CARRY_CODE = CARRY.charCodeAt(0);
const LIST_END = '.';

function writeList(keys: readonly number[]): string {
	let text = '';
	let last = 0;
	for (const key of keys) {
		const step = key - last;
		last = key;
		text += CARRY.repeat(step / CARRIED);
		text += `${DIGITS[(step >> 6) & 63]}${DIGITS[step & 63]}`;
	}
	return text;
}

/** Writes keys as text of digits, letters and few signs. */
export const writeKeys = ({ capital, any, beginnings }: FilterKeys): string =>
	[writeList(capital), writeList(any), ...(beginnings ? [beginnings] : [])].join(LIST_END);

function readList(text: string): number[] {
	const values = valuesOfDigits();
	const keys: number[] = [];
	let key = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === CARRY_CODE) key += CARRIED;
		else {
			key += ((values[code] as number) << 6) + (values[text.charCodeAt(++i)] as number);
			keys.push(key);
		}
	}
	return keys;
}

/** The value of each digit by its code: looked for one by one, they took a page longer than its text. */
function valuesOfDigits(): Uint8Array {
	const values = new Uint8Array(128);
	for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
	return values;
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
