import type { Word } from '../text/words.ts';
import { wordsOf } from '../text/words.ts';

/** A phrase of the pack to look for, folded word by word. */
interface Phrase {
	text: string;
	words: readonly string[];
	/** One word of capitals alone: “UN”, which is no “un”. */
	isAcronym: boolean;
}

/** Phrases by the first letters of their first word. */
export interface PhraseIndex {
	get(word: string): readonly (Phrase & { of: string })[];
}

/** Cyrillic cues are found in every case: their endings may differ by this many letters. */
const LONGEST_ENDING = 3;
const KEY_LENGTH = 3;
const CYRILLIC = /^\p{Script=Cyrillic}/u;
const LATIN = /^[a-z]/;
const CAPITALS = /^\p{Lu}{2,}$/u;

const keyOf = (word: string) => word.slice(0, KEY_LENGTH);

/** So many letters of a Latin cue have to stay, and so many may follow: Rosj-ę, rosyjsk-iego, venäjä-ssä. */
const SHORTEST_STEM = 4;
const LONGEST_LATIN_ENDING = 4;

/** Whether a word of a text is the word of a cue, in any case of a Slavic language or of one that `declines` in Latin letters. */
function isSame(cue: string, word: string, declines: boolean): boolean {
	if (cue === word) return true;
	if (declines && LATIN.test(cue)) {
		const stem = cue.replace(/[aeiouy]$/, '');
		return stem.length >= SHORTEST_STEM && word.startsWith(stem) && word.length <= stem.length + LONGEST_LATIN_ENDING;
	}
	if (cue.length < 4 || !CYRILLIC.test(cue)) return false;
	const stem = cue.replace(/[аеийоуыьюяіїє]{1,2}$/u, '');
	return stem.length >= 3 && word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING;
}

/** Indexes the phrases of many owners (entities) for one pass over a text. */
export function createPhraseIndex(owners: readonly { of: string; phrases: readonly string[] }[]): PhraseIndex {
	const byKey = new Map<string, (Phrase & { of: string })[]>();
	for (const { of, phrases } of owners) {
		for (const text of phrases) {
			const parts = wordsOf(text);
			const words = parts.map(({ folded }) => folded);
			if (!words[0]) continue;
			const isAcronym = parts.length === 1 && CAPITALS.test(text);
			const key = keyOf(words[0]);
			const list = byKey.get(key);
			if (list) list.push({ of, text, words, isAcronym });
			else byKey.set(key, [{ of, text, words, isAcronym }]);
		}
	}
	return { get: (word) => byKey.get(keyOf(word)) ?? [] };
}

/** A phrase found in a text. */
export interface Found {
	of: string;
	text: string;
	/** Indexes of its first and last word. */
	first: number;
	last: number;
}

/** Every phrase in a text's words, `declines` for a language with cases in Latin letters; linear in the words for bounded phrases. */
export function findPhrases(words: readonly Word[], index: PhraseIndex, declines = false): Found[] {
	const found: Found[] = [];
	words.forEach(({ folded, shape }, first) => {
		for (const { of, text, words: phrase, isAcronym } of index.get(folded)) {
			if (isAcronym && shape !== 'upper') continue;
			if (phrase.every((cue, i) => isSame(cue, words[first + i]?.folded ?? '', declines))) {
				found.push({ of, text, first, last: first + phrase.length - 1 });
			}
		}
	});
	return found;
}
