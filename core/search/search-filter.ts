/** What narrows a search: who said it, what kind of thing it is about, when it was. */
import type { Comparison, Entity, EntityKind, Fact, Pack } from '../pack/pack.ts';

/** Each part narrows further; none of them lets everything through. */
export interface SearchFilter {
	/** A publisher. */
	source?: string | undefined;
	kind?: EntityKind | undefined;
	/** A year or a month: `2024`, `2024-02`. */
	period?: string | undefined;
}

/** What a filter can be set to in a pack. */
export interface FilterChoices {
	/** Publishers, in the pack's order. */
	sources: string[];
	kinds: EntityKind[];
	/** Years and months in which something happened, the newest year first, each before its months. */
	periods: string[];
}

/** Longer lists of months are no help: then there are years only. */
const MOST_MONTHS = 24;
const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place', 'event'];
const YEAR = /^\d{4}/;
const MONTH = /^\d{4}-\d{2}/;
/** Later than any month or day of what it is put after. */
const LAST = '-99';

const endsOf = (date: string): [string, string] => {
	const [from = '', to = from] = date.split('/');
	return [from, to];
};

/** Whether a date or interval (EDTF) and a period have a day in common. */
export function isIn(date: string, period: string): boolean {
	const [from, to] = endsOf(date);
	return from <= period + LAST && to + LAST >= period;
}

/** The choices that narrow a search in this pack. */
export function filterChoices(pack: Pack): FilterChoices {
	const dateOf = datesOf(pack);
	const ends = new Set(pack.facts.flatMap((fact) => endsOf(dateOf(fact))));
	const matches = (form: RegExp) => new Set([...ends].flatMap((end) => form.exec(end)?.[0] ?? []));
	const months = matches(MONTH);
	const periods = [...matches(YEAR), ...(months.size > MOST_MONTHS ? [] : months)];
	const known = new Set(pack.entities.map(({ kind }) => kind));
	return {
		sources: [...new Set(pack.sources.map(({ publisher }) => publisher))],
		kinds: KINDS.filter((kind) => known.has(kind)),
		// A year comes before its months because `2024~` is greater than `2024-02~`.
		periods: periods.sort((a, b) => (`${a}~` < `${b}~` ? 1 : -1)),
	};
}

/** Answers whether an entity, fact or comparison passes a filter. */
export function createFilterTest(pack: Pack) {
	const publishers = new Map(pack.sources.map(({ id, publisher }) => [id, publisher]));
	const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
	const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
	const comparisons = new Map(pack.comparisons.map((comparison) => [comparison.id, comparison]));
	const factsAbout = Map.groupBy(
		pack.facts.flatMap((fact) => fact.about.map(({ entity }) => [entity, fact] as const)),
		([entity]) => entity,
	);
	const dateOf = datesOf(pack);

	const isSaid = (fact: Fact, { source, period }: SearchFilter) =>
		(source === undefined || publishers.get(fact.source) === source) &&
		(period === undefined || isIn(dateOf(fact), period));

	const tests = {
		fact: (fact: Fact, filter: SearchFilter) =>
			isSaid(fact, filter) &&
			(filter.kind === undefined || fact.about.some(({ entity }) => entities.get(entity)?.kind === filter.kind)),
		entity({ id, kind, descriptions }: Entity, filter: SearchFilter) {
			const { source, period } = filter;
			if (filter.kind !== undefined && kind !== filter.kind) return false;
			if (source === undefined && period === undefined) return true;
			// Who is described by a source is known to it, and a description has no time of its own.
			if (period === undefined && descriptions.some((one) => publishers.get(one.source) === source)) return true;
			return factsAbout.get(id)?.some(([, fact]) => isSaid(fact, filter)) ?? false;
		},
		comparison: ({ groups }: Comparison, filter: SearchFilter) =>
			groups.some((group) =>
				group.facts.some((id) => {
					const fact = facts.get(id);
					return fact !== undefined && tests.fact(fact, filter);
				}),
			),
	};

	return (type: keyof typeof tests, id: string, filter: SearchFilter): boolean => {
		const entity = type === 'entity' ? entities.get(id) : undefined;
		const fact = type === 'fact' ? facts.get(id) : undefined;
		const comparison = type === 'comparison' ? comparisons.get(id) : undefined;
		if (entity) return tests.entity(entity, filter);
		if (fact) return tests.fact(fact, filter);
		return comparison !== undefined && tests.comparison(comparison, filter);
	};
}

/** When a fact was; a source that says no date speaks of its own day. */
function datesOf({ sources }: Pack): (fact: Fact) => string {
	const published = new Map(sources.map((source) => [source.id, source.published]));
	return ({ when, source }) => when?.date ?? published.get(source) ?? '';
}
