import type { Word } from '../../text/words.ts';
import { isGivenName } from '../words/given-names.ts';
import { isFunctionWord, isPlaceNoun } from '../words/lexicon.ts';
import {
	AMOUNTS,
	ARTICLES,
	isDayOfWeek,
	isMonth,
	ON,
	PARTS,
	SINGULAR_VERBS,
	UNITS,
	WHEN,
	WHEN_BEFORE_YEAR,
	WHICH,
	YEAR_AFTER,
	YEAR_BEFORE,
} from './year-words.ts';

/** A year that a text names. */
export interface Year {
	year: number;
	/** Index of its word. */
	word: number;
	/** Says when something is (“in 1945”, “Havana, 1945”), not which thing is meant (“the Charter of 1945”). */
	dates: boolean;
}

interface Text {
	text: string;
	words: readonly Word[];
}
type Use = 'when' | 'which' | undefined;

/** Most numbers of four digits are no years. */
const DIGITS = /^(?:1\d|20)\d\d$/;

/** The years of a text in order: numbers that are written as years are, in the languages that we read. */
export function yearsOf(text: Text, lang: string | undefined): Year[] {
	const years: Year[] = [];
	text.words.forEach(({ folded }, word) => {
		if (!DIGITS.test(folded)) return;
		const use = useOf(text, word, lang, years.at(-1));
		if (use) years.push({ year: yearOf(Number(folded), lang), word, dates: use === 'when' });
	});
	return years;
}

/** Iran counts from the Hegira, in years of the sun: 1390 began in 2011. */
const yearOf = (year: number, lang: string | undefined) =>
	lang === 'fa' && year >= 1300 && year < 1500 ? year + 621 : year;

/** The later of two years. */
export const later = (one: number | undefined, other: number | undefined): number | undefined =>
	one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);

/** The latest of some years. */
export const latestOf = (years: readonly Year[]): number | undefined =>
	years.reduce<number | undefined>((latest, { year }) => later(latest, year), undefined);

/** How the number at a word is a year; undefined where it is none. */
function useOf(text: Text, at: number, lang: string | undefined, before: Year | undefined): Use {
	if (isDayBefore(text, at) || isDayAfter(text, at)) return 'which';
	if (isPartOfNumber(text, at)) return;
	const last = endOfRange(text, at);
	const named = byMonth(text, at) ?? byYear(text, at, last);
	if (named) return named;
	if (isTurkishWhen(text, last)) return 'when';
	if (isCount(text, last, lang)) return;
	if (before && isEndOfRange(text, before.word, at)) return before.dates ? 'when' : 'which';
	const use = byWordBefore(text, at) ?? byPunctuation(text, at, last);
	return use ?? (last > at ? 'which' : undefined);
}

/** How far punctuation beside a number is looked at. */
const NEAR = 8;
const textBefore = ({ text, words }: Text, at: number) => {
	const start = words[at]?.start ?? 0;
	return text.slice(Math.max(0, start - NEAR), start);
};
const textAfter = ({ text, words }: Text, at: number) => {
	const end = words[at]?.end ?? 0;
	return text.slice(end, end + NEAR);
};
const wordAt = ({ words }: Text, at: number) => words[at]?.folded ?? '';
/** The word before, where nothing but a space is between. */
const leftOf = (text: Text, at: number) => (text.words[at]?.gap === ' ' ? wordAt(text, at - 1) : '');

/** “09.05.1945”, “2024-02-27”. */
const isDayBefore = (text: Text, at: number) => /(?<!\d)\d{1,2}([./-])\d{1,2}\1$/.test(textBefore(text, at));
const isDayAfter = (text: Text, at: number) => /^([./-])\d{1,2}\1\d{1,2}(?!\d)/.test(textAfter(text, at));

/** “€1945”, “1500 %”, “1500.50”, “Tu-1600”. */
const isPartOfNumber = (text: Text, at: number) =>
	/[$€£¥₽#№]\s?$|\d[.,'’]$/.test(textBefore(text, at)) ||
	/^(?:[.,'’]\d|\s?[%€$£¥₽°])/.test(textAfter(text, at)) ||
	(text.words[at]?.gap === '-' && !/^\d+$/.test(wordAt(text, at - 1)));

/** The second number of “1855–56”, else the number itself. */
function endOfRange(text: Text, at: number): number {
	const next = wordAt(text, at + 1);
	if (text.words[at + 1]?.gap !== '-' || !/^(?:\d\d|\d{4})$/.test(next)) return at;
	const first = wordAt(text, at);
	return (next.length === 2 ? first.slice(0, 2) + next : next) > first ? at + 1 : at;
}

/** “1941–1945”, “between 1941 and 1945”. */
const isEndOfRange = (text: Text, first: number, at: number) =>
	first >= at - 2 &&
	text.words[at]?.gap !== '|' &&
	(first === at - 1 ? text.words[at]?.gap === '-' : text.words[at - 1]?.gap === ' ');

/** “1877'de”: in 1877. */
function isTurkishWhen({ words }: Text, at: number): boolean {
	const next = words[at + 1];
	return next?.gap === "'" && /^[dt][ae]$/.test(next.folded);
}

/** Whether things are counted: “1200 soldiers”, “1200 Russian soldiers”, “1500-km”, “1600 GMT”. */
function isCount(text: Text, at: number, lang: string | undefined): boolean {
	const next = text.words[at + 1];
	if (!next || next.gap === '|' || next.gap === '.') return false;
	if (next.gap !== ' ' || UNITS.has(next.folded)) return true;
	if (next.shape === 'lower') return !isFunctionWord(next.folded) && !SINGULAR_VERBS.has(next.folded);
	// German nouns have capitals.
	if (lang === 'de' && !isGivenName(next.folded)) return true;
	const second = text.words[at + 2];
	if (second?.gap !== ' ' || second.shape !== 'lower' || isFunctionWord(second.folded)) return false;
	return second.folded.endsWith('s') || UNITS.has(second.folded);
}

/** “May 1945”, “9 de mayo de 1945”, “May 9, 1945”. */
function byMonth(text: Text, at: number): Use {
	let first = at - 1;
	if (isDay(wordAt(text, first)) && /,\s?$/.test(textBefore(text, at))) first--;
	else if (text.words[at]?.gap === '|') return;
	else if (WHICH.has(wordAt(text, first))) first--;
	if (!isMonth(wordAt(text, first))) return;
	const day = WHICH.has(wordAt(text, first - 1)) ? first - 2 : first - 1;
	if (isDay(wordAt(text, day))) first = day;
	const before = wordAt(text, first - 1);
	if (first === 0 || text.words[first]?.gap === '|' || ON.has(before) || WHEN_BEFORE_YEAR.has(before)) return 'when';
	if (WHEN.has(before)) return 'when';
	return 'which';
}
const isDay = (folded: string) => /^\d{1,2}(?:st|nd|rd|th|o)?$/.test(folded);

/** “in the year 1945”, “в 1945 году”, “1945年”. */
function byYear(text: Text, at: number, last: number): Use {
	if (YEAR_BEFORE.has(leftOf(text, at))) return WHICH.has(leftOf(text, at - 1)) ? 'which' : 'when';
	const after = text.words[last + 1];
	if (!after || !YEAR_AFTER.has(after.folded) || after.gap === '|') return;
	if (after.folded !== '年') return WHEN_BEFORE_YEAR.has(leftOf(text, at)) ? 'when' : 'which';
	const next = text.text.charAt(after.end);
	// 1200年前: so many years ago.
	if ('前历歷间間来來'.includes(next) && next) return;
	if ('的の《“「'.includes(next) && next) return 'which';
	return text.words[at]?.gap === '|' || WHEN_BEFORE_YEAR.has(wordAt(text, at - 1)) ? 'when' : 'which';
}

/** “in 1945”, “of 1945”. */
function byWordBefore(text: Text, at: number): Use {
	const before = leftOf(text, at);
	const beforeThat = leftOf(text, at - 1);
	if (WHICH.has(before) && AMOUNTS.has(beforeThat)) return;
	if (WHICH.has(before)) return PARTS.has(beforeThat) ? 'when' : 'which';
	// “in about 1650”, but not “he spoke about 1945”.
	if (before === 'about') return WHEN.has(beforeThat) ? 'when' : 'which';
	if (ARTICLES.has(before) && text.words[at + 1]?.gap === ' ') return 'which';
	return WHEN.has(before) ? 'when' : undefined;
}

/** Longer texts are no captions: “Winter quarters, 1812”. */
const WORDS_OF_A_CAPTION = 7;

/** “Havana, 1945”, “(1945)”, “1945: the end of a war”. */
function byPunctuation(text: Text, at: number, last: number): Use {
	const before = textBefore(text, at);
	const after = textAfter(text, last);
	if (/[([（]\s?(?:[*†]|[bdc]\.)?\s?$/.test(before) && /^\s?(?:[)\]）,;–—-]|$)/.test(after)) return 'which';
	if (at === 0 && /^\s?[:—–]/.test(after)) return 'when';
	const opens = at === 0 || text.words[at]?.gap === '|';
	if (opens && SINGULAR_VERBS.has(wordAt(text, at + 1))) return 'when';
	const place = text.words[at - 1];
	if (!place || /^\d/.test(place.folded) || !/[^\s],\s$/.test(before)) return;
	for (let i = at - 1; i >= at - 4; i--) if (isPlaceNoun(wordAt(text, i))) return;
	if (last === text.words.length - 1 && last < WORDS_OF_A_CAPTION) return 'when';
	if (place.shape === 'lower') return;
	return /^(?:[,.;:)—–\n]|$)/.test(after) ? 'which' : undefined;
}

/** Whether a text says on which day of this week something was: “on Monday”, “yesterday”. */
export const namesDay = ({ text, words }: Text): boolean =>
	words.some(({ folded }) => isDayOfWeek(folded)) ||
	/[周週星][一二三四五六日天期]|昨[天日]|[月火水木金土日]曜/.test(text);
