import { isCountedNoun, isNumberOfGroup } from '../../languages/counted.ts';
import { isOfficeOfBody } from '../../languages/words/bodies.ts';
import { isCountry } from '../../languages/words/countries.ts';
import type { Match, MatchedText } from '../../names/match.ts';
import type { IndexedForm } from '../../names/name-index.ts';
import type { Word } from '../../text/words.ts';
import type { Found } from '../cues.ts';
import { type Placed, phraseAt, type ReadText } from '../placed-text.ts';
import type { Say } from '../weights.ts';

/** Weighs the words beside the name of an organisation, a place or an event. */
export function weighThing(form: IndexedForm, placed: Placed, text: ReadText, rivalled: boolean, say: Say) {
	if (isQuoted(text.matched.text, placed.match, isInitials(form.text)) && !text.rivals.has(form.entity))
		say('in quotation marks');
	if (isCounted(text.matched, placed.match)) say('part of another word');
	if (form.stands === 'evidence') weighOwner(form, placed, text, rivalled, say);
	else if (form.kind === 'short' && !rivalled) weighLongerName(placed, say);
}

/** “Michael Jordan” is no country, nor is “Jordan Ayew”. */
function weighLongerName({ left, right }: Placed, say: Say) {
	if (left.kind === 'given' && !left.hyphen) say('another given name before it', left.written);
	else if (left.kind === 'initial') say('an initial before it', left.written);
	if (right.kind === 'capital' || right.kind === 'given') say('perhaps a longer name after it', right.written);
}

/**
 * Newspapers' names stand in quotation marks: «Российская газета», 《俄罗斯报》. Around letters alone, straight ones are
 * those of data (“"code": "СВР"”), unless a word of a sentence stands before them.
 */
const isQuoted = (text: string, { start, end }: Match, isAcronym: boolean) =>
	/[«“„《「『'"‘]/.test(text[start - 1] ?? '') &&
	/[»”“》」』'"’]/.test(text[end] ?? '') &&
	!(isAcronym && /['"]/.test(text[start - 1] ?? '') && !/\p{L}\s.$/u.test(text.slice(Math.max(0, start - 3), start)));

/** “СВР”, “МВнР”. */
const isInitials = (name: string) => /^\p{Lu}\p{L}{0,4}\p{Lu}$/u.test(name);

/** “گروه ۲۰ نفره”: the number at the end of a name counts people. */
function isCounted({ words }: MatchedText, { last }: Match): boolean {
	const next = words[last + 1];
	return next?.gap === ' ' && isNumberOfGroup(words[last]?.folded ?? '') && isCountedNoun(next.folded);
}

/** A body that every country has: “Belarusian Ministry of Justice”, “Ministry of Justice of Belarus”, “МИД Японии”. */
function weighOwner(form: IndexedForm, { match, left }: Placed, text: ReadText, rivalled: boolean, say: Say) {
	const cues = text.cues.get(form.entity);
	const before = left.kind === 'capital' || left.kind === 'given';
	if (before && !rivalled && !phraseAt(cues, match.first - 1)) {
		say(form.kind === 'full' ? 'an owner other than this' : 'a longer name before it', left.written);
	}
	const country = rivalled ? undefined : countryBeside(form, match, text);
	if (country) say('an owner other than this', country);
	const office = officeBeside(text.matched, match);
	if (office) say('title before it', office);
	if (!country && aroundOf(form, text).isOwnCountry) say('its own country, and no other');
	const speaker = form.kind === 'full' ? speakerOf(form, match, text) : undefined;
	if (speaker) say('spoken of by one of it', speaker);
	const owner = form.kind !== 'acronym' ? ownerAfter(text.matched, match) : undefined;
	if (owner !== undefined && !phraseAt(cues, owner)) {
		const { start, end } = text.matched.words[owner] as Word;
		say('an owner other than this', text.matched.text.slice(start, end));
	}
}

/** “of the Republic of”, “de la”: what may stand between a body and its owner. */
const BETWEEN = new Set('of the de del la do da dos das des du der von di della republic republica'.split(' '));

/** The index of the capitalised word behind the preposition after a match. */
function ownerAfter({ words }: MatchedText, { last }: Match): number | undefined {
	let index = last + 1;
	while (words[index]?.gap === ' ' && BETWEEN.has(words[index]?.folded ?? '')) index++;
	const owner = words[index];
	return index > last + 1 && owner?.gap === ' ' && owner.shape !== 'lower' ? index : undefined;
}

/** A country or its adjective right beside a body, without a preposition, that is none of its cues. */
function countryBeside({ entity }: IndexedForm, { first, last }: Match, { cues, matched }: ReadText) {
	for (const at of [first - 1, last + 1]) {
		const word = matched.words[at];
		const gap = matched.words[Math.max(at, first)]?.gap;
		if (word && gap === ' ' && isCountry(word.folded) && !isWithin(cues.get(entity), at))
			return matched.text.slice(word.start, word.end);
	}
	return;
}

/** “head of the FSB”, “генерал-майора МВД”, “FSB agents”, “FSB-Chef”: the office right beside a body. */
function officeBeside({ text, words }: MatchedText, { first, last }: Match): string | undefined {
	let at = first - 1;
	while (words[at + 1]?.gap === ' ' && BETWEEN.has(words[at]?.folded ?? '')) at--;
	const before = words[at + 1]?.gap === ' ' ? words[at] : undefined;
	const after = /^[ -]$/.test(words[last + 1]?.gap ?? '') ? words[last + 1] : undefined;
	const office = [before, after].find((word) => word && isOfficeOfBody(word.folded));
	return office && text.slice(office.start, office.end);
}

/** What a text says of a body, worked out once, since every mention asks. */
interface Around {
	/** Names a country that is a cue of the body, and no other country. */
	isOwnCountry: boolean;
	/** A name that is a cue of the body: opening the text as a speaker's does, or anywhere. */
	label: Match | undefined;
	named: Match | undefined;
}
const around = new WeakMap<MatchedText, Map<string, Around>>();

function aroundOf({ entity }: IndexedForm, { cues, matched }: ReadText): Around {
	const known = around.get(matched) ?? new Map<string, Around>();
	around.set(matched, known);
	const before = known.get(entity);
	if (before) return before;
	const covered = new Set<number>();
	for (const { first, last } of cues.get(entity) ?? []) for (let at = first; at <= last; at++) covered.add(at);
	const countries = matched.words.flatMap(({ folded }, at) => (isCountry(folded) ? [at] : []));
	const named = matched.matches.find(({ first, last }) => covered.has(first) || covered.has(last));
	const label =
		named?.start === 0 && /^\s?[:：]/.test(matched.text.slice(named.end, named.end + 2)) ? named : undefined;
	const found = { isOwnCountry: countries.length > 0 && countries.every((at) => covered.has(at)), label, named };
	known.set(entity, found);
	return found;
}

const IN_QUOTATION = /[«“„"][^«»“”„"]*$/;
const LONGEST_QUOTATION = 600;

/** The name of somebody who is a cue of a body, and speaks of it in quotation marks or behind a colon. */
function speakerOf(form: IndexedForm, { start }: Match, text: ReadText): string | undefined {
	const { label, named } = aroundOf(form, text);
	const before = text.matched.text.slice(Math.max(0, start - LONGEST_QUOTATION), start);
	const speaker = label ?? (named && IN_QUOTATION.test(before) ? named : undefined);
	return speaker && text.matched.text.slice(speaker.start, speaker.end);
}

/** Whether a phrase of the list covers a word. */
const isWithin = (found: readonly Found[] | undefined, at: number) =>
	found?.some(({ first, last }) => first <= at && at <= last) ?? false;
