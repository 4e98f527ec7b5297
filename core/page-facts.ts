/** Which facts fit the page in front of the reader: those that speak of who and what it names come first. */

/** What fitting needs of a fact. */
export interface FittingFact {
	id: string;
	topic: string;
	/** Ids of every entity it is about. */
	entities: readonly string[];
}

/** How much less a fact counts that only shares its topic with one that speaks of a name here. */
const TOPIC_SHARE = 0.25;

/**
 * How well each fact about `own` fits a page that names `onPage`: 0 for not at all. A name that few facts have tells
 * more than one that is in most of them, and a topic that the page touches brings its other facts along.
 */
export function fitToPage(
	facts: readonly FittingFact[],
	own: string,
	onPage: ReadonlySet<string>,
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { entities } of facts) for (const id of new Set(entities)) counts.set(id, (counts.get(id) ?? 0) + 1);
	const direct = new Map(
		facts.map(({ id, entities }) => {
			const shared = [...new Set(entities)].filter((entity) => entity !== own && onPage.has(entity));
			return [id, shared.reduce((sum, entity) => sum + rarity(facts.length, counts.get(entity) ?? 1), 0)];
		}),
	);
	const topics = new Map<string, number>();
	for (const { id, topic } of facts) topics.set(topic, Math.max(topics.get(topic) ?? 0, direct.get(id) ?? 0));
	return new Map(
		facts.map(({ id, topic }) => [id, Math.max(direct.get(id) ?? 0, TOPIC_SHARE * (topics.get(topic) ?? 0))]),
	);
}

/** 1 and a little for what every fact has, more for what few have. */
const rarity = (facts: number, having: number) => 1 + Math.log2(facts / having);
