import { expect, it } from 'vitest';
import type { Form } from '../../../core/names/forms.ts';
import { createFilter } from '../../../core/prefilter/filter.ts';
import { hasKey, readFilterBytes, writeFilterBytes } from '../../../core/prefilter/filter-bytes.ts';
import { keysOfForm } from '../../../core/prefilter/name-keys.ts';
import { madeUpNames } from '../../../scripts/corpus/made-up-names.ts';

const form = (text: string): Form => ({ text, entity: text, kind: 'short', stands: 'alone' });
const names = ['Paz', 'Ana Paz', ...madeUpNames(5000)];
const bytes = writeFilterBytes(names.map(form));
const source = readFilterBytes(bytes.buffer);

it('keeps each key once, in eleven bits and a little', () => {
	const keys = new Set(names.flatMap((name) => [...keysOfForm(name)]));
	expect(((source.capital.length + source.any.length) * 8) / keys.size).toBeLessThan(14);
	const has = hasKey(source);
	for (const key of keys) expect(has(key)).toBe(true);
});

it('knows which names need a capital', () => {
	const mayHold = createFilter(source);
	expect(mayHold('was seen by Paz today')).toBe(true);
	expect(mayHold('was seen by paz today')).toBe(false);
	expect(mayHold('was seen by ana paz today')).toBe(true);
});
