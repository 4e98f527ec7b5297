/** The keys of a filter, worked out of all forms when a pack is compiled: no page does this. */
import { beginningsOf } from './first-letters.ts';
import type { Form } from './forms.ts';
import { shorten } from './hash-set.ts';
import { hashOf, pair } from './word-hash.ts';
import { wordsOf } from './words.ts';

/** The keys of all forms, shortened, and how they begin. */
export interface FilterKeys {
	/** Of names of one word that need a capital. */
	capital: number[];
	/** Of names of one word in any case, and of the first two words of all others. */
	any: number[];
	/** See `beginningsOf`; undefined where there are too many. */
	beginnings?: string;
}

/** The keys of all forms, as short as the script of every page needs them. */
export function filterKeysOf(forms: readonly Form[]): FilterKeys {
	const { capital, any } = filterHashesOf(forms);
	const sorted = (set: Set<number>) => [...new Set([...set].map(shorten))].sort((a, b) => a - b);
	const beginnings = beginningsOf(forms);
	return { capital: sorted(capital), any: sorted(any), ...(beginnings && { beginnings }) };
}

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
	const longer: number[][] = [];
	for (const { text, small } of forms) {
		const words = wordsOf(text);
		const [word] = words;
		if (!word) continue;
		const hash = hashOf(word.folded);
		first.add(word.folded);
		if (words.length > 1) {
			longer.push(words.map(({ folded }) => hashOf(folded)));
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
		longer.push([hashOf(series[1] as string), hashOf(series[2] as string)]);
	}
	// Where one of the words says yes by itself, the first two together need no key.
	for (const hashes of longer) {
		const [one, two] = hashes;
		if (one !== undefined && two !== undefined && !hashes.some((hash) => always.has(hash)))
			any.add(pair(one, two) >>> 0);
	}
	return { capital, any, first };
}
