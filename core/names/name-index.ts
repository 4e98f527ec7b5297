import { type Word, wordsOf } from '../text/words.ts';
import type { Form } from './forms.ts';

/** A form with the case in which its words have to be written. */
export interface IndexedForm extends Form {
	shapes: readonly Word['shape'][];
}

export interface Node {
	/** Keyed by the gap before a word and the folded word: `' castro'`, `'-canel'`. */
	next: { get(key: string): Node | undefined; set(key: string, node: Node): unknown };
	/** Forms that end here. */
	forms: IndexedForm[];
}

/** Every form by its words, as a trie. The first word has no gap in its key. */
export interface NameIndex {
	root: Node;
	/** The first words of the whole names of each entity, folded: of a person the given names. */
	givens: Map<string, Set<string>>;
}

const createNode = (): Node => ({ next: new Map(), forms: [] });

/** A hyphen in a name is also written as a space, and German compounds join names by hyphens: both lead on. */
function keysOf(word: Word): string[] {
	if (word.gap === '-' || word.gap === ' ') return [`-${word.folded}`, ` ${word.folded}`];
	return [`${word.gap === '|' ? ' ' : word.gap}${word.folded}`];
}

/** Letters and digits in one word are also written apart: G20, G-20, G 20. */
export const SERIES = /^(\p{L}+)(\p{N}+)$/u;

function insert(root: Node, form: Form): void {
	const words = wordsOf(form.text);
	if (words.length === 0) return;
	const indexed: IndexedForm = { ...form, shapes: words.map((word) => word.shape) };
	let end = root;
	words.forEach((word, i) => {
		const keys = i === 0 ? [word.folded] : keysOf(word);
		// One node for all ways of joining a word: a node for each would double the index at every word.
		const next = keys.map((key) => end.next.get(key)).find((known) => known !== undefined) ?? createNode();
		for (const key of keys) end.next.set(key, next);
		end = next;
	});
	// The forms of an entity come together.
	if (end.forms.at(-1)?.entity !== form.entity) end.forms.push(indexed);
}

/**
 * An index of which each first word is built when a text asks for it: most of the forms are never asked for. `formsOf`
 * tells the forms that begin with a folded word, and is asked once for each.
 */
export function createLazyIndex(givens: NameIndex['givens'], formsOf: (first: string) => readonly Form[]): NameIndex {
	const built = createNode();
	const asked = new Set<string>();
	const root: Node = {
		forms: [],
		next: {
			get(first) {
				if (!asked.has(first)) {
					asked.add(first);
					for (const form of formsOf(first)) insert(built, form);
				}
				return built.next.get(first);
			},
			set: (first, node) => built.next.set(first, node),
		},
	};
	return { root, givens };
}

/** Builds the index of all forms; linear in their words. */
export function createNameIndex(forms: readonly Form[]): NameIndex {
	const index = { root: createNode(), givens: new Map() };
	addForms(index, forms);
	return index;
}

/** Puts more forms into an index. */
export function addForms({ root, givens }: NameIndex, forms: readonly Form[]): void {
	for (const form of forms) {
		if (form.kind === 'full') {
			const first = wordsOf(form.text)[0]?.folded ?? '';
			const known = givens.get(form.entity);
			if (known) known.add(first);
			else givens.set(form.entity, new Set([first]));
		}
		insert(root, form);
		const series = SERIES.exec(form.text);
		if (series) insert(root, { ...form, text: `${series[1]}-${series[2]}` });
	}
}
