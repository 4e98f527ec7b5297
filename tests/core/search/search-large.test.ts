import { expect, it } from 'vitest';
import { createSearch, readSearch, writeSearch } from '../../../core/search/search.ts';
import { madeUpPack } from '../../../scripts/corpus/made-up-pack.ts';

const pack = madeUpPack(1_500, 1, 4_000);
const search = createSearch(pack);
const read = readSearch(writeSearch(pack));
const person = pack.entities[1_234];
const fact = pack.facts[3_210];
const ids = (query: string) => search(query, 50).map(({ id }) => id);

it('finds people and facts among many', () => {
	expect(ids(person?.label ?? '')[0]).toBe(person?.id);
	expect(ids(person?.label.slice(0, -2) ?? '')).toContain(person?.id);
	// Every word but the people's names.
	const said = fact?.text.split(' ').slice(3).join(' ') ?? '';
	expect(ids(said)[0]).toBe(fact?.id);
});

it('a beginning that many words have is looked up in names, whole words are found all the same', () => {
	const first = search(person?.label.slice(0, 1) ?? '', 50);
	expect(first.length).toBeGreaterThan(0);
	expect(new Set(first.map(({ type }) => type))).toEqual(new Set(['entity']));
});

it('a word of every fact finds nothing by itself and takes nothing away beside others', () => {
	expect(ids('the')).toEqual([]);
	// Used seldom: it stands in few facts.
	const word = fact?.text.split(' ').find((one) => one.length > 3 && ids(one).length < 20) ?? '';
	expect(ids(word).length).toBeGreaterThan(0);
	expect(ids(`the ${word}`)).toEqual(ids(word));
});

it('is the same after it was written and read', () => {
	for (const query of ['the', 'p', person?.label ?? '', fact?.topic ?? '', 'nobody at all'])
		expect(read(query, 20)).toEqual(search(query, 20));
});
