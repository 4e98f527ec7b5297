import {
	childNodesOf,
	elementAfter,
	elementBefore,
	isElement,
	localNameOf,
	matches,
	onlyTextIn,
	parentElementOf,
	selectIn,
	textOf,
} from './node.ts';

/**
 * How an element stands in the text around it: the text goes on inside (`inline`, or `line` for a line placed by hand);
 * nothing of it is there (`none`); it is a picture or a control (`object`); the text goes on around it (`aside`); or the
 * text ends (`block`).
 */
export type Flow = 'inline' | 'line' | 'none' | 'object' | 'aside' | 'block';

/** Computed values of `display` at which the text goes on across the element's border. */
const INLINE = /^(?:inline|inline-block|inline-flex|contents|ruby|ruby-base|)$/;

/** How a character is to be pronounced is written above it. */
const RUBY_TEXT = new Set(['rt', 'rp', 'rtc']);

/** Layers of text above pictures of pages, as PDF.js writes them. */
const TEXT_LAYER = '.textLayer,.markedContent';

/** No longer than a letter with a quotation mark. */
const LONGEST_DROP_CAP = 3;

/** What a style tells of the place of an element in a text. */
export function flowOf(element: Element, style: CSSStyleDeclaration | undefined): Flow {
	const name = localNameOf(element);
	const display = style?.display ?? '';
	if (display === 'none' || RUBY_TEXT.has(name) || display.startsWith('ruby-text')) return 'none';
	if (name === 'img' || name === 'button' || name === 'svg') return INLINE.test(display) ? 'object' : 'block';
	if (name === 'text' || name === 'foreignObject') return 'block';
	if (INLINE.test(display)) return isUnshownFallback(element, name) ? 'none' : 'inline';
	// The lines and words of a drawing.
	if (name === 'tspan' || name === 'textPath') return 'inline';
	if (style?.cssFloat !== 'none') return isDropCap(element) ? 'inline' : 'aside';
	if (style.position === 'absolute' || style.position === 'fixed') return isPlacedLine(element) ? 'line' : 'aside';
	return 'block';
}

/** What stands in a slot is not shown where the page has put something there. */
const isUnshownFallback = (element: Element, name: string) =>
	name === 'slot' && HTMLSlotElement.prototype.assignedNodes.call(element).length > 0;

/** The large first letter of a text, which floats. */
function isDropCap(element: Element): boolean {
	let at: Element = element;
	for (let only = onlyTextIn(at); !only; only = onlyTextIn(at)) {
		const [child, more] = childNodesOf(at);
		if (!child || more || !isElement(child)) return false;
		at = child;
	}
	const letter = onlyTextIn(at)?.data.trim() ?? '';
	return letter !== '' && letter.length <= LONGEST_DROP_CAP && /\p{L}/u.test(letter) && !/\s/.test(letter);
}

/** A line of text that is placed by hand, among others of its kind. */
function isPlacedLine(element: Element): boolean {
	const isSpan = localNameOf(element) === 'span';
	if (isSpan && [elementBefore(element), elementAfter(element)].some((one) => one && localNameOf(one) === 'br'))
		return true;
	const parent = parentElementOf(element);
	return parent !== null && matches(parent, TEXT_LAYER);
}

/** A note's number or sign, alone or in brackets; or a few words in brackets. */
const NOTE = /^\s*(?:[[(]?(?:\d{1,3}|[*†‡§¶‖#]{1,3})(?:[,;–-]\s?\d{1,3})*[\])]?|\[[^\]]{1,30}\])\s*$/;
const LONGEST_NOTE = 40;
/** Links to several notes. */
const MOST_PARTS_OF_NOTE = 5;

/** Whether an element is the raised sign of a note, which is no part of the word beside it. */
export function isNote(
	element: Element,
	styleOf: (element: Element) => CSSStyleDeclaration | undefined,
	isBehindWord: boolean,
): boolean {
	const isSup = localNameOf(element) === 'sup';
	if (!isSup && !isBehindWord) return false;
	const children = childNodesOf(element);
	if (children.length === 0 || children.length > MOST_PARTS_OF_NOTE) return false;
	const text = textOf(element) ?? '';
	if (text.length > LONGEST_NOTE) return false;
	if (!NOTE.test(text)) return isSup && isLinkedLetter(element, text);
	if (isSup || matches(element, '[role="doc-noteref"]')) return true;
	const style = styleOf(element);
	return style?.verticalAlign === 'super' || style?.fontVariantPosition === 'super';
}

/** A letter alone may be part of a word (“Sr<sup>a</sup>”), but not where it leads to a note. */
const isLinkedLetter = (element: Element, text: string) =>
	/^\s*[a-z]{1,2}\s*$/.test(text) && selectIn(element, 'a[href^="#"]') !== null;
