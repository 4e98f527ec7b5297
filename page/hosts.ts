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

/** A large tree is taken apart into its children so many times; what is still large then is walked. */
const MOST_LEVELS = 8;

/** The elements of a tree, its root among them, that may be hosts; undefined where a slice may end. */
export function* hostsIn(root: Node, level = 0): Generator<Element | undefined> {
	if (!isElement(root)) return yield* childrenHosts(root, level);
	yield root;
	// Most of what a feed adds is as small as this.
	if (childCountOf(root) === 0) return;
	if (!isLarge(root)) yield* smallTreeHosts(root);
	else if (level < MOST_LEVELS) yield* childrenHosts(root, level + 1);
	else {
		const walker = Document.prototype.createTreeWalker.call(root.ownerDocument, root, NodeFilter.SHOW_ELEMENT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			yield node as Element;
			yield undefined;
		}
	}
}

function* childrenHosts(root: Node, level: number): Generator<Element | undefined> {
	const children = childrenOf(root);
	for (let i = 0, child = children.item(0); child; child = children.item(++i)) {
		yield* hostsIn(child, level);
		yield undefined;
	}
}

function smallTreeHosts(root: Element): Element[] {
	expression ??= new XPathEvaluator().createExpression(MAY_BE_HOST);
	const found = expression.evaluate(root, XPathResult.UNORDERED_NODE_SNAPSHOT_TYPE);
	const hosts: Element[] = [];
	for (let i = 0; i < found.snapshotLength; i++) {
		const element = found.snapshotItem(i) as Element;
		if (!NO_HOSTS.has(localNameOf(element))) hosts.push(element);
	}
	return hosts;
}

const isElement = (node: Node): node is Element => nodeTypeOf(node) === Node.ELEMENT_NODE;

const isLarge = (element: Element) =>
	Element.prototype.getElementsByTagName.call(element, '*').item(ELEMENTS_A_STEP) !== null;
