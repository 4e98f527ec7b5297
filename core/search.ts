/** Search over a pack's names, facts and quotes, as the reader types. */
import MiniSearch, { type SearchResult as Hit, type Query } from 'minisearch';
import type { Entity, Fact, Pack, Quote } from './pack.ts';
import { foldWord, indexTerms, matchedRanges, searchWords } from './search-words.ts';

/** `[start, end]` offsets (UTF-16) of what matched. */
export type MatchedRange = [number, number];

/** One result; texts are plain, what matched is given by ranges. */
export interface SearchResult {
	type: 'entity' | 'fact';
	/** Id of the entity or fact. */
	id: string;
	/** The card to open. */
	entity: string;
	title: string;
	titleRanges: MatchedRange[];
	/** The written form, description, fact or quote that matched, cut around the first match. */
	excerpt: string;
	excerptRanges: MatchedRange[];
	/** Publisher of the excerpt's source, where it has one. */
	source?: string;
}

/** Ranked results for what the reader has typed so far. */
export type Search = (query: string, limit: number) => SearchResult[];

const FIELDS = ['label', 'names', 'descriptions', 'text', 'quotes', 'topic', 'about'] as const;
// A name is what readers look for; facts about it follow.
const BOOST = { label: 12, names: 9, descriptions: 2, text: 2, quotes: 2, topic: 1.5, about: 1 };
const LISTED = '\n';
const EXCERPT_LENGTH = 150;
const EXCERPT_LEAD = 50;

/** Edits that a word of this length may be away from what was typed: short words are too alike. */
const typos = (term: string) => (/\p{N}/u.test(term) || term.length < 4 ? 0 : term.length < 8 ? 1 : 2);

type Document = { id: string } & Partial<Record<(typeof FIELDS)[number], string>>;

/** Builds the index of a pack once; the search it returns is synchronous. */
export function createSearch(pack: Pack): Search {
	const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
	const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
	const publishers = new Map(pack.sources.map((source) => [source.id, source.publisher]));
	const index = new MiniSearch<Document>({
		fields: [...FIELDS],
		tokenize: indexTerms,
		processTerm: (term) => term,
		// Many written forms must not make a name weigh less than a rarely written one.
		searchOptions: { boost: BOOST, tokenize: (term) => [term], bm25: { k: 1.2, b: 0.2, d: 0.5 } },
	});
	index.addAll(pack.entities.map(entityDocument));
	index.addAll(pack.facts.map((fact) => factDocument(fact, entities)));

	return (query, limit) => {
		const words = searchWords(query);
		if (words.length === 0) return [];
		const typed = words.flatMap((word) => [word.term, ...word.parts.map((part) => part.term)]);
		return find(index, queriesOf(query))
			.slice(0, limit)
			.flatMap((hit) => {
				const found = new Set(hit.terms);
				const id = String(hit.id).slice(1);
				const entity = entities.get(id);
				if (String(hit.id).startsWith('e') && entity) return entityResult(entity, found, typed, publishers);
				const fact = facts.get(id);
				return fact ? factResult(fact, found, typed, publishers, entities) : [];
			});
	};
}

function entityDocument({ id, label, names, descriptions }: Entity): Document {
	return {
		id: `e${id}`,
		label,
		names: names.map((name) => name.text).join(LISTED),
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

/** A query for each way of reading what was typed, strictest first; `diaz-canel` is one word or two. */
function queriesOf(query: string): Query[] {
	const words = searchWords(query);
	const ways = (spread: { prefix: boolean; fuzzy: typeof fuzzyOf | false }, combineWith: 'AND' | 'OR'): Query => ({
		combineWith,
		queries: words.map(({ term, parts }) =>
			parts.length === 0
				? { ...spread, queries: [term] }
				: {
						combineWith: 'OR',
						queries: [
							{ ...spread, queries: [term] },
							{ ...spread, combineWith: 'AND', queries: parts.map((part) => part.term) },
						],
					},
		),
	});
	return [
		ways({ prefix: true, fuzzy: false }, 'AND'),
		ways({ prefix: true, fuzzy: fuzzyOf }, 'AND'),
		ways({ prefix: true, fuzzy: fuzzyOf }, 'OR'),
	];
}

const fuzzyOf = (term: string) => typos(term);

/** The hits of the strictest query that has any: a typo is supposed only where nothing is written as typed. */
function find(index: MiniSearch<Document>, queries: readonly Query[]): Hit[] {
	for (const query of queries) {
		const hits = index.search(query);
		if (hits.length > 0) return hits;
	}
	return [];
}

function entityResult(
	{ id, label, names, descriptions }: Entity,
	found: ReadonlySet<string>,
	typed: readonly string[],
	publishers: ReadonlyMap<string, string>,
): SearchResult {
	const titleRanges = matchedRanges(label, found, typed);
	const name = best(
		names.map(({ text }) => text).filter((text) => text !== label),
		found,
		typed,
	);
	const described = descriptions.flatMap(({ source, quotes }) =>
		quotes.map((quote) => ({ source, text: inMarks(quote) })),
	);
	const description =
		best(
			described.map(({ text }) => text),
			found,
			typed,
		) ??
		described[0]?.text ??
		'';
	const byName = name !== undefined && countOf(name, found, typed) > titleRanges.length;
	const excerpt = byName ? name : excerptAround(description, found, typed);
	const source = byName ? undefined : publishers.get(described.find(({ text }) => text === description)?.source ?? '');
	return {
		type: 'entity',
		id,
		entity: id,
		title: label,
		titleRanges,
		excerpt,
		excerptRanges: matchedRanges(excerpt, found, typed),
		...(source && { source }),
	};
}

function factResult(
	{ id, source, text, quotes, topic, about }: Fact,
	found: ReadonlySet<string>,
	typed: readonly string[],
	publishers: ReadonlyMap<string, string>,
	entities: ReadonlyMap<string, Entity>,
): SearchResult[] {
	const excerpt = excerptAround(best([text, ...quotes.map(inMarks)], found, typed) ?? text, found, typed);
	// A fact opens the card of whom was asked for, else of the first person, organisation or event it is about.
	const named = best(
		about.map(({ entity }) => entities.get(entity)?.label ?? ''),
		found,
		typed,
	);
	const card =
		about.find(({ entity }) => entities.get(entity)?.label === named) ??
		about.find(({ entity }) => entities.get(entity)?.kind !== 'place') ??
		about[0];
	const publisher = publishers.get(source);
	if (!card) return [];
	return [
		{
			type: 'fact',
			id,
			entity: card.entity,
			title: topic,
			titleRanges: matchedRanges(topic, found, typed),
			excerpt,
			excerptRanges: matchedRanges(excerpt, found, typed),
			...(publisher && { source: publisher }),
		},
	];
}

const inMarks = ({ exact }: Quote) => `“${exact}”`;

const countOf = (text: string, found: ReadonlySet<string>, typed: readonly string[]) =>
	new Set(matchedRanges(text, found, typed).map(([start, end]) => foldWord(text.slice(start, end)))).size;

/** The text with the most different matches, the first of equals; undefined where none matches. */
function best(texts: readonly string[], found: ReadonlySet<string>, typed: readonly string[]): string | undefined {
	let winner: string | undefined;
	let most = 0;
	for (const text of texts) {
		const count = countOf(text, found, typed);
		if (count > most) [winner, most] = [text, count];
	}
	return winner;
}

/** A long text cut at word borders so that its first match is seen. */
function excerptAround(text: string, found: ReadonlySet<string>, typed: readonly string[]): string {
	if (text.length <= EXCERPT_LENGTH) return text;
	const first = matchedRanges(text, found, typed)[0]?.[0] ?? 0;
	const from = first <= EXCERPT_LEAD * 2 ? 0 : text.indexOf(' ', first - EXCERPT_LEAD) + 1;
	const to = text.length - from <= EXCERPT_LENGTH ? text.length : text.lastIndexOf(' ', from + EXCERPT_LENGTH);
	return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
