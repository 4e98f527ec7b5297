import { expect, it } from 'vitest';
import { type FrameFindings, mergeFrames } from '../../../core/on-page/this-page.ts';

const frame = (frameId: number, counts: Record<string, number>, more = {}): FrameFindings => ({
	frameId,
	hasText: true,
	report: {
		state: 'on',
		entities: Object.entries(counts).map(([entity, count]) => ({ entity, label: entity, kind: 'person', count })),
		perhaps: [],
		hidden: [],
		...more,
	},
});

it('merges frames: the top one first, first appearance, counts summed, frames remembered', () => {
	const merged = mergeFrames([frame(7, { lula: 1, putin: 2 }), frame(0, { castro: 1, putin: 3 })]);
	expect(merged).toEqual({
		names: [
			{ entity: 'castro', label: 'castro', kind: 'person', count: 1, frames: [{ frameId: 0, count: 1 }] },
			{
				entity: 'putin',
				label: 'putin',
				kind: 'person',
				count: 5,
				frames: [
					{ frameId: 0, count: 3 },
					{ frameId: 7, count: 2 },
				],
			},
			{ entity: 'lula', label: 'lula', kind: 'person', count: 1, frames: [{ frameId: 7, count: 1 }] },
		],
		perhaps: [],
		hidden: [],
	});
});

const perhaps = (...counts: [string, number][]) =>
	counts.map(([entity, count]) => ({ entity, label: entity, kind: 'person', count }));

it('sums what is perhaps there, without what is marked in any frame', () => {
	const merged = mergeFrames([
		frame(0, { putin: 1 }, { perhaps: perhaps(['lula', 1], ['castro', 2]) }),
		frame(4, { lula: 1 }, { perhaps: perhaps(['castro', 3], ['putin', 1], ['ortega', 1]) }),
	]);
	expect(merged).toMatchObject({ perhaps: perhaps(['castro', 5], ['ortega', 1]) });
});

const empty = (frameId: number): FrameFindings => ({ ...frame(frameId, {}), hasText: false });
const hidden = (surface: string) => ({ entity: 'castro', label: 'Raúl Castro', surface });

it('lists once what all frames have hidden', () => {
	const merged = mergeFrames([
		frame(0, { putin: 1 }, { hidden: [hidden('Castro')] }),
		frame(4, {}, { hidden: [hidden('CASTRO'), hidden('Castro Ruz')] }),
	]);
	expect(merged).toMatchObject({ hidden: [hidden('Castro'), hidden('Castro Ruz')] });
});

it.each([
	['perhaps', { perhaps: perhaps(['castro', 1]) }],
	['hidden', { hidden: [hidden('Castro')] }],
])('a page with nothing but “%s” has something to show', (_, more) =>
	expect(mergeFrames([frame(0, {}, more)])).toEqual({ names: [], perhaps: [], hidden: [], ...more }),
);

it.each([
	['text but no names', [empty(0), frame(3, {})], { nothing: 'no-names' }],
	['no text anywhere', [empty(0)], { nothing: 'no-text' }],
	['a frame without our script', [frame(0, {}), { frameId: 3, hasText: true }], { nothing: 'no-names' }],
	['not begun', [frame(0, {}, { state: 'off' })], undefined],
	['no frames', [], undefined],
])('%s', (_, frames, merged) => expect(mergeFrames(frames)).toEqual(merged));
