import { expect, it } from 'vitest';
import { formsOf } from '../../../core/names/forms.ts';
import { findNames } from '../../../core/names/match.ts';
import { createNameIndex, type NameIndex } from '../../../core/names/name-index.ts';
import { readNameIndex, writeForms } from '../../../core/names/written-forms.ts';
import pack from '../../../data/pack.json' with { type: 'json' };
import { SAMPLE } from './names.ts';

const forms = [...formsOf(SAMPLE), ...formsOf(pack.entities as typeof SAMPLE)];
const written = writeForms(forms);
const whole = createNameIndex(forms);

const found = (text: string, index: NameIndex) =>
	findNames(text, index).matches.map((match) => ({
		...match,
		// Of a stem, a page only knows that there is one.
		forms: match.forms.map(({ stem, ...form }) => ({ ...form, hasStem: stem !== undefined })),
	}));

it('finds with what it reads what all forms find', () => {
	const read = readNameIndex(written);
	for (const { text } of forms) {
		for (const one of [text, text.toUpperCase(), text.toLowerCase(), text.replaceAll('-', ' '), `Nikolei ${text}`])
			expect(found(`x, ${one}, y`, read), one).toEqual(found(`x, ${one}, y`, whole));
	}
	expect(found('G-20, G 20', read)).toEqual(found('G-20, G 20', whole));
});

it('takes words of every object for words', () => {
	expect(found('constructor toString Constructor __proto__', readNameIndex(written))).toEqual([]);
});

it('takes less than half of the place', () => {
	expect(written.length).toBeLessThan(JSON.stringify(forms).length / 2);
});
