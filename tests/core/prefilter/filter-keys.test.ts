import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Form } from '../../../core/names/forms.ts';
import { createFilter } from '../../../core/prefilter/filter.ts';
import { filterKeysOf } from '../../../core/prefilter/filter-hashes.ts';
import { readKeys, writeKeys } from '../../../core/prefilter/filter-keys.ts';

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

test('the cases of a name of several words have one key, and each is a candidate', () => {
	const cases = ['Министерство торговли', 'Министерства торговли', 'Министерством торговли', 'министерстве торговли'];
	const forms = cases.map((text): Form => ({ text, entity: 'trade', kind: 'full', stands: 'alone' }));
	const keys = filterKeysOf(forms);
	expect(keys.any).toHaveLength(1);
	const mayHold = createFilter(keys);
	for (const text of cases) expect(mayHold(`В ${text} сказали`)).toBe(true);
	expect(mayHold('В Министерстве финансов сказали')).toBe(false);
});
