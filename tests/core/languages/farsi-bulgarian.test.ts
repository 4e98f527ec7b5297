import { describe, expect, it } from 'vitest';
import { yearsOf } from '../../../core/languages/dates/years.ts';
import { guessLanguage } from '../../../core/languages/guess.ts';
import { wordsOf } from '../../../core/text/words.ts';
import { finderOf } from '../names/names.ts';

it.each([
	['Руският президент е в Москва', 'bg'],
	['Тя каза, че ще дойде', 'bg'],
	['Объём и субъекты съезда', 'ru'],
	['“Ъ” пишет об этом', 'ru'],
	['Он и она в Москве', 'ru'],
	['Він і вона в Києві', 'uk'],
	['メルケル氏が来日', 'ja'],
	['默克尔の店', 'zh'],
	['وزیر خارجه گفت', 'fa'],
	['وزير خارجه گفت و پس از آن رفت', 'fa'],
	['قال وزير الخارجية', 'ar'],
])('%s: %s', (text, expected) => {
	expect(guessLanguage(text)).toBe(expected);
});

it('counts the years of Iran from the Hegira, in Farsi alone', () => {
	const yearIn = (text: string, lang: string) => yearsOf({ text, words: wordsOf(text) }, lang).map(({ year }) => year);
	expect(yearIn('در سال 1390 آمد', 'fa')).toEqual([2011]);
	expect(yearIn('در سال 1959 آمد', 'fa')).toEqual([1959]);
	expect(yearIn('in 1390 he came', 'en')).toEqual([1390]);
});

const { find } = finderOf([
	{
		id: 'rosen',
		kind: 'person',
		label: 'Jan Rosen',
		gender: 'masculine',
		names: [
			{ text: 'یان روزن', lang: 'fa', parts: { given: 'یان', family: 'روزن' } },
			{ text: 'روزن', lang: 'fa', parts: { family: 'روزن' } },
			{ text: 'کلاه', lang: 'fa', parts: { family: 'کلاه' }, stands: 'evidence' },
			{ text: 'Лула', lang: 'bg', parts: { family: 'Лула' }, alsoWord: ['bg'] },
			{ text: 'Tarte', parts: { family: 'Tarte' }, alsoWord: ['fr', 'pt'] },
		],
		cues: ['پراگ'],
	},
	{ id: 'karim', kind: 'person', label: 'Karim', names: [{ text: 'کریمف', lang: 'fa', parts: { family: 'کریمف' } }] },
]);

describe('Farsi, Bulgarian, articles', () => {
	it.each([
		['“and” is no initial', 'کریمف و روزن آمدند', ['karim: کریمف', 'rosen: روزن']],
		['a whole name in quotation marks', '«یان روزن» رییس جمهوری', ['rosen: یان روزن']],
		['with Arabic letters', 'يان روزن گفت', ['rosen: يان روزن']],
		['a title behind it, and a cue', 'کلاه رئیس جمهور پراگ', ['rosen: کلاه']],
		['a cue alone', 'کلاه در پراگ', []],
		['a street', 'خیابان روزن', []],
		['a word that opens the sentence', 'Лула лежеше на масата, че беше счупена.', []],
		['a verb behind it', 'Лула каза, че ще дойде.', ['rosen: Лула']],
		['a woman’s article before a man’s name', 'Hier, il a commandé pour nous une Tarte avec de la crème.', []],
		['a man’s', 'Hier, il a vu dans la rue un Tarte fatigué.', ['rosen: Tarte']],
	])('%s', (_, text, expected) => {
		expect(find(text)).toEqual(expected);
	});
});
