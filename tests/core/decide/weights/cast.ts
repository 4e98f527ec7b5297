import type { Name, NamedEntity } from '../../../../core/pack/pack.ts';

/** A person's whole name; its parts are the two halves of the text. */
const whole = (text: string, lang?: string): Name => {
	const [given = '', ...family] = text.split(/[ ·]/);
	return { text, ...(lang && { lang }), parts: { given, family: family.join(' ') } };
};
const surname = (family: string, rest: Omit<Name, 'text'> = {}): Name => ({ text: family, ...rest, parts: { family } });
const evidence = { stands: 'evidence' } as const;

const ZEMBLA = [
	'Zembla',
	'Zemblan',
	'zemblano',
	'zemblana',
	'zemblanisch',
	'zemblanische',
	'Зембла',
	'赞布拉',
	'زمبلا',
];
const HARBOUR = ['harbour', 'puerto', 'porto', 'Hafen', 'гавань', '港口', 'الميناء'];

/**
 * Whom the cases are about: nobody of the corpus, so that the corpus may change. Kovrov, Lobo, Castelo, Gold, May and Wolff
 * stand alone; Stone, Marsh, Vega and the bodies that every country has need evidence.
 */
export const CAST: NamedEntity[] = [
	{
		id: 'kovrov',
		kind: 'person',
		label: 'Ilya Kovrov',
		gender: 'masculine',
		since: 1955,
		names: [
			whole('Ilya Kovrov'),
			surname('Kovrov'),
			whole('Ilja Kovrov', 'cs'),
			surname('Kovrov', { lang: 'cs' }),
			{ text: 'Илья Ковров', lang: 'ru', parts: { given: 'Илья', patronymic: 'Петрович', family: 'Ковров' } },
			surname('Ковров', { lang: 'ru' }),
			whole('Ілля Ковров', 'uk'),
			surname('Ковров', { lang: 'uk' }),
			whole('伊利亚·科夫罗夫', 'zh'),
			surname('科夫罗夫', { lang: 'zh' }),
			whole('إيليا كوفروف', 'ar'),
			surname('كوفروف', { lang: 'ar' }),
		],
		rivals: ['Oleg', 'Master of Tides', 'maestro de mareas'],
	},
	{
		id: 'stone',
		kind: 'person',
		label: 'Peter Stone',
		gender: 'masculine',
		since: 1962,
		names: [
			whole('Peter Stone'),
			surname('Stone', evidence),
			whole('Питер Стоун', 'ru'),
			surname('Стоун', { lang: 'ru', ...evidence }),
			whole('彼得·斯通', 'zh'),
			surname('斯通', { lang: 'zh', ...evidence }),
			whole('بيتر ستون', 'ar'),
			surname('ستون', { lang: 'ar', ...evidence }),
		],
		cues: [...ZEMBLA, ...HARBOUR],
		rivals: ['Oliver', 'Age', 'quarry', 'cantera', 'каменоломня'],
	},
	{
		id: 'peter-marsh',
		kind: 'person',
		label: 'Peter Marsh',
		gender: 'masculine',
		names: [whole('Peter Marsh'), surname('Marsh', evidence)],
		cues: [...ZEMBLA, ...HARBOUR],
	},
	{
		id: 'judith-marsh',
		kind: 'person',
		label: 'Judith Marsh',
		gender: 'feminine',
		names: [whole('Judith Marsh'), surname('Marsh', evidence)],
		cues: ['orchestra'],
	},
	{
		id: 'vega',
		kind: 'person',
		label: 'Lucía Vega Montes',
		gender: 'feminine',
		names: [whole('Lucía Vega Montes'), surname('Vega Montes')],
		cues: [...ZEMBLA, ...HARBOUR, 'ministra'],
	},
	{
		id: 'lobo',
		kind: 'person',
		label: 'Andrés Lobo',
		gender: 'masculine',
		names: [whole('Andrés Lobo'), surname('Lobo', { alsoWord: ['es', 'pt'] })],
	},
	{
		id: 'castelo',
		kind: 'person',
		label: 'Juan Castelo',
		gender: 'masculine',
		names: [whole('Juan Castelo', 'cs'), surname('Castelo', { lang: 'cs' }), whole('Juan Castelo', 'pl')],
		cues: ZEMBLA,
	},
	{ id: 'gold', kind: 'person', label: 'Anna Gold', names: [whole('Anna Gold'), surname('Gold')] },
	{ id: 'may', kind: 'person', label: 'Clara May', names: [whole('Clara May'), surname('May')] },
	{ id: 'wolff', kind: 'person', label: 'Heinz Wolff', names: [whole('Heinz Wolff'), surname('Wolff')] },
	{
		id: 'council',
		kind: 'organisation',
		label: 'Zemblan Security Council',
		names: [
			{ text: 'Zemblan Security Council' },
			{ text: 'Security Council', ...evidence },
			{ text: 'Consejo de Seguridad', ...evidence },
			{ text: 'Совет безопасности', ...evidence },
			{ text: '安全会议', lang: 'zh', ...evidence },
		],
		cues: ZEMBLA,
	},
	{
		id: 'registry',
		kind: 'organisation',
		label: 'Zemblan Trade Registry (ZTR)',
		names: [{ text: 'Zemblan Trade Registry' }, { text: 'ZTR', ...evidence }],
		cues: [...ZEMBLA, 'customs'],
		rivals: ['reactor'],
	},
	{
		id: 'gazette',
		kind: 'organisation',
		label: 'The Herald',
		names: [
			{ text: 'Herald', ...evidence },
			{ text: 'Вестник', ...evidence },
			{ text: '先驱报', lang: 'zh', ...evidence },
		],
	},
	{
		id: 'army',
		kind: 'organisation',
		label: 'Zemblan Army',
		since: 1990,
		names: [{ text: 'Zemblan Army' }, { text: 'ejército zemblano' }, { text: 'земблянская армия' }],
		rivals: ['tsar', 'zar', 'царь'],
	},
	{
		id: 'fisheries',
		kind: 'organisation',
		label: 'Norwegian Fisheries Board',
		names: [
			{ text: 'Norwegian Fisheries Board' },
			{ text: 'Fisheries Board', ...evidence },
			{ text: 'Junta de Pesca', ...evidence },
			{ text: 'Совет рыболовства', ...evidence },
		],
		cues: ['Norway', 'Noruega', 'Норвегия'],
	},
	{
		id: 'bureau',
		kind: 'organisation',
		label: 'Zemblan Security Bureau',
		names: [
			{ text: '安全局', lang: 'zh' },
			{ text: 'ゼンブラ安全局', lang: 'ja' },
		],
	},
	{ id: 'zembla', kind: 'place', label: 'Zembla', names: [{ text: 'Zembla' }, { text: '赞布拉', lang: 'zh' }] },
	{ id: 'jordan', kind: 'place', label: 'Jordan', names: [{ text: 'Jordan' }] },
];
