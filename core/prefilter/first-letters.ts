/**
 * The first letters of names as one regular expression, which the browser runs as native code from the first page on:
 * most texts have no such letters and are done. It may say yes too often, never no where a name begins.
 */
import type { Form } from '../names/forms.ts';
import { wordsOf } from '../text/words.ts';

/** So many letters of a name's first word are looked at. */
const LETTERS = 4;

/** Beyond this the expression grows slower than looking at every word. */
const MOST_BEGINNINGS = 600;

/** What texts of several nodes are joined by: a name may go on behind it, and it makes one kind of string of all (two bytes). */
export const SEAM = '\u2029';

/**
 * What makes a word more than letters that `LATIN` stands for: other scripts, what stands unseen inside of words; and of
 * `LATIN` those that fold to none or two letters of ASCII (ø, ß), and one in front of a word. No punctuation, no signs.
 * What is behind it in the expression is asked of few characters: inside of the class it took ten times as long.
 */
const FOREIGN =
	/[^\t-\u00AC\u00AE-\u00BF×÷\u2000-\u200A\u2010-\u2029\u202F-\u205F\u20A0-\u20CF\u2190-\u2BFF\uFFFC](?:(?<![À-ſ])|(?<![0-9A-Za-zÀ-ſ].)|(?<=[ÆÐØÞßæðøþĐđĦħıĲĳĸĿŀŉŊŋŒœŦŧſ]))/g;

/** Accented letters: behind a first letter, each may be the letter that is wanted. */
const LATIN = 'À-ſ';

/**
 * How the names of a pack begin, folded, as the tree of an expression behind the class of its first letters: a capital
 * where the name needs one, a space behind a whole word. Names whose first word has other letters than those of ASCII
 * are left out. Of the letters of a stem, see `Form.stem`, anything may follow. Undefined for too many.
 */
export function beginningsOf(forms: readonly Form[], stems: readonly string[] = []): string | undefined {
	const any = new Set<string>();
	const capital = new Set(
		stems.filter((stem) => /^[a-z]+$/.test(stem)).map((stem) => capitalised(stem.slice(0, LETTERS))),
	);
	for (const { text, kind, small } of forms) {
		const [first, second] = wordsOf(text);
		if (!first || !/^[a-z0-9]+$/.test(first.folded)) continue;
		// Letters and digits in one word are also written apart.
		const letters = /^(?:[a-z]+|[0-9]+)/.exec(first.folded)?.[0] ?? first.folded;
		const beginning = letters.length > LETTERS ? letters.slice(0, LETTERS) : `${letters} `;
		const needsCapital = !small && first.shape !== 'lower' && !(second && kind === 'full') && /^[a-z]/.test(letters);
		if (needsCapital) capital.add(capitalised(beginning));
		else any.add(beginning);
		if (any.size + capital.size > MOST_BEGINNINGS) return;
	}
	const root: Branch = new Map();
	const capitals = [...capital].filter((beginning) => !any.has(beginning.toLowerCase()));
	for (const beginning of [...shortestOf(any), ...shortestOf(capitals)]) {
		let at = root;
		for (const letter of beginning) {
			const next: Branch = at.get(letter) ?? new Map();
			at.set(letter, next);
			at = next;
		}
	}
	return `[${[...root.keys()].join('')}]${sourceOf(root)}`;
}

/** Without those that go on from another one: what may follow that is not asked. */
function shortestOf(beginnings: Iterable<string>): string[] {
	const shortest: string[] = [];
	for (const beginning of [...beginnings].sort()) {
		const last = shortest.at(-1);
		if (last === undefined || !beginning.startsWith(last)) shortest.push(beginning);
	}
	return shortest;
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Letters, and what may follow. */
interface Branch extends Map<string, Branch> {}

/** As one expression in which common beginnings stand once: alternatives one by one would be tried one by one. */
function sourceOf(branch: Branch): string {
	const alternatives = [...branch].map(([letter, next]) => letter + sourceOf(next));
	return alternatives.length > 1 ? `(?:${alternatives.join('|')})` : (alternatives[0] ?? '');
}

/** A genitive's s may follow a whole word. */
const WORD_END = '(?![a-rt-zA-RT-Z])';

/** How a letter of the tree may be written: a small one in any case. */
function written(letter: string): string {
	if (letter === ' ') return WORD_END;
	const capital = letter.toUpperCase();
	return `${letter === capital ? letter : `[${letter}${capital}${LATIN}]`}${SEAM}*`;
}

/** Where names may begin. */
export interface Beginnings {
	/** The next plain word from an offset on that begins like a name; -1 for none. */
	nextPlain(text: string, from: number): number;
	/** The next character from an offset on that makes a word more than plain: it has to be looked at. */
	nextForeign(text: string, from: number): number;
}

/** Makes the expression; `tree` as of `beginningsOf`. */
export function createBeginnings(tree: string): Beginnings {
	const classEnd = tree.indexOf(']') + 1;
	// Asked before the alternatives, one class halves the time.
	const first = tree.slice(0, classEnd).replace(/[a-z]/g, (letter) => letter + letter.toUpperCase());
	const plain = new RegExp(`\\b(?=${first})${tree.slice(classEnd).replace(/[\w ]/g, written)}`, 'g');
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
