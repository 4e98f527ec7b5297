import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFilter, filterKeysOf } from '../../core/filter.ts';
import { joinKeys, readKeys, writeKeys } from '../../core/filter-keys.ts';
import { formsOf } from '../../core/forms.ts';
import { SAMPLE } from './names.ts';

const KEYS = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 22 - 1 })).map((keys) => keys.sort((a, b) => a - b));

test('keys are read as they were written', () => {
	fc.assert(
		fc.property(KEYS, KEYS, (capital, any) => {
			expect(readKeys(writeKeys({ capital, any }))).toEqual({ capital, any });
		}),
	);
});

test('the largest steps', () => {
	const keys = { capital: [2 ** 22 - 1], any: [0, 2 ** 12 - 1, 2 ** 12, 2 ** 21], beginnings: ['puti', 'fox ', 'ł '] };
	expect(readKeys(writeKeys(keys))).toEqual(keys);
});

test('a filter of two sets of names holds the names of both', () => {
	const forms = formsOf(SAMPLE);
	const some = forms.filter(({ entity }) => entity !== 'stone');
	const others = forms.filter(({ entity }) => entity === 'stone');
	const mayHold = createFilter(joinKeys(filterKeysOf(some), filterKeysOf(others)));
	const whole = createFilter(filterKeysOf(forms));
	for (const { text } of forms) expect(mayHold(text), text).toBe(whole(text));
	expect(forms.filter(({ text }) => mayHold(text)).length).toBeGreaterThan(forms.length / 2);
	expect(createFilter(filterKeysOf(some))('Peter Stone')).toBe(false);
});
