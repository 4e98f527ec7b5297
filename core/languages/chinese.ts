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

/** Characters after a name that make it a place’s: street, road, square, district, town, county, island. */
const PLACES = new Set('街路区區镇鎮县縣岛島村山河湖桥橋巷'.split(''));

let segmenter: Intl.Segmenter | undefined;

/** Characters on each side of a name that are segmented with it. */
const REACH = 8;

const HAN = /^\p{Script=Han}/u;

/**
 * What stands right beside a name in a text without spaces: a character that makes it a place, or that it is a part:
 * of a person's longer name, of another word whose middle the border of a thing's name cuts.
 */
export function besideChinese(
	text: string,
	{ start, end }: { start: number; end: number },
	isPerson: boolean,
): 'place' | 'part' | undefined {
	const before = text[start - 1] ?? '';
	const after = text[end] ?? '';
	if (PLACES.has(after)) return 'place';
	// The first segmenter of a page takes the browser some ten milliseconds: none where it has nothing to tell.
	if (isPerson ? !SOUNDS.has(after) && !SOUNDS.has(before) : !HAN.test(after)) return;
	segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
	const from = Math.max(0, start - REACH);
	const borders = new Set<number>();
	for (const { index } of segmenter.segment(text.slice(from, end + REACH))) borders.add(from + index);
	const isSingle = (at: number) => borders.has(at) && borders.has(at + 1);
	// 普京希望: the next word is “hope”, so its first character is no sound of the name.
	const goesOn = (SOUNDS.has(after) && isSingle(end)) || (SOUNDS.has(before) && isSingle(start - 1));
	// Dictionaries do not know the names of people, so only what they cut of other names counts.
	const isPart = isPerson ? goesOn : !goesOn && !borders.has(end);
	return isPart ? 'part' : undefined;
}

export const isHan = (word: Word | undefined) => HAN.test(word?.folded ?? '');
