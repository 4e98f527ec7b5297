import { contains, firstChildOf, isElement, localNameOf, shadowRootOf, walkerOf } from './node.ts';

/** After so many elements a slice may end. */
const ELEMENTS_A_STEP = 1_500;

/** Ordinary elements that get a shadow root late are mostly empty until then. */
const MAY_HOST = new Set('article aside div main p section span'.split(' '));

/** Whether an ordinary element may get a shadow root late. */
export const mayHost = (element: Element) => MAY_HOST.has(localNameOf(element)) && !firstChildOf(element);

/**
 * The elements of a tree, its root among them, that have an open shadow root or may get one, as custom elements do, and
 * empty ones while they are wanted; undefined where a slice may end. Each element is asked: no selector tells, and those
 * that come near it take longer.
 */
export function* hostsIn(root: Node, wantsEmpty: () => boolean): Generator<Element | undefined> {
	if (isElement(root)) yield root;
	let walker = walkerOf(root, NodeFilter.SHOW_ELEMENT);
	let hosts: Element[] = [];
	// Generators are optimised late: the elements are asked in a function of their own.
	while (collect(walker, hosts, wantsEmpty())) {
		yield* hosts;
		hosts = [];
		yield undefined;
		// Its walk would end where the page has taken away what was looked at last.
		if (!contains(root, walker.currentNode)) walker = walkerOf(root, NodeFilter.SHOW_ELEMENT);
	}
	yield* hosts;
}

/** Adds the hosts among the next elements; false when those were all. */
function collect(walker: TreeWalker, hosts: Element[], wantsEmpty: boolean): boolean {
	for (let left = ELEMENTS_A_STEP; left > 0; left--) {
		const element = walker.nextNode() as Element | null;
		if (!element) return false;
		if (shadowRootOf(element) || localNameOf(element).includes('-') || (wantsEmpty && mayHost(element)))
			hosts.push(element);
	}
	return true;
}
