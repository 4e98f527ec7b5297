/** What a search result shows: which text matched, cut to size, and where. */

import { whoInList } from '../card/who-is.ts';
import { labelIn, labelLanguage, withLabels } from '../pack/label.ts';
import type { About, Comparison, Entity, EntityKind, Fact, Pack, Quote, Source } from '../pack/pack.ts';
import { foldWord, type Matched, matchedRanges } from './search-words.ts';

/** `[start, end]` offsets (UTF-16) of what matched. */
export type MatchedRange = [number, number];

/** A source of a result. */
export interface ResultSource {
	publisher: string;
	order: number;
}

/** One result; texts are plain, what matched is given by ranges. */
export interface SearchResult {
	type: 'entity' | 'fact' | 'comparison';
	/** Id of the entity, fact or comparison. */
	id: string;
	/** The card to open. */
	entity: string;
	title: string;
	/** BCP 47 tag. */
	titleLanguage: string;
	titleRanges: MatchedRange[];
	/** The written form, description, fact or quote that matched, cut around the first match. */
	excerpt: string;
	/** BCP 47 tag; undefined for a written form of a name, which may be of any. */
	excerptLanguage?: string;
	excerptRanges: MatchedRange[];
	/** Publisher of the excerpt's source, where it has one; all of a comparison's. */
	source?: string;
	/** They again, each with its place in the pack, which gives its colour. */
	sources: readonly ResultSource[];
	/** Label of the card to open, where neither the title nor the excerpt says it. */
	about?: string;
	/** Of an entity. */
	kind?: EntityKind;
	/** Set where the query is exactly how this entity, and no other, is written. */
	exact?: true;
}

type ShownLabel = (entity: Entity) => string;

const EXCERPT_LENGTH = 150;
const EXCERPT_LEAD = 50;

/** Answers with the result of a hit on one of the pack's entities or facts. */
export function createResults(pack: Pack) {
	const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
	const shownLabel: ShownLabel = (entity) => labelIn(withLabels(entity, pack.language));
	const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
	const comparisons = new Map(pack.comparisons.map((comparison) => [comparison.id, comparison]));
	const sources = new Map(pack.sources.map((source, order) => [source.id, { ...source, order }]));
	const known = { language: pack.language, entities, facts, sources, shownLabel };

	return (type: SearchResult['type'], id: string, matched: Matched): SearchResult | undefined => {
		const entity = type === 'entity' ? entities.get(id) : undefined;
		if (entity) return entityResult(entity, matched, known);
		const comparison = type === 'comparison' ? comparisons.get(id) : undefined;
		if (comparison) return comparisonResult(comparison, matched, known);
		const fact = type === 'fact' ? facts.get(id) : undefined;
		return fact && factResult(fact, matched, known);
	};
}

/** Puts the facts of one topic together, where its best one stands; all else stays where it is. */
export const byTopic = (results: readonly SearchResult[]): SearchResult[] =>
	[...Map.groupBy(results, ({ type, id, title }) => `${type} ${type === 'fact' ? title : id}`).values()].flat();

/** A source with its place in the pack. */
type PlacedSource = Source & { order: number };

/** What of a pack a result is made of. */
interface Known {
	/** BCP 47 tag of the pack's own words. */
	language: string;
	entities: ReadonlyMap<string, Entity>;
	facts: ReadonlyMap<string, Fact>;
	sources: ReadonlyMap<string, PlacedSource>;
	shownLabel: ShownLabel;
}

function entityResult(entity: Entity, matched: Matched, known: Known): SearchResult {
	const { language, sources, shownLabel } = known;
	const { id, kind, names, descriptions } = entity;
	const label = shownLabel(entity);
	const titleRanges = matchedRanges(label, matched);
	const name = best(
		names.map(({ text }) => text).filter((text) => text !== label),
		matched,
	);
	// A source that describes without naming is the last one to ask.
	const described = descriptions
		.toSorted((a, b) => Number(a.basis === 'inferred') - Number(b.basis === 'inferred'))
		.flatMap(({ source, quotes }) => quotes.map((quote) => ({ source, text: inMarks(quote) })));
	const who = whoInList(entity, sources);
	const matching = best(
		described.map(({ text }) => text),
		matched,
	);
	// What several sources say in other words each is in no quotation marks, as on a card.
	const whoWords = who && (who.isQuoted ? inMarks({ exact: who.text }) : who.text);
	// Other words take its place only where more of what is typed stands in them.
	const isWho = who && countOf(who.text, matched) >= countOf(matching ?? '', matched);
	const description = (isWho ? whoWords : matching) ?? described[0]?.text ?? '';
	const byName = name !== undefined && countOf(name, matched) > titleRanges.length;
	const excerpt = byName ? name : excerptAround(description, matched);
	const saidBy = isWho ? who.sources : described.filter(({ text }) => text === description).map(({ source }) => source);
	const saying = byName ? [] : saidBy.slice(0, isWho ? saidBy.length : 1).flatMap((id) => sources.get(id) ?? []);
	const [source] = saying;
	return {
		type: 'entity',
		id,
		entity: id,
		title: label,
		titleLanguage: labelLanguage(withLabels(entity, language), language),
		titleRanges,
		excerpt,
		excerptRanges: matchedRanges(excerpt, matched),
		...(source && { source: publishersOf(saying), excerptLanguage: isWho ? who.language : source.language }),
		sources: shownSources(saying),
		kind,
	};
}

function factResult(
	{ id, source, text, quotes, topic, about }: Fact,
	matched: Matched,
	known: Known,
): SearchResult | undefined {
	const { language, entities, sources, shownLabel } = known;
	const shown = best([text, ...quotes.map(inMarks)], matched) ?? text;
	const excerpt = excerptAround(shown, matched);
	const card = cardFor(about, matched, entities);
	const told = sources.get(source);
	const entity = card && entities.get(card.entity);
	if (!card) return;
	return {
		type: 'fact',
		id,
		entity: card.entity,
		title: topic,
		titleLanguage: language,
		titleRanges: matchedRanges(topic, matched),
		excerpt,
		excerptLanguage: shown === text ? language : (told?.language ?? language),
		excerptRanges: matchedRanges(excerpt, matched),
		...(told && { source: told.publisher }),
		sources: shownSources(told ? [told] : []),
		...aboutOf(entity && shownLabel(entity), topic, excerpt),
	};
}

function comparisonResult({ id, topic, groups }: Comparison, matched: Matched, known: Known): SearchResult | undefined {
	const { language, entities, facts, sources, shownLabel } = known;
	const compared = groups.flatMap((group) => group.facts.flatMap((fact) => facts.get(fact) ?? []));
	// Each once: it is looked at word by word.
	const about = new Map(compared.flatMap((fact) => fact.about.map((one) => [one.entity, one] as const)));
	const card = cardFor([...about.values()], matched, entities);
	const entity = card && entities.get(card.entity);
	if (!card) return;
	const notes = groups.flatMap(({ note }) => note ?? []);
	const excerpt = excerptAround(best(notes, matched) ?? notes[0] ?? compared[0]?.text ?? '', matched);
	const told = [...new Set(compared.flatMap((fact) => sources.get(fact.source) ?? []))];
	const source = publishersOf(told);
	return {
		type: 'comparison',
		id,
		entity: card.entity,
		title: topic,
		titleLanguage: language,
		titleRanges: matchedRanges(topic, matched),
		excerpt,
		excerptLanguage: language,
		excerptRanges: matchedRanges(excerpt, matched),
		...(source && { source }),
		sources: shownSources(told),
		...aboutOf(entity && shownLabel(entity), topic, excerpt),
	};
}

/** The card of whom was asked for, else of the first person, organisation or event. */
function cardFor(about: readonly About[], matched: Matched, entities: ReadonlyMap<string, Entity>): About | undefined {
	const named = best(
		about.map(({ entity }) => entities.get(entity)?.label ?? ''),
		matched,
	);
	return (
		about.find(({ entity }) => entities.get(entity)?.label === named) ??
		about.find(({ entity }) => entities.get(entity)?.kind !== 'place') ??
		about[0]
	);
}

const aboutOf = (label: string | undefined, ...said: string[]) =>
	label !== undefined && !said.some((text) => text.includes(label)) ? { about: label } : {};

/** Each publisher once, in the order of the pack. */
function shownSources(sources: readonly PlacedSource[]): ResultSource[] {
	const all = sources.map(({ publisher, order }) => ({ publisher, order }));
	const byPublisher = Map.groupBy(
		all.sort((a, b) => a.order - b.order),
		({ publisher }) => publisher,
	);
	return [...byPublisher.values()].map(([first]) => first as ResultSource);
}

const publishersOf = (sources: readonly Source[]) => [...new Set(sources.map(({ publisher }) => publisher))].join(', ');

const inMarks = ({ exact }: Quote) => `“${exact}”`;

const countOf = (text: string, matched: Matched) =>
	new Set(matchedRanges(text, matched).map(([start, end]) => foldWord(text.slice(start, end)))).size;

/** The text with the most different matches, the first of equals; undefined where none matches. */
function best(texts: readonly string[], matched: Matched): string | undefined {
	let winner: string | undefined;
	let most = 0;
	for (const text of texts) {
		const count = countOf(text, matched);
		if (count > most) [winner, most] = [text, count];
	}
	return winner;
}

/** A long text cut at word borders so that its first match is seen; a quote stays in its marks. */
function excerptAround(text: string, matched: Matched): string {
	if (text.length <= EXCERPT_LENGTH) return text;
	const [, open = '', inner = text, close = ''] = /^(“)(.*)(”)$/s.exec(text) ?? [];
	const first = matchedRanges(inner, matched)[0]?.[0] ?? 0;
	const start = Math.min(first - EXCERPT_LEAD, inner.length - EXCERPT_LENGTH);
	const from = start <= EXCERPT_LEAD ? 0 : inner.indexOf(' ', start) + 1;
	const to = inner.length - from <= EXCERPT_LENGTH ? inner.length : inner.lastIndexOf(' ', from + EXCERPT_LENGTH);
	return `${open}${from > 0 ? '… ' : ''}${inner.slice(from, to)}${to < inner.length ? ' …' : ''}${close}`;
}
