/** Which facts come first where somebody was searched for by name: those that come first on the card. */

import { createTelling } from '../facts/rank-facts.ts';
import type { Pack } from '../pack/pack.ts';

/** Nobody looks through more of them, and each letter that is typed asks anew. */
const MOST_RANKED = 200;

/** Puts the facts about an entity first, the most telling of them at the front; ids of hits begin with “f” for facts. */
export function createFactOrder(pack: Pack) {
	const facts = new Map(pack.facts.map((fact) => [`f${fact.id}`, fact]));
	const tells = createTelling(pack);

	return <Hit extends { id: string }>(hits: readonly Hit[], entity: string): Hit[] => {
		const points = new Map<Hit, number>();
		for (const hit of hits) {
			const fact = facts.get(hit.id);
			if (!fact?.about.some((one) => one.entity === entity)) continue;
			points.set(hit, tells(fact, entity));
			if (points.size >= MOST_RANKED) break;
		}
		const first = [...points].sort(([, a], [, b]) => b - a).map(([hit]) => hit);
		const others = hits.filter((hit) => !points.has(hit));
		return [...others.filter(({ id }) => !facts.has(id)), ...first, ...others.filter(({ id }) => facts.has(id))];
	};
}
