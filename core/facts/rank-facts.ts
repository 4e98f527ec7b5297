/**
 * Which facts about an entity come first: those on what it did or said, on which several sources can be set side by
 * side, and which touch the page and the sentence being read. Cards, “Between”, the popup and the panel share the order.
 */

import type { ComparisonGroup, Entity, Fact, Pack, Role } from '../pack/pack.ts';
import { fold } from '../text/fold.ts';

/** What each consideration counts, in points. */
export const POINTS = {
	// What somebody did or said tells most of them.
	acts: 3,
	// Somebody else speaks of them, or they take part in what is about a country: half of it is theirs.
	shares: 2.5,
	// They take part in what is about somebody else, or what somebody else says. To be only spoken to, or the place, is 0.
	beside: 2,
	// A topic or a text that names somebody is about them and not only about their company.
	inTopic: 1,
	inText: 0.5,
	// A reader can set side by side what several sources tell, above all where three do, or where both cannot be right.
	shared: 1.5,
	widelyShared: 2,
	contradiction: 2,
	// What a paper calls somebody never comes before what happened, whatever else speaks for it.
	remark: -20,
	// A page that names one other is about the two; one that names twenty is about none of them: they share this.
	onPage: 3,
	// The sentence of the mark asks for the fact that speaks of all whom it names.
	inSentence: 2,
	// The reader is reading one of the sources: what another source has is news to them.
	unread: 4,
	// A topic that was just told gives way to the next one.
	again: -1,
} as const;

/** What the reader has before them. */
export interface Before {
	/** The entities named on the page. */
	names: readonly string[];
	/** Those that are named in the sentence of the mark, without its own. */
	near: readonly string[];
	/** Ids of the sources that the page is one of. */
	sources: ReadonlySet<string>;
}

/** A page that says nothing, or none. */
export const NOTHING_BEFORE: Before = { names: [], near: [], sources: new Set() };

/** What the order on a page needs of a fact about an entity. */
export interface RankedFact {
	/** Ids of the sources that say it: its own, and those that agree. */
	saidBy: readonly string[];
	/** Ids of its other entities. */
	others: readonly string[];
	/** See `createTelling`. */
	tells: number;
}

/** Whether a fact is a remark on what somebody is called, as far as `createTelling` knows. */
export const isRemark = ({ tells }: Pick<RankedFact, 'tells'>) => tells < 0;

/** Answers with how much a fact of a pack tells of one of its entities, whatever page it is shown on. */
export function createTelling(pack: Pack): (fact: Fact, entity: string) => number {
	const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
	const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
	const groups = new Map(
		pack.comparisons.flatMap(({ groups }) => groups.flatMap((group) => group.facts.map((id) => [id, group] as const))),
	);
	const carriers = new Map<ComparisonGroup, ReadonlyMap<string, number>>();
	const carriersOf = (group: ComparisonGroup) => {
		const known = carriers.get(group) ?? countSources(group, facts);
		carriers.set(group, known);
		return known;
	};
	const finders = new Map<string, (text: string) => boolean>();
	const finderOf = (entity: Entity) => {
		const known = finders.get(entity.id) ?? findsName(entity);
		finders.set(entity.id, known);
		return known;
	};

	return (fact, id) => {
		const entity = entities.get(id);
		if (!entity) return 0;
		const group = groups.get(fact.id);
		const { inTopic, inText, remark } = POINTS;
		// What has no name in the pack is not named in its texts either: there it counts whether the source is clear.
		const isNamed = finderOf(entity);
		const isTold =
			entity.names.length > 0
				? isNamed(fact.text)
				: fact.about.some(({ entity, basis }) => entity === id && basis === undefined);
		return (
			partOf(fact, id, entities) +
			(isNamed(fact.topic) ? inTopic : 0) +
			(isTold ? inText : 0) +
			(group ? pointsOfSources(group, carriersOf(group).get(id) ?? 0) : 0) +
			(group?.relation === 'description' || fact.about.some(({ role }) => role === 'described') ? remark : 0)
		);
	};
}

function pointsOfSources({ relation }: ComparisonGroup, sources: number): number {
	if (sources < 2) return 0;
	if (relation === 'contradiction') return POINTS.contradiction;
	return sources > 2 ? POINTS.widelyShared : POINTS.shared;
}

/** How many sources of a group speak of each entity. */
function countSources(group: ComparisonGroup, facts: ReadonlyMap<string, Fact>): ReadonlyMap<string, number> {
	const sources = new Map<string, Set<string>>();
	for (const { about, source } of group.facts.flatMap((id) => facts.get(id) ?? []))
		for (const { entity } of about) sources.set(entity, (sources.get(entity) ?? new Set()).add(source));
	return new Map([...sources].map(([entity, all]) => [entity, all.size]));
}

/** What the part of an entity in a fact counts, beside the parts of the others. */
function partOf({ about, attribution }: Fact, id: string, entities: ReadonlyMap<string, Entity>): number {
	const roles = new Set(about.filter(({ entity }) => entity === id).map(({ role }) => role));
	if (roles.has('speaker')) return POINTS.acts;
	const isHere = (...here: Role[]) => here.some((role) => roles.has(role));
	if (!isHere('subject', 'described', 'participant')) return 0;
	// A paper that reports something does nothing in it, and neither does the event that it is a part of.
	const reporters = new Set(attribution.map((link) => ('entity' in link ? link.entity : '')));
	const others = about.filter(({ entity }) => entity !== id && entities.get(entity)?.kind !== 'event');
	const isSaid = others.some(({ role }) => role === 'speaker');
	if (isHere('subject', 'described')) return isSaid ? POINTS.shares : POINTS.acts;
	const subjects = others.filter(({ entity, role }) => role === 'subject' && !reporters.has(entity));
	if (isSaid || subjects.some(({ entity }) => entities.get(entity)?.kind !== 'place')) return POINTS.beside;
	return subjects.length > 0 ? POINTS.shares : POINTS.acts;
}

/** Asks whether a text has one of the names of an entity, as words of their own. */
function findsName({ label, names }: Entity): (text: string) => boolean {
	const forms = [...new Set([label, ...names.map(({ text }) => text)].map(spaced))].filter((form) => form.trim());
	return (text) => {
		const words = spaced(text);
		return forms.some((form) => words.includes(form));
	};
}

const spaced = (text: string) => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `.replace(/ +/g, ' ');

/** Answers with the points of facts about one entity on the page before the reader; `all` are all that are shown. */
export function createRanking(all: readonly RankedFact[], own: string, { names, near, sources }: Before) {
	const events = all.filter((fact) => !isRemark(fact));
	const counts = new Map<string, number>();
	for (const { others } of events) for (const id of new Set(others)) counts.set(id, (counts.get(id) ?? 0) + 1);
	const onPage = new Set(names.filter((id) => id !== own));
	const inSentence = new Set(near.filter((id) => id !== own));
	// Who stands in most facts tells none of them from another.
	const isTelling = (id: string) => onPage.has(id) && (counts.get(id) ?? 0) * 2 <= events.length;
	const fromPage = ({ others }: RankedFact) => {
		const shared = new Set(others.filter((id) => inSentence.has(id))).size;
		return (
			(others.some(isTelling) ? POINTS.onPage / onPage.size : 0) +
			(shared > 0 ? (POINTS.inSentence * shared) / inSentence.size : 0)
		);
	};
	return {
		/** What the page and the sentence add: 0 where they have nothing to do with the fact. */
		fromPage,
		points: (fact: RankedFact) =>
			fact.tells +
			fromPage(fact) +
			(sources.size > 0 && !fact.saidBy.some((source) => sources.has(source)) ? POINTS.unread : 0),
	};
}
