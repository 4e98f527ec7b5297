import { describe, expect, it } from 'vitest';
import { doubtOf, explain } from '../../../core/card/explain.ts';
import type { Reason, Rule } from '../../../core/decide/weights.ts';

const because = (rule: Rule, detail?: string, times?: number): Reason => ({
	rule,
	weight: 1,
	...(detail && { detail }),
	...(times && { times }),
});

describe('explain', () => {
	it.each<[string, Reason[], string]>([
		['Peter Stone', [because('full name')], '“Peter Stone” stands here in full.'],
		['Peter\n  Stone', [because('full name')], '“Peter Stone” stands here in full.'],
		[
			'Stone',
			[because('stands alone'), because('title before it', 'President')],
			'“Stone” mostly means Peter Stone; “President” stands before it.',
		],
		['Stone', [because('needs evidence')], '“Stone” alone could be somebody or something else.'],
		[
			'Stone',
			[
				because('needs evidence'),
				because('named in full on the page', undefined, 3),
				because('cue beside it', 'Zembla', 2),
				because('cue elsewhere', 'harbour', 1),
				because('a namesake is nearer', 'Oliver Stone'),
			],
			'“Stone” alone could be somebody or something else, but the page names Peter Stone in full 3 times and has “Zembla” twice and “harbour”. Against it: the page also names Oliver Stone.',
		],
		[
			'Stone',
			[because('needs evidence'), because('named in full in the title')],
			'“Stone” alone could be somebody or something else, but the title names Peter Stone.',
		],
		[
			'Stone',
			[because('needs evidence'), because('joined to another of these', 'Cardo')],
			'“Stone” alone could be somebody or something else, but “Cardo” stands beside it.',
		],
	])('%j, %j', (surface, why, expected) => {
		expect(explain(surface, 'Peter Stone', why)).toBe(expected);
	});
});

describe('doubtOf', () => {
	it.each<[number, Reason[], string | undefined]>([
		[0.95, [because('needs evidence'), because('cue beside it', 'Zembla')], undefined],
		[
			0.7,
			[because('needs evidence'), because('cue beside it', 'Zembla', 3), because('cue elsewhere', 'harbour')],
			'Probably Peter Stone: the page also says “Zembla” and “harbour”.',
		],
		[
			0.7,
			[because('needs evidence'), because('title before it', 'President')],
			'Probably Peter Stone: “President” stands before it.',
		],
		[0.6, [because('stands alone'), because('a common word')], 'Probably Peter Stone.'],
	])('%j, %j', (confidence, why, expected) => {
		expect(doubtOf('Peter Stone', why, confidence)).toBe(expected);
	});
});
