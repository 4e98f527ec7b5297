import { besideChinese, isHan } from './languages/chinese.ts';
import { AND, isFirmWord } from './languages/lexicon.ts';
import type { Match, MatchedText } from './match.ts';
import type { IndexedForm } from './name-index.ts';
import type { Kind } from './neighbours.ts';
import { type Placed, phraseAt, phraseBeside, type ReadText } from './read-text.ts';
import type { Say } from './weights.ts';
import type { Word } from './words.ts';

/** Whom a personal name may mean. */
interface Person {
	gender: 'feminine' | 'masculine' | undefined;
}

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
	if (isHan(text.matched.words[placed.match.first])) weighChinese(placed.match, text, person !== undefined, say);
	if (person) weighPerson(form, placed, text, { ...person, rivalled: rival !== undefined }, say);
	else if (isQuoted(text.matched.text, placed.match)) say('in quotation marks');
	if (!person && form.stands === 'evidence') weighOwner(form, placed, text, rival !== undefined, say);
}

function weighPerson(
	form: IndexedForm,
	{ match, left, right }: Placed,
	text: ReadText,
	{ gender, rivalled }: Person & { rivalled: boolean },
	say: Say,
) {
	const { style, matched } = text;
	const short = form.kind === 'short';
	if (left.kind === 'title') say('title before it', left.written);
	if (left.kind === 'given' && !rivalled) {
		if (short) say('another given name before it', left.written);
		else if (!left.hyphen) say('perhaps a longer name before it', left.written);
	}
	if (short) {
		if (left.kind === 'initial') say('an initial before it', left.written);
		if (left.kind === 'group') say('a family', left.written);
		if (left.kind === 'place') say('a street or place', left.written);
		if (left.kind === 'capital' && !rivalled && !left.hyphen) say('a longer name before it', left.written);
		if (left.kind === 'opening' && !style.headline && style.lang !== 'de')
			say('perhaps a longer name before it', left.written);
		if (left.kind === 'name' && !left.hyphen && isSurname(left.match)) say('a double surname', left.written);
		if (right.kind === 'group') say('a family', right.written);
		if (right.kind === 'initial' && matched.text[right.word?.end ?? 0] === '.')
			say('an initial after it', right.written);
		const firm = firmAfter(matched, match);
		if (firm) say('a firm', firm);
		const verb = gender === 'masculine' && feminineVerbAfter(matched, match, left.kind);
		if (verb) say('a woman’s name here', verb);
	}
	if (right.kind === 'name' && !right.hyphen && isSurname(right.match)) say('a double surname', right.written);
	if (right.kind === 'given' && !rivalled) {
		// Russian and Ukrainian put the surname first; elsewhere the next person of a list may follow.
		say(
			short && SURNAME_FIRST.test(right.written) ? 'another given name after it' : 'perhaps a longer name after it',
			right.written,
		);
	}
	if (right.kind === 'capital' && !rivalled) {
		say(right.hyphen ? 'perhaps a longer name after it' : 'a longer name after it', right.written);
	}
}

const SURNAME_FIRST = /^\p{Script=Cyrillic}/u;

/** “Lavrov & Sons”, “Ortega Inc.”: the word that makes a surname a firm's. */
function firmAfter({ text, words }: MatchedText, { last }: Match): string | undefined {
	const [next, second] = [words[last + 1], words[last + 2]];
	if (!next) return;
	const between = text.slice(words[last]?.end, next.start);
	if (/^\s*&\s*$/.test(between) || (next.gap === ' ' && next.shape !== 'lower' && isFirmWord(next.folded)))
		return text.slice(next.start, next.end);
	if (next.gap === ' ' && AND.has(next.folded) && second?.gap === ' ' && isFirmWord(second.folded))
		return text.slice(second.start, second.end);
	return;
}

/**
 * “Лаврова упала”: a surname in -а that opens a clause with a feminine verb in the past tense is a woman's in the
 * nominative, not a man's in the genitive; so is one that does not decline.
 */
function feminineVerbAfter({ text, words }: MatchedText, { first, last }: Match, left: Kind): string | undefined {
	const next = words[last + 1];
	if (next?.gap !== ' ' || next.shape !== 'lower' || !/[аяо]$/u.test(words[last]?.folded ?? '')) return;
	if (left !== 'border' && !(left === 'opening' && FEMININE_NOUN.test(words[first - 1]?.folded ?? ''))) return;
	return FEMININE_PAST.test(next.folded) ? text.slice(next.start, next.end) : undefined;
}
const FEMININE_PAST = /^\p{Script=Cyrillic}{2,}ла(?:сь|ся)?$/u;
/** Nouns for women: гимнастка, актриса, певица, спортсменка, министерка. */
const FEMININE_NOUN = /(?:ка|иса|ица|ыня|иня|ша)$/u;

const isSurname = (match: Match | undefined) => match?.forms.some(({ kind }) => kind === 'short') ?? false;

/** Chinese has no spaces: the characters beside a name tell whether it ends there. */
function weighChinese(match: Match, { matched: { text } }: ReadText, isPerson: boolean, say: Say) {
	const beside = besideChinese(text, match);
	if (beside === 'place') say('a street or place');
	// Dictionaries do not know the names of people, so only what they cut of other names counts.
	else if (isPerson ? beside === 'longer' : beside === 'cut') say('part of another word');
}

/** A body that every country has: “Belarusian Ministry of Justice”, “Ministry of Justice of Belarus”. */
function weighOwner(form: IndexedForm, { match, left }: Placed, text: ReadText, rivalled: boolean, say: Say) {
	const cues = text.cues.get(form.entity);
	const before = left.kind === 'capital' || left.kind === 'given';
	if (before && !rivalled && !phraseAt(cues, match.first - 1)) {
		say(form.kind === 'full' ? 'an owner other than this' : 'a longer name before it', left.written);
	}
	const owner = form.kind === 'full' ? ownerAfter(text.matched, match) : undefined;
	if (owner !== undefined && !phraseAt(cues, owner)) {
		const { start, end } = text.matched.words[owner] as Word;
		say('an owner other than this', text.matched.text.slice(start, end));
	}
}

/** Newspapers' names stand in quotation marks: «Российская газета», 《俄罗斯报》. */
const isQuoted = (text: string, { start, end }: Match) =>
	/[«“„《「『'"‘]/.test(text[start - 1] ?? '') && /[»”“》」』'"’]/.test(text[end] ?? '');

/** “of the Republic of”, “de la”: what may stand between a body and its owner. */
const BETWEEN = new Set('of the de del la do da dos das des du der von di della republic republica'.split(' '));

/** The index of the capitalised word behind the preposition after a match. */
function ownerAfter({ words }: MatchedText, { last }: Match): number | undefined {
	let index = last + 1;
	while (words[index]?.gap === ' ' && BETWEEN.has(words[index]?.folded ?? '')) index++;
	const owner = words[index];
	return index > last + 1 && owner?.gap === ' ' && owner.shape !== 'lower' ? index : undefined;
}
