/**
 * Tells whether a reader sees white space where the page's text has none: the edges of elements between two letters may
 * keep them apart (`<a class="tag">Putin</a><a class="tag">Sergei</a>`), or not (`<b>P</b>atrushev`).
 */
import { BORDER, foldedOf, isWithoutSpaces } from '../../core/text/letters.ts';
import { parentElementOf } from '../dom/node.ts';

/** In heights of the letters, which are somewhat more than their size: a space is 0.2 to 0.25 of it. */
const SPACE = 0.2;
/** A capital behind a small letter begins a word, if there is any space at all. */
const SPACE_AT_CAPITAL = 0.06;
/** Letters that stand one by one are apart where the distance is so much larger than it was before them. */
const SPACE_BEYOND_USUAL = 0.12;
/** No name reaches across so much: tags and menus stand so. */
const WIDE = 0.6;
/** A blank line stands between two lines that are so far apart. */
const BLANK_LINE = 1;

/** What stands between two words, two lines, and where no name reaches across. */
const WORDS = ' ';
const LINES = '\n';
export const NO_NAME = '\uFFFC';

/** A letter at the end of a text, or at its beginning. */
export interface Letter {
	node: Text;
	offset: number;
	/** How many letters there are up to the next border. */
	letters: number;
}

/** Whether a unit belongs to a word that goes on until a space. */
export const isInWord = (code: number) => foldedOf(code) !== BORDER && !isWithoutSpaces(code);

/** Whether a text ends inside of a word. */
export const endsInWord = (text: string) => text !== '' && isInWord(text.charCodeAt(text.length - 1));

const MOST_LETTERS = 2;

/** The letter that ends a text; undefined where it ends in none. */
export function lastLetter(node: Text): Letter | undefined {
	const { data } = node;
	let letters = 0;
	for (let at = data.length; at > 0 && letters < MOST_LETTERS && isInWord(data.charCodeAt(at - 1)); at--) letters++;
	return letters > 0 ? { node, offset: data.length - 1, letters } : undefined;
}

/** The letter that begins a text. */
export function firstLetter(node: Text): Letter | undefined {
	const { data } = node;
	let letters = 0;
	while (letters < data.length && letters < MOST_LETTERS && isInWord(data.charCodeAt(letters))) letters++;
	return letters > 0 ? { node, offset: 0, letters } : undefined;
}

function boxOf({ node, offset }: Pick<Letter, 'node' | 'offset'>): DOMRect | undefined {
	const range = (node.ownerDocument as Document).createRange();
	range.setStart(node, offset);
	range.setEnd(node, offset + 1);
	const boxes = range.getClientRects();
	return [...boxes].find(({ height }) => height > 0);
}

const isSmall = (letter: string) => letter === letter.toLowerCase();

/** Measures what a reader sees between letters, one pair after the other. */
export function createSpacing(view: Window | null) {
	/** The distance between the last two letters that stood one by one. */
	let usual: number | undefined;

	/** Margins, borders and paddings of the elements that end and begin between two letters. */
	const edgesBetween = (ended: readonly Element[], begun: readonly Element[]): number => {
		let sum = 0;
		const add = (element: Element, side: 'Left' | 'Right') => {
			const style = view?.getComputedStyle(element);
			if (!style) return;
			for (const value of [style[`margin${side}`], style[`border${side}Width`], style[`padding${side}`]])
				sum += Number.parseFloat(value) || 0;
		};
		for (const element of ended) add(element, 'Right');
		for (const element of begun) add(element, 'Left');
		return sum;
	};

	return {
		/** What a reader sees between two letters with these edges between them: nothing, a space, or more. */
		between(from: Letter, to: Letter, ended: readonly Element[], begun: readonly Element[]): string {
			const before = boxOf(from);
			const after = boxOf(to);
			if (!before || !after) return '';
			const height = Math.min(before.height, after.height);
			const isSameLine = Math.min(before.bottom, after.bottom) - Math.max(before.top, after.top) > height / 4;
			if (!isSameLine && parentElementOf(to.node)?.namespaceURI === SVG) return LINES;
			const distance = isSameLine
				? Math.max(after.left - before.right, before.left - after.right, 0)
				: edgesBetween(ended, begun);
			const gap = distance / height;
			const oneByOne = from.letters === 1 && to.letters === 1;
			const known = usual;
			usual = oneByOne && isSameLine ? gap : undefined;
			if (gap > WIDE) return NO_NAME;
			if (oneByOne) {
				if (known === undefined || gap <= known + SPACE_BEYOND_USUAL) return '';
				usual = known;
				return WORDS;
			}
			const start = from.node.data.charAt(from.offset);
			const next = to.node.data.charAt(to.offset);
			// A large first letter keeps some distance from its word.
			if (from.letters === 1 && !isSmall(start) && isSmall(next)) return '';
			return gap >= (isSmall(start) && !isSmall(next) ? SPACE_AT_CAPITAL : SPACE) ? WORDS : '';
		},
		/** What a reader sees between two texts of which the second is a line, or a part of one, placed by hand. */
		betweenLines(from: Text, to: Text): string {
			const before = boxOf({ node: from, offset: from.length - 1 });
			const after = boxOf({ node: to, offset: 0 });
			if (!before || !after) return LINES;
			const height = Math.min(before.height, after.height);
			if (after.top - before.bottom > height * BLANK_LINE) return `${LINES}${LINES}`;
			if (Math.min(before.bottom, after.bottom) - Math.max(before.top, after.top) <= height / 2) return LINES;
			const gap = (after.left - before.right) / height;
			return gap > WIDE ? NO_NAME : gap >= SPACE_BEYOND_USUAL ? WORDS : '';
		},
	};
}

const SVG = 'http://www.w3.org/2000/svg';
