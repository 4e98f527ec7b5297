/** Whether a surname and the word behind it name two people: the parts of one name stand in one case. */

import { isPatronymic } from '../../languages/patronymic.ts';
import { isGivenName, isMasculineInA } from '../../languages/words/given-names.ts';
import type { Match, MatchedText } from '../../names/match.ts';
import type { IndexedForm } from '../../names/name-index.ts';
import { fold } from '../../text/fold.ts';

/** What the nominative of a man's name ends in, in Slavic languages: Дмитрий, Максим, Игорь, Дмитро, Dmitrij. */
const MASCULINE = /(?:[бвгґджзйклмнпрстфхцчшщ]|рь|(?<=тр|вл)о|[bcćčdďfghjklłmnńňprřsśštťvwxzźżž])$/iu;
const IN_A = /[аяaá]$/iu;
/** The instrumental of a man's name: Путиным, Иваном, Putinem. */
const IN_M = /[мm]$/iu;
/** A man's surname in the nominative that has other cases. */
const DECLINES = /[бвгдзйклмнпрстфхцчшщь]$/iu;

/** “Пресс-секретарь Путина Дмитрий Песков”: the surname is in the genitive, the given name in the nominative. */
export function areTwoPeople(form: IndexedForm, { text, words }: MatchedText, { start, end, last }: Match): boolean {
	const surname = text.slice(start, end);
	const writtenAt = (index: number) =>
		words[index]?.gap === ' ' ? text.slice(words[index]?.start, words[index]?.end) : '';
	const written = writtenAt(last + 1);
	const isNominative = MASCULINE.test(written) || isMasculineInA(written.toLowerCase());
	const next = writtenAt(last + 2);
	const isWhole = /^\p{Lu}\p{Ll}/u.test(next) && !isPatronymic(fold(next));
	if (form.oblique) {
		if (isNominative) return !(IN_M.test(surname) && IN_M.test(written));
		// “Лаврова Мария” may be she herself, “Лаврова Мария Захарова” is not.
		return IN_A.test(written) && (isWhole || !IN_A.test(surname));
	}
	// “Наградил Путин Сергея Безрукова”.
	if (DECLINES.test(surname)) return !isNominative && /[аеиуюя]$/u.test(written);
	// “Помощник Кастро Сергей Иванов”: a surname that is the same in all cases.
	return isWhole && isGivenName(words[last + 1]?.folded ?? '');
}

/** “Представитель Ортеги”: a noun in the nominative is no given name of a surname in the genitive. */
export const isOfAnotherCase = ({ oblique }: IndexedForm, surname: string, before: string) =>
	oblique === true && (MASCULINE.test(before) || before.endsWith('ь')) && !(IN_M.test(surname) && IN_M.test(before));

const CASES: [string, RegExp][] = [
	['instrumental', /[ыио]м$/u],
	['dative', /[ую]$/u],
	['genitive', /[ая]$/u],
	['locative', /е$/u],
];
const caseOf = (surname: string) => CASES.find(([, ending]) => ending.test(surname))?.[0];

/** “Интервью Путина Карлсону”: two surnames in two cases are no double surname. */
export const areInTwoCases = (one: string, other: string) =>
	[one, other].every((surname) => /^\p{Script=Cyrillic}/u.test(surname)) && caseOf(one) !== caseOf(other);
