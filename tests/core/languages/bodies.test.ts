import { describe, expect, it } from 'vitest';
import { isCountry } from '../../../core/languages/words/countries.ts';
import { finderOf } from '../names/names.ts';

const { find } = finderOf([
	{
		id: 'dgz',
		kind: 'organisation',
		label: 'Zemblan Foreign Intelligence Service (DGZ)',
		names: [
			{ text: 'DGZ', stands: 'evidence' },
			{ text: 'ДГЗ', lang: 'ru', stands: 'evidence' },
		],
		cues: ['Serbian', 'сербский', 'Сербия'],
		rivals: ['deep gradient'],
	},
	{
		id: 'justice',
		kind: 'organisation',
		label: 'Serbian Ministry of Justice',
		names: [
			{ text: 'Минюст', lang: 'ru', stands: 'evidence' },
			{ text: 'Минюста', lang: 'ru', stands: 'evidence' },
			{ text: 'Совет обороны', lang: 'ru', stands: 'evidence' },
			{ text: 'Defence Council', lang: 'en', stands: 'evidence' },
			{ text: '塞尔维亚司法部', lang: 'zh' },
			{ text: 'セルビア法務省', lang: 'ja' },
		],
		cues: ['сербский', 'Сербия', 'Вучич', 'Vučić', '塞尔维亚', '武契奇', '贝尔格莱德', 'セルビア'],
	},
	{
		id: 'vucic',
		kind: 'person',
		label: 'Aleksandar Vučić',
		names: [
			{ text: 'Aleksandar Vučić', parts: { given: 'Aleksandar', family: 'Vučić' } },
			{ text: 'Вучич', lang: 'ru', parts: { family: 'Вучич' } },
		],
	},
]);

describe('an acronym of a secret service', () => {
	it.each([
		['right beside a word for all of them (Czech)', 'Zemblanské tajné služby DGZ ho zadržely.', ['dgz: DGZ']],
		['two of them (English)', 'The DGZ is known for espionage and for its spies.', ['dgz: DGZ']],
		['two of them (Spanish)', 'Dos espías del DGZ, acusados de espionaje, fueron detenidos.', ['dgz: DGZ']],
		['two of them (Polish)', 'Szpiedzy z DGZ, czyli tajne służby.', ['dgz: DGZ']],
		['its director and its agents (Russian)', 'Директор ДГЗ раскрыл агентурную сеть.', ['dgz: ДГЗ']],
		['its head', 'The head of the DGZ met a spy.', ['dgz: DGZ']],
		['its agents behind it', 'DGZ agents arrested a spy.', ['dgz: DGZ']],
		['its head in one word (German)', 'Der DGZ-Chef traf einen Spion.', ['dgz: DGZ']],
		['nothing', 'The DGZ said so.', []],
		['its agents alone', 'The DGZ agents of a computer.', []],
		['its own country, and no other', 'The DGZ, which is Serbian, has moved.', ['dgz: DGZ']],
		['another country, too', 'The DGZ, which is Serbian, has moved to Finland.', []],
		['a rival', 'Agents of the DGZ, a deep gradient, are like spies.', []],
	])('%s', (_, text, expected) => {
		expect(find(text)).toEqual(expected);
	});
});

describe('a body that every country has', () => {
	it.each([
		['its own country, and no other', 'Минюст и вся Сербия ждут.', ['justice: Минюст']],
		['another country in the text', 'Минюст ждёт. Сербия и Болгария спорят.', []],
		['its head, and its country', 'Обращение к главе Минюста. Сербия и Болгария спорят.', ['justice: Минюста']],
		['another country’s adjective before it', 'Главе японского Минюста написала Сербия.', []],
		['another country behind it', 'Глава Минюста Японии едет. Сербия ждёт.', []],
		['its own adjective before it', 'Доклад сербского Минюста вышел.', ['justice: Минюста']],
		['an abbreviation before it', 'По КоАП Минюст и Сербия спорят.', ['justice: Минюст']],
		[
			'in the mouth of one of it',
			'«Мы собрали Совет обороны», — сказал Вучич.',
			['justice: Совет обороны', 'vucic: Вучич'],
		],
		[
			'behind the colon of one of it',
			'Aleksandar Vučić: yesterday the Defence Council met.',
			['vucic: Aleksandar Vučić', 'justice: Defence Council'],
		],
		['beside one of it, not in quotation marks', 'Совет обороны собрался, приехал Вучич.', ['vucic: Вучич']],
	])('%s', (_, text, expected) => {
		expect(find(text)).toEqual(expected);
	});

	it.each([
		['武契奇：贝尔格莱德，塞尔维亚司法部长到访', []],
		['塞尔维亚司法部长期关注', ['justice: 塞尔维亚司法部']],
		['塞尔维亚司法部发言人', ['justice: 塞尔维亚司法部']],
		['セルビア法務省長のセルビア', []],
		['セルビア法務省長官が会見', ['justice: セルビア法務省']],
		['セルビア法務省報道官', ['justice: セルビア法務省']],
	])('%s', (text, expected) => {
		expect(find(text)).toEqual(expected);
	});
});

it.each(['японского', 'сербия', 'украинськоі', 'българското', 'сша', 'кубы', 'serbia', 'serbian', 'rusos', 'сирииск'])(
	'%s is a country',
	(word) => {
		expect(isCountry(word)).toBe(true);
	},
);
it.each([
	'куба-либре',
	'кубик',
	'индивид',
	'коренного',
	'данных',
	'сирены',
	'минюст',
	'ирония',
	'russell',
	'castro',
	'bank',
])('%s is none', (word) => {
	expect(isCountry(word)).toBe(false);
});
