import { describe, expect, it } from 'vitest';
import { layOutRelations } from '../../../components/panel/pictures/relations-layout.ts';
import { DOT_PX, layOutTimeline } from '../../../components/panel/pictures/timeline-layout.ts';
import { type TimePoint, timelineOf } from '../../../core/facts/timeline.ts';

const WIDTHS = [160, 230, 336, 876];

describe.each(WIDTHS)('relations, %i px wide', (width) => {
	const labels = [
		'A',
		'A Person',
		'Talks on the safety of the harbour, 27 May',
		'Ministry of Inner Affairs',
		'Cape Town',
		'Bundesausbildungsförderungsgesetzgebungskommission',
	];
	const named = (index: number) => ({
		entity: `e${index}`,
		label: `${labels[index % labels.length]} ${index}`,
		facts: 9 - index,
	});
	const others = Array.from({ length: 8 }, (_, index) => named(index + 1));
	const lay = (middle: number) => layOutRelations(named(middle), others, width);

	it.each([0, 2, 5, 11])('every label is inside, none is over another, and no line meets one (about %i)', (about) => {
		const { middle, others: placed, height } = lay(about);
		expect(placed).toHaveLength(others.length);
		const all = [middle, ...placed];
		for (const [index, a] of all.entries()) {
			expect(a.x - a.width / 2, a.entity).toBeGreaterThanOrEqual(0);
			expect(a.x + a.width / 2, a.entity).toBeLessThanOrEqual(width);
			expect(a.y - a.height / 2, a.entity).toBeGreaterThanOrEqual(0);
			expect(a.y + a.height / 2, a.entity).toBeLessThanOrEqual(height);
			for (const b of all.slice(index + 1)) {
				const isOver =
					Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 1 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 1;
				expect(isOver, `${a.lines} over ${b.lines}`).toBe(false);
			}
		}
		// Lines run between the right edge of the one and the left edge of the widest of the others.
		const left = Math.min(...placed.map((name) => name.x - name.width / 2));
		for (const name of placed) expect(name.x - name.width / 2).toBeCloseTo(left);
		expect(left - (middle.x + middle.width / 2)).toBeGreaterThan(20);
	});
});

describe.each(WIDTHS)('timeline, %i px wide', (width) => {
	const dates = ['2019', '2023-03', '2024/2025', ...Array.from({ length: 10 }, (_, day) => `2024-02-${19 + day}`)];
	const points: TimePoint[] = timelineOf(
		dates.map((date, index) => ({ id: `f${index}`, when: { date }, expected: false })),
	);
	const { whole, stretch } = layOutTimeline(points, width, 'en-GB');

	it('has every point once on the whole axis, and the crowded days again on their own', () => {
		expect(whole.points.map(({ index }) => index).sort((a, b) => a - b)).toEqual([...points.keys()]);
		expect(stretch?.points.map(({ point }) => point.date).sort()).toEqual(dates.slice(3));
	});

	it('has no point over another, none outside, and no label over another', () => {
		for (const row of [whole, stretch ?? whole]) {
			for (const a of row.points) {
				expect(a.fromX - DOT_PX).toBeGreaterThanOrEqual(0);
				expect(a.toX + DOT_PX).toBeLessThanOrEqual(width);
				for (const b of row.points)
					if (a !== b && a.level === b.level && a.fromX <= b.fromX) expect(a.toX + 2 * DOT_PX).toBeLessThan(b.fromX);
			}
			row.ticks.forEach(({ labelX }, index) => {
				expect(labelX - (row.ticks[index - 1]?.labelX ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(50);
			});
		}
	});
});

it('words at the dots of a wide timeline meet neither each other nor a dot, and stay inside', () => {
	const WIDTH = 860;
	const dates = ['2019', '2023-03', ...Array.from({ length: 12 }, (_, day) => `2024-02-${15 + day}`)];
	const points = timelineOf(dates.map((date, index) => ({ id: `f${index}`, when: { date }, expected: false })));
	const words = 'Talks on the harbour of the +2';
	const { whole, stretch } = layOutTimeline(points, WIDTH, 'en-GB', () => words);
	const rows = [whole, stretch ?? whole];
	const said = rows.flatMap((row) => row.points.filter((one) => one.words).map(({ index }) => index));
	expect(said.sort((a, b) => a - b)).toEqual([...points.keys()]);
	for (const row of rows)
		for (const a of row.points) {
			const box = ({ fromX, toX, words: own }: typeof a) =>
				own?.isBefore
					? [own.x - 6.5 * own.text.length, toX + DOT_PX]
					: [fromX - DOT_PX, own ? own.x + 6.5 * own.text.length : toX + DOT_PX];
			const [left = 0, right = 0] = box(a);
			expect(left).toBeGreaterThanOrEqual(0);
			expect(right).toBeLessThanOrEqual(WIDTH);
			for (const b of row.points)
				if (a !== b && a.level === b.level) expect(right <= (box(b)[0] ?? 0) || left >= (box(b)[1] ?? 0)).toBe(true);
		}
});

it('days alone have one axis', () => {
	const points = timelineOf([{ id: 'a', when: { date: '2024-02-27' }, expected: false }]);
	expect(layOutTimeline(points, 300, 'en').stretch).toBeUndefined();
	expect(layOutTimeline(points, 300, 'en').whole.ticks.length).toBeGreaterThan(0);
});
