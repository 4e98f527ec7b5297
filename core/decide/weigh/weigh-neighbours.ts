import { besideChinese, chineseTitleBefore, isHan, standsFree } from '../../languages/chinese.ts';
import {
	isHeadOfBodyAt,
	isKatakanaWord,
	japaneseFamilyAt,
	japanesePlaceAt,
	japaneseTitleAt,
} from '../../languages/japanese.ts';
import type { Match, MatchedText } from '../../names/match.ts';
import type { IndexedForm } from '../../names/name-index.ts';
import { type Placed, phraseBeside, type ReadText } from '../placed-text.ts';
import type { Say } from '../weights.ts';
import { type Person, weighPerson } from './weigh-person.ts';
import { weighThing } from './weigh-thing.ts';

/** Weighs the words right beside a match: is it the whole name, and whose is it? */
export function weighNeighbours(
	form: IndexedForm,
	placed: Placed,
	text: ReadText,
	person: Person | undefined,
	say: Say,
) {
	const rival = phraseBeside(text.rivals.get(form.entity), text, placed.match);
	if (rival) say('a rival beside it', rival.text);
	if (placed.town) say('a street or place', placed.town);
	const { words } = text.matched;
	if (isHan(words[placed.match.first])) weighChinese(form, placed.match, text, person !== undefined, say);
	if (isKatakanaWord(words[placed.match.first])) weighJapanese(form, placed.match, text, person !== undefined, say);
	if (person) weighPerson(form, placed, text, { ...person, rivalled: rival !== undefined }, say);
	else weighThing(form, placed, text, rival !== undefined, say);
}

/** Chinese has no spaces: the characters beside a name tell whether it ends there. */
function weighChinese(
	{ entity }: IndexedForm,
	match: Match,
	{ matched, firstCues, firstRivals }: ReadText,
	isPerson: boolean,
	say: Say,
) {
	const { text } = matched;
	const isSure = isPerson && freeNamesOf(matched).has(text.slice(match.start, match.end));
	const beside = besideChinese(text, match, isPerson, isSure);
	if (beside === 'place') say('a street or place');
	else if (beside === 'part') say('part of another word');
	else if (beside === 'head') say('one who heads it');
	// Of two leaders of a country and a surname, it may be the other.
	const title = isPerson && !firstRivals.has(entity) && chineseTitleBefore(text, match.start);
	if (!title) return;
	// 尼加拉瓜总统奥尔特加: the title of his own country.
	const cue = firstCues.get(entity)?.find(({ last }) => last === match.first - 1 - title.length);
	if (!cue) return;
	say('title before it', title);
	say('cue right beside it', cue.text);
}

/** Worked out once a text, since each of its names asks. */
const free = new WeakMap<MatchedText, ReadonlySet<string>>();

/** The names that a text also has where no sound is beside them. */
function freeNamesOf(matched: MatchedText): ReadonlySet<string> {
	const { text, matches } = matched;
	const known = free.get(matched) ?? new Set(matches.filter((one) => standsFree(text, one)).map(writtenIn(text)));
	free.set(matched, known);
	return known;
}
const writtenIn =
	(text: string) =>
	({ start, end }: Match) =>
		text.slice(start, end);

/** Japanese writes titles behind the name, and what heads a body behind the body. */
function weighJapanese(
	form: IndexedForm,
	{ end }: Match,
	{ matched: { text } }: ReadText,
	isPerson: boolean,
	say: Say,
) {
	if (!isPerson) {
		if (isHeadOfBodyAt(text, end)) say('one who heads it');
		return;
	}
	const family = form.kind === 'short' && japaneseFamilyAt(text, end);
	if (family) say('a family', family);
	const place = form.kind === 'short' && japanesePlaceAt(text, end);
	if (place) say('a street or place', place);
	const title = japaneseTitleAt(text, end);
	if (title) say('title before it', title);
}
