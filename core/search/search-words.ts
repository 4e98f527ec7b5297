/** Words of a text as the search compares them, and where they stand. */
import { fold } from '../text/fold.ts';

/** A word of a text: its folded form and its offsets (UTF-16). */
export interface SearchWord extends Term {
	/** Folded parts of a compound (`Díaz-Canel`: `diaz`, `canel`), each with its offsets; empty for a plain word. */
	parts: readonly Term[];
}

interface Term {
	term: string;
	start: number;
	end: number;
}

// Marks belong to the letter before them; a hyphen, apostrophe or full stop between letters joins a compound.
const COMPOUND =
	/[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*(?:[-\u2010\u2011'\u2019.][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*)*/gu;
const PART = /[\p{L}\p{N}\p{M}\u00AD]+/gu;
const POSSESSIVE = /['\u2019]s$/i;
/** Letters of formulas, in which people write to be seen: 𝐏𝐮𝐭𝐢𝐧. */
const MATHEMATICAL = /[\u{1D400}-\u{1D7FF}]/gu;

/** Folds case, accents and forms of letters, drops what joins: `Díaz-Canel` and `DIAZ CANEL` become `diazcanel`. */
export function foldWord(word: string): string {
	return fold(word.replace(MATHEMATICAL, (letter) => letter.normalize('NFKC'))).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words of a text, in order; an English possessive `’s` is no part of its word. */
export function searchWords(text: string): SearchWord[] {
	return Array.from(text.matchAll(COMPOUND), ({ 0: whole, index: start }) => {
		const word = whole.replace(POSSESSIVE, '');
		const parts = Array.from(word.matchAll(PART), ({ 0: part, index }) => ({
			term: foldWord(part),
			start: start + index,
			end: start + index + part.length,
		}));
		return {
			term: foldWord(word),
			start,
			end: start + word.length,
			parts: parts.length > 1 ? parts : [],
		};
	});
}

/** Every term under which a text is found: `Díaz-Canel` as `diazcanel`, `diaz` and `canel`. */
export function indexTerms(text: string): string[] {
	return searchWords(text).flatMap((word) => [word.term, ...word.parts.map((part) => part.term)]);
}

/** From key to key, most of the texts that are looked at are the same. */
const MOST_KEPT = 1_000;
/** Longer texts are few, and would fill the memory. */
const LONGEST_KEPT = 2_000;
const kept = new Map<string, Term[]>();

function wordsAndParts(text: string): readonly Term[] {
	const known = kept.get(text);
	if (known) return known;
	const found = searchWords(text).flatMap((word) => [word, ...word.parts]);
	if (kept.size >= MOST_KEPT) kept.clear();
	if (text.length <= LONGEST_KEPT) kept.set(text, found);
	return found;
}

/** The folded terms that were found, and those that were typed. */
export interface Matched {
	found: ReadonlySet<string>;
	typed: readonly string[];
}

/** Where the found terms stand in a text: the typed part of a word that begins so, else the whole word. */
export function matchedRanges(text: string, { found, typed }: Matched): [number, number][] {
	const ranges: [number, number][] = [];
	for (const { term, start, end } of wordsAndParts(text)) {
		if (!found.has(term)) continue;
		const lengths = typed.filter((prefix) => term.startsWith(prefix)).map((prefix) => prefix.length);
		const stop = lengths.length > 0 ? start + typedLength(text.slice(start, end), Math.max(...lengths)) : end;
		const last = ranges.at(-1);
		if (last && start < last[1]) last[1] = Math.max(last[1], stop);
		else ranges.push([start, stop]);
	}
	return ranges;
}

/** How many characters of a word hold its first `folded` folded letters, with the marks that belong to the last one. */
function typedLength(word: string, folded: number): number {
	for (let length = 1; length < word.length; length++) {
		if (/[\p{M}\u00AD]/u.test(word[length] ?? '')) continue;
		if (foldWord(word.slice(0, length)).length >= folded) return length;
	}
	return word.length;
}
