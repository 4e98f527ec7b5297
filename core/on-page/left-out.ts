/** What the corpus knows that a page leaves out: entities that facts link with those it names. */
import type { ListedEntity, ListedFact, Overview } from '../card/overview.ts';
import { spanOf } from '../facts/timeline.ts';

/** Where a fact stands beside the page's day: all of it before or after, or on it. */
export type BesidePage = 'before' | 'after' | 'same' | 'unknown';

/** A fact that speaks of an entity which the page does not name, and of some that it does. */
export interface LinkingFact {
	fact: ListedFact;
	/** Labels of the page's names in it. */
	with: readonly string[];
	/** EDTF: when it was, or else the day of its source. */
	date: string;
	/** Whether that is the day of its source. */
	isSourceDay: boolean;
	beside: BesidePage;
}

/** An entity that the page does not name. */
export interface LeftOut {
	entity: ListedEntity;
	facts: readonly LinkingFact[];
}

/**
 * Those with the most facts first. Entities without a name, and of kinds that are not looked for on pages now, are not
 * among them: nobody can say that the page leaves them out.
 */
export function leftOut(
	{ entities, facts }: Pick<Overview, 'entities' | 'facts'>,
	onPage: readonly { entity: string; label: string }[],
	isLookedFor: (entity: ListedEntity) => boolean,
	pageDay: string | undefined,
): LeftOut[] {
	const named = new Map(onPage.map(({ entity, label }) => [entity, label]));
	const candidates = new Map(
		entities
			.filter((entity) => entity.isNamed && !named.has(entity.entity) && isLookedFor(entity))
			.map((entity) => [entity.entity, entity]),
	);
	const found = new Map<ListedEntity, LinkingFact[]>();
	for (const fact of facts) {
		const ids = [...new Set(fact.about.map(({ entity }) => entity))];
		const labels = ids.flatMap((id) => named.get(id) ?? []);
		if (labels.length === 0) continue;
		const date = fact.shown.when?.date ?? fact.shown.source.published;
		const link: LinkingFact = {
			fact,
			with: labels,
			date,
			isSourceDay: !fact.shown.when,
			beside: besidePage(date, pageDay),
		};
		for (const id of ids) {
			const entity = candidates.get(id);
			if (!entity) continue;
			const links = found.get(entity);
			if (links) links.push(link);
			else found.set(entity, [link]);
		}
	}
	return [...found]
		.map(([entity, links]) => ({ entity, facts: links }))
		.sort((a, b) => b.facts.length - a.facts.length || a.entity.label.localeCompare(b.entity.label));
}

function besidePage(date: string, pageDay: string | undefined): BesidePage {
	const fact = spanOf(date);
	const page = pageDay === undefined ? undefined : spanOf(pageDay);
	if (!fact || !page) return 'unknown';
	if (fact.toMs <= page.fromMs) return 'before';
	return fact.fromMs >= page.toMs ? 'after' : 'same';
}
