/** What the views of a card show, worked out from the card and the page that it stands on. */
import type { Card, CardFact, CardGroup, CardSection } from './card.ts';
import { labelIn } from './label.ts';
import { type Origin, originsOf } from './origins.ts';
import { type FittingFact, fitToPage } from './page-facts.ts';
import { linksOf } from './relations.ts';
import { type TimePoint, timelineOf } from './timeline.ts';

/** What a card knows of the page that it stands on. */
export interface CardPage {
	/** The address of the page. */
	address: string;
	/** The entities named on it, in their order. */
	entities: readonly string[];
}

/** A group with the section that it stands in, so that it can stand elsewhere too. */
export interface PlacedGroup {
	section: CardSection;
	group: CardGroup;
}

/** So many facts are shown before the reader asks for all. */
const FIRST_FACTS = 4;

/** The sections of a card in two: the groups that fit the page best, and those that are left. */
export function bestFirst(card: Card, onPage: readonly string[]): BestFirst {
	const fit = fitOfGroups(card, onPage);
	const ranked = placed(card).toSorted((a, b) => (fit.get(b.group) ?? 0) - (fit.get(a.group) ?? 0));
	const best = new Map<CardSection, CardGroup[]>();
	const taken = new Set<CardGroup>();
	let facts = 0;
	for (const { section, group } of ranked) {
		if (facts >= FIRST_FACTS) break;
		best.set(section, [...(best.get(section) ?? []), group]);
		taken.add(group);
		facts += group.facts.length;
	}
	const rest = card.sections
		.map((section) => ({ ...section, groups: section.groups.filter((group) => !taken.has(group)) }))
		.filter(({ groups }) => groups.length > 0);
	return {
		best: [...best].map(([section, groups]) => ({ ...section, groups })),
		rest,
		fits: [...taken].some((group) => (fit.get(group) ?? 0) > 0),
	};
}

interface BestFirst {
	best: CardSection[];
	rest: CardSection[];
	/** Whether the page has anything to do with the best. */
	fits: boolean;
}

/** One topic with everything that the sources say of it. */
export interface Topic {
	topic: string;
	groups: PlacedGroup[];
}

/** The topics of a card, those of several sources first, then those that fit the page best. */
export function topicsOf(card: Card, onPage: readonly string[]): Topic[] {
	const fit = fitOfGroups(card, onPage);
	const topics = Map.groupBy(placed(card), ({ group }) => group.topic);
	const found = [...topics].map(([topic, groups]) => ({ topic, groups }));
	const shared = ({ groups }: Topic) => Number(groups.some(({ section }) => section.kind !== 'only'));
	const best = ({ groups }: Topic) => Math.max(...groups.map(({ group }) => fit.get(group) ?? 0));
	return found.sort((a, b) => shared(b) - shared(a) || best(b) - best(a));
}

/** A moment with its facts. */
export interface CardPoint extends Omit<TimePoint, 'facts'> {
	facts: CardFact[];
}

/** The dated facts about the card's entity, in order of time. */
export function pointsOf(card: Card): CardPoint[] {
	const facts = ownFacts(card);
	return timelineOf(facts.values()).map((point) => ({
		...point,
		facts: point.facts.flatMap((id) => facts.get(id) ?? []),
	}));
}

/** Another name of the page, and what the sources say of both. */
export interface CardLink {
	entity: string;
	label: string;
	facts: CardFact[];
}

/** What links the card's entity with the others named on the page, in the order of the page. */
export function betweenNames(card: Card, onPage: readonly string[]): CardLink[] {
	const facts = ownFacts(card);
	const about = [...facts.values()].map(({ id, role = 'subject', others }) => ({
		id,
		about: [{ entity: card.entity, role }, ...others],
	}));
	return linksOf(about, card.entity, onPage).map(({ entities: [, entity], facts: found }) => {
		const both = found.flatMap(({ fact }) => facts.get(fact) ?? []);
		const other = both[0]?.others.find((one) => one.entity === entity);
		return { entity, label: other ? labelIn(other) : entity, facts: both };
	});
}

/** Where facts that say the same come from. */
export function originsOfFacts(facts: readonly CardFact[]): Origin[] {
	return originsOf(
		facts.map(({ id, source, statement, attribution }) => ({
			id,
			source: source.id,
			...(statement && { statement }),
			attribution: attribution.map(({ label, entity }) => (entity ? { entity } : { words: label })),
		})),
	);
}

/** How many facts a card has, those of other names that stand beside them among them. */
export const countFacts = (card: Card) => placed(card).reduce((sum, { group }) => sum + group.facts.length, 0);

const placed = ({ sections }: Card): PlacedGroup[] =>
	sections.flatMap((section) => section.groups.map((group) => ({ section, group })));

const ownFacts = (card: Card) =>
	new Map(
		placed(card)
			.flatMap(({ group }) => group.facts)
			.filter(({ role }) => role !== undefined)
			.map((fact) => [fact.id, fact]),
	);

/** A group fits as its best fact does, and better where the others of it fit too. */
function fitOfGroups(card: Card, onPage: readonly string[]): ReadonlyMap<CardGroup, number> {
	const groups = placed(card).map(({ group }) => group);
	const facts = groups.flatMap(({ topic, facts }) =>
		facts.map(({ id, others }): FittingFact => ({ id, topic, entities: others.map(({ entity }) => entity) })),
	);
	const fit = fitToPage(facts, card.entity, new Set(onPage));
	return new Map(
		groups.map((group) => {
			const fits = group.facts.map(({ id }) => fit.get(id) ?? 0);
			return [group, Math.max(...fits) + fits.reduce((sum, one) => sum + one, 0) / fits.length];
		}),
	);
}
