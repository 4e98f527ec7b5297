import type { Word } from '../text/words.ts';

const KATAKANA = /^[\p{Script=Katakana}ー]/u;
/** Whether a word is a run of the letters that Japanese writes foreign names in. */
export const isKatakanaWord = (word: Word | undefined): boolean => KATAKANA.test(word?.folded ?? '');

/** Titles and offices behind a name: プーチン大統領, ラブロフ露外相, カストロ氏. */
const TITLE =
	/^(?:[元前故現]|[露米英独仏伊中韓]|ロシア|国家|暫定)?(?:(?:副|元|前)?大統領|(?:副)?首相|[外国財内法]相|[外国財法内]務?大臣|外務大臣|安全保障会議書記|書記|議長|長官|将軍|司令官|国防相|主席|総書記|報道官|司会者|[氏容])/u;
const LONGEST_TITLE = 10;

/** The title behind a name. */
export const japaneseTitleAt = (text: string, end: number): string | undefined =>
	TITLE.exec(text.slice(end, end + LONGEST_TITLE))?.[0];

/** Behind a surname: brothers, family, house, a married couple. */
const FAMILY = /^(?:兄弟|姉妹|一家|一族|家(?![屋具庭])|夫妻|夫人)/u;
/** The word behind a surname that makes it a family’s, or a wife’s. */
export const japaneseFamilyAt = (text: string, end: number): string | undefined =>
	FAMILY.exec(text.slice(end, end + 2))?.[0];

/** Behind a name: street, station, square, park, airport, hotel. */
const PLACE = /^(?:通り|駅|広場|公園|空港|ホテル|大通り)/u;
/** The word behind a name that makes it a place’s. */
export const japanesePlaceAt = (text: string, end: number): string | undefined =>
	PLACE.exec(text.slice(end, end + 3))?.[0];

/** 外務省長, the head of a body, but not 長官, a word of its own. */
const HEAD = /^(?:[長員](?![官期年])|相)/u;
export const isHeadOfBodyAt = (text: string, end: number): boolean => HEAD.test(text.slice(end, end + 2));
