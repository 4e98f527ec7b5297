/** The filter of a corpus that is too large for every page: bytes that are used as they come. */
import { type FilterSource, filterHashesOf } from './filter.ts';
import type { Form } from './forms.ts';
import { readFuse, writeFuse } from './fuse-filter.ts';
import { createHashSet } from './hash-set.ts';
import { keysOfForm } from './name-keys.ts';

/** The length of the first of two filters, in front of it. */
const HEADER_BYTES = 4;

/** Writes the filter of all forms; every key that a page may ask for is in it. */
export function writeFilterBytes(forms: readonly Form[]): Uint8Array<ArrayBuffer> {
	const { capital, any } = filterHashesOf(forms);
	for (const { text } of forms) for (const key of keysOfForm(text)) if (!capital.has(key)) any.add(key);
	const first = writeFuse(Uint32Array.from(capital));
	const second = writeFuse(Uint32Array.from(any));
	const bytes = new Uint8Array(HEADER_BYTES + first.length + second.length);
	new DataView(bytes.buffer).setUint32(0, first.length, true);
	bytes.set(first, HEADER_BYTES);
	bytes.set(second, HEADER_BYTES + first.length);
	return bytes;
}

/** Reads what `writeFilterBytes` has written: two views of the same bytes. */
export function readFilterBytes(buffer: ArrayBuffer): FilterSource {
	const second = HEADER_BYTES + new DataView(buffer).getUint32(0, true);
	return {
		capital: readFuse(new Uint8Array(buffer, HEADER_BYTES, second - HEADER_BYTES)),
		any: readFuse(new Uint8Array(buffer, second)),
	};
}

/** Whether there may be names under a key. */
export function hasKey({ capital, any }: FilterSource): (key: number) => boolean {
	const inCapital = createHashSet(capital);
	const inAny = createHashSet(any);
	return (key) => inCapital(key) || inAny(key);
}
