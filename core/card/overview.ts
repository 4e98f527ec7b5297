/** A whole pack as the side panel lists it: its entities, facts, sources and comparisons, ready to show. */

import { createTelling } from '../facts/rank-facts.ts';
import { inReadersLanguage, withLabels } from '../pack/label.ts';
import type { About, EntityKind, Pack, Relation } from '../pack/pack.ts';
import { fold } from '../text/fold.ts';
import { cardFact, cardSource } from './build-card.ts';
import type { CardFact, CardSource } from './card.ts';
import { type ListedWho, whoInList } from './who-is.ts';

/** An entity in a list. */
export interface ListedEntity {
	entity: string;
	kind: EntityKind;
	label: string;
	/** How many facts speak of it. */
	facts: number;
	/** Whether it has a name that could stand on a page; events often have none. */
	isNamed: boolean;
	/** Absent where no source says it in a few words. */
	who?: ListedWho;
	/** Folded, for filtering. */
	words: string;
}

/** A fact in a list; `shown.others` are all its entities. */
export interface ListedFact {
	id: string;
	topic: string;
	about: readonly About[];
	shown: CardFact;
	/** Folded, for filtering. */
	words: string;
}

/** A source in a list. */
export interface ListedSource {
	source: CardSource;
	facts: number;
	/** Folded, for filtering. */
	words: string;
}

/** Facts of a comparison that stand in one relation. */
export interface ListedGroup {
	relation: Relation;
	note?: string;
	facts: readonly ListedFact[];
}

/** A comparison in a list. */
export interface ListedComparison {
	id: string;
	topic: string;
	groups: readonly ListedGroup[];
}

/** Everything in a pack, in its order; what points nowhere is left out. */
export interface Overview {
	/** BCP 47 tag of our own words. */
	language: string;
	entities: readonly ListedEntity[];
	facts: readonly ListedFact[];
	sources: readonly ListedSource[];
	comparisons: readonly ListedComparison[];
	/** Some of the facts in the order of cards: what tells most of some entities first. */
	inOrder(facts: readonly ListedFact[], of: readonly string[]): ListedFact[];
}

/** Lists a pack, its entities called as the reader calls them. */
export function overviewOf(pack: Pack): Overview {
	const entities = pack.entities.map((entity) => withLabels(entity, pack.language));
	const known = new Map(entities.map((entity) => [entity.id, entity]));
	const sources = new Map(pack.sources.map((source, order) => [source.id, cardSource(source, order)]));
	const facts = pack.facts
		.filter(({ source }) => sources.has(source))
		.map((fact): ListedFact => {
			const shown = cardFact(fact, undefined, known, sources);
			const about = fact.about.filter(({ entity }) => known.has(entity));
			const labels = shown.others.flatMap(({ label, labels: others = {} }) => [label, ...Object.values(others)]);
			const quotes = shown.quotes.map(({ exact }) => exact);
			const words = foldedWords(shown.text, fact.topic, shown.source.publisher, ...labels, ...quotes);
			return { id: fact.id, topic: fact.topic, about, shown, words };
		});
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	const whole = new Map(pack.facts.map((fact) => [fact.id, fact]));
	const tells = createTelling(pack);
	const count = tally(facts.flatMap(({ about }) => [...new Set(about.map(({ entity }) => entity))]));
	const carried = tally(facts.map(({ shown }) => shown.source.id));
	return {
		language: pack.language,
		entities: entities.map(inReadersLanguage).map(({ id, kind, label, names, descriptions }) => ({
			entity: id,
			kind,
			label,
			facts: count.get(id) ?? 0,
			isNamed: names.length > 0,
			...whoOf({ kind, descriptions }, sources),
			words: foldedWords(label, ...names.map(({ text }) => text)),
		})),
		facts,
		sources: [...sources.values()].map((source) => ({
			source,
			facts: carried.get(source.id) ?? 0,
			words: foldedWords(source.title, source.publisher, source.via ?? ''),
		})),
		comparisons: pack.comparisons.map(({ id, topic, groups }) => ({
			id,
			topic,
			groups: groups
				.map(({ facts: ids, ...group }) => ({ ...group, facts: ids.flatMap((one) => byId.get(one) ?? []) }))
				.filter((group) => group.facts.length > 0),
		})),
		inOrder(some, of) {
			const points = new Map(
				some.map(({ id }) => {
					const fact = whole.get(id);
					return [id, of.reduce((sum, entity) => sum + (fact ? tells(fact, entity) : 0), 0)];
				}),
			);
			return some.toSorted((a, b) => (points.get(b.id) ?? 0) - (points.get(a.id) ?? 0));
		},
	};
}

/** Those that have every word of a filter, in any order, accents and case aside. */
export function filtered<Listed extends { words: string }>(all: readonly Listed[], filter: string): readonly Listed[] {
	const wanted = fold(filter).split(/\s+/).filter(Boolean);
	return wanted.length === 0 ? all : all.filter(({ words }) => wanted.every((word) => words.includes(word)));
}

function whoOf(...known: Parameters<typeof whoInList>): { who?: ListedWho } {
	const who = whoInList(...known);
	return who ? { who } : {};
}

const foldedWords = (...texts: string[]) => fold(texts.join('\n'));

function tally(ids: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}
