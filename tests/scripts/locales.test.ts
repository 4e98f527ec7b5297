import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../scripts/corpus/locales.ts';

const FORM = /_(zero|one|two|few|many|other)$/;
const LANGUAGES = Object.entries(LOCALES);

const namedIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

/** Keys with the forms of a plural as one, and the values each text takes. */
function shapeOf(texts: ReadonlyMap<string, string>) {
	return new Map([...texts].map(([key, text]) => [key.replace(FORM, '_#'), namedIn(text).join(' ')]));
}

/** The forms that the numbers of our texts need. */
function formsOf(language: string) {
	const rules = new Intl.PluralRules(language);
	return new Set(['other', ...Array.from({ length: 1000 }, (_, count) => rules.select(count))]);
}

describe.each(LANGUAGES)('texts in %s', (_, texts) => {
	it('has the keys of English, with the same values', () => {
		expect(shapeOf(texts)).toEqual(shapeOf(LOCALES.en));
	});

	it('has each plural form that its numbers need, all with the same values', () => {
		const plurals = Map.groupBy(
			[...texts.keys()].filter((key) => FORM.test(key)),
			(key) => key.replace(FORM, ''),
		);
		const needed = [...formsOf(texts.get('language') ?? '')].sort();
		for (const [stem, keys] of plurals) {
			expect(keys.map((key) => key.slice(stem.length + 1)).sort(), stem).toEqual(needed);
			const all = new Set(keys.flatMap((key) => namedIn(texts.get(key) ?? '').join(' ')));
			expect([...all], stem).toHaveLength(1);
		}
	});

	it('has a text everywhere, with no space at its ends, and no dollar sign, which browsers read as theirs', () => {
		for (const [key, text] of texts) expect(text, key).toMatch(/^(?!\s)[^$]+(?<!\s)$/);
	});

	it('fits the browser’s limits for a manifest', () => {
		expect(texts.get('manifest_summary')?.length).toBeLessThanOrEqual(132);
	});
});
