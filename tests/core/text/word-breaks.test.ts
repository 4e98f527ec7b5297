import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../core/names/forms.ts';
import type { NamedEntity } from '../../../core/pack/pack.ts';
import { createFilter } from '../../../core/prefilter/filter.ts';
import { readFilterBytes, writeFilterBytes } from '../../../core/prefilter/filter-bytes.ts';
import { filterKeysOf } from '../../../core/prefilter/filter-hashes.ts';
import { SEAM } from '../../../core/prefilter/first-letters.ts';
import { ALL_WORDS } from '../../../core/prefilter/first-words.ts';
import { keysOfForm, keysOfWords } from '../../../core/prefilter/name-keys.ts';
import { finderOf, SAMPLE } from '../names/names.ts';

const ENTITIES: NamedEntity[] = [
	...SAMPLE,
	{ id: 'office', kind: 'organisation', label: 'Flax Office', names: [{ text: 'Flax Office' }, { text: 'Fiffle' }] },
];
const forms = formsOf(ENTITIES);
const keys = filterKeysOf(forms);
const filters = {
	'with beginnings': createFilter(keys),
	'word by word': createFilter({ capital: keys.capital, any: keys.any }),
	'by first words': createFilter(readFilterBytes(writeFilterBytes(forms).buffer)),
};
const known = new Set(forms.flatMap(({ text }) => keysOfForm(text)));
const { match } = finderOf(ENTITIES);
const surfaces = (text: string) => match(text).matches.map(({ start, end }) => text.slice(start, end));

/** Every way to ask says that a name may begin where one is found. */
function expectPlaces(text: string) {
	const { words, matches } = match(text);
	const asked = keysOfWords(words, { has: (key) => known.has(key), firstWords: ALL_WORDS });
	for (const { first, last, forms: readings } of matches) {
		const starts = words.slice(first, last + 1).map(({ start }) => start);
		for (const [name, filter] of Object.entries(filters)) {
			const note = `${name}: ${JSON.stringify(text)}`;
			expect(filter(text), note).toBe(true);
			expect(
				filter.places(text).some((place) => starts.includes(place)),
				note,
			).toBe(true);
			expect(
				filter.places(text.replaceAll('\n', SEAM)).some((place) => starts.includes(place)),
				note,
			).toBe(true);
		}
		expect(readings.some((form) => keysOfForm(form.text).some((key) => asked.has(key)))).toBe(true);
	}
}

describe('a word that a line’s end breaks', () => {
	it.each([
		['in one text', 'It was Zem-\nbla.', ['Zem-\nbla']],
		['with indentation', 'Peter Sto-\n      ne spoke', ['Peter Sto-\n      ne']],
		['with a space before the end', 'Peter Sto- \nne spoke', ['Peter Sto- \nne']],
		['with a carriage return', 'Zem-\r\nbla', ['Zem-\r\nbla']],
		['with a soft hyphen', 'Zem\u00ad\nbla', ['Zem\u00ad\nbla']],
		['twice in a name', 'Pe-\nter Sto-\nne', ['Pe-\nter Sto-\nne']],
		['the first of two', 'Pe-\nter Stone', ['Pe-\nter Stone']],
		['capitals, which may be two words', 'ZEM-\nBLA', []],
		['in Cyrillic', 'с Ков-\nровым', ['Ков-\nровым']],
		['a hyphen of the name', 'Moreau-\nLindt', ['Moreau-\nLindt']],
		['a hyphen of the name and one more', 'Moreau-Lin-\ndt', ['Moreau-Lin-\ndt']],
		['a name behind a hyphen', 'anti-\nZembla', ['Zembla']],
		['a name before a hyphen', 'Zembla-\nbacked', ['Zembla']],
		['a name before a hyphen and one behind', 'Zembla-\nbacked Peter Sto-\nne', ['Zembla', 'Peter Sto-\nne']],
		['beside another name', 'Zembla, Peter Sto-\nne', ['Zembla', 'Peter Sto-\nne']],
		['behind another name', 'Zembla Fif-\nfle', ['Zembla', 'Fif-\nfle']],
		['a possessive', 'Zem-\nbla’s harbour', ['Zem-\nbla']],
		['no hyphen', 'Zem\nbla', []],
		['a space before the hyphen', 'Zem -\nbla', []],
		['a hyphen in a line', 'Zem-bla, Zem- bla', []],
		['a longer word', 'Zem-\nblaland', []],
	])('%s', (_, text, expected) => {
		expect(surfaces(text)).toEqual(expected);
		expectPlaces(text);
	});
});

describe('full-width letters, ligatures and other forms of letters', () => {
	it.each([
		['full-width', 'Ｚｅｍｂｌａ', ['Ｚｅｍｂｌａ']],
		['full-width with a space', 'Ｐｅｔｅｒ　Ｓｔｏｎｅ', ['Ｐｅｔｅｒ　Ｓｔｏｎｅ']],
		[
			'full-width in Chinese',
			'记者Ｚｅｍｂｌａ说，（Ｐｅｔｅｒ　Ｓｔｏｎｅ）',
			['Ｚｅｍｂｌａ', 'Ｐｅｔｅｒ　Ｓｔｏｎｅ'],
		],
		['full-width in part', 'Peter Ｓｔｏｎｅ, ＰeterＳ Peｔer Stone', ['Peter Ｓｔｏｎｅ', 'Peｔer Stone']],
		['full-width accents and hyphen', 'Ｍｏｒｅａｕ－Ｌｉｎｄｔ', ['Ｍｏｒｅａｕ－Ｌｉｎｄｔ']],
		['full-width letters and digits', 'Ｇ９, G９', ['Ｇ９', 'G９']],
		['full-width capitals', 'ＺＥＭＢＬＡ', ['ＺＥＭＢＬＡ']],
		['small full-width letters', 'ｚｅｍｂｌａ', []],
		['a ligature', 'the Flax Oﬃce, ﬂax oﬃce', ['Flax Oﬃce', 'ﬂax oﬃce']],
		['a ligature in the only word', 'Fiﬄe, Fiﬄes', ['Fiﬄe', 'Fiﬄes']],
		['Arabic forms', 'ﺑﻴﺘﺮ ﺳﺘﻮﻥ', ['ﺑﻴﺘﺮ ﺳﺘﻮﻥ']],
		['Arabic forms with a prefix', 'ﻭﺑﻴﺘﺮ ﺳﺘﻮﻥ', ['ﺑﻴﺘﺮ ﺳﺘﻮﻥ']],
	])('%s', (_, text, expected) => {
		expect(surfaces(text)).toEqual(expected);
		expectPlaces(text);
	});
});

it('the quick question finds every name that is found', () => {
	const pieces =
		'Zem|bla|Zembla|Pe|ter|Peter|Sto|ne|Stone|Moreau|Lindt|-\n|-\n  |\u00ad\n|-|\n| |Ｓｔｏｎｅ|Ｓ|Ｚ|Flax|ﬂax|Of|ﬁ|ﬃ|ce|Oﬃce|Ков|ровым|石彼得|’s|s|, |ﺑﻴﺘﺮ|ﺳﺘﻮﻥ|و|P.|—|/|\u200b|\u200d'.split(
			'|',
		);
	const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((all) => all.join(''));
	fc.assert(fc.property(texts, expectPlaces), { numRuns: 2000 });
});

it('takes a time that grows with the text, not faster', () => {
	for (const piece of ['Sto-\nne', 'Pe-\n', 'a-\n', 'Stone-\u00ad\n', '-', '- ', '-\n\n', '\u00ad']) {
		const start = performance.now();
		const text = piece.repeat(30_000);
		match(text);
		for (const filter of Object.values(filters)) filter.places(text);
		expect(performance.now() - start, JSON.stringify(piece)).toBeLessThan(4000);
	}
});
