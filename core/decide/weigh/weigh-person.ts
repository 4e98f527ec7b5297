import { declinesGivenNames } from '../../languages/cases.ts';
import { isPatronymic } from '../../languages/patronymic.ts';
import { isGivenName } from '../../languages/words/given-names.ts';
import {
	AND,
	isCalendarWord,
	isFirmWord,
	isGeneration,
	isGroupWord,
	isOffice,
	isPluralArticle,
	PREPOSITIONS,
} from '../../languages/words/lexicon.ts';
import { houseBehind, villageBefore } from '../../languages/words/streets.ts';
import type { Match, MatchedText } from '../../names/match.ts';
import type { IndexedForm } from '../../names/name-index.ts';
import { areInTwoCases, areTwoPeople, isOfAnotherCase } from '../document/two-people.ts';
import type { Kind, Neighbour } from '../neighbours.ts';
import type { Placed, ReadText } from '../placed-text.ts';
import type { Say } from '../weights.ts';

/** Whom a personal name may mean. */
export interface Person {
	gender: 'feminine' | 'masculine' | undefined;
	/** Whether an entity is a person. */
	isPerson(entity: string): boolean;
}

/** Weighs the words beside a person's name: given names, initials, titles, families, streets, firms, dates. */
export function weighPerson(
	form: IndexedForm,
	{ match, ties, ...beside }: Placed,
	text: ReadText,
	{ gender, rivalled, isPerson }: Person & { rivalled: boolean },
	say: Say,
) {
	const { style, matched } = text;
	const short = form.kind === 'short';
	const left = isInOtherCase(form, beside.left) || isGoverned(form, match, text, beside.left) ? PLAIN : beside.left;
	const right = isInOtherCase(form, beside.right) ? PLAIN : beside.right;
	if (left.kind === 'title') say('title before it', left.written);
	else if (right.kind === 'title' && TITLE_BEHIND.test(right.written)) say('title before it', right.written);
	if (left.kind === 'given' && !rivalled) {
		if (short) say('another given name before it', left.written);
		else if (!left.hyphen) say('perhaps a longer name before it', left.written);
	}
	if (form.kind === 'initials' && left.isCut) say('a street or place', left.written);
	if (short) {
		const isNoun = isOfAnotherCase(form, matched.text.slice(match.start, match.end), left.written);
		if (left.kind === 'initial') say('an initial before it', left.written);
		if (left.kind === 'group' && (ties.length === 0 || !isGroupWord(left.word?.folded ?? '')))
			say('a family', left.written);
		// “В парке Лавров говорил”: a place bears a name in the genitive.
		if (
			left.kind === 'place' &&
			(left.isCut || style.lang === 'bg' || !SLAVIC_NOMINATIVE.test(matched.words[match.last]?.folded ?? ''))
		)
			say('a street or place', left.written);
		if (left.kind === 'capital' && !rivalled && !left.hyphen && !isNoun) {
			const isKnown = form.stands === 'alone' && isBehindOffice(matched, match.first - 1);
			say(isKnown ? 'an unknown name behind an office' : 'a longer name before it', left.written);
		}
		if (left.kind === 'opening' && !isNoun && !style.headline && style.lang !== 'de')
			say('perhaps a longer name before it', left.written);
		if (
			left.kind === 'name' &&
			!left.hyphen &&
			isSurname(left.match, isPerson) &&
			!areTwo(match, left.match, matched.text)
		)
			say('a double surname', left.written);
		else if (style.lang === 'ru' && left.kind !== 'place') {
			const place =
				villageBefore(matched.words, match.first, match.last) ??
				houseBehind(matched.text, matched.words, match.first, match.last);
			if (place) say('a street or place', place);
		}
		if (right.kind === 'place') say('a street or place', right.written);
		if (right.kind === 'group' && ties.length === 0) say('a family', right.written);
		if (right.kind === 'initial' && matched.text[right.word?.end ?? 0] === '.')
			say('an initial after it', right.written);
		if (isDate(matched, match)) say('a date', matched.text.slice(match.start, match.end));
		if (isGeneration(right.word?.folded ?? '', style.lang)) say('the younger or the elder', right.written);
		const firm = firmAfter(form, matched, match);
		if (firm) say('a firm', firm);
		const hers =
			gender === 'masculine' &&
			(womansEnding(form, matched, match) ??
				womansItem(matched, match) ??
				feminineVerbAfter(form, matched, match, left.kind));
		if (hers) say('a woman’s name here', hers);
		if (style.lang === 'nl' && isDutchPlural(matched, match)) say('a family');
	}
	if (
		right.kind === 'name' &&
		!right.hyphen &&
		isSurname(right.match, isPerson) &&
		!areTwo(match, right.match, matched.text)
	)
		say('a double surname', right.written);
	// “Лаврова Ева Романовна”: a father’s name behind it is of one person.
	const isOne = isPatronymic(matched.words[match.last + 2]?.folded ?? '');
	const isOther = short && !right.hyphen && !isOne && areTwoPeople(form, matched, match);
	if (right.kind === 'given' && !rivalled && !isOther) {
		// Russian and Ukrainian put the surname first; elsewhere the next person of a list may follow.
		say(
			short && SURNAME_FIRST.test(right.written) ? 'another given name after it' : 'perhaps a longer name after it',
			right.written,
		);
	}
	if (right.kind === 'capital' && !rivalled && !isOther) {
		say(right.hyphen ? 'perhaps a longer name after it' : 'a longer name after it', right.written);
	}
}

const PLAIN: Neighbour = { kind: 'plain', written: '', hyphen: false };

/** “rzecznik Putina Dmitrij”: a man's name in the nominative belongs to no surname in another case. */
const isInOtherCase = ({ kind, stem, lang }: IndexedForm, { kind: beside, word, hyphen }: Neighbour) =>
	kind === 'short' &&
	stem !== undefined &&
	declinesGivenNames(lang) &&
	(beside === 'given' || beside === 'capital') &&
	!hyphen &&
	NOMINATIVE.test(word?.folded ?? '');
const NOMINATIVE = /[b-df-hj-ln-tv-xz]$/;

/** “w Pekinie Putin”: what a preposition stands before is in another case than a surname that has no ending. */
function isGoverned(
	{ kind, stem }: IndexedForm,
	{ first, last }: Match,
	{ matched: { words }, style }: ReadText,
	{ kind: beside, hyphen }: Neighbour,
): boolean {
	if (kind !== 'short' || stem !== undefined || hyphen || !declinesGivenNames(style.lang)) return false;
	if (beside !== 'given' && beside !== 'capital') return false;
	const preposition = words[first - 2];
	return (
		words[first - 1]?.gap === ' ' &&
		PREPOSITIONS.has(preposition?.folded ?? '') &&
		NOMINATIVE.test(words[last]?.folded ?? '')
	);
}

/** An office is no further before a name: “Minister of Foreign Affairs of Russia Zork Lavrov”. */
const WORDS_TO_OFFICE = 6;

/** “Ministr zahraničí Sergej Lavrov”: the name of an office stands before a word, in the same phrase. */
function isBehindOffice({ text, words }: MatchedText, index: number): boolean {
	for (let i = index; i > 0 && i > index - WORDS_TO_OFFICE; i--) {
		const [word, before] = [words[i], words[i - 1]];
		if (word?.gap !== ' ' || !before || text.slice(before.end, word.start).includes('\n')) return false;
		if (isOffice(before.folded)) return true;
	}
	return false;
}

/** Two of a list without commas, each of whom stands alone (“Putin Lavrov Maduro”), or two in two cases. */
const areTwo = (one: Match, other: Match | undefined, text: string) =>
	[one, other].every((match) => match?.forms.some(({ stands }) => stands === 'alone')) ||
	(other !== undefined && areInTwoCases(text.slice(one.start, one.end), text.slice(other.start, other.end)));

/** Farsi says “Putin, president of Russia” without a comma. */
const TITLE_BEHIND = /^\p{Script=Arabic}/u;
/** A surname of Slavic men in the nominative. */
const SLAVIC_NOMINATIVE = /\p{Script=Cyrillic}(?:[оеєё]в|[иіы]н|ий|ый)$/u;

const SURNAME_FIRST = /^\p{Script=Cyrillic}/u;

/** “Lavrov & Sons”, “Ortega Inc.”: the word that makes a surname a firm's. */
function firmAfter(form: IndexedForm, matched: MatchedText, { last }: Match): string | undefined {
	const { text, words } = matched;
	const [next, second] = [words[last + 1], words[last + 2]];
	if (!next) return;
	const between = text.slice(words[last]?.end, next.start);
	if (/^\s*&\s*$/.test(between)) return isFirm(form, matched, last + 1) ? text.slice(next.start, next.end) : undefined;
	if (next.gap === ' ' && next.shape !== 'lower' && isFirmWord(next.folded)) return text.slice(next.start, next.end);
	if (next.gap === ' ' && AND.has(next.folded) && second?.gap === ' ' && isFirmWord(second.folded))
		return text.slice(second.start, second.end);
	return;
}

/** “Castro & Delgado”, two bare surnames that say little; “Putin & Assad” are two whom everybody knows. */
function isFirm({ stands }: IndexedForm, { words, matches }: MatchedText, index: number): boolean {
	const { folded = '', shape } = words[index] ?? {};
	if (isFirmWord(folded) || COMPANY.has(folded)) return true;
	if (stands === 'alone' || shape === 'lower' || isGivenName(folded)) return false;
	return !isNameAt(matches, index);
}
/** Behind “&” alone: “Путин и Ко” is said of his friends. */
const COMPANY = new Set('co cia associates asociados associados partners cie ко'.split(' '));

/** Whether a name begins at a word; the matches are in order. */
function isNameAt(matches: readonly Match[], word: number): boolean {
	let low = 0;
	let high = matches.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((matches[middle] as Match).first < word) low = middle + 1;
		else high = middle;
	}
	return matches[low]?.first === word;
}

/**
 * “Лаврова упала”: a surname in -а that opens a clause with a feminine verb in the past tense is a woman's in the
 * nominative, not a man's in the genitive; so is one that does not decline.
 */
function feminineVerbAfter(
	{ stem }: IndexedForm,
	{ text, words }: MatchedText,
	{ first, last }: Match,
	left: Kind,
): string | undefined {
	const next = words[last + 1];
	// Of Latin names, those that are in a case: “Ławrowa powiedziała”.
	const ending = stem ? /a$/ : /[аяо]$/u;
	if (next?.gap !== ' ' || next.shape !== 'lower' || !ending.test(words[last]?.folded ?? '')) return;
	if (left !== 'border' && !(left === 'opening' && FEMININE_NOUN.test(words[first - 1]?.folded ?? ''))) return;
	return FEMININE_PAST.test(next.folded) ? text.slice(next.start, next.end) : undefined;
}
const FEMININE_PAST = /^(?:\p{Script=Cyrillic}{2,}ла(?:сь|ся)?|[a-z]{2,}la)$/u;
/** Nouns for women: гимнастка, актриса, певица, спортсменка, министерка. */
const FEMININE_NOUN = /(?:ка|иса|ица|ыня|иня|ша)$/u;

/** “Putinová” is a woman, “Putinova” what is Putin's: the finder takes one for the other. */
function womansEnding({ stem }: IndexedForm, { text }: MatchedText, { start, end }: Match): string | undefined {
	const written = text.slice(start, end).normalize();
	return stem && /ov[áé]$/i.test(written) ? written : undefined;
}

/** “"Лаврова"” as a value of data, or on a line of its own: no genitive stands by itself. */
function womansItem({ text }: MatchedText, { start, end }: Match): string | undefined {
	const written = text.slice(start, end);
	if (!WOMANS_NAME.test(written)) return;
	const [before, after] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)];
	const isValue = /["'`]$/.test(before) && before.at(-1) === after[0];
	return isValue || (OPENS_ROW.test(before) && ENDS_ROW.test(after)) ? written : undefined;
}
const WOMANS_NAME = /\p{Script=Cyrillic}(?:[ОЕЁ]ВА|[ИЫ]НА)$/iu;
const OPENS_ROW = /(?:^|\n|\|)[ \t]*(?:\d+[.)][ \t]*)?$/;
const ENDS_ROW = /^[ \t]*(?:$|\r?\n|\|)/;
const NEAR = 8;

/** “de Castro’s”, the family; a genitive has no article. */
function isDutchPlural({ words }: MatchedText, { first, last }: Match): boolean {
	const next = words[last + 1];
	return next?.gap === "'" && next.folded === 's' && isPluralArticle(words[first - 1]?.folded ?? '', 'nl');
}

const isSurname = (match: Match | undefined, isPerson: Person['isPerson']) =>
	match?.forms.some(({ kind, entity }) => kind === 'short' && isPerson(entity)) ?? false;

/** “14 May”, “May 2019”, “last May”: a surname that is a month is one beside a number or behind a word of time. */
function isDate({ words }: MatchedText, { first, last }: Match): boolean {
	if (first !== last || !isCalendarWord(words[first]?.folded ?? '')) return false;
	const before = words[first]?.gap === '|' ? '' : (words[first - 1]?.folded ?? '');
	const after = words[last + 1]?.folded ?? '';
	return NUMBER.test(before) || NUMBER.test(after) || TIME_WORDS.has(before);
}
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/;
const TIME_WORDS = new Set(
	'in last next since until till by early late mid during this every of from to end through'.split(' '),
);
