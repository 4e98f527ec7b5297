/** Whether a reader sees a text at a point, or something above it hides it. */
import {
	aroundOf,
	boxesOf,
	boxOf,
	childNodesOf,
	isVisible,
	localNameOf,
	namespaceOf,
	nodeTypeOf,
	rootOf,
	shadowRootOf,
} from './node.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Elements that show something, whatever their style says. */
const SHOWING = new Set(
	'audio canvas embed fencedframe iframe img input math meter object progress select textarea video'.split(' '),
);
/** A cover that is no more opaque than this hides nothing: many links tint their card under the pointer. */
const FAINT = 0.1;
const PSEUDOS = ['::before', '::after'];

/** Whether the text is what a reader sees at this point. Covers that show nothing are looked through, and so is `ours`. */
export function isSeenAt(text: Text, x: number, y: number, ours?: Element): boolean {
	const { parent, under, isHitBy } = hitsOf(text);
	if (!parent || !isVisible(parent, { opacityProperty: true, visibilityProperty: true })) return false;
	for (const element of layersAt(text.ownerDocument, x, y)) {
		if (element === ours) continue;
		if (!under.has(element)) {
			if (hides(element, x, y)) return false;
			continue;
		}
		// An element around the text comes before it only with its generated content.
		if (isUnderPseudo(element, x, y)) return false;
		if (isHitBy(element)) return true;
	}
	return false;
}

/** Whether a box around the text cuts it off at this point. */
export function isCutOffAt(text: Text, x: number, y: number): boolean {
	const { under, isHitBy } = hitsOf(text);
	for (const element of layersAt(text.ownerDocument, x, y)) if (under.has(element) && isHitBy(element)) return false;
	return true;
}

/** Which elements stand for a text where that is hit. */
function hitsOf(text: Text) {
	const around = aroundOf(text);
	// What has no box of its own is not hit.
	const parent = around.find((element) => styleOf(element).display !== 'contents');
	const isHit = parent && styleOf(parent).pointerEvents !== 'none';
	return {
		parent,
		under: new Set(around),
		isHitBy: (element: Element) => !isHit || element === parent || element === around[0] || hasInitial(element),
	};
}

/** Whether a box has this point. */
export const isIn = ({ left, right, top, bottom }: DOMRectReadOnly, x: number, y: number) =>
	x >= left && x <= right && y >= top && y <= bottom;

/** The elements at a point, topmost first, those in open shadow trees before their hosts. */
function* layersAt(root: Document | ShadowRoot, x: number, y: number): Generator<Element> {
	const { elementsFromPoint } = nodeTypeOf(root) === Node.DOCUMENT_NODE ? Document.prototype : ShadowRoot.prototype;
	for (const element of elementsFromPoint.call(root, x, y)) {
		// Chromium gives a shadow root the elements around its host, too.
		if (rootOf(element) !== root) continue;
		const shadow = shadowRootOf(element);
		if (shadow) yield* layersAt(shadow, x, y);
		yield element;
	}
}

/** Whether an element that covers a point shows something there. */
function hides(element: Element, x: number, y: number): boolean {
	const style = styleOf(element);
	if (!isVisible(element, { opacityProperty: true }) || Number(style.opacity) < FAINT) return false;
	const name = localNameOf(element);
	if (SHOWING.has(name) || namespaceOf(element) === SVG) return true;
	if ([...boxesOf(element)].some((box) => isIn(box, x, y))) {
		const isClosed = name.includes('-') && !shadowRootOf(element);
		if (isClosed || paints(style) || hasTextAt(element, style, x, y)) return true;
	} else if (!shadowRootOf(element) && !PSEUDOS.some((pseudo) => isCover(styleOf(element, pseudo)))) {
		// Something in a closed shadow tree was hit.
		return true;
	}
	return isUnderPseudo(element, x, y);
}

/** Whether the first letter of an element has a style of its own: it is hit in place of what the letter stands in. */
const hasInitial = (element: Element) => {
	const letter = styleOf(element, '::first-letter');
	const { float, fontSize } = styleOf(element);
	return letter.float !== float || letter.fontSize !== fontSize;
};

/** Whether generated content of an element shows something at a point, above the element's text. */
const isUnderPseudo = (element: Element, x: number, y: number): boolean =>
	PSEUDOS.some((pseudo) => {
		const style = styleOf(element, pseudo);
		if (!isCover(style) || Number(style.opacity) < FAINT || Number(style.zIndex) < 0) return false;
		if (!paints(style) && !/[^\s"']/.test(style.content)) return false;
		const box = boxOfPseudo(element, style);
		return !box || isIn(box, x, y);
	});

const isCover = ({ content, position, display, visibility }: CSSStyleDeclaration) =>
	!['none', 'normal'].includes(content) &&
	['absolute', 'fixed'].includes(position) &&
	display !== 'none' &&
	visibility === 'visible';

/** Where positioned generated content stands, as far as its used offsets tell: no API gives its box, nor says where it is turned or scaled to. */
function boxOfPseudo(element: Element, style: CSSStyleDeclaration): DOMRect | undefined {
	const [left, top, width, height] = [style.left, style.top, style.width, style.height].map(Number.parseFloat);
	if (![left, top, width, height].every(Number.isFinite)) return;
	const block = style.position === 'absolute' && [element, ...aroundOf(element)].find(isContainingBlock);
	const { x, y } = block ? boxOf(block) : { x: 0, y: 0 };
	const [borderLeft, borderTop] = block ? [block.clientLeft, block.clientTop] : [0, 0];
	return new DOMRect(x + borderLeft + (left as number), y + borderTop + (top as number), width, height);
}

const isContainingBlock = (element: Element) => {
	const { position, transform } = styleOf(element);
	return position !== 'static' || transform !== 'none';
};

const paints = ({ backgroundColor, backgroundImage, backdropFilter }: CSSStyleDeclaration) =>
	backgroundImage !== 'none' || (backdropFilter ?? 'none') !== 'none' || opacityOf(backgroundColor) >= FAINT;

/** The opacity of a computed colour: `rgba(0, 0, 0, 0.5)`, `color(srgb 0 0 0 / 0.5)`. */
const opacityOf = (color: string) => {
	const stated = /(?:\/|^rgba\(.*,)\s*([\d.e-]+)\)$/.exec(color)?.[1];
	return stated === undefined ? 1 : Number(stated);
};

function hasTextAt(element: Element, { color }: CSSStyleDeclaration, x: number, y: number): boolean {
	if (opacityOf(color) < FAINT) return false;
	const range = (element.ownerDocument as Document).createRange();
	for (const node of childNodesOf(element)) {
		if (nodeTypeOf(node) !== Node.TEXT_NODE || !(node as Text).data.trim()) continue;
		range.selectNodeContents(node);
		if ([...range.getClientRects()].some((box) => isIn(box, x, y))) return true;
	}
	return false;
}

const styleOf = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);
