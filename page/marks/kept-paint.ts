import { mapForTask } from '../dom/for-task.ts';
import { outerOf, walkerOf } from '../dom/node.ts';
import { isAlive, type Mark, rectsBetween, rectsOf, textsOf } from './mark.ts';

/** Boxes into which the lines of the text around them do not go on. */
const OWN_LINES = /^inline-|^(?:absolute|fixed|left|right)$/;

/** What stands before the first letter of a text, and belongs to it. */
const BEFORE_LETTER = /^[\s\p{P}]*$/u;

/**
 * Tells whether the text of a mark looks under a highlight as it does without one. Browsers paint it again with `color`
 * alone: a stroke, a fill of its own and a headline cut out of a gradient would be lost. No declaration in the sheet of
 * the highlight brings them back.
 */
export function createKeptPaint(view: Window & typeof globalThis) {
	const known = mapForTask<Element, boolean>();
	const openings = mapForTask<Element, Opening>();

	const isKeptIn = (element: Element): boolean => {
		const style = view.getComputedStyle(element);
		const { color } = style;
		return (
			paintOf(style) === `${color} 0px` &&
			// Chromium paints these in the colour of the text. An underline may be: the mark is one, too.
			(style.textEmphasisStyle === 'none' || style.textEmphasisColor === color) &&
			!hasLineOfOtherColor(element, color)
		);
	};

	const hasLineOfOtherColor = (element: Element, color: string): boolean => {
		for (let at: Element | null = element; at; at = outerOf(at)) {
			const { textDecorationLine, textDecorationColor, display, position, cssFloat } = view.getComputedStyle(at);
			if (/through|overline/.test(textDecorationLine) && textDecorationColor !== color) return true;
			if ([display, position, cssFloat].some((value) => OWN_LINES.test(value))) return false;
		}
		return false;
	};

	/** Firefox forgets how the first line and the first letter are painted. */
	const openingOf = (container: Element): Opening => {
		if (!('mozInnerScreenX' in view)) return { line: false, letter: false };
		const [text, line, letter] = [undefined, '::first-line', '::first-letter'].map((pseudo) => {
			const style = view.getComputedStyle(container, pseudo);
			return `${style.color} ${paintOf(style)}`;
		});
		return { line: line !== text, letter: letter !== text };
	};

	const isInOpening = (mark: Mark): boolean => {
		const { block, start } = mark;
		const { line, letter } = remember(openings(), block.container, openingOf);
		if (letter && BEFORE_LETTER.test(block.text.slice(0, start))) return true;
		return line && isInFirstLine(mark);
	};

	/** Whether the highlight may be painted. */
	return (mark: Mark): boolean =>
		isAlive(mark) &&
		textsOf(mark).every((text) => {
			const parent = outerOf(text);
			return !parent || remember(known(), parent, isKeptIn);
		}) &&
		!isInOpening(mark);
}

interface Opening {
	line: boolean;
	letter: boolean;
}

function remember<Value>(map: Map<Element, Value>, element: Element, ask: (element: Element) => Value): Value {
	let value = map.get(element);
	if (value === undefined) {
		value = ask(element);
		map.set(element, value);
	}
	return value;
}

const paintOf = ({ webkitTextFillColor, webkitTextStrokeWidth }: CSSStyleDeclaration) =>
	`${webkitTextFillColor} ${webkitTextStrokeWidth}`;

/** Whether a mark begins in the first line of its container. */
function isInFirstLine(mark: Mark): boolean {
	const { container } = mark.block;
	const walker = walkerOf(container, NodeFilter.SHOW_TEXT);
	for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
		const at = text.data.search(/\S/);
		if (at < 0) continue;
		const [first] = rectsBetween(text, at, text, at + 1);
		const [box] = rectsOf(mark);
		return !first || !box || box.top < first.bottom;
	}
	return false;
}
