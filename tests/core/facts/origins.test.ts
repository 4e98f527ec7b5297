import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { besidesPage, originsOf, pageOf, sourcesAt, type ToldFact } from '../../../core/facts/origins.ts';
import type { Pack } from '../../../core/pack/pack.ts';

const pack = JSON.parse(readFileSync(new URL('../../../data/pack.json', import.meta.url), 'utf8')) as Pack;
const told = (...ids: string[]) => pack.facts.filter(({ id }) => ids.includes(id));
const fact = (id: string, source: string, more: Partial<ToldFact> = {}): ToldFact => ({
	id,
	source,
	attribution: [],
	...more,
});

describe('originsOf', () => {
	it('takes one statement in two papers for one origin', () => {
		expect(originsOf(told('mh-well-aware', 'pt-well-aware'))).toEqual([
			{
				facts: ['mh-well-aware', 'pt-well-aware'],
				sources: ['miami-herald', 'pledge-times'],
				shared: { statement: 'you-are-well-aware' },
				known: true,
			},
		]);
	});

	it('takes two reports of what one man said for one origin', () => {
		const [origin, ...more] = originsOf(told('mh-importance-growing', 'pt-importance-growing'));
		expect(origin?.shared).toEqual({ entity: 'nikolai-patrushev' });
		expect(more).toEqual([]);
	});

	it('does not know the origin of what a source tells without saying where it has it from', () => {
		const origins = originsOf(told('mh-talks-participants', 'pt-talks-participants'));
		expect(origins.map(({ sources, known }) => [sources, known])).toEqual([
			[['miami-herald'], false],
			[['pledge-times'], false],
		]);
	});

	it('knows an origin by a statement, a speaker or a reporter, not by plain words', () => {
		const attributions = [[{ entity: 'mayor' }], [{ words: 'experts' }], [{ words: 'experts' }, { entity: 'port' }]];
		const facts = attributions.map((attribution, index) => fact(`${index}`, `${index}`, { attribution }));
		expect(originsOf([...facts, fact('3', '3', { statement: 's' })]).map(({ known }) => known)).toEqual([
			true,
			false,
			true,
			true,
		]);
	});

	it('counts a source once, and joins origins that a later fact shows to be one', () => {
		const facts = [
			fact('a', 'x'),
			fact('b', 'y', { statement: 's' }),
			fact('c', 'x'),
			fact('d', 'x', { statement: 's' }),
			fact('e', 'z'),
		];
		expect(originsOf(facts).map(({ facts, shared }) => [facts.toSorted().join(''), shared])).toEqual([
			['abcd', { statement: 's' }],
			['e', undefined],
		]);
	});

	it('joins nothing by plain words', () => {
		const experts = { attribution: [{ words: 'experts' }] };
		expect(originsOf([fact('a', 'x', experts), fact('b', 'y', experts)])).toHaveLength(2);
	});
});

describe('besidesPage', () => {
	it('does not let a page confirm itself, nor what comes from the same origin', () => {
		const herald = new Set(['miami-herald']);
		const count = (...ids: string[]) => besidesPage(originsOf(told(...ids)), herald).length;
		expect(originsOf(told('mh-talks-participants', 'pt-talks-participants'))).toHaveLength(2);
		expect(count('mh-talks-participants', 'pt-talks-participants')).toBe(1);
		expect(count('mh-well-aware', 'pt-well-aware')).toBe(0);
	});
});

describe('sourcesAt', () => {
	const yahoo = 'ca.news.yahoo.com/top-putin-ally-meets-castro-223930182.html';
	it.each([
		[`https://${yahoo}`, ['miami-herald']],
		[`http://${yahoo}?guccounter=1&utm_source=x#comments`, ['miami-herald']],
		[
			'https://WWW.pledgetimes.com/russia-will-help-latin-american-countries-stop-foreign-interference',
			['pledge-times'],
		],
		['https://pledgetimes.com/', []],
		['https://example.com/russia-will-help-latin-american-countries-stop-foreign-interference/', []],
		['file:///tmp/page.html', []],
		['about:srcdoc', []],
		['', []],
	])('%s', (address, ids) => {
		expect([...sourcesAt(address, pack.sources)]).toEqual(ids);
	});

	it.each([
		['Top Putin ally meets Castro, vows ‘comprehensive support’ to allies in Latin America', ['miami-herald']],
		[
			`TOP PUTIN ALLY meets Castro, vows "comprehensive support" to allies in Latin America - Yahoo News`,
			['miami-herald'],
		],
		['Top Putin ally meets Castro', []],
		['', []],
	])('knows an article by its title at any address: %s', (title, ids) => {
		expect([...sourcesAt('https://copies.example/1', pack.sources, title)]).toEqual(ids);
	});

	it('knows no article by a title that others may have', () => {
		const short = [
			{ id: 'a', urls: [], title: 'What we know so far' },
			{ id: 'b', urls: [], title: 'The bridge opens' },
		];
		expect([...sourcesAt('https://a.example', short, 'The bridge opens | What we know so far')]).toEqual(['a']);
		expect([...sourcesAt('https://a.example', short, 'What we know so farther')]).toEqual([]);
	});

	it('keeps parameters that choose the page, in any order', () => {
		expect(pageOf('https://a.example/?id=1&x=2')).toBe(pageOf('https://a.example?x=2&id=1'));
		expect(pageOf('https://a.example/?id=1')).not.toBe(pageOf('https://a.example/?id=2'));
	});
});
