/**
 * The first letters of names as one regular expression, which the browser runs as native code from the first page on:
 * most texts have no such letters and are done. It may say yes too often, never no where a name begins.
 */
import type { Form } from './forms.ts';
import { wordsOf } from './words.ts';

/** So many letters of a name's first word are looked at. */
const LETTERS = 6;

/** Beyond this the expression grows slower than looking at every word. */
const MOST_BEGINNINGS = 600;

/** Accents, other scripts, and what stands unseen inside of words: all but ASCII, punctuation and signs. */
const FOREIGN = /[^\t-\u00AC\u00AE-\u00BF\u2000-\u200A\u2010-\u2029\u202F-\u205F\u20A0-\u20CF\u2190-\u2BFF\uFFFC]/g;

/**
 * How the names of a pack begin, folded: with a capital first where the name needs one, with a space behind a whole
 * word. Names whose first word has other letters than those of ASCII are left out. Undefined for too many.
 */
export function beginningsOf(forms: readonly Form[]): string[] | undefined {
	const any = new Set<string>();
	const capital = new Set<string>();
	for (const { text, kind } of forms) {
		const [first, second] = wordsOf(text);
		if (!first || !/^[a-z0-9]+$/.test(first.folded)) continue;
		// Letters and digits in one word are also written apart.
		const letters = /^(?:[a-z]+|[0-9]+)/.exec(first.folded)?.[0] ?? first.folded;
		const beginning = letters.length > LETTERS ? letters.slice(0, LETTERS) : `${letters} `;
		const needsCapital = first.shape !== 'lower' && !(second && kind === 'full') && /^[a-z]/.test(letters);
		if (needsCapital) capital.add(beginning.charAt(0).toUpperCase() + beginning.slice(1));
		else any.add(beginning);
		if (any.size + capital.size > MOST_BEGINNINGS) return;
	}
	return [...any, ...[...capital].filter((beginning) => !any.has(beginning.toLowerCase()))];
}

/** Letters or classes of letters, and what may follow. */
interface Branch extends Map<string, Branch> {}

/** A genitive's s may follow a whole word. */
const WORD_END = '(?![a-rt-zA-RT-Z])';

const eitherCase = (letter: string) => (/[a-z]/.test(letter) ? `[${letter}${letter.toUpperCase()}]` : letter);

/** How a beginning may be written: with a capital and then in any case (“McX”, “MCX”), and small where the name allows. */
function writtenWays(beginning: string): string[][] {
	const [first = '', ...rest] = beginning.toLowerCase();
	const as = (write: (letter: string) => string) => rest.map((letter) => (letter === ' ' ? WORD_END : write(letter)));
	const withCapital = [first.toUpperCase(), ...as(eitherCase)];
	return beginning.charAt(0) === first ? [withCapital, [first, ...as((letter) => letter)]] : [withCapital];
}

/** As one expression in which common beginnings stand once: alternatives one by one would be tried one by one. */
function sourceOf(branch: Branch): string {
	const alternatives = [...branch].map(([letter, next]) => letter + sourceOf(next));
	return alternatives.length > 1 ? `(?:${alternatives.join('|')})` : (alternatives[0] ?? '');
}

/** Where names may begin. */
export interface Beginnings {
	/** The next plain word from an offset on that begins like a name; -1 for none. */
	nextPlain(text: string, from: number): number;
	/** The next character from an offset on that makes a word more than plain: it has to be looked at. */
	nextForeign(text: string, from: number): number;
}

/** Makes the expression; `beginnings` as of `beginningsOf`. */
export function createBeginnings(beginnings: readonly string[]): Beginnings {
	const root: Branch = new Map();
	for (const way of beginnings.flatMap(writtenWays)) {
		let at = root;
		for (const letter of way) {
			const next: Branch = at.get(letter) ?? new Map();
			at.set(letter, next);
			at = next;
		}
	}
	// Asked before the alternatives, one class halves the time.
	const first = `(?=[${[...root.keys()].join('')}])`;
	const plain = new RegExp(`\\b${first}${sourceOf(root)}`, 'g');
	const foreign = new RegExp(FOREIGN);
	const next = (pattern: RegExp, text: string, from: number) => {
		pattern.lastIndex = from;
		return pattern.exec(text)?.index ?? -1;
	};
	return {
		nextPlain: (text, from) => next(plain, text, from),
		nextForeign: (text, from) => next(foreign, text, from),
	};
}
