/** Whether a page is about a time in which an entity was not yet there, so that its name is somebody else's. */

import {
	BIRTH_BEFORE_YEAR,
	BIRTH_BEHIND_YEAR,
	isBirth,
	isBirthOrDeath,
	isClause,
	isSaying,
} from '../../languages/dates/year-words.ts';
import { later, latestOf, type Year } from '../../languages/dates/years.ts';
import type { Match, MatchedText } from '../../names/match.ts';
import type { IndexedForm } from '../../names/name-index.ts';
import { opensSentence } from '../neighbours.ts';
import type { Placed, ReadText } from '../placed-text.ts';
import type { Evidence } from './evidence.ts';

/** “Raúl Castro sailed in 1890”: behind more words than these, a year may be another thing's (“soldiers killed in 1945”). */
const WORDS_TO_YEAR = 2;
/** “Raúl Castro sailed for Havana in 1890”. */
const WORDS_WITH_PLACE = 4;
/** Between a year and a name that it dates are no more words: “In 1890, on his way to Havana, Raúl Castro”. */
const WORDS_FROM_YEAR = 12;
/** Behind more words and a comma, somebody speaks of the year: “In 1941 the Germans attacked us, Putin said”. */
const WORDS_OF_A_CLAUSE = 4;

const STOP = /["“”«»„:;—–!?…。；：！？\n]/;
const IN_BRACKETS_BEHIND = /^\s?[(（[][^)）\]]{0,24}$/;

/** The year that its own sentence dates a name by, if any. */
export function yearOf(
	matched: MatchedText,
	match: Match,
	years: readonly Year[],
	wordsToYear = WORDS_TO_YEAR,
): number | undefined {
	let low = 0;
	let high = years.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((years[middle] as Year).word < match.first) low = middle + 1;
		else high = middle;
	}
	const before = years[low - 1];
	const after = years[low];
	if (after && datesBefore(matched, match, after, wordsToYear)) return after.year;
	return before?.dates && datesBehind(matched, match, before.word) ? before.year : undefined;
}

/** “Raúl Castro (1843–1901)”, “Raúl Castro sailed in 1890”, “Raúl Castro was born in Havana in 1843”. */
function datesBefore(matched: MatchedText, { last, end }: Match, { word, dates }: Year, wordsToYear: number): boolean {
	const { text, words } = matched;
	if (word - last > WORDS_FROM_YEAR) return false;
	const between = text.slice(end, words[word]?.start);
	if (IN_BRACKETS_BEHIND.test(between)) return true;
	if (!dates || STOP.test(between)) return false;
	const inside = words.slice(last + 1, word);
	if (inside.some((_, i) => opensSentence(matched, last + 1 + i))) return false;
	if (inside.some(({ folded }, i) => i > 0 && isClause(folded))) return false;
	if (inside.length <= wordsToYear || inside.some(({ folded }) => isBirthOrDeath(folded))) return true;
	return inside.length === WORDS_WITH_PLACE && inside[2]?.shape === 'capital';
}

/** “Castro 1959–2008”, “Castro (1959–)”. */
const RANGE_BEHIND = /^\s?[(（[]?\s?((?:1[5-9]|20)\d\d)\s?[-–—]/;

/** The year of a time from which on a name that is dated by it would mean an entity, where that is later. */
export function yearBefore(since: number, { matched, years }: Dated, match: Match): number | undefined {
	const range = RANGE_BEHIND.exec(matched.text.slice(match.end, match.end + 12))?.[1];
	const year = range ? Number(range) : yearOf(matched, match, years, WORDS_WITH_PLACE);
	return year !== undefined && year < since ? year : undefined;
}
/** The decade that a text speaks of, where it is before a year and no year is named. */
export const decadeBefore = (since: number, { decade }: ReadText, { latestYear }: Evidence): number | undefined =>
	decade !== undefined && decade < since && latestYear === undefined ? decade - 9 : undefined;

type Dated = Pick<ReadText, 'matched' | 'years'>;

/** “In 1890 Raúl Castro”, “In 1890, on his way to Havana, Raúl Castro”. */
function datesBehind(matched: MatchedText, { first, last, start }: Match, year: number): boolean {
	const { text, words } = matched;
	if (first - year > WORDS_FROM_YEAR) return false;
	const between = text.slice(words[year]?.end, start);
	if (STOP.test(between)) return false;
	for (let i = year + 1; i <= first; i++) if (opensSentence(matched, i)) return false;
	if (first - year <= WORDS_OF_A_CLAUSE || !/,\s*$/.test(between)) return true;
	return /^,/.test(between) && !isSaying(words[last + 1]?.folded ?? '');
}

/** So near to its year stands the word of a birth: “родился 3 мая 1981 года”, “1981 года рождения”. */
const WORDS_TO_BIRTH = 4;

function isOfBirth({ text, words }: MatchedText, { word }: Year): boolean {
	for (let i = word; i > 0 && i > word - WORDS_TO_BIRTH; i--) {
		if (/[.;!?\n]/.test(text.slice(words[i - 1]?.end, words[i]?.start)) && words[i]?.gap !== '.') break;
		if (isBirth(words[i - 1]?.folded ?? '')) return true;
	}
	const { start = 0, end = 0 } = words[word] ?? {};
	if (isBirth(words[word + 2]?.folded ?? '') || isBirth(words[word + 1]?.folded ?? '')) return true;
	return (
		BIRTH_BEHIND_YEAR.test(text.slice(end, end + 12)) ||
		BIRTH_BEFORE_YEAR.test(text.slice(Math.max(0, start - 4), start))
	);
}

/** Worked out once a text, since each of its bodies asks. */
const besideBirths = new WeakMap<MatchedText, number | undefined>();

/** The latest year of a text that is not of somebody's birth, which says nothing of the time of a body. */
function latestBesideBirths({ matched, years }: ReadText): number | undefined {
	if (!besideBirths.has(matched))
		besideBirths.set(matched, latestOf(years.filter((year) => !isOfBirth(matched, year))));
	return besideBirths.get(matched);
}

/** The year of a page's time, where that was before an entity's. */
export function anotherTime(
	{ entity, stands }: IndexedForm,
	{ year }: Placed,
	text: ReadText,
	title: ReadText,
	evidence: Evidence,
	people: { has(entity: string): boolean },
	since: number,
): number | undefined {
	const isLater = evidence.latestYear !== undefined && evidence.latestYear >= since;
	const isPerson = people.has(entity);
	const here = isPerson
		? later(title.latestYear, text.latestYear)
		: later(latestBesideBirths(title), latestBesideBirths(text));
	let found: number | undefined;
	if (!isPerson || (stands === 'evidence' && !evidence.firstMet.has(entity))) found = here;
	else {
		const first = evidence.firstMet.get(entity);
		found = (first ? first.year : year) ?? (first?.inTitle ? undefined : title.latestDate);
	}
	if (found === undefined || found >= since) return;
	if (!isPerson) {
		const hasDate = title.latestDate !== undefined || text.latestDate !== undefined;
		return isLater && !hasDate ? undefined : found;
	}
	// The page is of our time, and speaks of another one.
	if (isLater || evidence.isNews || [...evidence.met].some((one) => one !== entity && people.has(one))) return;
	return found;
}
