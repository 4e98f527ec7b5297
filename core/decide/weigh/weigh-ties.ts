/** Names of the pack that a text puts side by side: “Ortega-Murillo”, “Fox/Carlson”, “Putin y Maduro”. */

import { AND, isCommonSurname } from '../../languages/words/lexicon.ts';
import type { MatchedText } from '../../names/match.ts';
import type { IndexedForm } from '../../names/name-index.ts';
import type { Placed, ReadText, Tie } from '../placed-text.ts';
import { type Rule, type Say, WEIGHTS } from '../weights.ts';

const TIGHT = /^\s?[-–—\u2011/]\s?$/;
const LISTED = /^(?:\s?[&+·,]\s[#"'“‘«„]?|["'”’»“],?\s{0,3}["'“‘«„]|\s#)$/;
const WITH_WORD = /^,?\s(\p{L}+)\s#?$/u;
/** No name is as far from the next of a list. */
const LONGEST_BETWEEN = 12;

const isAnd = (between: string) => AND.has(WITH_WORD.exec(between)?.[1]?.toLowerCase() ?? '');

/** The names right beside each name of a text, parallel to `placed`. */
export function tiesOf({ text, words }: MatchedText, placed: readonly Placed[]): Tie[][] {
	const ties = placed.map((): Tie[] => []);
	placed.forEach((one, i) => {
		const other = placed[i + 1];
		if (!other || other.match.start - one.match.end > LONGEST_BETWEEN) return;
		const between = text.slice(one.match.end, other.match.start);
		const tight = TIGHT.test(between);
		if (!tight && !LISTED.test(between) && !isAnd(between)) return;
		// “Castro-Murillo et al.”: authors of a paper.
		if (words[other.match.last + 1]?.folded === 'et' && words[other.match.last + 2]?.folded === 'al') return;
		ties[i]?.push({ partner: other, tight });
		ties[i + 1]?.push({ partner: one, tight });
	});
	return ties;
}

/** Whether nothing beside a name makes it somebody else's: “Juan Castro-Ortega”. */
const isWhole = ({ left, right, town }: Placed) =>
	!town &&
	left.kind !== 'given' &&
	left.kind !== 'initial' &&
	left.kind !== 'place' &&
	(left.kind !== 'capital' || left.hyphen) &&
	right.kind !== 'given' &&
	(right.kind !== 'capital' || right.hyphen);

/** So many entities of a text are asked whether they are related to another: texts of lists have thousands. */
const MOST_WHOLE = 20;

/** The entities of a text whose names nothing beside them speaks against, and that are not anybody's. */
export function wholeIn({ words }: MatchedText, placed: readonly Placed[]): Set<string> {
	const whole = new Set<string>();
	for (const one of placed) {
		if (whole.size === MOST_WHOLE) break;
		const { match } = one;
		if (match.careless || !isWhole(one) || isCommonSurname(words[match.first]?.folded ?? '')) continue;
		for (const { entity } of match.forms) whole.add(entity);
	}
	return whole;
}

/** What the pack knows of two entities. */
export interface Relations {
	isPerson(entity: string): boolean;
	/** Whether they have a cue in common: a country, a broadcaster. */
	areRelated(one: string, other: string): boolean;
}

function ruleOf(tie: { isSure: boolean; isRelated: boolean; isTight: boolean; isCommon: boolean }): Rule {
	const { isSure, isRelated, isTight, isCommon } = tie;
	if ((isTight && (isSure || isRelated)) || (isSure && isRelated)) return 'joined to another of these';
	return isSure && !isCommon ? 'beside another of these' : 'beside another unsure name';
}

/** What the names beside an unsure name say for it, and the best of them. */
function vouchedBy(
	{ entity }: IndexedForm,
	{ ties, match, left, right }: Placed,
	{ words }: MatchedText,
	{ isPerson, areRelated }: Relations,
): { rule: Rule; partner: Placed } | undefined {
	const isCommon = isCommonSurname(words[match.first]?.folded ?? '');
	let best: { rule: Rule; partner: Placed } | undefined;
	for (const { partner, tight } of ties) {
		if (!isWhole(partner) || partner.match.careless !== match.careless) continue;
		// “Familia Ortega-Murillo” may be anybody's.
		const isFamily = [left, right, partner.left, partner.right].some(({ kind }) => kind === 'group');
		for (const other of partner.match.forms) {
			const isRelated = areRelated(entity, other.entity);
			if (other.entity === entity || !(isRelated || (isPerson(entity) && isPerson(other.entity)))) continue;
			const isSure = other.stands === 'alone' && !isFamily;
			const rule = ruleOf({ isSure, isRelated, isTight: tight && !isCommon && !isFamily, isCommon });
			if (!best || WEIGHTS[rule] > WEIGHTS[best.rule]) best = { rule, partner };
		}
	}
	return best;
}

/** Whether the text names somebody related, though not beside it: “Ortega was silent, and Murillo read a poem”. */
function isAmongItsOwn(
	{ entity }: IndexedForm,
	{ match }: Placed,
	{ matched: { words }, whole }: ReadText,
	{ isPerson, areRelated }: Relations,
): boolean {
	if (!whole.has(entity) || isCommonSurname(words[match.first]?.folded ?? '')) return false;
	return (
		isPerson(entity) && [...whole].some((other) => other !== entity && isPerson(other) && areRelated(entity, other))
	);
}

/** Weighs the names of the pack beside an unsure name, and those in its text. */
export function weighTies(form: IndexedForm, placed: Placed, text: ReadText, relations: Relations, say: Say) {
	const vouched = vouchedBy(form, placed, text.matched, relations);
	if (vouched) {
		const { start, end } = vouched.partner.match;
		say(vouched.rule, text.matched.text.slice(start, end));
	} else if (isAmongItsOwn(form, placed, text, relations)) say('one of its own in the text');
}
