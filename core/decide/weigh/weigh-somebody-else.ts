/** Signs beside a whole name that it is somebody else's: a trade, an address, a credit, a list of people nobody knows. */

import { isGivenName } from '../../languages/words/given-names.ts';
import { AND, isFunctionWord } from '../../languages/words/lexicon.ts';
import { isBy, isCredit, isOtherSubject, isPlainTrade, isPublic, isTrade } from '../../languages/words/trades.ts';
import type { Match, MatchedText } from '../../names/match.ts';
import { isProgramText } from '../../text/program-text.ts';
import type { Word } from '../../text/words.ts';
import { birthBehind } from '../document/births.ts';
import { stateBehind, tradeAfter, tradeBefore } from '../document/trade-beside.ts';
import { breaksLine } from '../neighbours.ts';
import type { Rule } from '../weights.ts';

/** A sign that a name is somebody else's. */
export interface Sign {
	rule: Rule;
	detail: string;
	/**
	 * What outweighs it: `nothing`; a `cue` of the entity on the page; such a cue or `others`, people of the pack who are
	 * surely there; or also their `circle`, words that speak for anything in the pack; or the `age` or the
	 * `birth` of the entity.
	 */
	unless: 'nothing' | 'cue' | 'others' | 'circle' | 'age' | 'birth' | 'birthOrCue';
}

/** The sign that a long page gives which has nothing of the entity. */
export const SILENCE: Sign = { rule: 'a page without a word for it', detail: '', unless: 'circle' };

/** The signs beside a match. The whole text is asked last. */
export function signsBeside(matched: MatchedText, match: Match, whole: WholeText): Sign[] {
	const signs: Sign[] = [];
	const trade = tradeBefore(matched, match) ?? tradeAfter(matched, match);
	if (trade) {
		const detail = matched.text.slice(trade.start, trade.end);
		const rule = 'a trade beside it';
		if (stateBehind(matched, match, trade)) signs.push({ rule, detail, unless: 'nothing' });
		else if (isPlainTrade(trade.folded)) signs.push({ rule, detail, unless: 'cue' });
		else if (!whole.isPublic()) signs.push({ rule, detail, unless: 'others' });
	}
	const age = AGE.exec(matched.text.slice(match.end, match.end + NEAR))?.[1];
	if (age) signs.push({ rule: 'another age', detail: age, unless: 'age' });
	const birth = birthBehind(matched, match);
	if (birth) signs.push({ rule: 'another birth', detail: birth.year, unless: birth.isStated ? 'birth' : 'birthOrCue' });
	const contact = contactBeside(matched, match);
	if (contact) signs.push({ rule: 'an address beside it', detail: contact, unless: 'others' });
	const credit = creditBefore(matched, match);
	if (credit) signs.push({ rule: 'a credit or by-line', detail: credit, unless: 'others' });
	if (isAnItem(matched, match.first, match.last) && !whole.isPublic() && whole.people() > MOST_STRANGERS)
		signs.push({ rule: 'a list of people', detail: '', unless: isRow(matched, match) ? 'others' : 'circle' });
	if (whole.isProgram()) signs.push({ rule: 'in a program or data', detail: '', unless: 'others' });
	const subject = whole.subject();
	if (subject && !whole.isPublic()) signs.push({ rule: 'another subject', detail: subject, unless: 'circle' });
	return signs;
}

/** What is asked of the whole text, found once and only when it is asked. */
export interface WholeText {
	/** Whether it speaks of government. */
	isPublic(): boolean;
	/** What else it is about: sport, stage or shop. */
	subject(): string | undefined;
	/** Whether it is a program's, or data. */
	isProgram(): boolean;
	/** How many people it lists by their whole names, each an item of a list or a table. */
	people(): number;
}

/** A list of more people than this, of whom one is known by the name alone, is a list of others. */
const MOST_STRANGERS = 3;

export function wholeText(matched: MatchedText): WholeText {
	let hasPublic: boolean | undefined;
	let isProgram: boolean | undefined;
	let people: number | undefined;
	let subject: Word | null | undefined;
	return {
		isPublic() {
			hasPublic ??= matched.words.some(({ folded }) => isPublic(folded));
			return hasPublic;
		},
		subject() {
			if (subject === undefined)
				subject = matched.words.find(({ folded, shape }) => shape === 'lower' && isOtherSubject(folded)) ?? null;
			return subject ? matched.text.slice(subject.start, subject.end) : undefined;
		},
		isProgram() {
			isProgram ??= isProgramText(matched.text);
			return isProgram;
		},
		people() {
			people ??= matched.words.filter((_, first) => isWholeNameAt(matched, first)).length;
			return people;
		},
	};
}

const isWholeNameAt = (matched: MatchedText, first: number) => {
	const { words } = matched;
	const [given, family] = [words[first], words[first + 1]];
	if (family?.gap !== ' ' || family.shape === 'lower' || given?.shape !== 'capital') return false;
	if (!isGivenName(given.folded) || isFunctionWord(family.folded)) return false;
	return [1, 2].some((more) => isAnItem(matched, first, first + more));
};

const isNumber = (word: Word | undefined) => word !== undefined && /^\p{Nd}+$/u.test(word.folded);

/** Whether words stand by themselves between commas, bars or ends of lines, or behind a number. */
function isAnItem(matched: MatchedText, first: number, last: number): boolean {
	const { words } = matched;
	const opens = words[first]?.gap === '|' || breaksLine(matched, first) || isNumber(words[first - 1]);
	const next = words[last + 1];
	const ends = !next || next.gap === '|' || breaksLine(matched, last + 1);
	return opens && ends && words.slice(first + 1, last + 1).every(({ gap, shape }) => gap === ' ' && shape !== 'lower');
}

/** Whether a name opens a line that goes on: a row of a table, which holds whom anybody made up. */
const isRow = (matched: MatchedText, { first, last }: Match) =>
	(first === 0 ||
		breaksLine(matched, first) ||
		(isNumber(matched.words[first - 1]) && breaksLine(matched, first - 1))) &&
	!breaksLine(matched, last + 1);

const NEAR = 60;
const E_MAIL = /[\w.+-]{1,40}@[\w-]{1,40}\.\w/;
const TELEPHONE = /(?:\+\d|\btel|\bphone|\bfono|telefon)[^\n]{0,12}?\d[\d ().-]{5,}\d/i;
/** “, 34,”, “, de 34 años,”, “(34)”. */
const AGE = /^,? \(?(?:de |aged )?([1-9]\d)(?: años| anos| ans| anni| Jahre| лет)?(?:[,)]| (?:y|e|et|und|and) )/u;
const AGE_AND_PLACE = /^, (?:de )?\d{1,2}(?: años| anos| ans| anni)?, (?:of|from|de|da|do|aus|di) \p{Lu}/u;

/** An e-mail address or a telephone number on its line, or the age and the place of local news. */
function contactBeside({ text }: MatchedText, { start, end }: Match): string | undefined {
	const after = text.slice(end, end + NEAR);
	const place = AGE_AND_PLACE.exec(after)?.[0];
	if (place) return place.slice(2);
	const before =
		text
			.slice(Math.max(0, start - NEAR), start)
			.split('\n')
			.at(-1) ?? '';
	for (const part of [after.split('\n')[0] ?? '', before]) {
		const found = E_MAIL.exec(part) ?? TELEPHONE.exec(part);
		if (found) return found[0];
	}
	return;
}

/** “© 2019”, “@author”. */
const COPYRIGHT = /(?:©|\(c\)|copyright|@author)[ \d–-]{0,12}$/i;

/** “Directed by Daniel Ortega.”, “Photo: Daniel Ortega”, “By Daniel Ortega” on a line of its own. */
function creditBefore(matched: MatchedText, { first, last, start }: Match): string | undefined {
	const { text, words } = matched;
	const by = words[first - 1];
	const copyright = COPYRIGHT.exec(text.slice(Math.max(0, start - NEAR), start))?.[0];
	if (copyright) return copyright.trim();
	if (!by) return;
	const opens = (index: number) => index === 0 || words[index]?.gap === '|' || breaksLine(matched, index);
	// “Texto y fotos: Raúl Castro”
	const isSecond =
		isCredit(words[first - 3]?.folded ?? '') && AND.has(words[first - 2]?.folded ?? '') && opens(first - 3);
	if (/^\s?: $/.test(text.slice(by.end, start)))
		return (isCredit(by.folded) || isTrade(by.folded)) && (opens(first - 1) || isSecond) && ends(matched, last)
			? text.slice(by.start, start)
			: undefined;
	if (text.slice(by.end, start) !== ' ' || !isBy(by.folded)) return;
	const credit = words[first - 2];
	if (credit && by.gap === ' ' && isCredit(credit.folded) && opens(first - 2)) return text.slice(credit.start, start);
	return opens(first - 1) && endsLineAt(matched, last) ? text.slice(by.start, start) : undefined;
}

/** Whether nothing follows a name on its line but a bar: “By Daniel Ortega | 3 May”. */
const endsLineAt = (matched: MatchedText, last: number) => {
	const [word, next] = [matched.words[last], matched.words[last + 1]];
	return !next || breaksLine(matched, last + 1) || /^\s*[|·•]/.test(matched.text.slice(word?.end, next.start));
};

/** Whether no clause goes on behind a name: “Photo: Daniel Ortega.”, “Photo: Daniel Ortega / Agency”. */
const ends = (matched: MatchedText, last: number) =>
	endsLineAt(matched, last) ||
	/^[.,;/&(]/.test(matched.text.slice(matched.words[last]?.end, (matched.words[last]?.end ?? 0) + 2).trimStart());
