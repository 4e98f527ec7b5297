/** Search over a pack's names, facts and quotes, as the reader types. */
import MiniSearch, { type SearchResult as Hit, type Options, type Query } from 'minisearch';
import { type ListedWho, whoInList } from '../card/who-is.ts';
import { labelIn, withLabels } from '../pack/label.ts';
import type { Comparison, Entity, EntityKind, Fact, Pack } from '../pack/pack.ts';
import { plainQuery } from './plain-query.ts';
import { createFactOrder } from './search-facts.ts';
import { createFilterTest, type FilterChoices, filterChoices, type SearchFilter } from './search-filter.ts';
import { almostAll, NAME_FIELDS, queriesOf, tellingQueries, tellingWords, whole } from './search-queries.ts';
import { createResults, type SearchResult } from './search-results.ts';
import { foldWord, indexTerms, type SearchWord, searchWords } from './search-words.ts';

export type { SearchResult };

/** Who an entity is, in a list. */
export interface ListedEntity {
	id: string;
	label: string;
	kind: EntityKind;
	/** Absent where no source says it in a few words. */
	who?: ListedWho;
}

/** The search over a pack. */
export interface Search {
	/** Results for what the reader has typed so far: entities, then facts, then comparisons, each the best first. */
	(query: string, limit: number, filter?: SearchFilter): SearchResult[];
	choices: FilterChoices;
	/** The entities with these ids, in this order; without those that the pack does not know. */
	list(entities: readonly string[]): ListedEntity[];
}

/** Also their order. */
const TYPES: readonly SearchResult['type'][] = ['entity', 'fact', 'comparison'];
const FIELDS = ['label', 'names', 'descriptions', 'text', 'quotes', 'topic', 'about'] as const;
// A name is what readers look for; facts about it follow.
const BOOST = { label: 12, names: 9, descriptions: 2, text: 2, quotes: 2, topic: 1.5, about: 1 };
const LISTED = '\n';

type Document = { id: string } & Partial<Record<(typeof FIELDS)[number], string>>;

/** With more entities and facts than this, not every word is looked up everywhere, so that each key is answered at once. */
const MANY_DOCUMENTS = 5_000;
/** A beginning of words in more than this part of many documents is looked up in names only (“th”, while it is typed). */
const COMMON_BEGINNING = 0.02;
/** A word in more than this part tells none of them from another (“the”). */
const COMMON_WORD = 0.1;
/** Longer beginnings of words are never so common, but for whole words. */
const LONGEST_BEGINNING = 5;

interface Index {
	index: MiniSearch<Document>;
	/** Words and beginnings of words that are looked up in names only; whole words that are common end in a space. */
	common: ReadonlySet<string>;
	choices: FilterChoices;
	/** The ids of who is called so, under the folded name. */
	called: ReadonlyMap<string, readonly string[]>;
}

const optionsOf = (common: ReadonlySet<string>): Options<Document> => ({
	fields: [...FIELDS],
	tokenize: indexTerms,
	processTerm: (term, field) => (common.has(whole(term)) && !NAME_FIELDS.includes(field ?? '') ? null : term),
	searchOptions: { boost: BOOST, tokenize: (term) => [term], processTerm: (term) => term },
});

function createIndex(pack: Pack): Index {
	const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
	const documents = [
		...pack.entities.map(entityDocument),
		...pack.facts.map((fact) => factDocument(fact, entities)),
		...pack.comparisons.map(comparisonDocument),
	];
	const common = documents.length > MANY_DOCUMENTS ? commonTerms(documents) : new Set<string>();
	const index = new MiniSearch(optionsOf(common));
	index.addAll(documents);
	return { index, common, choices: filterChoices(pack), called: calledOf(pack) };
}

function calledOf({ entities }: Pack): Map<string, string[]> {
	const called = new Map<string, string[]>();
	for (const { id, label, names } of entities)
		for (const name of new Set([label, ...names.map(({ text }) => text)].map(foldWord))) {
			const others = called.get(name);
			if (others) others.push(`e${id}`);
			else called.set(name, [`e${id}`]);
		}
	return called;
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
	const { index, common, choices, called } = createIndex(pack);
	return JSON.stringify({ pack, index, common: [...common], choices, called: [...called] });
}

/** The search that `writeSearch` has written. */
export function readSearch(text: string): Search {
	const { pack, index, common, choices, called } = JSON.parse(text);
	const known = new Set<string>(common);
	return createSearch(pack, {
		index: MiniSearch.loadJS(index, optionsOf(known)),
		common: known,
		choices,
		called: new Map(called),
	});
}

/** Builds the index of a pack once; the search it returns is synchronous. */
export function createSearch(pack: Pack, { index, common, choices, called }: Index = createIndex(pack)): Search {
	const resultOf = createResults(pack);
	let passes: ReturnType<typeof createFilterTest> | undefined;
	let listed: Map<string, ListedEntity> | undefined;
	let order: ReturnType<typeof createFactOrder> | undefined;

	function search(written: string, limit: number, filter: SearchFilter = {}): SearchResult[] {
		const query = plainQuery(written);
		const words = tellingWords(searchWords(query));
		if (words.length === 0) return [];
		const typed = words.flatMap((word) => [word.term, ...word.parts.map((part) => part.term)]);
		const exactly = new Set(called.get(foldWord(query)));
		const isNarrow = Object.values(filter).some((part) => part !== undefined);
		if (isNarrow) passes ??= createFilterTest(pack);
		const found = find(index, common.size > 0 ? tellingQueries(words, common) : queriesOf(words));
		const hits = [...found, ...almostDescribed(index, words, found)].filter(
			({ id }) => !isNarrow || passes?.(typeOf(id), bareId(id), filter),
		);
		// Who is called exactly that comes first.
		const ranked = [...hits.filter(({ id }) => exactly.has(id)), ...hits.filter(({ id }) => !exactly.has(id))];
		// Whoever a filter leaves out is asked for all the same.
		const named = whoIsNamed(found.find(({ id }) => exactly.has(id)) ?? found[0]);
		if (named !== undefined) order ??= createFactOrder(pack);
		const inOrder = (named !== undefined && order?.(ranked, named)) || ranked;
		return share(inOrder, limit).flatMap(({ id, terms }) => {
			const result = resultOf(typeOf(id), bareId(id), { found: new Set(terms), typed });
			if (!result) return [];
			return exactly.size === 1 && exactly.has(id) ? { ...result, exact: true } : result;
		});
	}

	return Object.assign(search, {
		choices,
		list(entities: readonly string[]) {
			const sources = new Map(pack.sources.map(({ id, language }, order) => [id, { language, order }]));
			listed ??= new Map(
				pack.entities.map((entity) => {
					const { id, kind } = entity;
					const who = whoInList(entity, sources);
					return [id, { id, label: labelIn(withLabels(entity, pack.language)), kind, ...(who && { who }) }];
				}),
			);
			return entities.flatMap((id) => listed?.get(id) ?? []);
		},
	});
}

// Ids of documents begin with the first letter of their type.
const typeOf = (id: string) => TYPES.find((type) => id.startsWith(type[0] as string)) ?? 'fact';
const bareId = (id: string) => id.slice(1);

/** The entity of the first hit, where all that was typed is in its names: the reader asks for it and not for a fact. */
function whoIsNamed(first: Hit | undefined): string | undefined {
	if (!first || typeOf(first.id) !== 'entity') return;
	const isName = first.terms.every((term) => first.match[term]?.some((field) => NAME_FIELDS.includes(field)));
	return isName ? bareId(first.id) : undefined;
}

/** The best of each type, and what is left of the limit to the best of all; in the order of the types. */
function share(ranked: readonly Hit[], limit: number): Hit[] {
	const byType = TYPES.map((type) => ranked.filter(({ id }) => typeOf(id) === type));
	const sure = byType.flatMap((some) => some.slice(0, Math.floor(limit / TYPES.length)));
	const chosen = new Set([...new Set([...sure, ...ranked])].slice(0, limit));
	return byType.flatMap((some) => some.filter((hit) => chosen.has(hit)));
}

function entityDocument({ id, label, names, descriptions }: Entity): Document {
	return {
		id: `e${id}`,
		label,
		// Each word once: a name that has many written forms is not a better answer.
		names: [...new Set(names.flatMap((name) => indexTerms(name.text)))].join(LISTED),
		// “His wife” says whose only with the words before it.
		descriptions: descriptions
			.flatMap(({ quotes }) => quotes.map(({ prefix = '', exact, suffix = '' }) => prefix + exact + suffix))
			.join(LISTED),
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

function comparisonDocument({ id, topic, groups }: Comparison): Document {
	return { id: `c${id}`, topic, text: groups.flatMap(({ note }) => note ?? []).join(LISTED) };
}

/** Where only facts have all words: the entities that have all but one of them. */
function almostDescribed(index: MiniSearch<Document>, words: readonly SearchWord[], found: readonly Hit[]): Hit[] {
	const query = found.some(({ id }) => typeOf(id) === 'entity') ? undefined : almostAll(words);
	return query ? index.search(query).filter(({ id }) => typeOf(id) === 'entity') : [];
}

/** The hits of the strictest query that has any: a typo is supposed only where nothing is written as typed. */
function find(index: MiniSearch<Document>, queries: readonly Query[]): Hit[] {
	for (const query of queries) {
		const hits = index.search(query);
		if (hits.length > 0) return hits;
	}
	return [];
}
