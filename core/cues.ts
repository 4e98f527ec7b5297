import type { Word } from './words.ts';
import { wordsOf } from './words.ts';

/** A phrase of the pack to look for, folded word by word. */
interface Phrase {
	text: string;
	words: readonly string[];
}

/** Phrases by the first letters of their first word. */
export interface PhraseIndex {
	get(word: string): readonly (Phrase & { of: string })[];
}

/** Cyrillic cues are found in every case: their endings may differ by this many letters. */
const LONGEST_ENDING = 3;
const KEY_LENGTH = 3;
const CYRILLIC = /^\p{Script=Cyrillic}/u;

const keyOf = (word: string) => word.slice(0, KEY_LENGTH);

/** Whether a word of a text is the word of a cue, in any case of a Slavic language. */
function isSame(cue: string, word: string): boolean {
	if (cue === word) return true;
	if (cue.length < 4 || !CYRILLIC.test(cue)) return false;
	const stem = cue.replace(/[аеийоуыьюяіїє]{1,2}$/u, '');
	return stem.length >= 3 && word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING;
}

/** Indexes the phrases of many owners (entities) for one pass over a text. */
export function createPhraseIndex(owners: readonly { of: string; phrases: readonly string[] }[]): PhraseIndex {
	const byKey = new Map<string, (Phrase & { of: string })[]>();
	for (const { of, phrases } of owners) {
		for (const text of phrases) {
			const words = wordsOf(text).map(({ folded }) => folded);
			if (!words[0]) continue;
			const key = keyOf(words[0]);
			const list = byKey.get(key);
			if (list) list.push({ of, text, words });
			else byKey.set(key, [{ of, text, words }]);
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

/** Every phrase in a text's words; linear in the words for bounded phrases. */
export function findPhrases(words: readonly Word[], index: PhraseIndex): Found[] {
	const found: Found[] = [];
	words.forEach(({ folded }, first) => {
		for (const { of, text, words: phrase } of index.get(folded)) {
			if (phrase.every((cue, i) => isSame(cue, words[first + i]?.folded ?? ''))) {
				found.push({ of, text, first, last: first + phrase.length - 1 });
			}
		}
	});
	return found;
}

/** The cues of an entity that are part of its whole names (“Russian” of “Russian Army”), and not one by themselves. */
export function homeOf({
	names,
	cues = [],
}: {
	names: readonly { text: string }[];
	cues?: readonly string[];
}): string[] {
	const whole = names.map(({ text }) => wordsOf(text).map(({ folded }) => folded)).filter(({ length }) => length > 1);
	const isHome = (cue: string) => {
		const [first = '', ...others] = wordsOf(cue).map(({ folded }) => folded);
		return others.length === 0 && whole.some((words) => words.some((word) => isSame(first, word)));
	};
	return cues.filter(isHome);
}
