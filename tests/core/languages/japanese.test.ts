import { describe, expect, it } from 'vitest';
import { finderOf } from '../names/names.ts';

const { find } = finderOf([
	{
		id: 'merkel',
		kind: 'person',
		label: 'Angela Merkel',
		names: [
			{ text: 'アンゲラ・メルケル', lang: 'ja', parts: { given: 'アンゲラ', family: 'メルケル' } },
			{ text: 'メルケル', lang: 'ja', parts: { family: 'メルケル' } },
		],
	},
	{
		id: 'bush',
		kind: 'person',
		label: 'George Bush',
		names: [
			{ text: 'ジョージ・ブッシュ', lang: 'ja', parts: { given: 'ジョージ', family: 'ブッシュ' } },
			{ text: 'ブッシュ', lang: 'ja', parts: { family: 'ブッシュ' }, stands: 'evidence' },
		],
		cues: ['米国', 'テキサス'],
		rivals: ['ジェブ'],
	},
	{ id: 'germany', kind: 'place', label: 'Germany', names: [{ text: 'ドイツ', lang: 'ja' }] },
	{
		id: 'bnd',
		kind: 'organisation',
		label: 'BND',
		names: [
			{ text: 'ドイツ連邦情報局', lang: 'ja' },
			{ text: 'BND', stands: 'evidence' },
		],
	},
]);

describe('names in katakana', () => {
	it.each([
		['a title behind the name', '来日したメルケル首相は', ['merkel: メルケル']],
		['a full name with its dot', 'アンゲラ・メルケル氏', ['merkel: アンゲラ・メルケル']],
		['without the dot', 'アンゲラメルケル氏', ['merkel: アンゲラメルケル']],
		['narrow letters', 'ﾒﾙｹﾙ首相', ['merkel: ﾒﾙｹﾙ']],
		['part of a longer word', 'メルケルスキー選手とメルケルズ社', []],
		['the end of a longer word', 'オメルケル', []],
		['another given name', 'ハンス・メルケル教授', []],
		['more names behind it', 'メルケル・イ・ガルシア', []],
		['a country before it', 'ドイツ・メルケル首相', ['germany: ドイツ', 'merkel: メルケル']],
		['a title and a cue', '米国のブッシュ大統領', ['bush: ブッシュ']],
		['a cue alone', '米国のブッシュという町', []],
		['a title alone', 'ブッシュ大統領', []],
		['a family', '米国テキサスのブッシュ一家', []],
		['the wife', '米国テキサスのブッシュ夫人', []],
		['the brother', 'テキサス生まれのジェブ・ブッシュ知事', []],
		['a body with its acronym in wide brackets', 'ドイツ連邦情報局（BND）は', ['bnd: ドイツ連邦情報局', 'bnd: BND']],
		['a newspaper’s mark behind it', 'メルケル氏＝ロイター', ['merkel: メルケル']],
	])('%s', (_, text, expected) => {
		expect(find(text)).toEqual(expected);
	});
});
