import { localNameOf, shadowRootOf } from './node.ts';

/** After so many elements a slice may end. */
const ELEMENTS_A_STEP = 1_500;

const createIterator = Document.prototype.createNodeIterator;

/**
 * The elements of a tree, its root among them, that have an open shadow root or may get one, as custom elements do;
 * undefined where a slice may end. Each element is asked: no selector tells, and those that come near it take longer.
 */
export function* hostsIn(root: Node): Generator<Element | undefined> {
	// Unlike a tree walker, it goes on where the page takes away what was looked at last.
	const elements = createIterator.call(root.ownerDocument ?? (root as Document), root, NodeFilter.SHOW_ELEMENT);
	let hosts: Element[] = [];
	// Generators are optimised late: the elements are asked in a function of their own.
	while (collect(elements, hosts)) {
		yield* hosts;
		hosts = [];
		yield undefined;
	}
	yield* hosts;
}

/** Adds the hosts among the next elements; false when those were all. */
function collect(elements: NodeIterator, hosts: Element[]): boolean {
	for (let left = ELEMENTS_A_STEP; left > 0; left--) {
		const element = elements.nextNode() as Element | null;
		if (!element) return false;
		if (shadowRootOf(element) || localNameOf(element).includes('-')) hosts.push(element);
	}
	return true;
}
