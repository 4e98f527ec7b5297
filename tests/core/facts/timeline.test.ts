import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spanOf, timelineOf } from '../../../core/facts/timeline.ts';
import type { Pack } from '../../../core/pack/pack.ts';

const pack = JSON.parse(readFileSync(new URL('../../../data/pack.json', import.meta.url), 'utf8')) as Pack;
const datedFacts = ({ facts }: Pack, entity?: string) =>
	facts
		.filter(({ about }) => entity === undefined || about.some((one) => one.entity === entity))
		.map(({ id, when, status }) => ({ id, ...(when && { when }), expected: status === 'expected' }));
const outline = (entity?: string) =>
	timelineOf(datedFacts(pack, entity)).map(({ date, expected }) => `${date}${expected ? ' expected' : ''}`);
const utc = (day: string) => Date.parse(`${day}T00:00:00Z`);

describe('timelineOf', () => {
	it('has the points of an entity in order, what was expected as such', () => {
		expect(outline('nikolai-patrushev')).toEqual([
			'2019',
			'2023-03',
			'2024-02-26',
			'2024-02-27',
			'2024-02-28 expected',
			'2024/2025 expected',
		]);
	});

	it('has the points of a pack', () => {
		const all = outline();
		expect(all.slice(2, 6)).toEqual(['2024-02-19/2024-02-22', '2024-02-21', '2024-02-22', '2024-02-26']);
		expect(all.at(-1)).toBe('2024/2025 expected');
	});

	it('has every dated fact in exactly one point', () => {
		const facts = timelineOf(datedFacts(pack)).flatMap((point) => point.facts);
		expect(facts.toSorted()).toEqual(
			pack.facts
				.filter(({ when }) => when)
				.map(({ id }) => id)
				.toSorted(),
		);
	});

	it('keeps what happened apart from what was expected of the same day', () => {
		const at = (id: string, expected: boolean) => ({ id, when: { date: '2024-02-28' }, expected });
		expect(timelineOf([at('b', true), at('a', false), at('c', true)]).map(({ facts }) => facts)).toEqual([
			['a'],
			['b', 'c'],
		]);
	});

	it('leaves out what has no date, or one that cannot be read', () => {
		const none = { id: 'a', expected: false };
		expect(timelineOf([none, { ...none, when: { date: 'soon' } }])).toEqual([]);
	});
});

describe('spanOf', () => {
	it.each([
		['2024-02-27', '2024-02-27', '2024-02-28'],
		['2024-02', '2024-02-01', '2024-03-01'],
		['2023-12', '2023-12-01', '2024-01-01'],
		['2019', '2019-01-01', '2020-01-01'],
		['2024-02-19/2024-02-22', '2024-02-19', '2024-02-23'],
		['2024/2025', '2024-01-01', '2026-01-01'],
		['0044', '0044-01-01', '0045-01-01'],
	])('%s', (date, from, to) => {
		expect(spanOf(date)).toEqual({ fromMs: utc(from), toMs: utc(to) });
	});

	it.each(['', 'soon', '2024-1', '2025/2024', '2024/2025/2026', '2024-02-27/'])('“%s” is none', (date) => {
		expect(spanOf(date)).toBeUndefined();
	});
});
