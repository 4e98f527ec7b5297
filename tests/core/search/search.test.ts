import { describe, expect, it } from 'vitest';
import { createTelling } from '../../../core/facts/rank-facts.ts';
import type { Entity, Fact, Pack } from '../../../core/pack/pack.ts';
import { createSearch, type SearchResult } from '../../../core/search/search.ts';
import corpus from '../../../data/pack.json' with { type: 'json' };
import { threeSources } from '../../fixtures/three-sources.ts';

const entity = (
	id: string,
	label: string,
	names: string[],
	described: string,
	kind: Entity['kind'] = 'person',
): Entity => ({
	id,
	kind,
	label,
	names: [label, ...names].map((text) => ({ text })),
	descriptions: [{ source: 'herald', quotes: [{ exact: described }], asOf: '2024-02-27' }],
});

const fact = (id: string, topic: string, text: string, quote: string, about: string[]): Fact => ({
	id,
	source: 'herald',
	about: about.map((entity) => ({ entity, role: 'subject' })),
	text,
	quotes: [{ exact: quote }],
	attribution: [],
	topic,
});

const pack: Pack = {
	format: 'gloss-pack/1',
	id: 'small',
	version: '1.0.0',
	title: 'Small',
	language: 'en',
	license: 'MIT',
	updated: '2024-03-01',
	sources: [
		{
			id: 'herald',
			title: 'Meeting',
			publisher: 'Miami Herald',
			urls: ['https://example.com/'],
			published: '2024-02-27',
			language: 'en',
		},
	],
	entities: [
		entity('putin', 'Vladimir Putin', ['Путин', 'Владимир Путин', 'Poutine'], 'the Russian leader'),
		entity('patrushev', 'Nikolai Patrushev', ['Патрушев', 'Patruschew'], 'Russia’s top security official'),
		entity('castro', 'Raúl Castro', ['Castro', 'Raul Castro Ruz'], 'retired Gen.'),
		entity('diaz-canel', 'Miguel Díaz-Canel', ['Díaz-Canel', 'Díaz-Canel Bermúdez'], 'handpicked president'),
		entity('g20', 'G20', ['G-20', 'Grupo de los Veinte'], 'a G-20 meeting', 'organisation'),
		entity('cuba', 'Cuba', ['Куба'], 'the island', 'place'),
	],
	facts: [
		fact('mood', 'Meeting with Raúl Castro', 'Castro joked with Patrushev.', 'was “cheerful and energetic”', [
			'cuba',
			'castro',
			'patrushev',
		]),
		fact('praise', 'Interview', 'Díaz-Canel praised Putin.', 'undeniable leadership in the world', [
			'diaz-canel',
			'putin',
		]),
		fact(
			'means',
			'U.S. methods',
			'Patrushev said what the listeners knew.',
			'You are well aware of the aggressive methods of the United States of forcibly breaking down governments that do not suit them, political pressure and economic containment of states demonstrating independence',
			['patrushev'],
		),
	],
	comparisons: [],
};

const search = createSearch(pack);
const first = (query: string) => search(query, 8)[0] as SearchResult;
const cut = (text: string, ranges: readonly [number, number][]) => ranges.map(([start, end]) => text.slice(start, end));

describe('what a query finds first', () => {
	it.each([
		['putin', 'putin'],
		['putn', 'putin'],
		['puitn', 'putin'],
		['patruhsev', 'patrushev'],
		['PUT', 'putin'],
		['vladimir p', 'putin'],
		['Путин', 'putin'],
		['путина', 'putin'],
		['patrusev', 'patrushev'],
		['diaz canel', 'diaz-canel'],
		['diaz-canel', 'diaz-canel'],
		['diazcanel', 'diaz-canel'],
		['díaz', 'diaz-canel'],
		['Di\u0301az', 'diaz-canel'],
		['Dí\u00ADaz', 'diaz-canel'],
		['diaz-c', 'diaz-canel'],
		['raul', 'castro'],
		['g20', 'g20'],
		['g-20', 'g20'],
		['grupo', 'g20'],
		['cuba', 'cuba'],
		['cheerful', 'mood'],
		['castro cheerful', 'mood'],
		['undeniable leadership', 'praise'],
		['us methods', 'means'],
		['Patrushev’s listeners', 'means'],
		['zzz', undefined],
		['', undefined],
		['  — ', undefined],
	])('%s', (query, id) => expect(search(query, 8)[0]?.id).toBe(id));

	it('puts the entity above facts about it', () =>
		expect(search('castro', 8).map(({ type }) => type)).toEqual(['entity', 'fact']));

	it('leads from a quote to its fact, and opens a card of somebody in it', () =>
		expect(first('energetic')).toMatchObject({ type: 'fact', id: 'mood', entity: 'castro', source: 'Miami Herald' }));

	it('opens the card of whom was asked for, and says so', () =>
		expect(first('patrushev joked')).toMatchObject({ entity: 'patrushev', about: 'Nikolai Patrushev' }));

	it('keeps to the limit', () => expect(search('p', 2)).toHaveLength(2));
});

describe('what matched', () => {
	it.each([
		['put', ['Put']],
		['diaz canel', ['Díaz', 'Canel']],
		['diaz-ca', ['Díaz-Ca']],
		['patrusev', ['Patrushev']],
	])('%s in the title', (query, parts) => {
		const { title, titleRanges } = first(query);
		expect(cut(title, titleRanges)).toEqual(parts);
	});

	it('shows the written form that matched', () => {
		const { excerpt, excerptRanges, source } = first('пут');
		expect([excerpt, cut(excerpt, excerptRanges), source]).toEqual(['Путин', ['Пут'], undefined]);
	});

	it('cuts a long quote around its match, with the ranges still right', () => {
		const { excerpt, excerptRanges } = first('containment');
		expect(excerpt).toMatch(/^“… .* containment .*”$/);
		expect(excerpt.length).toBeGreaterThan(120);
		expect(cut(excerpt, excerptRanges)).toEqual(['containment']);
	});

	it.each(['a', 'ü', '“', '<b>', '[', '\\', '*', 'x'.repeat(5000), 'the '.repeat(500)])(
		'%s: ranges lie in their texts',
		(query) => {
			for (const { title, titleRanges, excerpt, excerptRanges } of search(query, 20))
				for (const [text, ranges] of [
					[title, titleRanges],
					[excerpt, excerptRanges],
				] as const) {
					let last = 0;
					for (const [start, end] of ranges) {
						expect(start).toBeGreaterThanOrEqual(last);
						expect(end).toBeGreaterThan(start);
						expect(end).toBeLessThanOrEqual(text.length);
						last = end;
					}
				}
		},
	);
});

describe('our corpus', () => {
	const searchCorpus = createSearch(corpus as Pack);
	it.each([
		['putn', 'vladimir-putin'],
		['Путин', 'vladimir-putin'],
		['diaz canel', 'miguel-diaz-canel'],
		['Díaz', 'miguel-diaz-canel'],
		['grupo', 'g20'],
		['russia', 'russia'],
		['patrushev', 'nikolai-patrushev'],
		['maduor', 'nicolas-maduro'],
		['cheerful', 'raul-castro'],
		['my old friend', 'raul-castro'],
		['mercenaries', 'russian-army'],
		['strongman', 'nicolas-maduro'],
	])('%s opens %s', (query, entity) => expect(searchCorpus(query, 8)[0]?.entity).toBe(entity));

	it('shows a description that names its entity before one that does not', () =>
		expect(searchCorpus('lavrov', 1)[0]).toMatchObject({ entity: 'sergei-lavrov', source: 'Pledge Times' }));

	it('finds every fact by each of its quotes', () => {
		for (const { id, quotes } of corpus.facts)
			for (const { exact } of quotes) expect(searchCorpus(exact, 200).map((result) => result.id)).toContain(id);
	});
});

it('says in which language each text of a result is: topics in the pack’s, quotes in their source’s', () => {
	const search = createSearch(threeSources);
	const [quoted] = search('alcaldesa', 5);
	expect(quoted).toMatchObject({ excerpt: '“la alcaldesa”', excerptLanguage: 'es', titleLanguage: 'en' });
	const compared = search('opening', 20).find(({ type }) => type === 'comparison');
	expect(compared).toMatchObject({ title: 'Opening', titleLanguage: 'en', excerptLanguage: 'en' });
});

describe('somebody whom a source describes so', () => {
	const corpusSearch = createSearch(corpus as Pack);
	const entities = (query: string) => corpusSearch(query, 9).flatMap(({ type, id }) => (type === 'entity' ? [id] : []));

	it.each([
		['wife of Ortega', 'rosario-murillo'],
		['the wife of', 'rosario-murillo'],
		['Ortega’s wife', 'rosario-murillo'],
		['esposa de Ortega', 'rosario-murillo'],
		['a mulher de Ortega', 'rosario-murillo'],
		['жена Ортега', 'rosario-murillo'],
		['vice president of Nicaragua', 'rosario-murillo'],
		['president of Cuba', 'miguel-diaz-canel'],
		['presidente de Cuba', 'miguel-diaz-canel'],
		['президент Кубы', 'miguel-diaz-canel'],
		['head of security council', 'nikolai-patrushev'],
		['secretary of the Russian Security Council', 'nikolai-patrushev'],
		['секретарь совета безопасности', 'nikolai-patrushev'],
		['ally of Putin', 'nikolai-patrushev'],
		['leader of Russia', 'vladimir-putin'],
		['líder de Rusia', 'vladimir-putin'],
		['foreign minister of Russia', 'sergei-lavrov'],
		['host of Fox', 'tucker-carlson'],
		['ведущий', 'tucker-carlson'],
		['Ｐｕｔｉｎ', 'vladimir-putin'],
		['𝐏𝐮𝐭𝐢𝐧', 'vladimir-putin'],
		['top oﬃcial', 'nikolai-patrushev'],
	])('%s', (query, id) => {
		expect(entities(query)).toContain(id);
	});

	it('words that only join others ask for nothing beside others, and for names by themselves', () => {
		expect(entities('the Lula da')).toEqual(['luiz-inacio-lula-da-silva']);
		expect(entities('of')).not.toEqual([]);
		expect(corpusSearch('containment of the states', 9).map(({ type }) => type)).toEqual(['fact', 'fact']);
	});
});

describe('facts about whom was searched for by name', () => {
	const shipped = corpus as Pack;
	const searchShipped = createSearch(shipped);
	const tells = createTelling(shipped);
	const facts = new Map(shipped.facts.map((one) => [one.id, one]));
	const named = shipped.entities.filter(({ kind, names }) => kind !== 'place' && names.length > 0);

	it.each(named.map(({ id, label }) => [label, id]))(
		'%s: come in the order of the card, before all others',
		(label, id) => {
			const found = searchShipped(label, 300).filter(({ type }) => type === 'fact');
			const own = found.filter((one) => facts.get(one.id)?.about.some(({ entity }) => entity === id));
			expect(found.slice(0, own.length)).toEqual(own);
			const points = own.map((one) => tells(facts.get(one.id) as Fact, id));
			expect(points).toEqual(points.toSorted((a, b) => b - a));
		},
	);

	it('but words of a fact find that fact first, whoever else they name', () =>
		expect(search('castro cheerful', 8)[0]?.id).toBe('mood'));
});
