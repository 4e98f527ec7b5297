/** What the views of a card show, worked out from the card and the page that it stands on. */

import { type Origin, originsOf, sourcesAt } from '../facts/origins.ts';
import { type Before, isRemark } from '../facts/rank-facts.ts';
import { linksOf } from '../facts/relations.ts';
import { type TimePoint, timelineOf } from '../facts/timeline.ts';
import { labelIn } from '../pack/label.ts';
import type { Card, CardFact, CardGroup, CardSection } from './card.ts';
import { type PlacedGroup, placed, rankCard } from './rank-card.ts';

/** What a card knows of the page that it stands on. */
export interface CardPage {
	/** The address of the page. */
	address: string;
	/** Its title: an article that stands at an address which the pack does not know is told by it. */
	title?: string;
	/** The entities named on it, in their order. */
	entities: readonly string[];
	/** Those that are named in the sentence of the mark, without its own. */
	near?: readonly string[];
}

/** So many facts are shown before the reader asks for all. */
const FIRST_FACTS = 4;

/** What a card has of the page before the reader; of none, where it stands on none. */
export const beforeReader = (page: CardPage | undefined, { sources }: Pick<Card, 'sources'>): Before => ({
	names: page?.entities ?? [],
	near: page?.near ?? [],
	sources: page ? sourcesAt(page.address, sources, page.title) : new Set(),
});

/** The groups that come first on this page, and what is left of the sections; each section as often as it is needed. */
export function bestFirst(card: Card, before: Before): BestFirst {
	const { groups: ranked, fits } = rankCard(card, before);
	const best: CardSection[] = [];
	const taken = new Set<CardGroup>();
	let facts = 0;
	let last: CardSection | undefined;
	for (const { section, group } of ranked) {
		// What somebody is called stands in the head of the card.
		if (facts >= FIRST_FACTS || (facts > 0 && group.facts.every(isRemark))) break;
		const open = section === last ? best.pop() : undefined;
		best.push({ ...section, groups: [...(open?.groups ?? []), group] });
		taken.add(group);
		facts += group.facts.length;
		last = section;
	}
	const left = Map.groupBy(
		ranked.filter(({ group }) => !taken.has(group)),
		({ section }) => section,
	);
	return {
		best,
		rest: card.sections.flatMap((section) => {
			const groups = left.get(section)?.map(({ group }) => group);
			return groups ? [{ ...section, groups }] : [];
		}),
		fits: [...taken].some(fits),
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

/** Placed groups by their topics, in the order of these. */
export function topicsIn(sections: readonly CardSection[]): Topic[] {
	const groups = sections.flatMap((section) => section.groups.map((group) => ({ section, group })));
	return [...Map.groupBy(groups, ({ group }) => group.topic)].map(([topic, groups]) => ({ topic, groups }));
}

/** The topics of a card, those of several sources first, then as its facts come. */
export function topicsOf(card: Card, before: Before): Topic[] {
	const topics = Map.groupBy(rankCard(card, before).groups, ({ group }) => group.topic);
	const found = [...topics].map(([topic, groups]) => ({ topic, groups }));
	const shared = ({ groups }: Topic) => Number(groups.some(({ section }) => section.kind !== 'only'));
	return found.sort((a, b) => shared(b) - shared(a));
}

/** The place of the topic that tells most by being compared: a contradiction before a detail, agreement last. */
export function mostTelling(topics: readonly Topic[]): number {
	const telling = topics.map(({ groups }) =>
		Math.min(
			...groups.map(({ section, group }) =>
				section.kind === 'only' ? TELLING.length : TELLING.indexOf(group.relation),
			),
		),
	);
	return Math.max(0, telling.indexOf(Math.min(...telling)));
}

const TELLING: readonly CardGroup['relation'][] = [
	'contradiction',
	'detail',
	'wording',
	'description',
	'agree',
	'only',
];

/** A moment with its facts. */
export interface CardPoint extends Omit<TimePoint, 'facts'> {
	facts: CardFact[];
}

/** The dated facts about the card's entity, in order of time; those of one date as they come on the page. */
export function pointsOf(card: Card, before: Before): CardPoint[] {
	const facts = factsAbout(card, before);
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
	/** The fact that says what links them; none where the sources only say what they call somebody. */
	line?: CardFact;
}

/** What links the card's entity with the others named on the page, in the order of the page; the facts as they come. */
export function betweenNames(card: Card, before: Before): CardLink[] {
	const facts = factsAbout(card, before);
	const about = [...facts.values()].map(({ id, role = 'subject', others }) => ({
		id,
		about: [{ entity: card.entity, role }, ...others],
	}));
	return linksOf(about, card.entity, before.names).map(({ entities: [, entity], facts: found }) => {
		const both = found.flatMap(({ fact }) => facts.get(fact) ?? []);
		const other = both[0]?.others.find((one) => one.entity === entity);
		const line = both.find((fact) => !isRemark(fact));
		return { entity, label: other ? labelIn(other) : entity, facts: both, ...(line && { line }) };
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

const factsAbout = (card: Card, before: Before) => new Map(rankCard(card, before).facts.map((fact) => [fact.id, fact]));

/** How many facts a card has, those of other names that stand beside them among them. */
export const countFacts = (card: Card) => placed(card).reduce((sum, { group }) => sum + group.facts.length, 0);
