/** Which elements of a tree may have a shadow root: no selector tells, and asking each element costs as much as reading its text. */
import { childCountOf, childrenOf, localNameOf, nodeTypeOf } from './node.ts';

/** A tree of more elements is taken apart, so that no step is long. */
const ELEMENTS_A_STEP = 4_000;

/**
 * Custom elements; empty ones, which are often plain hosts; and those whose children are given to slots. A plain element
 * with text of its own and a shadow root beside it is met when the pointer comes to it.
 */
const MAY_BE_HOST = './/*[contains(name(), "-") or not(node()) or *[@slot]]';

let expression: XPathExpression | undefined;

/** Not worth a look: these are empty, and cannot have one. */
const NO_HOSTS = new Set(['img', 'br', 'input', 'path', 'source', 'meta', 'link', 'script', 'iframe', 'hr', 'use']);

/** The elements of a tree, its root among them, that may be hosts; undefined where a slice may end. */
export function* hostsIn(root: Node): Generator<Element | undefined> {
	const isElement = nodeTypeOf(root) === Node.ELEMENT_NODE;
	if (isElement) {
		yield root as Element;
		// Most of what a feed adds is as small as this.
		if (childCountOf(root as Element) === 0) return;
	}
	if (isElement && !isLarge(root as Element)) {
		expression ??= new XPathEvaluator().createExpression(MAY_BE_HOST);
		const found = expression.evaluate(root, XPathResult.UNORDERED_NODE_SNAPSHOT_TYPE);
		for (let i = 0; i < found.snapshotLength; i++) {
			const element = found.snapshotItem(i) as Element;
			if (!NO_HOSTS.has(localNameOf(element))) yield element;
		}
		return;
	}
	const children = childrenOf(root);
	for (let i = 0, child = children.item(0); child; child = children.item(++i)) {
		yield* hostsIn(child);
		yield undefined;
	}
}

const isLarge = (element: Element) =>
	Element.prototype.getElementsByTagName.call(element, '*').item(ELEMENTS_A_STEP) !== null;
