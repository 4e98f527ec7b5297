import { createInAddress } from '../text/addresses.ts';
import { FIRST_PREFIXED } from '../text/letters.ts';
import { type Word, wholeWords, wordsOf } from '../text/words.ts';
import type { IndexedForm, NameIndex, Node } from './name-index.ts';
import { isRespelt } from './respelt.ts';

/** A name found in a text, not yet decided: `forms` are all readings of the same words. */
export interface Match {
	/** UTF-16 offsets into the text. */
	start: number;
	end: number;
	/** Indexes of its first and last word in the words of the text. */
	first: number;
	last: number;
	forms: readonly IndexedForm[];
	/** Written without capitals where the name has them. */
	careless: boolean;
	/** Ends in an s that the name has not: a genitive (“Putins Rede”), a plural or a lost apostrophe. */
	extraS: boolean;
	/** Begins with a given name that is spelt otherwise than in the pack. */
	respelt?: true;
}

/** A text with its words and the names found in them. */
export interface MatchedText {
	text: string;
	words: readonly Word[];
	matches: readonly Match[];
}

const CYRILLIC = /^\p{Script=Cyrillic}/u;

/** Whether the words are written in the case that the form asks for; `careless` for a whole name without its capitals. */
function caseOf(form: IndexedForm, words: readonly Word[], first: number): 'right' | 'careless' | 'wrong' {
	let small = 0;
	let capitals = 0;
	for (let i = 0; i < form.shapes.length; i++) {
		const asked = form.shapes[i];
		const written = words[first + i]?.shape;
		if (asked === 'lower') continue;
		capitals++;
		if (written === 'lower') small++;
		else if (form.kind === 'acronym' && asked === 'upper' && written !== 'upper') return 'wrong';
	}
	if (small === 0) return 'right';
	if (form.stem) return 'wrong';
	// Ukrainian papers write some names small on purpose; whether this text is one of them is decided later.
	if (form.kind === 'short' && form.stands === 'alone' && CYRILLIC.test(form.text)) return 'careless';
	if (form.small) return 'careless';
	// “Russian army”, “Federal security service”: the first word has its capital.
	if (form.kind === 'full' && words[first]?.shape !== 'lower' && form.shapes[0] !== 'lower') return 'right';
	// “vladimir putin” is a careless writer's; “maduro” is ripe, and “fox” an animal.
	return form.kind === 'full' && form.shapes.length > 1 && (small === capitals || form.shapes.includes('lower'))
		? 'careless'
		: 'wrong';
}

/** Arabic (wa-, fa-, bi-, li-, ka-) and Hebrew (ve-, ha-, be-, le-, ke-, me-, she-) write these at the front of the word, one or two. */
export const ATTACHED = /^(?:[وف]?[بلك]?(?=[\u0620-\u064A]{3})|[והבלכמש]{1,2}(?=[\u05D0-\u05EA]{3}))/;

type Found = Omit<Match, 'start' | 'end'> & { prefix: number };

/** The longest name that starts at a word, if any. */
function longestAt(root: Node, words: readonly Word[], first: number): Found | undefined {
	const { folded } = words[first] as Word;
	const found = longestFrom(root, words, first, 0);
	if (found || folded.charCodeAt(0) < FIRST_PREFIXED) return found;
	const longest = ATTACHED.exec(folded)?.[0].length ?? 0;
	// A word of another script that such a letter stands before is part of something else.
	if (longest === 0 || !(folded.charCodeAt(longest) >= FIRST_PREFIXED)) return;
	return longestFrom(root, words, first, 1) ?? (longest > 1 ? longestFrom(root, words, first, 2) : undefined);
}

function longestFrom(root: Node, words: readonly Word[], first: number, prefix: number): Found | undefined {
	let best: Found | undefined;
	let node: Node | undefined = root;
	for (let i = first; node && i < words.length; i++) {
		const word = words[i] as Word;
		if (i > first && word.gap === '|') break;
		const key: string = i === first ? word.folded.slice(prefix) : word.gap + word.folded;
		const here: Node = node;
		node = here.next.get(key);
		const own = formsAt(node, words, first);
		// “Russlands” begins another name, too (“Russlands Innenministerium”).
		const extraS = !own && key.length > 3 && key.endsWith('s');
		const forms = extraS ? formsAt(here.next.get(key.slice(0, -1)), words, first) : own;
		if (forms) best = { ...forms, first, last: i, extraS, prefix };
	}
	return best;
}

/** Finds the longest name at a word, with words as one that lines' ends break. */
function createLongestAt(root: Node, words: readonly Word[]): (first: number) => Found | undefined {
	if (!words.some(({ broken }) => broken)) return (first) => longestAt(root, words, first);
	const { whole, ends } = wholeWords(words);
	let at = 0;
	return (first) => {
		while ((ends[at] ?? first) < first) at++;
		const found = longestAt(root, words, first);
		const longer = words[first]?.broken ? undefined : longestAt(root, whole, at);
		const last = longer && (ends[longer.last] as number);
		return longer && last !== undefined && last > (found?.last ?? -1) ? { ...longer, first, last } : found;
	};
}

/** The forms that end here and are written as they ask for. */
function formsAt(node: Node | undefined, words: readonly Word[], first: number) {
	if (!node || node.forms.length === 0) return;
	const inCase = (wanted: 'right' | 'careless') => node.forms.filter((form) => caseOf(form, words, first) === wanted);
	const right = inCase('right');
	const careless = right.length === 0;
	const forms = careless ? inCase('careless') : right;
	return forms.length > 0 ? { forms, careless } : undefined;
}

/** An initial or abbreviation at the end keeps its full stop: “Лавров С. В.”, “Inc.”. */
const keepsStop = (text: string, word: Word, form: IndexedForm | undefined) =>
	text[word.end] === '.' && (form?.text.endsWith('.') || (form?.kind === 'initials' && word.end - word.start === 1));

/** “Vladmir Putin”: the surname with the given name before it, where that is only spelt otherwise. */
function withGivenName(
	found: Found,
	text: string,
	words: readonly Word[],
	{ givens }: NameIndex,
	taken: number,
): Found {
	const { first, prefix } = found;
	const given = words[first - 1];
	if (!given || prefix > 0 || first - 1 <= taken || words[first]?.gap !== ' ') return found;
	if (text.slice(given.end, words[first]?.start).includes('\n')) return found;
	if ((given.shape === 'lower') !== found.careless) return found;
	const forms = found.forms.filter(
		({ kind, entity, stands }) => kind === 'short' && isRespelt(given.folded, givens.get(entity) ?? new Set(), stands),
	);
	return forms.length > 0 ? { ...found, forms, first: first - 1, respelt: true } : found;
}

/** The names in a text, leftmost and longest first, never overlapping. Linear in the text for a given index. */
export function findNames(text: string, index: NameIndex, words: readonly Word[] = wordsOf(text)): MatchedText {
	const matches: Match[] = [];
	const inAddress = createInAddress(text);
	const longest = createLongestAt(index.root, words);
	for (let i = 0; i < words.length; i++) {
		const found = longest(i);
		if (!found) continue;
		const { prefix, ...match } = withGivenName(found, text, words, index, matches.at(-1)?.last ?? -1);
		const lastWord = words[found.last] as Word;
		const start = (words[match.first] as Word).start + prefix;
		const end = lastWord.end + (keepsStop(text, lastWord, found.forms[0]) ? 1 : 0);
		if (!inAddress(start, end)) matches.push({ ...match, start, end });
		i = found.last;
	}
	return { text, words, matches };
}
