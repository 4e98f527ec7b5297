import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readKeys, writeKeys } from '../../core/filter-keys.ts';

const KEYS = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 22 - 1 })).map((keys) => keys.sort((a, b) => a - b));

test('keys are read as they were written', () => {
	fc.assert(
		fc.property(KEYS, KEYS, (capital, any) => {
			expect(readKeys(writeKeys({ capital, any }))).toEqual({ capital, any });
		}),
	);
});

test('the largest steps', () => {
	const keys = { capital: [2 ** 22 - 1], any: [0, 2 ** 12 - 1, 2 ** 12, 2 ** 21], beginnings: '[pF](?:puti|Fox )' };
	expect(readKeys(writeKeys(keys))).toEqual(keys);
});
