import { describe, expect, it } from 'vitest';
import { finderOf, SAMPLE } from '../names/names.ts';

const { find } = finderOf([
	...SAMPLE,
	{
		id: 'other',
		kind: 'person',
		label: 'Cardo',
		names: [
			{ text: '卡多', lang: 'zh' },
			{ text: 'Cardo', parts: { family: 'Cardo' } },
		],
	},
]);

describe('resolve', () => {
	it.each([
		['a surname that needs evidence and has none', 'Stone spoke for an hour.', []],
		['the full name before it', 'Peter Stone came. Later Stone spoke.', ['stone: Peter Stone', 'stone: Stone']],
		[
			'the full name after it',
			'Stone spoke. It was the last speech of Peter Stone.',
			['stone: Stone', 'stone: Peter Stone'],
		],
		['one cue, which may be anybody’s', 'In Zembla, Stone spoke.', ['zembla: Zembla']],
		['two cues', 'At the harbour of Zembla, Stone spoke.', ['zembla: Zembla', 'stone: Stone']],
		['another given name', 'In Zembla, Marta Stone spoke.', ['zembla: Zembla']],
		['a rival of the pack', 'In Zembla the Stone Age ended late.', ['zembla: Zembla']],
		['a nearer namesake', 'Peter Stone left. Then Oliver Stone came, and Stone filmed it.', ['stone: Peter Stone']],
		['a longer surname', 'Peter Stone met Stone Kowalski of Zembla.', ['stone: Peter Stone', 'zembla: Zembla']],
		['a family', 'Peter Stone is one of the Stone brothers.', ['stone: Peter Stone']],
		[
			'an acronym with its expansion',
			'The Zemblan Trade Registry (ZTR) said so. ZTR officials left.',
			['ztr: Zemblan Trade Registry', 'ztr: ZTR', 'ztr: ZTR'],
		],
		[
			'an acronym expanded otherwise',
			'In Zembla the Zero Tolerance Rule (ZTR) holds; ZTR is strict.',
			['zembla: Zembla'],
		],
		['an owner of the surname in the genitive', 'Zembla’s Stone spoke.', ['zembla: Zembla', 'stone: Stone']],
		[
			'a headline below a headline',
			'Trade resumes in Zembla — Stone\nHarbour closed — Stone',
			['zembla: Zembla', 'stone: Stone', 'stone: Stone'],
		],
		['two who stand alone, joined by a sign', 'Moreau-Lindt & Zembla', ['moreau: Moreau-Lindt', 'zembla: Zembla']],
		['tags without commas', 'Moreau-Lindt Cardo', ['moreau: Moreau-Lindt', 'other: Cardo']],
		['a double surname', 'Peter Stone came. Stone Cardo left.', ['stone: Peter Stone']],
		['a firm', 'Moreau-Lindt & Söhne', []],
		['two in Chinese', '石彼得·卡多', ['stone: 石彼得', 'other: 卡多']],
		['a longer name in Chinese', '石彼得·卡', []],
		['a name that stands alone', 'Later Moreau-Lindt spoke.', ['moreau: Moreau-Lindt']],
	])('%s', (_, text, expected) => {
		expect(find(text)).toEqual(expected);
	});

	it('hears the title', () => {
		expect(find('Stone spoke.', 'Peter Stone in the capital')).toEqual(['stone: Stone']);
	});
});
