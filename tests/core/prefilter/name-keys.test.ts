import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formsOf } from '../../../core/names/forms.ts';
import { findNames, type Match } from '../../../core/names/match.ts';
import { createNameIndex } from '../../../core/names/name-index.ts';
import { filterHashesOf } from '../../../core/prefilter/filter-hashes.ts';
import { firstWordsOf } from '../../../core/prefilter/first-words.ts';
import { keysOfForm, keysOfWords } from '../../../core/prefilter/name-keys.ts';
import { wordsOf } from '../../../core/text/words.ts';
import pack from '../../../data/pack.json' with { type: 'json' };
import { SAMPLE } from '../names/names.ts';

const forms = [...formsOf(SAMPLE), ...formsOf(pack.entities as typeof SAMPLE)];
const whole = createNameIndex(forms);
const firstWords = firstWordsOf(filterHashesOf(forms).first);
const kept = new Map<number, typeof forms>();
for (const form of forms) for (const key of keysOfForm(form.text)) kept.set(key, [...(kept.get(key) ?? []), form]);

/** What is found with the forms of the text's keys alone. */
function foundByKeys(text: string) {
	const keys = keysOfWords(wordsOf(text), { has: (key) => kept.has(key), firstWords });
	return findNames(text, createNameIndex([...new Set([...keys].flatMap((key) => kept.get(key) ?? []))])).matches;
}

it.each([
	['an Arabic letter at the front', 'قال وبيتر ستون'],
	['a Hebrew letter at the front', 'ולפיטר סטון'],
	['a genitive', 'Peter Stones Rede, ZTRs'],
	['letters and digits apart', 'G-9, G 20 and G20'],
	['Chinese', '石彼得说'],
	['a hyphen for a space', 'Aurélie-Moreau Lindt'],
])('%s', (_, text) => {
	const expected = findNames(text, whole).matches;
	expect(expected.length).toBeGreaterThan(0);
	expect(foundByKeys(text)).toEqual(expected);
});

const BETWEEN = fc.constantFrom(' ', '-', ', ', ' and ', 's ', '’s ', '. ', '\n', '');
const FORM = fc.constantFrom(...forms.map(({ text }) => text));
const WRITTEN = fc.constantFrom(
	(text: string) => text,
	(text: string) => text.toUpperCase(),
	(text: string) => text.toLowerCase(),
	(text: string) => `و${text}`,
);

/** A given name that is spelt otherwise has no key: where names are asked for by their keys, the surname alone is found. */
const withoutRespelt = (matches: readonly Match[], others: readonly Match[]) =>
	matches.map((match) => (match.respelt ? (others.find(({ end }) => end === match.end) ?? match) : match));

it('finds with the forms of its keys what it finds with all of them', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(FORM, WRITTEN, BETWEEN), { minLength: 1, maxLength: 6 }), (parts) => {
			const text = parts.map(([form, write, after]) => write(form) + after).join('');
			const found = foundByKeys(text);
			expect(found).toEqual(withoutRespelt(findNames(text, whole).matches, found));
		}),
		{ numRuns: 500 },
	);
});
