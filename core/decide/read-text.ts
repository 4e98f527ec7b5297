import { hasCases } from '../languages/cases.ts';
import { latestDecade } from '../languages/dates/decades.ts';
import { latestOf, namesDay, type Year, yearsOf } from '../languages/dates/years.ts';
import { isFunctionWord, isKin } from '../languages/words/lexicon.ts';
import type { Match, MatchedText } from '../names/match.ts';
import type { Word } from '../text/words.ts';
import { type Found, findPhrases, type PhraseIndex } from './cues.ts';
import { yearOf } from './document/another-time.ts';
import { leftOf, type Neighbour, opensSentence, rightOf, type Style, townOf } from './neighbours.ts';
import { type Sign, signsBeside, wholeText } from './weigh/weigh-somebody-else.ts';
import { type Tie, tiesOf, wholeIn } from './weigh/weigh-ties.ts';

/** A match with what stands beside it. */
export interface Placed {
	match: Match;
	left: Neighbour;
	right: Neighbour;
	/** The state behind it, where it is a town's name. */
	town: string | undefined;
	/** What says beside an ordinary name that it is somebody else's. */
	signs: readonly Sign[];
	/** Whether it opens a sentence. */
	opens: boolean;
	/** The year by which its own sentence dates it. */
	year: number | undefined;
	/** The names right beside it. */
	ties: readonly Tie[];
	/** Position in the document, growing from the title to the end. */
	at: number;
}

/** A text of the document with all that was found in it. */
export interface ReadText {
	matched: MatchedText;
	style: Style;
	placed: readonly Placed[];
	/** The match that a word is part of. */
	matchAt: ReadonlyMap<number, Match>;
	/** Cues and rivals by the entity that they speak for or against. */
	cues: ReadonlyMap<string, readonly Found[]>;
	rivals: ReadonlyMap<string, readonly Found[]>;
	/** The same, each by its first occurrences only: enough to tell which there are. */
	firstCues: ReadonlyMap<string, readonly Found[]>;
	firstRivals: ReadonlyMap<string, readonly Found[]>;
	/** The words by which a kinship noun introduces a cue of an entity, a given name: “his brother Raúl”. */
	kin: ReadonlyMap<string, string>;
	/** The years that the text names, in order. */
	years: readonly Year[];
	/** The last year of the latest decade that it names, where a name asks for it. */
	decade: number | undefined;
	/** Entities that nothing beside their names speaks against, the first of them. */
	whole: ReadonlySet<string>;
	/** Entities whose surnames stand without their capitals. */
	small: ReadonlySet<string>;
	/** The latest year that the text names, if any. */
	latestYear: number | undefined;
	/** The latest one that says when something is. */
	latestDate: number | undefined;
	/** Says what happened on a day of this week. */
	isNews: boolean;
	/** A program's, or data. */
	isProgram: boolean;
}

/** The phrases that decide: words of the pack that speak for an entity and against it. */
export interface Phrases {
	cues: PhraseIndex;
	rivals: PhraseIndex;
}

/** Texts are this far apart in positions: more words than a text can hold. */
const TEXT_STRIDE = 2 ** 32;

const positionOf = (order: number, { first }: Match) => order * TEXT_STRIDE + first;

/** Whether a position is in the title. */
export const isInTitle = (at: number) => at < TEXT_STRIDE;

const byEntity = (found: readonly Found[]) => Map.groupBy(found, ({ of }) => of);

/** Reads one text of the document; `order` is its place, 0 for the title. Linear in the text. */
export function readText(matched: MatchedText, style: Style, order: number, { cues, rivals }: Phrases): ReadText {
	const matchAt = new Map<number, Match>();
	for (const match of matched.matches) {
		for (let word = match.first; word <= match.last; word++) matchAt.set(word, match);
	}
	const { words } = matched;
	const declines = hasCases(style.lang);
	const found = byEntity(findPhrases(words, cues, declines));
	const years = yearsOf(matched, style.lang);
	const whole = wholeText(matched);
	const placed = matched.matches.map((match) => ({
		match,
		left: unlessCue(leftOf(matched, match, style, matchAt), matched, match, found),
		right: rightOf(matched, match, style, matchAt),
		town: townOf(matched, match),
		signs: match.forms.some(({ ordinary }) => ordinary) ? signsBeside(matched, match, whole) : [],
		// A tag has its capital for itself.
		opens: opensSentence(matched, match.first) && matched.text[match.start - 1] !== '#',
		year: yearOf(matched, match, years),
		ties: [] as readonly Tie[],
		at: positionOf(order, match),
	}));
	tiesOf(matched, placed).forEach((ties, i) => {
		if (ties.length > 0) (placed[i] as Placed).ties = ties;
	});
	const against = byEntity(findPhrases(words, rivals, declines));
	return {
		matched,
		style,
		placed,
		matchAt,
		cues: found,
		firstCues: new Map([...found].map(([entity, list]) => [entity, firstOfEach(list)])),
		kin: kinOf(matched, found),
		rivals: against,
		firstRivals: new Map([...against].map(([entity, list]) => [entity, firstOfEach(list)])),
		years,
		decade: matched.matches.some(({ forms }) => forms.some(({ since }) => since))
			? latestDecade(matched.text)
			: undefined,
		whole: wholeIn(matched, placed),
		small: new Set(
			matched.matches.flatMap(({ careless, forms }) =>
				forms.filter(({ small }) => careless && small).map(({ entity }) => entity),
			),
		),
		latestYear: latestOf(years),
		latestDate: latestOf(years.filter(({ dates }) => dates)),
		isNews: namesDay(matched),
		isProgram: matched.matches.length > 0 && whole.isProgram(),
	};
}

/** “the Cuban Castro”: a word that speaks for an entity is no part of a longer name, unless a name goes on before it. */
function unlessCue(
	left: Neighbour,
	{ words }: MatchedText,
	{ first, forms }: Match,
	cues: ReadonlyMap<string, readonly Found[]>,
): Neighbour {
	const before = words[first - 1]?.gap === ' ' ? words[first - 2] : undefined;
	const goesOn = before && before.shape !== 'lower' && !isFunctionWord(before.folded);
	if (left.kind !== 'capital' || left.hyphen || goesOn) return left;
	return forms.some(({ entity }) => isPhrase(cues.get(entity), first - 1)) ? { ...left, kind: 'plain' } : left;
}

/** The same text at another place of its document. */
export function withOrder(text: ReadText, order: number): ReadText {
	if (text.placed.every(({ at, match }) => at === positionOf(order, match))) return text;
	return { ...text, placed: text.placed.map((placed) => ({ ...placed, at: positionOf(order, placed.match) })) };
}

/** The phrase of a list (in text order) that stands right before or after a match, with no punctuation between. */
export function phraseBeside(
	found: readonly Found[] | undefined,
	{ matched: { words } }: ReadText,
	match: Match,
): Found | undefined {
	if (!found) return;
	// A possessive s is no word between.
	const before = match.first - (words[match.first - 1]?.gap === "'" && words[match.first - 1]?.folded === 's' ? 2 : 1);
	// “فيدل وراؤول”: an Arabic conjunction at the front of a name parts it from the word before.
	const isPrefixed = match.start > (words[match.first]?.start ?? 0);
	const after = match.last + (words[match.last + 1]?.gap === "'" && words[match.last + 1]?.folded === 's' ? 2 : 1);
	for (let i = firstFrom(found, match.first - LONGEST_PHRASE); i < found.length; i++) {
		const one = found[i] as Found;
		if (one.first > after) return;
		if (one.last === before && !isPrefixed && words[match.first]?.gap !== '|') return one;
		if (one.first === after && words[one.first]?.gap !== '|') return one;
	}
	return;
}

/** Whether a phrase of the list begins at a word. */
export function phraseAt(found: readonly Found[] | undefined, word: number): boolean {
	return found?.[firstFrom(found, word)]?.first === word;
}

/** Whether a word by itself is a phrase of the list. */
function isPhrase(found: readonly Found[] | undefined, word: number): boolean {
	for (let i = found ? firstFrom(found, word) : 0; found?.[i]?.first === word; i++)
		if (found[i]?.last === word) return true;
	return false;
}

/** No cue or rival has more words than this. */
const LONGEST_PHRASE = 8;

/** Index of the first phrase that begins at a word or later. */
function firstFrom(found: readonly Found[], word: number): number {
	let low = 0;
	let high = found.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((found[middle] as Found).first < word) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** More occurrences of one cue than a name can hold inside of it. */
const ENOUGH_OCCURRENCES = LONGEST_PHRASE + 1;

function firstOfEach(found: readonly Found[]): Found[] {
	const seen = new Map<string, number>();
	return found.filter(({ text }) => {
		const times = (seen.get(text) ?? 0) + 1;
		seen.set(text, times);
		return times <= ENOUGH_OCCURRENCES;
	});
}

/** Whether at most a comma parts a word from the word before: “su hermano, Raúl”. */
export const isJoined = (text: string, words: readonly Word[], index: number) =>
	/^,?\s+$/.test(text.slice(words[index - 1]?.end, words[index]?.start));

function kinOf({ text, words }: MatchedText, cues: ReadonlyMap<string, readonly Found[]>): Map<string, string> {
	const kin = new Map<string, string>();
	for (const [entity, found] of cues) {
		const one = found.find(({ first }) => isKin(words[first - 1]?.folded ?? '') && isJoined(text, words, first));
		if (one) kin.set(entity, text.slice(words[one.first - 1]?.start, words[one.last]?.end));
	}
	return kin;
}
