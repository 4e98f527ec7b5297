import { isGivenName } from '../../languages/words/given-names.ts';
import type { Match, MatchedText } from '../../names/match.ts';
import type { IndexedForm } from '../../names/name-index.ts';
import type { Found } from '../cues.ts';
import type { Evidence } from '../document/evidence.ts';
import { opensSentence } from '../neighbours.ts';
import { isInTitle, type Placed, phraseBeside, type ReadText } from '../placed-text.ts';
import type { Rule, Say } from '../weights.ts';

const BESIDE: Rule[] = ['cue beside it', 'second cue beside it', 'third cue beside it'];
const ELSEWHERE: Rule[] = ['cue elsewhere', 'second cue elsewhere'];

/** A page that names several of a corpus is likely about its subject, so an unsure name is likelier one of it. */
const SOME_OTHERS = 2;
const MANY_OTHERS = 4;

/** Weighs what the whole document says of the entity that a short name may mean. */
export function weighDocument(
	form: IndexedForm,
	placed: Placed,
	text: ReadText,
	title: ReadText,
	evidence: Evidence,
	isPerson: boolean,
	say: Say,
) {
	const { entity } = form;
	const fulls = evidence.full.get(entity) ?? [];
	if (form.kind === 'acronym') {
		const expansion = evidence.expansions.get(entity);
		if (evidence.introduced.has(entity)) say('acronym expanded as this');
		else if (expansion) say('acronym expanded otherwise', expansion);
	}
	// A full name is no evidence for itself.
	const isFull = form.kind === 'full' || placed.match.respelt;
	const elsewhereInFull = fulls.length - (isFull && includes(fulls, placed.at) ? 1 : 0);
	const namesakes = form.kind === 'short' ? (evidence.namesakes.get(entity) ?? []) : [];
	if (form.kind !== 'full' || form.stands === 'evidence') {
		if (isInTitle(fulls[0] ?? Number.POSITIVE_INFINITY)) say('named in full in the title');
		else if (elsewhereInFull > 0 && !isNamedAfter(placed.at, fulls, namesakes))
			say('named in full on the page', undefined, elsewhereInFull);
	}
	if (form.kind === 'short') {
		const given = form.stands === 'evidence' ? evidence.givenNamesakes.get(entity) : undefined;
		if (given && (fulls[0] ?? Number.POSITIVE_INFINITY) > placed.at) say('the page names a namesake first', given);
		else weighNamesakes(placed.at, fulls, namesakes, say);
	}

	const office = isPerson && form.kind === 'short' && fulls.length === 0 && officeInTitle(title, entity);
	if (office) say('the title names another office', office);
	const birth = isPerson && form.kind === 'short' && fulls.length === 0 && evidence.births.get(entity);
	if (birth) say('another birth', birth);

	const relative = isPerson && form.kind === 'short' && (evidence.relatives.get(entity) ?? text.kin.get(entity));
	if (relative) say('a relative of this', relative);

	const others = evidence.met.size - (evidence.met.has(entity) ? 1 : 0);
	if (others >= MANY_OTHERS) say('many others named with it');
	else if (others >= SOME_OTHERS) say('others named with it');

	const beside = new Set([
		...cuesOutside(text.firstCues.get(entity), placed.match),
		...cuesOutside(title.firstCues.get(entity)),
	]);
	const counts = evidence.cues.get(entity);
	[...beside].slice(0, BESIDE.length).forEach((cue, i) => {
		say(BESIDE[i] as Rule, cue, counts?.get(cue));
	});
	const rival = evidence.rivals.get(entity);
	const [first] = beside;
	if (first !== undefined && (counts?.get(first) ?? 0) > 1) say('a cue that recurs', first);
	// “Cuba’s Castro”, “Castro’s Cuba”.
	const joined = phraseBeside(text.cues.get(entity), text, placed.match);
	if (joined) say('cue right beside it', joined.text);
	const elsewhere = [...(counts?.keys() ?? [])].filter(
		(cue) => !beside.has(cue) && !isOwnName(text, placed.match, entity, cue),
	);
	elsewhere.slice(0, ELSEWHERE.length).forEach((cue, i) => {
		say(ELSEWHERE[i] as Rule, cue, counts?.get(cue));
	});
	const inText = text.firstRivals
		.get(entity)
		?.find(
			(one) => isCommonNoun(one.text) || (form.kind === 'acronym' && !isInOtherSentence(one, placed, text, entity)),
		);
	if (inText)
		say(form.kind === 'full' && form.stands === 'alone' ? 'another subject' : 'a rival in the text', inText.text);
	else if (rival && form.stands === 'evidence' && fulls.length === 0) say('a rival on the page', rival);
}

/** “New Minister of Stones”: a title that names the office of a namesake, and neither of the two. */
function officeInTitle({ rivals, matchAt, matched: { words } }: ReadText, entity: string): string | undefined {
	for (const match of matchAt.values()) if (match.forms.some((form) => form.entity === entity)) return;
	return rivals.get(entity)?.find(({ first, last }) => {
		if (last === first || isGivenName(words[first]?.folded ?? '')) return false;
		const next = words[last + 1];
		return next?.gap !== ' ' || next.shape === 'lower';
	})?.text;
}

/** “cigars”, “squid”: a rival in small letters says what the text is about, wherever it stands; a name only beside. */
const isCommonNoun = (word: string) => word === word.toLowerCase() && word !== word.toUpperCase();

/** “Russian units (SVR) attacked. The Ukrainian army …”: a name in another sentence than the acronym and its own cue. */
function isInOtherSentence(rival: Found, { match }: Placed, { matched, firstCues }: ReadText, entity: string): boolean {
	const parts = (one: Span) => isParted(matched, one, match);
	return parts(rival) && (firstCues.get(entity)?.some((cue) => !isWithin(cue, match) && !parts(cue)) ?? false);
}

type Span = Pick<Match, 'first' | 'last'>;
const isWithin = (one: Span, other: Span) => one.first <= other.last && one.last >= other.first;

/** No sentence that is looked at is longer, so that no text is read again and again. */
const LONGEST_SENTENCE = 60;

/** Whether a sentence begins between two groups of words. */
function isParted(matched: MatchedText, one: Span, other: Span): boolean {
	const [from, to] = one.first < other.first ? [one.last, other.first] : [other.last, one.first];
	if (to - from > LONGEST_SENTENCE) return true;
	for (let at = from + 1; at <= to; at++) if (opensSentence(matched, at)) return true;
	return false;
}

/** The different cues of a text, without those that are part of the match itself. */
function cuesOutside(found: readonly Found[] | undefined, match?: Match): Set<string> {
	const cues = new Set<string>();
	for (const { text, first, last } of found ?? []) {
		if (match && first <= match.last && last >= match.first) continue;
		cues.add(text);
		if (cues.size === BESIDE.length) break;
	}
	return cues;
}

/** Whether a cue occurs in this text only inside the match. */
const isOwnName = (text: ReadText, match: Match, entity: string, cue: string) =>
	(text.firstCues.get(entity) ?? []).some(
		(one) => one.text === cue && one.first <= match.last && one.last >= match.first,
	);

/** “Ivan Stone …, Mr. Stone …, his father is Peter Stone”: who is named in full only later does not speak for the surname. */
const isNamedAfter = (at: number, fulls: readonly number[], namesakes: readonly { at: number }[]) =>
	(fulls[0] ?? 0) > at && (namesakes[0]?.at ?? at) < at;

/** Who of the same surname is nearer: the one last named before it, else anyone where the entity is never named in full. */
function weighNamesakes(
	at: number,
	fulls: readonly number[],
	namesakes: readonly { at: number; who: string }[],
	say: Say,
) {
	const first = namesakes.find((one) => one.at !== at);
	const nearest = namesakes[lastBefore(namesakes, at, (one) => one.at)];
	const full = fulls[lastBefore(fulls, at, (one) => one)];
	if (nearest && (full === undefined || full < nearest.at)) say('a namesake is nearer', nearest.who);
	// Whom a text names first it is mostly about, and calls by the surname alone.
	else if (first && first.at < (fulls[0] ?? 0)) say('a namesake came first', first.who);
	else if (first && fulls.length === 0) say('a namesake on the page', first.who);
}

/** Whether a position is one of these, which are in order. */
const includes = (positions: readonly number[], at: number) =>
	positions[lastBefore(positions, at + 1, (one) => one)] === at;

/** Index of the last item before a position, -1 if there is none; the items are in order. */
function lastBefore<T>(items: readonly T[], position: number, positionOf: (item: T) => number): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (positionOf(items[middle] as T) < position) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
