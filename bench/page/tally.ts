/** How often each name was found, by its letters only: contenders differ in what white space they keep. */
export type Hits = Record<string, number>;

/** Counts hits. */
export function tally(surfaces: Iterable<string>): Hits {
	const hits: Hits = {};
	for (const surface of surfaces) {
		const key = surface.replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF-]+/g, ' ').toLowerCase();
		hits[key] = (hits[key] ?? 0) + 1;
	}
	return hits;
}

/** How many hits are there too, only here and only there. */
export function compare(hits: Hits, reference: Hits) {
	let right = 0;
	let extra = 0;
	let missing = 0;
	for (const key of new Set([...Object.keys(hits), ...Object.keys(reference)])) {
		const here = hits[key] ?? 0;
		const there = reference[key] ?? 0;
		right += Math.min(here, there);
		extra += Math.max(0, here - there);
		missing += Math.max(0, there - here);
	}
	return { right, extra, missing };
}
