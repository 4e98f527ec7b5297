import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../core/names/forms.ts';
import { createFilter } from '../../../core/prefilter/filter.ts';
import { filterKeysOf } from '../../../core/prefilter/filter-hashes.ts';
import { finderOf, SAMPLE } from './names.ts';

const { match } = finderOf(SAMPLE);
const mayHold = createFilter(filterKeysOf(formsOf(SAMPLE)));
const surfaces = (text: string) => match(text).matches.map(({ start, end }) => text.slice(start, end));

describe('findNames', () => {
	it.each([
		['accents left out', 'Aurelie Moreau-Lindt spoke', ['Aurelie Moreau-Lindt']],
		['accents composed or not', 'Aure\u0301lie Moreau-Lindt', ['Aure\u0301lie Moreau-Lindt']],
		['a non-breaking hyphen', 'said Moreau\u2011Lindt.', ['Moreau\u2011Lindt']],
		['a space for the hyphen', 'said Moreau Lindt.', ['Moreau Lindt']],
		['a no-break space', 'Peter\u00a0Stone', ['Peter\u00a0Stone']],
		['a line break and indentation', 'Peter\n      Stone', ['Peter\n      Stone']],
		['a soft hyphen and a zero-width space', 'Pe\u00adter Sto\u200bne', ['Pe\u00adter Sto\u200bne']],
		['capitals throughout', 'PETER STONE IN ZEMBLA', ['PETER STONE', 'ZEMBLA']],
		['a possessive outside the span', "Peter Stone’s and Stone's", ['Peter Stone', 'Stone']],
		['a German genitive inside', 'Stones Rede', ['Stones']],
		['initials', 'P. Stone, P.Stone', ['P. Stone', 'P.Stone']],
		['a second surname', 'Peter Stone Varga', ['Peter Stone Varga']],
		['the longest name', 'the Zemblan Trade Registry of Zembla', ['Zemblan Trade Registry', 'Zembla']],
		[
			'Russian cases',
			'о Петре Ильиче Коврове, Ковровым, П. И. Ковров',
			['Петре Ильиче Коврове', 'Ковровым', 'П. И. Ковров'],
		],
		['the surname first in Russian', 'Ковров Пётр Ильич', ['Ковров Пётр Ильич']],
		['Chinese without borders', '部长石彼得说', ['石彼得']],
		['Japanese without borders', '元ピーター・ストーン氏', ['ピーター・ストーン']],
		[
			'a Japanese name without its dot, with a sign of equality, in narrow letters',
			'ピーターストーン、ピーター=ストーン、ﾋﾟｰﾀｰ･ｽﾄｰﾝ',
			['ピーターストーン', 'ピーター=ストーン', 'ﾋﾟｰﾀｰ･ｽﾄｰﾝ'],
		],
		['no part of a longer word in katakana', 'ピーター・ストーンズ、オピーター・ストーン', []],
		['an Arabic prefix outside the span', 'وبيتر ستون', ['بيتر ستون']],
		['Hebrew prefixes outside the span', 'ולפיטר סטון, שפיטר סטון', ['פיטר סטון', 'פיטר סטון']],
		['letters and digits apart', 'G9, G-9, G 9', ['G9', 'G-9', 'G 9']],
		['across no sentence', 'He met Peter. Stone walls', ['Stone']],
		['across no paragraph', 'Peter\n\nStone', ['Stone']],
		['the number of a note', 'Stone¹ and Zembla²³', ['Stone', 'Zembla']],
		['no part of a longer word', 'Stonewall, Zemblans, Коврово', []],
		['no common noun', 'a stone, the stones', []],
		['no lower case acronym', 'the ztr', []],
		['no adjective', 'зембланский ковровый', []],
		['no web address', 'https://example.org/peter-stone/Stone www.stone.com Stone.com/x', []],
		['no e-mail address, no handle', 'Stone@example.org @Stone', []],
		['no identifier', 'Peter_Stone my_Stone', []],
		['a name before a full stop', 'It was Stone.', ['Stone']],
		['no Arabic prefix of another script', 'وStone', []],
		['a hashtag', '#Stone', ['Stone']],
		['the words of a hashtag', '#PeterStone #StopStone2024 #MoreauLindt', ['PeterStone', 'Stone', 'MoreauLindt']],
		['a hashtag in Cyrillic', '#ПётрКовров', ['ПётрКовров']],
		['no part of a word of a hashtag', '#Stonewall #Peterstone', []],
		['no handle that is written together', '@PeterStone @RealStone', []],
		['a surname that stands alone in small letters', 'said moreau-lindt', ['moreau-lindt']],
		['a middle initial', 'Пётр И. Ковров', ['Пётр И. Ковров']],
		['the initial of a second surname', 'Peter Stone V.', ['Peter Stone V.']],
		[
			'a given name that sounds alike',
			'Aurelliye Moreau-Lindt, Pyeter Stone',
			['Aurelliye Moreau-Lindt', 'Pyeter Stone'],
		],
		['no woman', 'Petera Stone', ['Stone']],
	])('%s', (_, text, expected) => {
		expect(surfaces(text)).toEqual(expected);
	});

	it('finds nothing outside the places that the quick question gives', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const { words, matches } = match(text);
				const places = new Set(mayHold.places(text));
				for (const { first, last } of matches) {
					const tag = words.findLastIndex(({ gap, tag }, i) => i <= first && tag && gap === '|');
					const told = words[first]?.tag ? [words[tag]] : words.slice(first, last + 1);
					expect(told.some((word) => word && places.has(word.start))).toBe(true);
				}
			}),
		);
	});

	const pieces = fc.constantFrom(
		...'Peter|Stone|#|PeterStone|moreau|ピーター|ストーン|・|元|KGB|P.| |-|\u2011|\n|’s|Moreau|Lindt|ZTR|Zembla|石彼得|Ковровым|وبيتر|ולפיטר|סטון|. |, |x|\u00ad|(|)|@|/'.split(
			'|',
		),
	);
	const texts = fc.oneof(
		fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
		fc.string({ unit: 'binary' }),
	);

	it('slices back to the text, in order, never overlapping', () => {
		fc.assert(
			fc.property(texts, (text) => {
				let last = 0;
				for (const { start, end, forms } of match(text).matches) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					expect(forms.length).toBeGreaterThan(0);
					last = end;
				}
			}),
		);
	});

	it('finds nothing where the quick question says no', () => {
		fc.assert(
			fc.property(texts, (text) => {
				if (!mayHold(text)) expect(match(text).matches).toEqual([]);
			}),
		);
	});
});
