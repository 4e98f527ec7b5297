/** The keys of a filter, worked out of all forms when a pack is compiled: no page does this. */

import type { Form } from '../names/forms.ts';
import { hashOf, pair, stemLengthOf } from '../text/word-hash.ts';
import { wordsOf } from '../text/words.ts';
import { beginningsOf } from './first-letters.ts';
import { shorten } from './hash-set.ts';

/** The keys of all forms, shortened, and how they begin. */
export interface FilterKeys {
	/** Of names of one word that need a capital, and of the letters with which others begin, see `Form.stem`. */
	capital: number[];
	/** Of names of one word in any case, and of the first two words of all others. */
	any: number[];
	/** See `beginningsOf`; undefined where there are too many. */
	beginnings?: string;
}

/** The keys of all forms, as short as the script of every page needs them. */
export function filterKeysOf(forms: readonly Form[]): FilterKeys {
	const stems = stemsOf(forms);
	const others = forms.filter((form) => form.stem === undefined && !isToldBy(stems, form));
	const beginnings = beginningsOf(others, stems);
	const sorted = (hashes: Iterable<number>) => [...new Set([...hashes].map(shorten))].sort((a, b) => a - b);
	const { capital, any } = filterHashesOf(others);
	const capitals = [...capital, ...stems.map(hashOf)];
	if (!beginnings) return { capital: sorted(capitals), any: sorted(any) };
	// Beginnings know of capitals themselves, and one long list is shorter than two.
	return { capital: [], any: sorted([...any, ...capitals]), beginnings };
}

const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;

/** Whether a form is one word with a capital that begins with one of the stems. */
function isToldBy(stems: readonly string[], { text }: Form): boolean {
	const [word, second] = wordsOf(text);
	return (
		!!word &&
		!second &&
		word.shape !== 'lower' &&
		stems.some((stem) => word.folded.startsWith(stem)) &&
		LATIN.test(word.folded)
	);
}

/** The stems of forms, without those that begin with another one. */
function stemsOf(forms: readonly Form[]): string[] {
	const stems: string[] = [];
	for (const stem of [...new Set(forms.map(({ stem }) => stem ?? ''))].sort()) {
		const last = stems.at(-1);
		if (stem && (last === undefined || !stem.startsWith(last))) stems.push(stem);
	}
	return stems;
}

/** Of the first letters: most cases of a name of several words have one key. */
const stemHashOf = (folded: string) => hashOf(folded.slice(0, stemLengthOf(folded.charCodeAt(0))));

/** In 32 bits. */
interface FilterHashes {
	/** Of names of one word that need a capital. */
	capital: Set<number>;
	/** Of all others. */
	any: Set<number>;
	/** The first words of all, folded. */
	first: Set<string>;
}

/** The same in 32 bits, and first words. */
export function filterHashesOf(forms: readonly Form[]): FilterHashes {
	const first = new Set<string>();
	const capital = new Set<number>();
	const any = new Set<number>();
	/** Single words that are found however they are written. */
	const always = new Set<number>();
	const longer: string[][] = [];
	for (const { text, small } of forms) {
		const words = wordsOf(text);
		const [word] = words;
		if (!word) continue;
		const hash = hashOf(word.folded);
		first.add(word.folded);
		if (words.length > 1) {
			longer.push(words.map(({ folded }) => folded));
			continue;
		}
		// Cyrillic names and some surnames are also written small, see `caseOf`.
		if (small || word.shape === 'lower' || /^\p{Script=Cyrillic}/u.test(text)) any.add(hash);
		else capital.add(hash);
		if (any.has(hash) || !/^[\p{Lu}\p{Lt}]/u.test(text.slice(word.start))) always.add(hash);
		// Letters and digits in one word are also written apart: G20, G-20.
		const series = /^(\p{L}+)(\p{N}+)$/u.exec(word.folded);
		if (!series) continue;
		first.add(series[1] as string);
		longer.push([series[1] as string, series[2] as string]);
	}
	// Where one of the words says yes by itself, the first two together need no key.
	for (const words of longer) {
		const [one, two] = words;
		if (one !== undefined && two !== undefined && !words.some((word) => always.has(hashOf(word))))
			any.add(pair(stemHashOf(one), stemHashOf(two)) >>> 0);
	}
	return { capital, any, first };
}
