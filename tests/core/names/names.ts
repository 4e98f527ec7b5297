import { BALANCED, createResolver } from '../../../core/decide/resolve.ts';
import { formsOf } from '../../../core/names/forms.ts';
import { findNames } from '../../../core/names/match.ts';
import { createNameIndex } from '../../../core/names/name-index.ts';
import type { NamedEntity } from '../../../core/pack/pack.ts';

/** A finder for a handful of entities: the marked names of a text, as `entity: surface`. */
export function finderOf(entities: NamedEntity[]) {
	const index = createNameIndex(formsOf(entities));
	const resolve = createResolver(entities);
	return {
		index,
		match: (text: string) => findNames(text, index),
		find(text: string, title = '', lang?: string): string[] {
			const [decisions = []] = resolve(findNames(title, index), [{ ...findNames(text, index), ...(lang && { lang }) }]);
			return decisions
				.filter(({ confidence }) => confidence >= BALANCED)
				.map(({ match, entity }) => `${entity}: ${text.slice(match.start, match.end)}`);
		},
	};
}

/** A man with a surname that stands alone. */
export const KOVROV: NamedEntity = {
	id: 'kovrov',
	kind: 'person',
	label: 'Ivan Kovrov',
	gender: 'masculine',
	names: [
		{ text: 'Ivan Kovrov', parts: { given: 'Ivan', family: 'Kovrov' } },
		{ text: 'Kovrov', parts: { family: 'Kovrov' } },
	],
	cues: ['Borduria'],
};

/** People and bodies of another continent than the corpus, so that no rule can lean on its names. */
export const SAMPLE: NamedEntity[] = [
	{
		id: 'moreau',
		kind: 'person',
		label: 'Aurélie Moreau-Lindt',
		gender: 'feminine',
		names: [
			{ text: 'Aurélie Moreau-Lindt', parts: { given: 'Aurélie', family: 'Moreau-Lindt' } },
			{ text: 'Moreau-Lindt', parts: { family: 'Moreau-Lindt' } },
		],
	},
	{
		id: 'stone',
		kind: 'person',
		label: 'Peter Stone',
		gender: 'masculine',
		names: [
			{ text: 'Peter Stone', parts: { given: 'Peter', family: 'Stone', second: 'Varga' } },
			{ text: 'Stone', parts: { family: 'Stone' }, stands: 'evidence' },
			{ text: 'Пётр Ковров', lang: 'ru', parts: { given: 'Пётр', patronymic: 'Ильич', family: 'Ковров' } },
			{ text: 'Ковров', lang: 'ru', parts: { family: 'Ковров' } },
			{ text: '石彼得', lang: 'zh' },
			{ text: 'ピーター・ストーン', lang: 'ja', parts: { given: 'ピーター', family: 'ストーン' } },
			{ text: 'بيتر ستون', lang: 'ar', parts: { given: 'بيتر', family: 'ستون' } },
			{ text: 'פיטר סטון', lang: 'he', parts: { given: 'פיטר', family: 'סטון' } },
		],
		cues: ['Zembla', 'harbour'],
		rivals: ['Oliver', 'Age'],
	},
	{
		id: 'ztr',
		kind: 'organisation',
		label: 'Zemblan Trade Registry (ZTR)',
		names: [{ text: 'Zemblan Trade Registry' }, { text: 'ZTR', stands: 'evidence' }],
		cues: ['Zembla'],
	},
	{ id: 'g9', kind: 'organisation', label: 'G9', names: [{ text: 'G9' }] },
	{ id: 'zembla', kind: 'place', label: 'Zembla', names: [{ text: 'Zembla' }] },
];
