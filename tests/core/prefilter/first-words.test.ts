import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formsOf } from '../../../core/names/forms.ts';
import { findNames } from '../../../core/names/match.ts';
import { createNameIndex } from '../../../core/names/name-index.ts';
import { createFilter } from '../../../core/prefilter/filter.ts';
import { filterHashesOf, filterKeysOf } from '../../../core/prefilter/filter-hashes.ts';
import { SEAM } from '../../../core/prefilter/first-letters.ts';
import { firstWordsOf, nextFirstWord } from '../../../core/prefilter/first-words.ts';
import { madeUpNames } from '../../../scripts/corpus/made-up-names.ts';
import { SAMPLE } from '../names/names.ts';

const few = formsOf(SAMPLE);
const many = [...madeUpNames(2_000)].map((text) => ({
	text,
	entity: text,
	kind: 'full' as const,
	stands: 'alone' as const,
}));
const { capital, any } = filterKeysOf([...few, ...many]);
const firstWords = firstWordsOf(filterHashesOf([...few, ...many]).first);
const quick = createFilter({ capital, any, firstWords });
const slow = createFilter({ capital, any });

const index = createNameIndex([...few, ...many]);
const beginsName = (text: string) =>
	['', ' '].some((joint) => findNames(text.replaceAll(SEAM, joint), index).matches[0]?.first === 0);

const PIECES = [
	...few.map(({ text }) => text),
	...[
		'Peters',
		'peter',
		'ZTRs',
		'G 9',
		'PÉTER',
		'Péter',
		'Pe\u00ADter',
		'Straße',
		'وستون',
		'Ковровым',
		'中文',
		'元KGBピーター',
		'ﾋﾟｰﾀｰ･',
		'ストーン',
		'\u0301',
		'ß',
		'x',
	],
	...[' ', '  ', '-', '. ', ', ', '\n', SEAM, '\u200B', '’s ', 's', '7'],
];

it('finds the same places by first words as by looking at every word', () => {
	let found = 0;
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }), (pieces) => {
			const text = pieces.join('');
			const places = slow.places(text);
			found += places.length;
			const quickly = quick.places(text);
			expect(places, JSON.stringify(text)).toEqual(expect.arrayContaining(quickly));
			// Keys are short: now and then a word is taken for a name that is none.
			for (const place of places.filter((place) => !quickly.includes(place)))
				expect(beginsName(text.slice(place)), JSON.stringify(text.slice(place))).toBe(false);
		}),
		{ numRuns: 3_000 },
	);
	expect(found).toBeGreaterThan(1_000);
});

it.each([
	[`Péter Stone, Péter Ston${SEAM}e`, 13],
	[`Пётр Ковров, Пётр Ков${SEAM}ров`, 18],
	[`Stone, Stone and Moreau-Li${SEAM}ndt`, 17],
	[`Péter St${SEAM}one, Peter Sto${SEAM}ne`, 14],
])('finds the name on a seam behind another name: %j', (text, place) => {
	for (const filter of [slow, quick]) expect(filter.places(text)).toContain(place);
});

it('takes no place behind a seam for one, where the text around the seam ends inside a word', () => {
	const text = `Петру И. Коврову${SEAM}Ковров П.StoneП. И. КовровымПётр КовровAurélie Moreau-Lindt`;
	for (const filter of [slow, quick]) expect(filter.places(text)).not.toContain(text.lastIndexOf('Ковров'));
});

it('takes few other words for first words, and never more than 64 kB', () => {
	const words = (count: number, stem: string) => Array.from({ length: count }, (_, i) => stem + i.toString(36));
	const bits = firstWordsOf(new Set(words(4_000, 'first')));
	const taken = (word: string) => nextFirstWord(word, 0, bits) === 0;
	expect(words(4_000, 'first').every(taken)).toBe(true);
	expect(words(4_000, 'other').filter(taken).length).toBeLessThan(4_000 / 10);
	expect(firstWordsOf(new Set(words(200_000, ''))).length).toBe(64 * 1024);
});
