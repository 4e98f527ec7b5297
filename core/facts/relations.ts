/** What links entities: the facts that speak of two of them, and the role of each. */
import type { Role } from '../pack/pack.ts';

/** What a link needs of a fact. */
export interface FactAbout {
	id: string;
	about: readonly { entity: string; role: Role }[];
}

/** A fact that speaks of both ends of a link. */
export interface LinkFact {
	fact: string;
	/** Roles of the first and of the second entity in it; an entity may have more than one. */
	roles: readonly [readonly Role[], readonly Role[]];
}

/** Two entities, and every fact that speaks of both. */
export interface Link {
	entities: readonly [string, string];
	facts: LinkFact[];
}

/** The link between two entities; it has no facts where nobody says anything of both. */
export function linkBetween(facts: Iterable<FactAbout>, a: string, b: string): Link {
	const found: LinkFact[] = [];
	for (const { id, about } of facts) {
		const roles = [rolesOf(about, a), rolesOf(about, b)] as const;
		if (roles.every(({ length }) => length > 0)) found.push({ fact: id, roles });
	}
	return { entities: [a, b], facts: found };
}

/** From one entity to each of the others that a fact links it with, in the order of the others. */
export function linksOf(facts: Iterable<FactAbout>, entity: string, others: Iterable<string>): Link[] {
	const own = [...facts].filter(({ about }) => about.some((one) => one.entity === entity));
	return [...new Set(others)]
		.filter((other) => other !== entity)
		.map((other) => linkBetween(own, entity, other))
		.filter((link) => link.facts.length > 0);
}

/** Every link among some entities, each pair once, in their order. */
export function linksAmong(facts: Iterable<FactAbout>, entities: Iterable<string>): Link[] {
	const place = new Map([...new Set(entities)].map((entity, index) => [entity, index]));
	const links = new Map<string, Link>();
	for (const { id, about } of facts) {
		const known = [...new Set(about.map(({ entity }) => entity))]
			.filter((entity) => place.has(entity))
			.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
		for (const [index, a] of known.entries())
			for (const b of known.slice(index + 1)) {
				const key = `${a} ${b}`;
				const link = links.get(key) ?? { entities: [a, b], facts: [] };
				links.set(key, link);
				link.facts.push({ fact: id, roles: [rolesOf(about, a), rolesOf(about, b)] });
			}
	}
	return [...links.values()].sort(
		({ entities: [a, b] }, { entities: [c, d] }) =>
			(place.get(a) ?? 0) - (place.get(c) ?? 0) || (place.get(b) ?? 0) - (place.get(d) ?? 0),
	);
}

function rolesOf(about: FactAbout['about'], entity: string): Role[] {
	return [...new Set(about.filter((one) => one.entity === entity).map(({ role }) => role))];
}
