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

/** With more entities and facts than this, not every word is looked up everywhere, so that each key is answered at once. */
const MANY_DOCUMENTS = 5_000;
/** A beginning of words in more than this part of many documents is looked up in names only (“th”, while it is typed). */
const COMMON_BEGINNING = 0.02;
/** A word in more than this part tells none of them from another (“the”). */
const COMMON_WORD = 0.1;
/** Longer beginnings of words are never so common, but for whole words. */
const LONGEST_BEGINNING = 5;
const NAME_FIELDS = ['label', 'names'];

interface Index {
	index: MiniSearch<Document>;
	/** Words and beginnings of words that are looked up in names only; whole words that are common end in a space. */
	common: ReadonlySet<string>;
}

const whole = (term: string) => `${term} `;

const optionsOf = (common: ReadonlySet<string>): Options<Document> => ({
	fields: [...FIELDS],
	tokenize: indexTerms,
	processTerm: (term, field) => (common.has(whole(term)) && !NAME_FIELDS.includes(field ?? '') ? null : term),
	searchOptions: { boost: BOOST, tokenize: (term) => [term], processTerm: (term) => term },
});

function createIndex(pack: Pack): Index {
	const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
	const documents = [...pack.entities.map(entityDocument), ...pack.facts.map((fact) => factDocument(fact, entities))];
	const common = documents.length > MANY_DOCUMENTS ? commonTerms(documents) : new Set<string>();
	const index = new MiniSearch(optionsOf(common));
	index.addAll(documents);
	return { index, common };
}

function commonTerms(documents: readonly Document[]): Set<string> {
	const counts = new Map<string, number>();
	for (const { id, ...texts } of documents) {
		const typed = new Set<string>();
		for (const term of Object.values(texts).flatMap(indexTerms)) {
			for (let end = 1; end <= LONGEST_BEGINNING; end++) typed.add(term.slice(0, end));
			typed.add(whole(term));
		}
		for (const one of typed) counts.set(one, (counts.get(one) ?? 0) + 1);
	}
	const isCommon = ([term, count]: [string, number]) =>
		count > documents.length * (term.endsWith(whole('')) ? COMMON_WORD : COMMON_BEGINNING);
	return new Set([...counts].filter(isCommon).map(([term]) => term));
}

/** A pack with its index, for a search that is not built where it is used. */
export function writeSearch(pack: Pack): string {
	const { index, common } = createIndex(pack);
	return JSON.stringify({ pack, index, common: [...common] });
}

/** The search that `writeSearch` has written. */
export function readSearch(text: string): Search {
	const { pack, index, common } = JSON.parse(text);
	const known = new Set<string>(common);
	return createSearch(pack, { index: MiniSearch.loadJS(index, optionsOf(known)), common: known });
}

/** Builds the index of a pack once; the search it returns is synchronous. */
export function createSearch(pack: Pack, { index, common } = createIndex(pack)): Search {
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
		const hits = find(index, common.size > 0 ? tellingQueries(words, common) : queriesOf(words));
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

/** The same among many documents: what is common counts as a whole word beside others; by itself it is looked up in names. */
function tellingQueries(words: readonly SearchWord[], common: ReadonlySet<string>): Query[] {
	const exactly = (some: readonly SearchWord[]) =>
		some.filter(({ term }) => !common.has(whole(term))).map(({ term }): Query => ({ queries: [term] }));
	const telling = words.filter(({ term }) => !common.has(term) && !common.has(whole(term)));
	if (telling.length > 0) {
		const queries = queriesOf(telling);
		const others = exactly(words.filter((word) => !telling.includes(word)));
		const together: Query = { combineWith: 'AND', queries: [queries[0] as Query, ...others] };
		return others.length > 0 ? [together, ...queries] : queries;
	}
	const eitherWay = words.map(
		(word): Query => ({
			combineWith: 'OR',
			queries: [{ prefix: true, fields: NAME_FIELDS, queries: [word.term] }, ...exactly([word])],
		}),
	);
	return [{ combineWith: 'AND', queries: eitherWay }];
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
