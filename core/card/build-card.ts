/** From a pack to the card of one entity: what the sources say together, differently, and alone. */

import { createTelling } from '../facts/rank-facts.ts';
import { isWebAddress } from '../facts/sentence-link.ts';
import { type Labelled, withLabels } from '../pack/label.ts';
import type { Comparison, ComparisonGroup, Entity, Fact, Pack, Source } from '../pack/pack.ts';
import type { Card, CardFact, CardGroup, CardSection, CardSource } from './card.ts';

/** Nobody reads more in a card, and a page must not have to hold more. */
const MOST_FACTS = 400;

/** Indexes a pack once and answers with the card of an entity, or undefined for an id that the pack does not know. */
export function createCards(pack: Pack): (entity: string) => Card | undefined {
	const entities = new Map(pack.entities.map((entity) => [entity.id, withLabels(entity, pack.language)]));
	const sources = new Map(pack.sources.map((source, order) => [source.id, cardSource(source, order)]));
	// Facts of an unknown source cannot be shown with their source, so they are not shown at all.
	const facts = new Map(pack.facts.filter((fact) => sources.has(fact.source)).map((fact) => [fact.id, fact]));
	const factsAbout = Map.groupBy(
		[...facts.values()].flatMap((fact) =>
			[...new Set(fact.about.map(({ entity }) => entity))].map((id) => [id, fact] as const),
		),
		([id]) => id,
	);

	const comparisonsWith = comparisonsByFact(pack.comparisons);
	const tells = createTelling(pack);

	return (id) => {
		const entity = entities.get(id);
		if (!entity) return;
		const own = new Set((factsAbout.get(id) ?? []).map(([, fact]) => fact));
		const show = (fact: Fact) => cardFact(fact, entity, entities, sources, own.has(fact) ? tells(fact, id) : 0);
		const drafts = sectionsOf(id, own, comparisonsWith(own), facts, sources);
		const sections = drafts.map(
			({ kind, sources: ids, groups }): CardSection => ({
				kind,
				sources: inPackOrder(ids, sources),
				of: sources.size,
				groups: groups.map((group) => ({ ...group, facts: group.facts.map(show) })),
			}),
		);
		const descriptions = entity.descriptions.flatMap(({ source, quotes, asOf, basis, context }) => {
			const by = sources.get(source);
			const meant = context?.flatMap(({ as, entity: of }) => {
				const other = entities.get(of);
				return other ? [{ as, ...labelled(other) }] : [];
			});
			return by ? [{ source: by, quotes, asOf, inferred: basis === 'inferred', ...(meant && { context: meant }) }] : [];
		});
		const shown = new Set(drafts.flatMap(({ groups }) => groups.flatMap((group) => group.facts)));
		const left = [...own].filter((fact) => !shown.has(fact)).length;
		const used = new Set([
			...sections.flatMap((section) => section.sources),
			...descriptions.map(({ source }) => source),
		]);
		return {
			entity: id,
			kind: entity.kind,
			...labelled(entity),
			language: pack.language,
			descriptions: descriptions.sort((a, b) => a.source.order - b.source.order),
			sections,
			sources: [...used].sort((a, b) => a.order - b.order),
			...(left > 0 && { left }),
		};
	};
}

/** The card of one entity; for more than one of a pack, keep `createCards`. */
export function cardFor(pack: Pack, entity: string): Card | undefined {
	return createCards(pack)(entity);
}

interface DraftGroup extends Omit<CardGroup, 'facts'> {
	facts: Fact[];
}

interface DraftSection {
	kind: CardSection['kind'];
	/** Ids. */
	sources: Set<string>;
	groups: DraftGroup[];
}

/** Finds the comparisons that hold any of some facts, in the pack's order, without a look at all others. */
function comparisonsByFact(comparisons: readonly Comparison[]): (facts: Iterable<Fact>) => Comparison[] {
	const places = new Map<string, number[]>();
	comparisons.forEach(({ groups }, place) => {
		for (const id of new Set(groups.flatMap((group) => group.facts))) {
			const known = places.get(id);
			if (known) known.push(place);
			else places.set(id, [place]);
		}
	});
	return (facts) => {
		const found = new Set([...facts].flatMap(({ id }) => places.get(id) ?? []));
		return [...found].sort((a, b) => a - b).flatMap((place) => comparisons[place] ?? []);
	};
}

/** Puts the facts about the entity into exactly one section each, as many as a card holds. */
function sectionsOf(
	entity: string,
	own: Set<Fact>,
	comparisons: readonly Comparison[],
	facts: ReadonlyMap<string, Fact>,
	sources: ReadonlyMap<string, CardSource>,
): DraftSection[] {
	const together = new Map<string, DraftSection>();
	const differ: DraftSection = { kind: 'differ', sources: new Set(), groups: [] };
	const only = new Map<string, DraftSection>();
	const shown = new Set<Fact>();
	const isFull = () => shown.size >= MOST_FACTS;

	const alone = (some: readonly Fact[], topic: string, note?: string) => {
		for (const [source, own] of Map.groupBy(some, (fact) => fact.source)) {
			const section = only.get(source) ?? { kind: 'only', sources: new Set([source]), groups: [] };
			only.set(source, section);
			// A note stands right below the facts that it speaks of: no other fact joins their group.
			const same = note ? undefined : section.groups.find((group) => group.topic === topic && !group.note);
			if (same) same.facts.push(...own);
			else section.groups.push({ relation: 'only', topic, ...(note && { note }), facts: [...own] });
			for (const fact of own) shown.add(fact);
		}
	};

	for (const { topic, groups } of comparisons)
		for (const group of groups) {
			if (isFull()) break;
			const seen = seenFrom(own, group, facts);
			const carriers = new Set(seen.map(({ source }) => source));
			const fresh = seen.filter((fact) => !shown.has(fact));
			if (!fresh.some((fact) => own.has(fact))) continue;
			const note = noteFor(fresh, group, entity);
			if (group.relation === 'only' || carriers.size < 2) {
				alone(fresh, topic, note);
				continue;
			}
			const draft = { relation: group.relation, topic, ...(note && { note }), facts: fresh };
			for (const fact of fresh) shown.add(fact);
			if (group.relation === 'agree') {
				const key = [...carriers].sort().join('\n');
				const section = together.get(key);
				if (section) section.groups.push(draft);
				else together.set(key, { kind: 'together', sources: carriers, groups: [draft] });
			} else {
				differ.groups.push(draft);
				for (const id of carriers) differ.sources.add(id);
			}
		}
	for (const fact of own) {
		if (isFull()) break;
		if (!shown.has(fact)) alone([fact], fact.topic);
	}

	const widest = [...together.values()].sort((a, b) => b.sources.size - a.sources.size);
	const alones = inPackOrder(only.keys(), sources).flatMap(({ id }) => only.get(id) ?? []);
	return [...widest, ...(differ.groups.length > 0 ? [differ] : []), ...alones];
}

/**
 * A group as this entity sees it: its own facts, and for a source that has none of them here, what that source has
 * instead, so that “only” is never said of something that another source also tells without naming the entity.
 * Descriptions are of one entity each, so there nothing is added.
 */
function seenFrom(own: Set<Fact>, { relation, facts: ids }: ComparisonGroup, facts: ReadonlyMap<string, Fact>): Fact[] {
	const all = [...new Set(ids)].flatMap((id) => facts.get(id) ?? []);
	const mine = all.filter((fact) => own.has(fact));
	if (mine.length === 0 || relation === 'description' || relation === 'only') return mine;
	const speaking = new Set(mine.map(({ source }) => source));
	return all.filter((fact) => own.has(fact) || !speaking.has(fact.source));
}

/**
 * The note of a group, where all its facts are shown and the entity has a part in each: else it would compare what
 * nobody sees, or be read as a note on somebody whom it does not mean.
 */
function noteFor(shown: readonly Fact[], { note, facts: ids }: ComparisonGroup, id: string) {
	const hasPart = ({ about }: Fact) =>
		about.some(({ entity, role }) => entity === id && role !== 'place' && role !== 'addressee');
	return shown.length === new Set(ids).size && shown.every(hasPart) ? note : undefined;
}

/** A fact ready to show: on the card of an entity, or in a list of its own, of no entity. */
export function cardFact(
	fact: Fact,
	entity: Entity | undefined,
	entities: ReadonlyMap<string, Entity & Labelled>,
	sources: ReadonlyMap<string, CardSource>,
	tells = 0,
): CardFact {
	const about = fact.about.find((candidate) => candidate.entity === entity?.id);
	const others = new Map(
		fact.about.flatMap(({ entity: id, role, as, basis }) => {
			const other = entities.get(id);
			if (!other || id === entity?.id) return [];
			const unnamed = basis === 'inferred' && { unnamed: true as const };
			return [[id, { entity: id, ...labelled(other), role, ...(as && { as }), ...unnamed }] as const];
		}),
	);
	const dayFrom = sources.get(fact.when?.from ?? '');
	return {
		id: fact.id,
		source: sources.get(fact.source) as CardSource,
		text: fact.text,
		quotes: fact.quotes,
		...(fact.when && { when: fact.when }),
		...(dayFrom && { dayFrom: { id: dayFrom.id, publisher: dayFrom.publisher } }),
		expected: fact.status === 'expected',
		attribution: fact.attribution.map((link) => {
			if ('words' in link) return { label: link.words };
			const by = entities.get(link.entity);
			return by ? { ...labelled(by), entity: link.entity } : { label: link.entity };
		}),
		others: [...others.values()],
		...(about && { role: about.role }),
		...(about?.as && { as: about.as }),
		unnamed: about?.basis === 'inferred',
		...(fact.statement && { statement: fact.statement }),
		tells,
	};
}

const labelled = ({ label, labels }: Labelled): Labelled => ({ label, ...(labels && { labels }) });

/** A source ready to show. */
export function cardSource(source: Source, order: number): CardSource {
	const { id, title, publisher, via, published, language, note, inferred = [] } = source;
	const urls = source.urls.filter(isWebAddress);
	const [url] = urls;
	return {
		id,
		order,
		title,
		publisher,
		published,
		language,
		inferred,
		urls,
		...(via && { via }),
		...(url && { url }),
		...(note && { note }),
	};
}

function inPackOrder(ids: Iterable<string>, sources: ReadonlyMap<string, CardSource>): CardSource[] {
	return [...ids].flatMap((id) => sources.get(id) ?? []).sort((a, b) => a.order - b.order);
}
