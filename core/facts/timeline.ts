/** The dated facts of a pack, of an entity or of a card as points in time, in order. */

/** What a point needs of a fact; a card's facts have the same. */
export interface DatedFact {
	id: string;
	when?: { date: string };
	/** It had not happened yet when its source wrote. */
	expected: boolean;
}

/** One moment or stretch of time, and the facts that fall on it. */
export interface TimePoint {
	/** EDTF, as the pack has it. */
	date: string;
	/** The first moment, in milliseconds since 1970, UTC. */
	fromMs: number;
	/** The first moment after it. */
	toMs: number;
	/** Every fact here was only expected: draw it as such. */
	expected: boolean;
	/** Ids, in the order of the pack. */
	facts: string[];
}

/**
 * The points of some facts by the middle of each, so that “2024 and 2025” comes after the days of February 2024. What
 * happened and what was expected on one date are two points.
 */
export function timelineOf(facts: Iterable<DatedFact>): TimePoint[] {
	const points = new Map<string, TimePoint>();
	for (const { id, when, expected } of facts) {
		const span = when && spanOf(when.date);
		if (!when || !span) continue;
		const key = `${when.date} ${expected}`;
		const point = points.get(key);
		if (point) point.facts.push(id);
		else points.set(key, { date: when.date, ...span, expected, facts: [id] });
	}
	const middle = ({ fromMs, toMs }: TimePoint) => fromMs + toMs;
	return [...points.values()].sort(
		(a, b) => middle(a) - middle(b) || a.fromMs - b.fromMs || Number(a.expected) - Number(b.expected),
	);
}

/** The stretch of an EDTF day, month, year or interval of those; undefined for what is none. */
export function spanOf(date: string): { fromMs: number; toMs: number } | undefined {
	const [first = '', last = first, ...rest] = date.split('/');
	const from = parts(first);
	const to = parts(last);
	if (!from || !to || rest.length > 0) return;
	const fromMs = start(from);
	const toMs = start(next(to));
	return fromMs < toMs ? { fromMs, toMs } : undefined;
}

type Parts = [year: number, month?: number, day?: number];

function parts(date: string): Parts | undefined {
	const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
	return found ? (found.slice(1).filter(Boolean).map(Number) as Parts) : undefined;
}

/** The day, month or year after. */
const next = ([year, month, day]: Parts): Parts =>
	day !== undefined && month !== undefined
		? [year, month, day + 1]
		: month !== undefined
			? [year, month + 1]
			: [year + 1];

/** `Date.UTC` carries the 32nd and the 13th month over; the first hundred years it takes for the last century's. */
const start = ([year, month = 1, day = 1]: Parts) => new Date(0).setUTCFullYear(year, month - 1, day);
