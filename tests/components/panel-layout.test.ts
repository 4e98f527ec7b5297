import { describe, expect, it } from 'vitest';
import { layOutRelations } from '../../components/panel/relations-layout.ts';
import { DOT_PX, layOutTimeline } from '../../components/panel/timeline-layout.ts';
import { type TimePoint, timelineOf } from '../../core/timeline.ts';

const WIDTHS = [160, 230, 336, 876];

describe.each(WIDTHS)('relations, %i px wide', (width) => {
	const labels = [
		'A',
		'A Person',
		'Talks on the safety of the harbour, 27 May',
		'Ministry of Inner Affairs',
		'Cape Town',
	];
	const names = Array.from({ length: 14 }, (_, index) => ({
		entity: `e${index}`,
		label: `${labels[index % labels.length]} ${index}`,
	}));
	const links = names.flatMap(({ entity }, index) =>
		[1, 2, 5].map((step) => ({
			entities: [entity, `e${(index + step) % names.length}`] as const,
			facts: [{ fact: 'f', roles: [['subject'], ['subject']] as const }],
		})),
	);
	const lay = (middle: string) => layOutRelations(names, links as never, middle, width);

	it.each(['', 'e3'])('every label is inside, and none is over another (about “%s”)', (middle) => {
		const { names: placed, height } = lay(middle);
		expect(placed).toHaveLength(names.length);
		for (const [index, a] of placed.entries()) {
			expect(a.x - a.width / 2, a.entity).toBeGreaterThanOrEqual(0);
			expect(a.x + a.width / 2, a.entity).toBeLessThanOrEqual(width);
			expect(a.y - a.height / 2, a.entity).toBeGreaterThanOrEqual(0);
			expect(a.y + a.height / 2, a.entity).toBeLessThanOrEqual(height);
			for (const b of placed.slice(index + 1)) {
				const isOver =
					Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 1 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 1;
				expect(isOver, `${a.lines} over ${b.lines}`).toBe(false);
			}
		}
	});

	it('is the same each time', () => {
		expect(lay('e1')).toEqual(lay('e1'));
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

it('days alone have one axis', () => {
	const points = timelineOf([{ id: 'a', when: { date: '2024-02-27' }, expected: false }]);
	expect(layOutTimeline(points, 300, 'en').stretch).toBeUndefined();
	expect(layOutTimeline(points, 300, 'en').whole.ticks.length).toBeGreaterThan(0);
});
