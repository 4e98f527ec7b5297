import { expect, test } from 'vitest';
import { fold } from '../../../core/text/fold.ts';
import { wordsOf } from '../../../core/text/words.ts';

/** What a word is, as one expression. */
const WORD =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]|(?:[\u30A1-\u30FA\u30FC-\u30FF\uFF66-\uFF9F][\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]*)+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\u30A1-\u30FA\u30FC-\u30FF\uFF66-\uFF9F])[\p{L}\p{Nd}\p{Nl}][\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]*)+/gu;

function shapeOf(written: string) {
	const upper = written.toUpperCase();
	if (written === upper) return written.length > 1 || upper === written.toLowerCase() ? 'upper' : 'capital';
	const first = String.fromCodePoint(written.codePointAt(0) as number);
	return first === first.toLowerCase() ? 'lower' : 'capital';
}

const bySlowWay = (text: string) =>
	[...text.matchAll(WORD)].map(({ 0: written, index }) => ({
		start: index,
		end: index + written.length,
		folded: fold(written),
		shape: shapeOf(written),
	}));

const PIECES = [
	...[
		'a',
		'Z',
		'7',
		'ab',
		'AB',
		'Ab',
		'aB',
		'24th',
		'G20',
		'20a',
		'É',
		'é',
		'ß',
		'İ',
		'ǅ',
		'Ł',
		'ı',
		'\u0301',
		'\u00AD',
	],
	...[
		' ',
		'  ',
		'\n',
		'\n\n',
		'-',
		'.',
		',',
		"'",
		'’',
		'“',
		'”',
		'–',
		'—',
		'…',
		'\u00A0',
		'\u2009',
		'\u200B',
		'\u200D',
	],
	...[
		'\u2060',
		'\uFEFF',
		'\u2029',
		'\uFFFC',
		'«',
		'²',
		'½',
		'ª',
		'№',
		'™',
		'Ⅷ',
		'中',
		'文',
		'カ',
		'ー',
		'ﾌﾟ',
		'ไทย',
		'Путин',
		'пу',
		'שלום',
	],
	...[
		'محمد',
		'\u0640',
		'𝐏',
		'👍',
		'\uD83D',
		'\uDC4D',
		'٣',
		'_',
		'@',
		'/',
		'\u0130',
		'ﬁ',
		'ｗ',
		'\u0345',
		'\u200F',
		'\u202A',
	],
];

test('words of ASCII are told as the expression tells them, beside all others', () => {
	let seed = 7;
	const next = (below: number) => {
		seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
		return (seed >>> 8) % below;
	};
	for (let round = 0; round < 4_000; round++) {
		const text = Array.from({ length: 1 + next(12) }, () => PIECES[next(PIECES.length)]).join('');
		const found = wordsOf(text).map(({ gap: _, broken: __, ...word }) => word);
		expect(found, JSON.stringify(text)).toEqual(bySlowWay(text));
	}
});

test('gaps: what joins two words, and what no name reaches across', () => {
	const gaps = (text: string) => wordsOf(text).map(({ gap }) => gap);
	expect(gaps('Fox News')).toEqual(['|', ' ']);
	expect(gaps('Díaz-Canel')).toEqual(['|', '-']);
	expect(gaps('J. Biden')).toEqual(['|', '.']);
	expect(gaps("O'Neil’s")).toEqual(['|', "'", "'"]);
	expect(gaps('one, two')).toEqual(['|', '|']);
	expect(gaps('one\ntwo')).toEqual(['|', ' ']);
	expect(gaps('one\n\ntwo')).toEqual(['|', '|']);
	expect(gaps(`one${' '.repeat(60)}two`)).toEqual(['|', '|']);
	expect(gaps('中文')).toEqual(['|', '']);
	expect(gaps('スト・ン=カド゠スト＝ンﾀ･ﾀ')).toEqual(['|', '-', '-', '-', '-', '-']);
	expect(gaps('カド＝共同')).toEqual(['|', '|', '']);
	expect(gaps('a=b')).toEqual(['|', '|']);
});

test('letters of Latin alone are folded as they are beside those of any other script', () => {
	for (let code = 0xc0; code <= 0x24f; code++) {
		const letter = String.fromCharCode(code);
		expect(`${fold(letter)}ж`, `U+${code.toString(16)}`).toBe(fold(`${letter}ж`));
	}
});

test.each([
	['a run of katakana between other letters', '元FOXスト大ーン', ['元', 'fox', 'スト', '大', 'ーン']],
	['narrow katakana', 'ﾌﾟｰﾁ氏', [fold('プーチ'), '氏']],
	['a longer word', 'ストール', ['ストール']],
	['hiragana beside it', 'のストは', ['の', 'スト', 'は']],
	['what stands unseen inside', 'ス\u00ADト', ['スト']],
])('%s', (_, text, expected) => {
	expect(wordsOf(text).map(({ folded }) => folded)).toEqual(expected);
});
