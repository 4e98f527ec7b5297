import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BALANCED } from '../../core/decide/resolve.ts';
import { parseMarkup } from '../../scripts/eval/passages.ts';
import { precision, recall } from '../../scripts/eval/score.ts';
import { HISTORY, SETS, scoreSet } from '../../scripts/eval/sets.ts';

interface Run {
	file: string;
	precision: number;
	recall: number;
	traps: number;
}

const runs = readFileSync(HISTORY, 'utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as Run);

describe('labelled passages', () => {
	it.each(SETS)('$file: not below the recorded level', (set) => {
		const recorded = runs.findLast(({ file }) => file === set.file);
		if (!recorded) throw new Error(`${set.file} has no recorded run: npm run eval -- tests/eval/${set.file} --record`);
		const { all, traps } = scoreSet(set, BALANCED);
		// Recorded with four digits.
		expect(precision(all)).toBeGreaterThanOrEqual(recorded.precision - 0.0001);
		expect(recall(all)).toBeGreaterThanOrEqual(recorded.recall - 0.0001);
		expect(traps.hit / traps.of).toBeLessThanOrEqual(recorded.traps + 0.0001);
	});
});

describe('parseMarkup', () => {
	it('takes the labels out and keeps offsets', () => {
		expect(parseMarkup('A [Stone](stone) in [Stone](-) Valley, [S.](?).')).toEqual({
			text: 'A Stone in Stone Valley, S..',
			labels: [{ start: 2, end: 7, entity: 'stone' }],
			traps: [{ start: 11, end: 16 }],
			ambiguous: [{ start: 25, end: 27 }],
		});
	});
});
