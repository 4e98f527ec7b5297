/** The groups and facts of a card as they come on the page before the reader. */

import { type Before, createRanking, isRemark, POINTS, type RankedFact } from '../facts/rank-facts.ts';
import type { Card, CardFact, CardGroup, CardSection } from './card.ts';

/** A group with the section that it stands in, so that it can stand elsewhere too. */
export interface PlacedGroup {
	section: CardSection;
	group: CardGroup;
}

/** A card in order. */
export interface RankedCard {
	/** The best first, and in each its facts; the sides of a group by their best fact. */
	groups: readonly PlacedGroup[];
	/** All facts about the card's entity, the best first. */
	facts: readonly CardFact[];
	/** Whether a group has anything to do with the page. */
	fits(group: CardGroup): boolean;
}

/** All views of a card ask for the same order, one after the other. */
const last = new WeakMap<Card, { before: Before; ranked: RankedCard }>();

/** All groups and facts of a card as they come on this page. */
export function rankCard(card: Card, before: Before): RankedCard {
	const known = last.get(card);
	if (known?.before === before) return known.ranked;
	const ranked = rank(card, before);
	last.set(card, { before, ranked });
	return ranked;
}

function rank(card: Card, before: Before): RankedCard {
	const own = new Map(
		placed(card).flatMap(({ group }) => {
			const agreed = group.relation === 'agree' ? group.facts.map(({ source }) => source.id) : [];
			return group.facts
				.filter(isOwn)
				.map(({ id, source, others, tells }): [string, RankedFact] => [
					id,
					{ saidBy: [source.id, ...agreed], others: others.map(({ entity }) => entity), tells },
				]);
		}),
	);
	const { fromPage, points } = createRanking([...own.values()], card.entity, before);
	const scores = new Map([...own].map(([id, fact]) => [id, points(fact)]));
	// What stands beside a fact but does not speak of the entity comes after all that does.
	const pointsOf = ({ id }: CardFact) => scores.get(id) ?? Number.NEGATIVE_INFINITY;
	const byPoints = (a: CardFact, b: CardFact) => pointsOf(b) - pointsOf(a) || 0;
	const drafts = placed(card)
		.flatMap(withoutRemarks)
		.map(({ section, group }): Draft => {
			const sides = [...Map.groupBy(group.facts.toSorted(byPoints), ({ source }) => source.order)];
			// Each source keeps its place where no side is better.
			sides.sort(([a, [first]], [b, [second]]) => (first && second && byPoints(first, second)) || a - b);
			const leads = sides.flatMap(([, [first]]) => (first && own.has(first.id) ? pointsOf(first) : []));
			return {
				placed: { section, group: { ...group, facts: sides.flatMap(([, side]) => side) } },
				points: Math.max(...leads),
				weakest: Math.min(...leads),
			};
		});
	return {
		groups: inOrder(drafts).map(({ placed }) => placed),
		facts: [...ownFacts(card).values()].sort(byPoints),
		fits: ({ facts }) => facts.some(({ id }) => own.has(id) && fromPage(own.get(id) as RankedFact) > 0),
	};
}

interface Draft {
	placed: PlacedGroup;
	/** Of its best side. */
	points: number;
	/** Of its other side. */
	weakest: number;
}

/** The best first, of equals that with two good sides; a topic that was told before counts a little less each time. */
function inOrder(drafts: readonly Draft[]): Draft[] {
	const byPoints = (a: Draft, b: Draft) => b.points - a.points || b.weakest - a.weakest;
	const told = new Map<string, number>();
	return drafts
		.toSorted(byPoints)
		.map((draft) => {
			const { topic } = draft.placed.group;
			const times = told.get(topic) ?? 0;
			told.set(topic, times + 1);
			return { ...draft, points: draft.points + times * POINTS.again };
		})
		.sort(byPoints);
}

/** What one source alone says, without what it calls somebody, which stands by itself. */
function withoutRemarks({ section, group }: PlacedGroup): PlacedGroup[] {
	if (group.relation !== 'only' || group.note) return [{ section, group }];
	const { events = [], remarks = [] } = Object.groupBy(group.facts, (fact) => (isRemark(fact) ? 'remarks' : 'events'));
	return [events, remarks].filter(({ length }) => length > 0).map((facts) => ({ section, group: { ...group, facts } }));
}

/** All groups of a card in its own order. */
export const placed = ({ sections }: Card): PlacedGroup[] =>
	sections.flatMap((section) => section.groups.map((group) => ({ section, group })));

/** The facts about the card’s entity, by their ids. */
export const ownFacts = (card: Card) =>
	new Map(
		placed(card)
			.flatMap(({ group }) => group.facts)
			.filter(isOwn)
			.map((fact) => [fact.id, fact]),
	);

const isOwn = ({ role }: CardFact) => role !== undefined;
