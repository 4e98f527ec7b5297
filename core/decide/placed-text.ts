/** A text of the document with all that was found in it, and what is asked of it. */
import type { Year } from '../languages/dates/years.ts';
import type { Match, MatchedText } from '../names/match.ts';
import type { Word } from '../text/words.ts';
import type { Found } from './cues.ts';
import type { Neighbour, Style } from './neighbours.ts';
import type { Sign } from './weigh/weigh-somebody-else.ts';

/** A name beside another one. */
export interface Tie {
	partner: Placed;
	/** By a hyphen or a stroke, not as in a list. */
	tight: boolean;
}

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

/** Texts are this far apart in positions: more words than a text can hold. */
export const TEXT_STRIDE = 2 ** 32;

/** Whether a position is in the title. */
export const isInTitle = (at: number) => at < TEXT_STRIDE;

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

/** No cue or rival has more words than this. */
export const LONGEST_PHRASE = 8;

/** Index of the first phrase that begins at a word or later. */
export function firstFrom(found: readonly Found[], word: number): number {
	let low = 0;
	let high = found.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((found[middle] as Found).first < word) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Whether at most a comma parts a word from the word before: “su hermano, Raúl”. */
export const isJoined = (text: string, words: readonly Word[], index: number) =>
	/^,?\s+$/.test(text.slice(words[index - 1]?.end, words[index]?.start));
