/**
 * The keys under which names of a large corpus are kept apart from the pages: the hash of a name's only word, or of its
 * first two together. A page that may hold a name asks for the keys of its words.
 */

import { ATTACHED } from '../names/match.ts';
import { SERIES } from '../names/name-index.ts';
import { hashOf, pair } from '../text/word-hash.ts';
import { type Word, wholeWords, wordsOf } from '../text/words.ts';
import { nextFirstWord } from './first-words.ts';

const keyOf = (first: string, second: string | undefined) =>
	second === undefined ? hashOf(first) : pair(hashOf(first), hashOf(second)) >>> 0;

/** The keys under which a form is kept: every way of `createNameIndex` to begin it. */
export function keysOfForm(text: string): number[] {
	const [first, second] = wordsOf(text);
	if (!first) return [];
	const series = SERIES.exec(text);
	const apart = series ? wordsOf(`${series[1]}-${series[2]}`) : [];
	return [
		keyOf(first.folded, second?.folded),
		...(apart[0] && apart[1] ? [keyOf(apart[0].folded, apart[1].folded)] : []),
	];
}

/** A word and the same without what a genitive puts at its end. */
const endings = (folded: string) => (folded.endsWith('s') ? [folded, folded.slice(0, -1)] : [folded]);

/** A word and the same without what Arabic and Hebrew write at its front. */
function fronts(folded: string): string[] {
	const attached = ATTACHED.exec(folded)?.[0].length ?? 0;
	return [folded, ...(attached > 0 ? [folded.slice(1)] : []), ...(attached > 1 ? [folded.slice(2)] : [])];
}

/** What is known of the names that are kept apart. */
export interface KnownKeys {
	has(key: number): boolean;
	/** See `firstWordsOf`. */
	firstWords: Uint8Array;
}

/** The keys of all names that `findNames` can find among these words. */
export function keysOfWords(words: readonly Word[], { has, firstWords }: KnownKeys): Set<number> {
	const keys = new Set<number>();
	const add = (key: number) => has(key) && keys.add(key);
	const addAll = (all: readonly Word[]) =>
		all.forEach(({ folded }, i) => {
			if (nextFirstWord(folded, 0, firstWords) === -1) return;
			const next = all[i + 1];
			const seconds = next && next.gap !== '|' ? endings(next.folded) : [];
			for (const front of fronts(folded)) {
				for (const word of endings(front)) add(keyOf(word, undefined));
				for (const second of seconds) add(keyOf(front, second));
			}
		});
	addAll(words);
	if (words.some(({ broken }) => broken)) addAll(wholeWords(words).whole);
	return keys;
}
