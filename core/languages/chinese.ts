import type { Word } from '../words.ts';

/**
 * Characters that write foreign names in Chinese by sound (Xinhua’s tables of transliteration, both scripts). One of
 * them right beside a name may belong to a longer one: 普京采娃, 马杜罗丹.
 */
const SOUNDS = new Set(
	'阿艾安奥巴班邦贝本比彼别波伯博布采查楚茨达戴丹德登迪蒂丁杜多顿厄恩尔法凡菲费芬佛弗夫福盖甘冈戈格根贡古哈海汉豪赫亨霍基吉季加贾杰金卡凯坎康考柯科克肯库夸拉莱兰朗劳勒雷黎里利莉连列林琳卢鲁路伦罗洛吕马玛麦曼芒梅门蒙米密明莫默姆木穆纳南内能尼涅宁纽农努诺欧帕派潘佩彭皮平珀普奇恰乔切琴丘热日荣茹瑞若萨塞赛森沙莎山尚绍舍申圣施什斯松苏索塔泰坦唐特滕铁廷通图托瓦娃万旺威韦维魏温文翁沃乌武希西夏谢辛休雅亚延扬耶叶伊因英尤于约泽扎詹兹佐艾貝達費馬羅維蘭魯納賓倫爾娜娅妮丽黛薇琳芙蕾茜婭麗'.split(
		'',
	),
);

/** Among them are words of one character, which the segmenter cuts from what follows: at, than, if; to call somebody up. */
const WORDS_BEHIND = /^(?:[于比若]|通(?:[電电]?[話话]|信|[電电]))/;

/** Titles and offices right before a name: the name begins here, and the next character is likelier a word’s. */
const TITLE =
	/(?:[总總][统統理裁]|外[长長]|部[长長]|主席|[书書][记記]|首相|大臣|[将將][军軍]|[领領][导導]人|[议議][长長]|先生|[书書][长長])$/u;
const LONGEST_TITLE = 3;

/** Characters after a name that make it a place’s: street, road, square, district, town, county, island. */
const PLACES = new Set('街路区區镇鎮县縣岛島村山河湖桥橋巷'.split(''));

/**
 * The end of a body's name and what makes it the one who heads it, or is in it: 外交部长, the foreign minister. Not where
 * another word begins: 长期 (long), 长城 (the Wall), in Japanese 長官 (head of an office).
 */
const HEAD = /^(?:[部局院厅廳署社省室处處][长長](?![期久达達年远遠时時官城江春沙途假文篇线線征安])|委[员員])/;
const OWN_WORD = /^[长長]/;

let segmenter: Intl.Segmenter | undefined;

/** Characters on each side of a name that are segmented with it. */
const REACH = 8;

const HAN = /^\p{Script=Han}/u;

interface Span {
	start: number;
	end: number;
}

/** Whether no character beside a name writes sounds, so that it ends where it seems to. */
export const standsFree = (text: string, { start, end }: Span): boolean =>
	!SOUNDS.has(text[start - 1] ?? '') && !SOUNDS.has(text[end] ?? '');

/**
 * What stands right beside a name in a text without spaces: a character that makes it a place, or that it is a part:
 * of a person's longer name, of another word whose middle the border of a thing's name cuts. Where it `isSure` that the
 * name is a whole one elsewhere, a single sound behind it says nothing.
 */
export function besideChinese(
	text: string,
	span: Span,
	isPerson: boolean,
	isSure = false,
): 'place' | 'part' | 'head' | undefined {
	const { start, end } = span;
	const before = text[start - 1] ?? '';
	const after = text[end] ?? '';
	if (PLACES.has(after)) return 'place';
	if (!isPerson && HEAD.test(text.slice(end - 1, end + 2))) return 'head';
	// The first segmenter of a page takes the browser some ten milliseconds: none where it has nothing to tell.
	if (isPerson ? standsFree(text, span) : !HAN.test(after) || OWN_WORD.test(after)) return;
	segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
	const from = Math.max(0, start - REACH);
	const borders = new Set([text.length]);
	for (const { index } of segmenter.segment(text.slice(from, end + REACH))) borders.add(from + index);
	const isSingle = (at: number) => borders.has(at) && borders.has(at + 1);
	if (!isPerson) {
		return !borders.has(end) && !(SOUNDS.has(after) && isSingle(end)) ? 'part' : undefined;
	}
	// Dictionaries do not know the names of people, so only what they cut of other names counts.
	if (SOUNDS.has(before) && isSingle(start - 1)) return 'part';
	// 普京希望: the next word is “hope”, so its first character is no sound of the name.
	if (!SOUNDS.has(after) || !isSingle(end) || WORDS_BEHIND.test(text.slice(end, end + 3))) return;
	const isOnly = !(SOUNDS.has(text[end + 1] ?? '') && isSingle(end + 1));
	const isTitled = TITLE.test(text.slice(Math.max(0, start - LONGEST_TITLE), start));
	return isOnly && (isSure || isTitled) ? undefined : 'part';
}

export const isHan = (word: Word | undefined) => HAN.test(word?.folded ?? '');
