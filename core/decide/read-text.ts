import { hasCases } from '../languages/cases.ts';
import { latestDecade } from '../languages/dates/decades.ts';
import { latestOf, namesDay, yearsOf } from '../languages/dates/years.ts';
import { isFunctionWord, isKin } from '../languages/words/lexicon.ts';
import type { Match, MatchedText } from '../names/match.ts';
import { type Found, findPhrases, type PhraseIndex } from './cues.ts';
import { yearOf } from './document/another-time.ts';
import { leftOf, type Neighbour, opensSentence, rightOf, type Style, townOf } from './neighbours.ts';
import type { Tie } from './placed-text.ts';
import { firstFrom, isJoined, LONGEST_PHRASE, type Placed, type ReadText, TEXT_STRIDE } from './placed-text.ts';
import { signsBeside, wholeText } from './weigh/weigh-somebody-else.ts';
import { tiesOf, wholeIn } from './weigh/weigh-ties.ts';

/** The phrases that decide: words of the pack that speak for an entity and against it. */
export interface Phrases {
	cues: PhraseIndex;
	rivals: PhraseIndex;
}

const positionOf = (order: number, { first }: Match) => order * TEXT_STRIDE + first;

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

/** Whether a word by itself is a phrase of the list. */
function isPhrase(found: readonly Found[] | undefined, word: number): boolean {
	for (let i = found ? firstFrom(found, word) : 0; found?.[i]?.first === word; i++)
		if (found[i]?.last === word) return true;
	return false;
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

function kinOf({ text, words }: MatchedText, cues: ReadonlyMap<string, readonly Found[]>): Map<string, string> {
	const kin = new Map<string, string>();
	for (const [entity, found] of cues) {
		const one = found.find(({ first }) => isKin(words[first - 1]?.folded ?? '') && isJoined(text, words, first));
		if (one) kin.set(entity, text.slice(words[one.first - 1]?.start, words[one.last]?.end));
	}
	return kin;
}
