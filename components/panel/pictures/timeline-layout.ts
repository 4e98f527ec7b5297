import { scaleUtc } from 'd3-scale';
import type { TimePoint } from '../../../core/facts/timeline.ts';

/** A point of a timeline, placed. */
export interface PlacedPoint {
	/** Its index among all points. */
	index: number;
	point: TimePoint;
	/** Its two ends, in px; the same for what is shorter than a dot. */
	fromX: number;
	toX: number;
	/** 0 on the axis, 1 above it, and so on: no two overlap. */
	level: number;
	/** Where its words stand, and on which side of it. */
	words?: { text: string; x: number; isBefore: boolean };
}

/** One axis with its points. */
export interface TimelineRow {
	points: PlacedPoint[];
	levels: number;
	ticks: { x: number; labelX: number; label: string }[];
	fromMs: number;
	toMs: number;
	xOf(ms: number): number;
}

export const DOT_PX = 5;
const GAP_PX = 2;
const BESIDE_DOT_PX = 5;
const EDGE_PX = 14;
const TICK_PX = 70;
/** Room for the label of a tick: “Feb 2024”, “27 de fev.” or “2024”. */
const LETTER_PX = 6.5;
const BESIDE_LABEL_PX = 12;
const DAY_MS = 86_400_000;
/** Points that are no further apart than this belong to one stretch. */
const STRETCH_GAP_MS = 31 * DAY_MS;
/** A stretch this much shorter than all of it cannot be read in it, and gets an axis of its own. */
const CROWDED = 6;

/** The whole time on one axis; and on a second one, the stretch with the most facts, where the first is too crowded there. */
export function layOutTimeline(
	points: readonly TimePoint[],
	width: number,
	language: string,
	wordsOf: (point: TimePoint) => string = () => '',
): { whole: TimelineRow; stretch?: TimelineRow } {
	const all = [...points.entries()].map(([index, point]) => ({ index, point }));
	const dense = densest(all);
	const span = (row: readonly Indexed[]) =>
		Math.max(...row.map(({ point }) => point.toMs)) - Math.min(...row.map(({ point }) => point.fromMs));
	const isCrowded = dense.length > 2 && dense.length < all.length && span(dense) * CROWDED < span(all);
	// What stands in the stretch has its words there.
	const own = new Set(isCrowded ? dense : []);
	const whole = layOutRow(all, width, language, ({ point, index }) =>
		[...own].some((one) => one.index === index) ? '' : wordsOf(point),
	);
	return {
		whole,
		...(isCrowded && { stretch: layOutRow(dense, width, language, ({ point }) => wordsOf(point)) }),
	};
}

type Indexed = { index: number; point: TimePoint };

/** The run of points without a long gap that has the most facts; what lasts longer than a gap joins none. */
function densest(all: readonly Indexed[]): Indexed[] {
	const runs: Indexed[][] = [];
	let reach = Number.NEGATIVE_INFINITY;
	for (const one of all.toSorted((a, b) => a.point.fromMs - b.point.fromMs)) {
		if (one.point.toMs - one.point.fromMs > STRETCH_GAP_MS) continue;
		if (one.point.fromMs - reach > STRETCH_GAP_MS) runs.push([]);
		runs.at(-1)?.push(one);
		reach = Math.max(reach, one.point.toMs);
	}
	const facts = (run: Indexed[]) => run.reduce((sum, { point }) => sum + point.facts.length, 0);
	return runs.toSorted((a, b) => facts(b) - facts(a))[0] ?? [];
}

function layOutRow(
	all: readonly Indexed[],
	width: number,
	language: string,
	wordsOf: (one: Indexed) => string,
): TimelineRow {
	const fromMs = Math.min(...all.map(({ point }) => point.fromMs));
	const toMs = Math.max(...all.map(({ point }) => point.toMs));
	const scale = scaleUtc([fromMs, toMs], [EDGE_PX, width - EDGE_PX]);
	/** What each level has taken. */
	const taken: (readonly [number, number])[][] = [];
	const points = all
		.map(({ index, point }): PlacedPoint => {
			const [left, right] = [scale(point.fromMs), scale(point.toMs)];
			const isBar = right - left > 2 * DOT_PX;
			const middle = (left + right) / 2;
			const placed = { index, point, fromX: isBar ? left : middle, toX: isBar ? right : middle, level: 0 };
			const text = wordsOf({ index, point });
			return text ? { ...placed, words: wordsAt(text, placed, width) } : placed;
		})
		.sort((a, b) => a.fromX - b.fromX);
	for (const placed of points) {
		const [from, to] = extentOf(placed);
		const free = taken.findIndex((level) =>
			level.every(([start, end]) => end + GAP_PX <= from || to + GAP_PX <= start),
		);
		placed.level = free < 0 ? taken.length : free;
		taken[placed.level] = [...(taken[placed.level] ?? []), [from, to]];
	}
	return { points, levels: taken.length, ticks: ticksOf(scale, width, language), fromMs, toMs, xOf: scale };
}

/** After the point, or before it where the room ends. */
function wordsAt(text: string, { fromX, toX }: Pick<PlacedPoint, 'fromX' | 'toX'>, width: number) {
	const after = toX + DOT_PX + BESIDE_DOT_PX;
	const isBefore = after + text.length * LETTER_PX > width;
	return { text, x: isBefore ? fromX - DOT_PX - BESIDE_DOT_PX : after, isBefore };
}

function extentOf({ fromX, toX, words }: PlacedPoint): readonly [number, number] {
	const wide = words ? BESIDE_DOT_PX + words.text.length * LETTER_PX : 0;
	return [fromX - DOT_PX - (words?.isBefore ? wide : 0), toX + DOT_PX + (words?.isBefore ? 0 : wide)];
}

function ticksOf(scale: ReturnType<typeof scaleUtc<number>>, width: number, language: string) {
	const count = Math.max(2, Math.floor(width / TICK_PX));
	const times = scale.ticks(count);
	const step = Number(times[1] ?? 0) - Number(times[0] ?? 0);
	const parts: Intl.DateTimeFormatOptions =
		step > 300 * DAY_MS
			? { year: 'numeric' }
			: step > 27 * DAY_MS
				? { month: 'short', year: 'numeric' }
				: { day: 'numeric', month: 'short' };
	const format = new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' });
	const wide = BESIDE_LABEL_PX + LETTER_PX * Math.max(...times.map((time) => format.format(time).length));
	let end = Number.NEGATIVE_INFINITY;
	return times.flatMap((time) => {
		// A label may stand aside from its tick, so that it is not cut off.
		const labelX = Math.min(Math.max(scale(time), wide / 2), width - wide / 2);
		if (labelX - wide / 2 < end) return [];
		end = labelX + wide / 2;
		return [{ x: scale(time), labelX, label: format.format(time) }];
	});
}
