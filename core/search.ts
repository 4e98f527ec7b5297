/** Search over a pack's names, facts and quotes, as the reader types. */
import MiniSearch, { type SearchResult as Hit, type Options, type Query } from 'minisearch';
import type { Entity, Fact, Pack } from './pack.ts';
import { createResults, type SearchResult } from './search-results.ts';
import { foldWord, indexTerms, type SearchWord, searchWords } from './search-words.ts';

export type { SearchResult };

/** Ranked results for what the reader has typed so far. */
export type Search = (query: string, limit: number) => SearchResult[];

const FIELDS = ['label', 'names', 'descriptions', 'text', 'quotes', 'topic', 'about'] as const;
// A name is what readers look for; facts about it follow.
const BOOST = { label: 12, names: 9, descriptions: 2, text: 2, quotes: 2, topic: 1.5, about: 1 };
const LISTED = '\n';

/** Edits that a word of this length may be away from what was typed: short words are too alike. */
const typos = (term: string) => (/\p{N}/u.test(term) || term.length < 4 ? 0 : term.length < 8 ? 1 : 2);

type Document = { id: string } & Partial<Record<(typeof FIELDS)[number], string>>;

const OPTIONS: Options<Document> = {
	fields: [...FIELDS],
	tokenize: indexTerms,
	processTerm: (term) => term,
	searchOptions: { boost: BOOST, tokenize: (term) => [term] },
};

function createIndex(pack: Pack): MiniSearch<Document> {
	const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
	const index = new MiniSearch(OPTIONS);
	index.addAll(pack.entities.map(entityDocument));
	index.addAll(pack.facts.map((fact) => factDocument(fact, entities)));
	return index;
}

/** A pack with its index, for a search that is not built where it is used. */
export const writeSearch = (pack: Pack): string => JSON.stringify({ pack, index: createIndex(pack) });

/** The search that `writeSearch` has written. */
export function readSearch(text: string): Search {
	const { pack, index } = JSON.parse(text);
	return createSearch(pack, MiniSearch.loadJS(index, OPTIONS));
}

/** Builds the index of a pack once; the search it returns is synchronous. */
export function createSearch(pack: Pack, index = createIndex(pack)): Search {
	const written = Map.groupBy(
		pack.entities.flatMap(({ id, label, names }) =>
			[label, ...names.map(({ text }) => text)].map((name) => [foldWord(name), `e${id}`] as const),
		),
		([name]) => name,
	);
	const resultOf = createResults(pack);

	return (query, limit) => {
		const words = searchWords(query);
		if (words.length === 0) return [];
		const typed = words.flatMap((word) => [word.term, ...word.parts.map((part) => part.term)]);
		const called = new Set(written.get(foldWord(query))?.map(([, id]) => id));
		const hits = find(index, queriesOf(words));
		// Who is called exactly that comes first.
		const ranked = [...hits.filter(({ id }) => called.has(id)), ...hits.filter(({ id }) => !called.has(id))];
		return ranked.slice(0, limit).flatMap(({ id, terms }) => {
			const type = String(id).startsWith('e') ? 'entity' : 'fact';
			return resultOf(type, String(id).slice(1), { found: new Set(terms), typed }) ?? [];
		});
	};
}

function entityDocument({ id, label, names, descriptions }: Entity): Document {
	return {
		id: `e${id}`,
		label,
		// Each word once: a name that has many written forms is not a better answer.
		names: [...new Set(names.flatMap((name) => indexTerms(name.text)))].join(LISTED),
		descriptions: descriptions.flatMap(({ quotes }) => quotes.map(({ exact }) => exact)).join(LISTED),
	};
}

function factDocument({ id, text, quotes, topic, about }: Fact, entities: ReadonlyMap<string, Entity>): Document {
	return {
		id: `f${id}`,
		text,
		quotes: quotes.map(({ exact }) => exact).join(LISTED),
		topic,
		about: about.map(({ entity, as }) => [entities.get(entity)?.label, as].join(LISTED)).join(LISTED),
	};
}

/** A query for each way of reading what was typed, strictest first. */
function queriesOf(words: readonly SearchWord[]): Query[] {
	const asTyped = (term: string): Query => ({ prefix: true, queries: [term] });
	const withTypos = (term: string): Query => ({
		combineWith: 'OR',
		queries: [{ prefix: true, fuzzy: typos(term), queries: [term] }, ...swapped(term)],
	});
	const ways = (reading: (term: string) => Query, combineWith: 'AND' | 'OR'): Query => ({
		combineWith,
		queries: words.map(({ term, parts }) =>
			parts.length === 0
				? reading(term)
				: // `diaz-canel` is one word or two.
					{
						combineWith: 'OR',
						queries: [reading(term), { combineWith: 'AND', queries: parts.map((part) => reading(part.term)) }],
					},
		),
	});
	return [ways(asTyped, 'AND'), ways(withTypos, 'AND'), ways(withTypos, 'OR')];
}

/** A word with each two neighbours swapped, which counts as two edits and is the commonest typo. */
const swapped = (term: string): string[] =>
	typos(term) === 0
		? []
		: Array.from(
				{ length: term.length - 1 },
				(_, at) => `${term.slice(0, at)}${term[at + 1]}${term[at]}${term.slice(at + 2)}`,
			);

/** The hits of the strictest query that has any: a typo is supposed only where nothing is written as typed. */
function find(index: MiniSearch<Document>, queries: readonly Query[]): Hit[] {
	for (const query of queries) {
		const hits = index.search(query);
		if (hits.length > 0) return hits;
	}
	return [];
}
