/** Somebody else of the same surname, where a document names them. */

import { isGivenName } from '../../languages/words/given-names.ts';
import { isFunctionWord, isKin } from '../../languages/words/lexicon.ts';
import type { MatchedText } from '../../names/match.ts';
import type { Found } from '../cues.ts';
import { type Placed, phraseBeside, type ReadText } from '../placed-text.ts';

/** Somebody else of the same surname, met in the document. */
export interface Namesake {
	at: number;
	/** As written: “Fidel Castro”. */
	who: string;
	/** The word before that, folded: “raul” of “Raúl Héctor Castro”. */
	before: string | undefined;
}

/** A namesake where its name stands. */
export const namesakeOf = (matched: MatchedText, placed: Placed): Namesake => ({
	at: placed.at,
	who: wholeName(matched, placed),
	before: matched.words[placed.match.first - 2]?.folded,
});

/** The namesake as written, with the word that makes it one. */
function wholeName({ text }: MatchedText, { match, left, right, town }: Placed): string {
	if (town) return `${text.slice(match.start, match.end)}, ${town}`;
	return match.forms[0]?.kind === 'full'
		? text.slice(match.start, right.word?.end ?? match.end)
		: text.slice(left.word?.start ?? match.start, match.end);
}

/** Words between a kinship noun and whom it introduces: “brother of the late Fidel”. */
const WORDS_OF_KIN = 4;

/**
 * “Fidel” by himself, or with the surname: a namesake of whom the document speaks, not “Dmitry Medvedev”, nor one whom
 * it only calls somebody's brother.
 */
export function isGivenNamesake(
	{ matched: { words }, matchAt }: ReadText,
	entity: string,
	{ first, last }: Found,
): boolean {
	const given = words[first];
	if (first !== last || !given || given.shape === 'lower' || !isGivenName(given.folded)) return false;
	const next = words[last + 1];
	const isNextOther = next?.gap === ' ' && next.shape !== 'lower' && !isFunctionWord(next.folded);
	if (isNextOther && !matchAt.get(last + 1)?.forms.some((form) => form.entity === entity)) return false;
	if (words[first]?.gap === ' ' && isGivenName(words[first - 1]?.folded ?? '')) return false;
	const near = words.slice(Math.max(0, first - WORDS_OF_KIN), last + WORDS_OF_KIN);
	return !near.some(({ folded }) => isKin(folded));
}

/** Whether a rival with a capital stands right before a surname: a given name that we know from the pack only. */
export function isCalledOtherwise({ match }: Placed, text: ReadText): boolean {
	const { entity, kind, stands } = match.forms[0] ?? {};
	if (kind !== 'short' || stands === 'evidence' || !entity) return false;
	const rival = phraseBeside(text.rivals.get(entity), text, match);
	return rival?.last === match.first - 1 && text.matched.words[rival.first]?.shape === 'capital';
}
