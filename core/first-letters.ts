/**
 * The first letters of names as one regular expression, which the browser runs as native code from the first page on:
 * most texts have no such letters and are done. It may say yes too often, never no where a name begins.
 */
import type { Form } from './forms.ts';
import { wordsOf } from './words.ts';

/** So many letters of a name's first word are looked at. */
const LETTERS = 4;

/** Beyond this the expression grows slower than looking at every word. */
const MOST_BEGINNINGS = 600;

/** Accents, other scripts, and what stands unseen inside of words (all but ASCII, punctuation and signs): read word by word. */
const BEYOND_ASCII = /[^\t-\u00AC\u00AE-\u00BF\u2000-\u200A\u2010-\u2029\u202F-\u205F\u20A0-\u20CF\u2190-\u2BFF]/;

/** How the names of a pack begin, folded; with a capital first where the name needs one. Undefined for too many. */
export function beginningsOf(forms: readonly Form[]): string[] | undefined {
	const any = new Set<string>();
	const capital = new Set<string>();
	for (const { text, kind } of forms) {
		const [first, second] = wordsOf(text);
		if (!first || !/^[a-z0-9]/.test(first.folded)) continue;
		// Letters and digits in one word are also written apart, and a short word is taken whole.
		const letters = /^(?:[a-z]+|[0-9]+)/.exec(first.folded)?.[0] ?? first.folded;
		const beginning = letters.length > LETTERS ? letters.slice(0, LETTERS) : `${letters} `;
		const needsCapital = first.shape !== 'lower' && (!second || kind === 'initials') && /^[a-z]/.test(letters);
		if (needsCapital) capital.add(beginning.charAt(0).toUpperCase() + beginning.slice(1));
		else any.add(beginning);
		if (any.size + capital.size > MOST_BEGINNINGS) return;
	}
	return [...any, ...[...capital].filter((beginning) => !any.has(beginning.toLowerCase()))];
}

const eitherCase = (letters: string) => letters.replace(/[a-z]/g, (one) => `[${one}${one.toUpperCase()}]`);

/** Where names may begin. */
export interface Beginnings {
	/** Whether every place of this text has to be looked at. */
	isEverywhere(text: string): boolean;
	/** The next place from an offset on; -1 for none. */
	next(text: string, from: number): number;
}

/** Without beginnings a name may begin everywhere. */
export function createBeginnings(beginnings: readonly string[] | undefined): Beginnings {
	if (!beginnings?.length) return { isEverywhere: () => true, next: (_, from) => from };
	const sources = beginnings.map((beginning) =>
		// A genitive's s may follow a whole word.
		eitherCase(beginning).replace(' ', '(?![a-rt-zA-RT-Z])'),
	);
	const pattern = new RegExp(`\\b(?:${sources.join('|')})`, 'g');
	return {
		isEverywhere: (text) => BEYOND_ASCII.test(text),
		next(text, from) {
			pattern.lastIndex = from;
			return pattern.exec(text)?.index ?? -1;
		},
	};
}
