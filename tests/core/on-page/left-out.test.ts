import { expect, it } from 'vitest';
import { filtered, overviewOf } from '../../../core/card/overview.ts';
import { leftOut } from '../../../core/on-page/left-out.ts';
import type { Fact, Pack } from '../../../core/pack/pack.ts';

const entity = (id: string, kind: 'person' | 'event' = 'person') => ({
	id,
	kind,
	label: id.toUpperCase(),
	names: kind === 'event' ? [] : [{ text: id }],
	descriptions: [],
});
const fact = (id: string, about: string[], date?: string): Fact => ({
	id,
	source: 'paper',
	about: about.map((one) => ({ entity: one, role: 'subject' })),
	text: `Text of ${id}`,
	quotes: [{ exact: `Quote of ${id}` }],
	attribution: [],
	topic: 'Topic',
	...(date && { when: { date, basis: 'stated' } }),
});
const pack: Pack = {
	format: 'gloss-pack/1',
	id: 'small',
	version: '1.0.0',
	title: 'Small',
	language: 'en',
	license: 'CC0-1.0',
	updated: '2024-03-01',
	sources: [{ id: 'paper', title: 'T', publisher: 'Páper', urls: [], published: '2024-02-27', language: 'en' }],
	entities: [entity('ana'), entity('ben'), entity('cai'), entity('dan'), entity('talks', 'event')],
	facts: [
		fact('old', ['ana', 'ben'], '2023-03'),
		fact('near', ['ana', 'ben', 'talks'], '2024-02-19/2024-02-28'),
		fact('late', ['cai', 'ana'], '2025'),
		fact('undated', ['cai', 'dan']),
		fact('lost', ['ana', 'nobody']),
	],
	comparisons: [],
};
const overview = overviewOf(pack);
const onPage = [{ entity: 'ana', label: 'Ana' }];
const everything = () => true;
const read = (day: string | undefined, names = onPage) =>
	leftOut(overview, names, everything, day).map(({ entity: one, facts }) => [
		one.entity,
		facts.map(({ fact: { id }, beside }) => `${id} ${beside}`),
	]);

it('finds what facts link with the page, dated before, at and after it; most facts first', () => {
	expect(read('2024-02-27')).toEqual([
		['ben', ['old before', 'near same']],
		['cai', ['late after']],
	]);
});

it('does not say before or after where the page states no day', () => {
	expect(read(undefined)[0]).toEqual(['ben', ['old unknown', 'near unknown']]);
});

it('a fact without a date has the day of its source, and is said so', () => {
	const [, undated] = leftOut(overview, [{ entity: 'dan', label: 'Dan' }], everything, '2024-02-27');
	expect(undated).toBeUndefined();
	const [cai] = leftOut(overview, [{ entity: 'dan', label: 'Dan' }], everything, '2024-02-28');
	expect(cai?.facts[0]).toMatchObject({ date: '2024-02-27', isSourceDay: true, beside: 'before', with: ['Dan'] });
});

it('leaves out nothing that the page names, that has no name, or that is not looked for', () => {
	expect(read('2024-02-27', [...onPage, { entity: 'ben', label: 'Ben' }]).map(([id]) => id)).toEqual(['cai']);
	const people = leftOut(overview, onPage, ({ entity: id }) => id !== 'ben', undefined);
	expect(people.map(({ entity: one }) => one.entity)).toEqual(['cai']);
});

it('a filter wants every word, in any order, accents and case aside', () => {
	const ids = (filter: string) => filtered(overview.facts, filter).map(({ id }) => id);
	expect(ids('PAPER old')).toEqual(['old']);
	expect(ids('quote of near')).toEqual(['near']);
	expect(ids('  ')).toHaveLength(pack.facts.length);
	expect(ids('old near')).toEqual([]);
});

it('counts facts once an entity, and drops what points nowhere', () => {
	expect(overview.entities.map(({ entity: id, facts }) => [id, facts])).toEqual([
		['ana', 4],
		['ben', 2],
		['cai', 2],
		['dan', 1],
		['talks', 1],
	]);
	expect(overview.facts.at(-1)?.about.map(({ entity: id }) => id)).toEqual(['ana']);
});
