import { expect, it } from 'vitest';
import { formsOf } from '../../core/forms.ts';
import { findNames } from '../../core/match.ts';
import { createNameIndex } from '../../core/name-index.ts';
import { readForms, writeForms } from '../../core/written-forms.ts';
import pack from '../../data/pack.json' with { type: 'json' };
import { SAMPLE } from './names.ts';

const forms = [...formsOf(SAMPLE), ...formsOf(pack.entities as typeof SAMPLE)];
const written = writeForms(forms);
const read = readForms(written);

it('finds with the forms that it reads what all of them find', () => {
	const [all, some] = [forms, read].map(createNameIndex);
	const found = (text: string, index = all) =>
		findNames(text, index as NonNullable<typeof all>).matches.map((match) => ({
			...match,
			// Of a stem, a page only knows that there is one.
			forms: match.forms.map(({ stem, ...form }) => ({ ...form, hasStem: stem !== undefined })),
		}));
	for (const { text } of forms) {
		for (const one of [text, text.toUpperCase(), text.toLowerCase(), text.replaceAll('-', ' ')])
			expect(found(`x, ${one}, y`, some), one).toEqual(found(`x, ${one}, y`));
	}
});

it('writes no form twice, and takes less than half of the place', () => {
	expect(read.length).toBeLessThan(forms.length);
	expect(new Set(read.map(({ text, entity }) => `${entity} ${text}`)).size).toBe(read.length);
	expect(written.length).toBeLessThan(JSON.stringify(forms).length / 2);
});
