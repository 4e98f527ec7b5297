import type { Word } from '../text/words.ts';

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

/** A hotel, a restaurant, a brand: 普京大酒店, 普京牌手表. */
const HOUSE =
	/^(?:\p{Script=Han}{0,2}(?:酒店|国家公园|國家公園|饭店|飯店|宾馆|賓館|餐厅|餐廳|大厦|大廈)|广场|廣場|大街|大道|机场|機場|车站|車站|公园|公園|中学|中學|大桥|大橋|号(?![召称])|號(?![召稱])|牌(?![子局桌照]))/u;
const LONGEST_HOUSE = 6;

/** What is swallowed or injected bears the end of its name before these: 片, but not 片面 (one-sided), 片刻 (a moment). */
const MEDICINE = /^(?:片(?![面刻段言])|胶囊|膠囊|颗粒|顆粒|注射[液剂劑]|口服液|软膏)/u;
/** Words of one character that stand before a name. */
const SINGLE = new Set(
	'和与與及跟同对對给給向被把将將让讓请請问問说說称稱叫见見看听聽挺反亲親倒捧黑批骂罵赞贊替为為由或在以像是非俄前新老小恨爱愛怕等找去来來比从從自到因但而即若令使据據按凭靠助帮幫保护護迎送邀约約会會谈談论論评評杀殺刺抓捕打骗骗这這那某我你他她有无無不没沒再又也都只就才更最'.split(
		'',
	),
);
/** Chinese surnames that end no word before a name: 李普京 is a Chinese. */
const SURNAMES = new Set('王李张張刘劉陈陳赵趙吴吳徐孙孫朱郭梁宋郑鄭韩韓冯馮曹袁邓鄧蒋蔣蔡'.split(''));
const ITEM_BEFORE = /(?:^|[\s"'“‘「『\\、|,/•·*【[：:]) ?$/u;
const ITEM_BEHIND = /^(?:$|[\s"'”’」』\\、|,/（(【\]])/u;

/** “贺普丁”: an item of a list that is a name with one character before it, which is no word. */
function isEndOfItem(text: string, { start, end }: Span): boolean {
	const before = text[start - 1] ?? '';
	if (!HAN.test(before) || SINGLE.has(before)) return false;
	if (!ITEM_BEFORE.test(text.slice(Math.max(0, start - 3), start - 1))) return false;
	return SURNAMES.has(before) || ITEM_BEHIND.test(text.slice(end, end + 1));
}

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
	if (PLACES.has(after) || HOUSE.test(text.slice(end, end + LONGEST_HOUSE))) return 'place';
	if (isPerson && (MEDICINE.test(text.slice(end, end + 3)) || isEndOfItem(text, span))) return 'part';
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
	if (SOUNDS.has(before) && isSingle(start - 1) && !(isSure && SINGLE.has(before))) return 'part';
	// 普京希望: the next word is “hope”, so its first character is no sound of the name.
	if (!SOUNDS.has(after) || !isSingle(end) || WORDS_BEHIND.test(text.slice(end, end + 3))) return;
	const isOnly = !(SOUNDS.has(text[end + 1] ?? '') && isSingle(end + 1));
	const isTitled = TITLE.test(text.slice(Math.max(0, start - LONGEST_TITLE), start));
	return isOnly && (isSure || isTitled) ? undefined : 'part';
}

/** The title right before a name, in the characters before it. */
export function chineseTitleBefore(text: string, start: number): string | undefined {
	const title = TITLE.exec(text.slice(Math.max(0, start - LONGEST_TITLE), start))?.[0];
	const rank = title && RANK.exec(text.slice(Math.max(0, start - title.length - 2), start - title.length))?.[0];
	return title && (rank ?? '') + title;
}
const RANK = /(?:副|国家|國家|现任|現任)$/u;

export const isHan = (word: Word | undefined) => HAN.test(word?.folded ?? '');
