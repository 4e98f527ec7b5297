/** The filter of a corpus that is too large for every page: bytes that are used as they come. */

import type { Form } from '../names/forms.ts';
import type { FilterSource } from './filter.ts';
import { filterHashesOf } from './filter-hashes.ts';
import { firstWordsOf } from './first-words.ts';
import { readFuse, writeFuse } from './fuse-filter.ts';
import { createHashSet } from './hash-set.ts';
import { keysOfForm } from './name-keys.ts';

/** The lengths of the first two of three parts, in front of them. */
const HEADER_BYTES = 8;

/** Writes the filter of all forms; every key that a page may ask for is in it. */
export function writeFilterBytes(forms: readonly Form[]): Uint8Array<ArrayBuffer> {
	const { capital, any, first } = filterHashesOf(forms);
	for (const { text } of forms) for (const key of keysOfForm(text)) if (!capital.has(key)) any.add(key);
	const parts = [writeFuse(Uint32Array.from(capital)), writeFuse(Uint32Array.from(any)), firstWordsOf(first)] as const;
	const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, HEADER_BYTES));
	const header = new DataView(bytes.buffer);
	header.setUint32(0, parts[0].length, true);
	header.setUint32(4, parts[1].length, true);
	let at = HEADER_BYTES;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

/** Reads what `writeFilterBytes` has written: views of the same bytes. */
export function readFilterBytes(buffer: ArrayBuffer): FilterSource {
	const header = new DataView(buffer);
	const any = HEADER_BYTES + header.getUint32(0, true);
	const firstWords = any + header.getUint32(4, true);
	return {
		capital: readFuse(new Uint8Array(buffer, HEADER_BYTES, any - HEADER_BYTES)),
		any: readFuse(new Uint8Array(buffer, any, firstWords - any)),
		firstWords: new Uint8Array(buffer, firstWords),
	};
}

/** Whether there may be names under a key. */
export function hasKey({ capital, any }: FilterSource): (key: number) => boolean {
	const inCapital = createHashSet(capital);
	const inAny = createHashSet(any);
	return (key) => inCapital(key) || inAny(key);
}
