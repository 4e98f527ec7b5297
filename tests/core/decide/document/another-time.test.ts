import { describe, expect, it } from 'vitest';
import { BALANCED, createResolver } from '../../../../core/decide/resolve.ts';
import { findNames } from '../../../../core/names/match.ts';
import type { NamedEntity } from '../../../../core/pack/pack.ts';
import { finderOf } from '../../names/names.ts';

const ENTITIES: NamedEntity[] = [
	{
		id: 'stone',
		kind: 'person',
		label: 'Peter Stone',
		gender: 'masculine',
		names: [
			{ text: 'Peter Stone', parts: { given: 'Peter', family: 'Stone' } },
			{ text: 'Stone', parts: { family: 'Stone' }, stands: 'evidence' },
			{ text: '石彼得', lang: 'zh' },
			{ text: 'Пётр Ковров', lang: 'ru', parts: { given: 'Пётр', family: 'Ковров' } },
		],
		since: 1962,
	},
	{
		id: 'moreau',
		kind: 'person',
		label: 'Moreau-Lindt',
		names: [{ text: 'Moreau-Lindt', parts: { family: 'Moreau-Lindt' } }],
		since: 1970,
	},
	{ id: 'guard', kind: 'organisation', label: 'Zemblan Guard', names: [{ text: 'Zemblan Guard' }], since: 1992 },
];
const { find, index } = finderOf(ENTITIES);

describe('a name on a page about another time', () => {
	it.each([
		['In 1890 Peter Stone was a merchant in Zembla.'],
		['In 1890, on his way home, Peter Stone fell ill. Peter Stone died poor.'],
		['In the spring of 1890 the merchant Peter Stone left.'],
		['Peter Stone (1843–1901) was a merchant.'],
		['Peter Stone (b. 1843) was a merchant.'],
		['Peter Stone sailed in 1890.'],
		['Peter Stone sailed for Zembla in 1890.'],
		['Peter Stone was born in the port of Zembla in 1843.'],
		['Peter Stone, who died in 1901, was a merchant.'],
		['En 1890 Peter Stone era comerciante.'],
		['Im Jahr 1890 war Peter Stone Kaufmann.'],
		['В 1890 году Пётр Ковров был купцом.'],
		['1890年，石彼得是商人。'],
		['Peter Stone was a merchant.', 'Zembla, 1890'],
		['Moreau-Lindt sailed in 1890.'],
		['The Zemblan Guard wintered there.', 'Winter quarters, 1812'],
		['The Zemblan Guard took the hill in 1945.'],
		['The Zemblan Guard in the war of 1945.'],
	])('is somebody else’s: %s', (text, title = '') => {
		expect(find(text, title)).toEqual([]);
	});

	it.each([
		['At 1600 GMT Peter Stone will speak to Moreau-Lindt.', 2],
		['Peter Stone cited the Charter of 1945.', 1],
		['Peter Stone spoke of the revolution of 1959.', 1],
		['Moreau-Lindt cited the 1945 Charter.', 1],
		['Peter Stone cited the Charter (1945).', 1],
		['Some 1200 soldiers were killed. Peter Stone said so.', 1],
		['Peter Stone said that in 1945 his father came home.', 1],
		['Peter Stone said: “In 1945 my father came home.”', 1],
		['In 1941 the enemy attacked our country, Peter Stone said.', 1],
		['In 1941, the enemy attacked our country, Peter Stone said.', 1],
		['In 1941 the enemy attacked. Peter Stone laid flowers.', 1],
		['Peter Stone honoured the soldiers who died in 1945.', 1],
		['Peter Stone honoured the dead of 9 May 1945.', 1],
		['In 1945 the war ended, as Peter Stone said on Monday.', 1],
		['In 1945 they won, and Peter Stone met Moreau-Lindt.', 2],
		['In 1941 his father fought, Peter Stone wrote in 2024.', 1],
		['Peter Stone habló de la revolución de 1959.', 1],
		['Peter Stone sprach über das Jahr 1945.', 1],
		['Пётр Ковров процитировал Устав ООН 1945 года.', 1],
		['石彼得谈到1945年的宪章。', 1],
		['Peter Stone spoke. Stone cited the Charter of 1945.', 2],
		['Peter Stone said so.', 1, 'The war at 1000 days'],
		['Peter Stone said so.', 1, 'Peter Stone on the war of 1941'],
		['Peter Stone said so.', 1, 'Resolution 1701 and the port'],
		['The Zemblan Guard lost 1200 soldiers at 1500 km.', 1],
		['The Zemblan Guard cited the law of 1945 in 2024.', 1],
	])('is this one’s: %s', (text, count, title = '') => {
		expect(find(text as string, title as string)).toHaveLength(count as number);
	});

	it('hears a later year of another text', () => {
		const resolve = createResolver(ENTITIES);
		const texts = ['The Zemblan Guard kept the law of 1945.', 'Moreau-Lindt came in 2024.'];
		const decisions = resolve(
			findNames('', index),
			texts.map((text) => findNames(text, index)),
		);
		expect(decisions.flat().map(({ confidence }) => confidence >= BALANCED)).toEqual([true, true]);
	});
});
