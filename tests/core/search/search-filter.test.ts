import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../core/pack/pack.ts';
import { createSearch, readSearch, writeSearch } from '../../../core/search/search.ts';
import { createFilterTest, filterChoices, isIn, type SearchFilter } from '../../../core/search/search-filter.ts';
import corpus from '../../../data/pack.json' with { type: 'json' };
import { threeSources } from '../../fixtures/three-sources.ts';

describe('a date and a period have a day in common', () => {
	it.each([
		['2024-02-27', '2024', true],
		['2024-02-27', '2024-02', true],
		['2024-02-27', '2024-03', false],
		['2024-02-27', '2023', false],
		['2024-02-19/2024-03-02', '2024-03', true],
		['2024-02-19/2024-03-02', '2024-04', false],
		['2019', '2019-05', true],
		['2019', '2020', false],
		['2024/2025', '2025', true],
		['2024/2026', '2025-07', true],
		['2023-03', '2023', true],
		['2023-03', '2023-03', true],
		['2023-03', '2023-02', false],
		['', '2024', false],
	])('%s and %s: %s', (date, period, both) => expect(isIn(date, period)).toBe(both));
});

describe('what can be chosen', () => {
	it('is what the pack has: publishers, kinds, years and months, the newest year first', () => {
		expect(filterChoices(threeSources)).toEqual({
			sources: ['Harbour Herald', 'Quay Times', 'El Correo del Muelle'],
			kinds: ['person', 'organisation', 'place', 'event'],
			periods: ['2024', '2024-02'],
		});
		expect(filterChoices(corpus as Pack).periods).toEqual(['2025', '2024', '2024-02', '2023', '2023-03', '2019']);
	});

	it('is years only, where months would be too many', () => {
		const [first] = threeSources.facts;
		if (!first) throw new Error('no fact');
		const facts = Array.from({ length: 30 }, (_, at) => ({
			...first,
			id: `f${at}`,
			when: {
				date: `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
				basis: 'stated' as const,
			},
		}));
		expect(filterChoices({ ...threeSources, facts }).periods).toEqual(['2002', '2001', '2000']);
	});
});

describe('what passes', () => {
	const passes = createFilterTest(threeSources);
	const HERALD = { source: 'Harbour Herald' };
	it.each<[Parameters<typeof passes>[0], string, SearchFilter, boolean]>([
		['fact', 'opened-h', HERALD, true],
		['fact', 'opened-t', HERALD, false],
		['fact', 'opened-h', { kind: 'place' }, true],
		['fact', 'opened-t', { kind: 'place' }, false],
		['fact', 'opened-c', { period: '2024-02' }, true],
		['fact', 'opened-c', { period: '2023' }, false],
		['entity', 'ana-paz', { kind: 'person' }, true],
		['entity', 'ana-paz', { kind: 'place' }, false],
		['entity', 'ana-paz', HERALD, true],
		['entity', 'unused', HERALD, false],
		['entity', 'unused', { kind: 'event' }, true],
		['entity', 'council', { source: 'Quay Times' }, false],
		['entity', 'ana-paz', { ...HERALD, period: '2023' }, false],
		['comparison', 'cost', { kind: 'organisation' }, true],
		['comparison', 'cost', { source: 'El Correo del Muelle' }, false],
		['comparison', 'opening', { source: 'El Correo del Muelle', kind: 'place' }, true],
		['comparison', 'no such', {}, false],
	])('%s %s %j: %s', (type, id, filter, expected) => expect(passes(type, id, filter)).toBe(expected));
});

describe('a search with filters', () => {
	const search = createSearch(corpus as Pack);
	const all = search('patrushev', 200);

	it('gives what passes of what it gives without, in the same order', () => {
		const passes = createFilterTest(corpus as Pack);
		for (const filter of [{ source: 'Miami Herald' }, { kind: 'place' }, { period: '2023' }] as SearchFilter[]) {
			const narrowed = search('patrushev', 200, filter);
			expect(narrowed).toEqual(all.filter(({ type, id }) => passes(type, id, filter)));
			expect(narrowed.length, JSON.stringify(filter)).toBeGreaterThan(0);
			expect(narrowed.length, JSON.stringify(filter)).toBeLessThan(all.length);
		}
	});

	it('is the same when it was written and read', () => {
		const read = readSearch(writeSearch(corpus as Pack));
		expect(read.choices).toEqual(search.choices);
		const filter = { source: 'Pledge Times', period: '2024-02' };
		expect(read('cuba', 24, filter)).toEqual(search('cuba', 24, filter));
	});
});

describe('three types of results', () => {
	const search = createSearch(corpus as Pack);

	it('come in their order, each with its share', () => {
		const types = search('cuba', 24).map(({ type }) => type);
		expect(types).toEqual(types.toSorted((a, b) => 'efc'.indexOf(a[0] ?? '') - 'efc'.indexOf(b[0] ?? '')));
		expect(new Set(types).size).toBe(3);
		expect(types).toHaveLength(24);
	});

	it('a comparison says what it compares, and opens a card of somebody in it', () => {
		const found = search('same sentence both', 24).find(({ id }) => id === 'same-sentence');
		expect(found).toMatchObject({
			type: 'comparison',
			title: 'The sentence that both quote',
			source: 'Miami Herald, Pledge Times',
			about: 'Nikolai Patrushev',
		});
	});

	it.each([
		['Raúl Castro', 'raul-castro'],
		['raul CASTRO', 'raul-castro'],
		['castro cheerful', undefined],
	])('%s is exactly %s', (query, entity) => expect(search(query, 24).find(({ exact }) => exact)?.entity).toBe(entity));

	it('lists entities by id, without strangers', () =>
		expect(search.list(['cuba', 'nobody', 'raul-castro'])).toEqual([
			{ id: 'cuba', label: 'Cuba', kind: 'place' },
			{
				id: 'raul-castro',
				label: 'Raúl Castro',
				kind: 'person',
				who: {
					text: '92-year old revolutionary leader',
					isQuoted: true,
					language: 'en',
					sources: ['miami-herald'],
				},
			},
		]));
});
