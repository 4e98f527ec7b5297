/**
 * What a node says of itself. A form's controls stand in for its properties (`<input name=parentElement>`), in Chromium
 * for extensions too: so what may be a form is asked through the prototype.
 */
interface Owners {
	Node: Node;
	Element: Element;
	Text: Text;
	Document: Document;
}

// Looked up when it is first asked: where nothing is marked, nothing is. And a script has only what it asks for.
/* @__NO_SIDE_EFFECTS__ */
function read<Owner extends keyof Owners, Key extends keyof Owners[Owner]>(owner: Owner, key: Key) {
	type Self = Owners[Owner];
	let get: (this: Self) => Self[Key];
	return (self: Self): Self[Key] => {
		get ??= Object.getOwnPropertyDescriptor(globalThis[owner].prototype, key)?.get as typeof get;
		return get.call(self);
	};
}

/** `Node.nodeType` */
export const nodeTypeOf = read('Node', 'nodeType');
/** `Node.isConnected` */
export const isConnected = read('Node', 'isConnected');
/** `Node.childNodes` */
export const childNodesOf = read('Node', 'childNodes');
/** `Node.parentElement` */
export const parentElementOf = read('Node', 'parentElement');
/** `Node.parentNode` */
export const parentNodeOf = read('Node', 'parentNode');
/** `Element.shadowRoot` */
export const shadowRootOf = read('Element', 'shadowRoot');
/** Whether a node is an element. */
export const isElement = (node: Node): node is Element => nodeTypeOf(node) === Node.ELEMENT_NODE;
/** `Element.childElementCount` */
export const childCountOf = read('Element', 'childElementCount');
/** `Node.firstChild` */
export const firstChildOf = read('Node', 'firstChild');
/** `Node.nextSibling` */
export const nextSiblingOf = read('Node', 'nextSibling');
/** `Node.previousSibling` */
export const previousSiblingOf = read('Node', 'previousSibling');
/** `Node.lastChild` */
export const lastChildOf = read('Node', 'lastChild');
/** `Node.textContent` */
export const textOf = read('Node', 'textContent');
/** `Element.previousElementSibling` */
export const elementBefore = read('Element', 'previousElementSibling');
/** `Element.nextElementSibling` */
export const elementAfter = read('Element', 'nextElementSibling');
/** `Element.namespaceURI` */
export const namespaceOf = read('Element', 'namespaceURI');
/** `Element.getClientRects()` */
export const boxesOf = (element: Element): DOMRectList => Element.prototype.getClientRects.call(element);
/** `Element.getBoundingClientRect()` */
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
/** The text that is all there is in a node; undefined where there is more, or none. */
export function onlyTextIn(node: Node): Text | undefined {
	const first = firstChildOf(node);
	if (!first || nodeTypeOf(first) !== Node.TEXT_NODE || nextSiblingOf(first)) return;
	return first as Text;
}
/** `Document.body` */
export const bodyOf = read('Document', 'body') as (document: Document) => HTMLElement | null;
/** `Document.title` */
export const titleOf = read('Document', 'title');
/** `Element.localName` */
export const localNameOf = read('Element', 'localName');
/** `Node.getRootNode()` */
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
/** `Node.contains()` */
export const contains = (node: Node, other: Node): boolean => Node.prototype.contains.call(node, other);
/** `Document.createTreeWalker()`; a `NodeIterator` would have the page look at it at each removal, until it is collected. */
export const walkerOf = (root: Node, whatToShow: number): TreeWalker =>
	Document.prototype.createTreeWalker.call(root.ownerDocument ?? (root as Document), root, whatToShow);
/** `Element.matches()` */
export const matches = (element: Element, selector: string): boolean =>
	Element.prototype.matches.call(element, selector);
const parentPrototypeOf = (root: Node): ParentNode =>
	(isElement(root) ? Element : nodeTypeOf(root) === Node.DOCUMENT_NODE ? Document : DocumentFragment).prototype;
/** `ParentNode.querySelector()` */
export const selectIn = (root: Node, selector: string): Element | null =>
	parentPrototypeOf(root).querySelector.call(root, selector);
/** `Element.closest()` */
export const closest = (element: Element, selector: string): Element | null =>
	Element.prototype.closest.call(element, selector);

/** `Element.getAttribute()` */
export const attributeOf = (element: Element, name: string): string | null =>
	Element.prototype.getAttribute.call(element, name);
/** `Element.checkVisibility()` */
export const isVisible = (element: Element, options?: CheckVisibilityOptions): boolean =>
	Element.prototype.checkVisibility.call(element, options);

/** The host of a shadow root; null for every other node. */
export const hostOf = (node: Node): Element | null =>
	nodeTypeOf(node) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node ? (node as ShadowRoot).host : null;

/** `Element.assignedSlot`, of open shadow trees */
export const assignedSlotOf = read('Element', 'assignedSlot');
const slotOfText = read('Text', 'assignedSlot');

/** The element around a node as it is shown: its slot, its parent, or the host of its shadow root. */
export const outerOf = (node: Node): Element | null =>
	(isElement(node) ? assignedSlotOf(node) : nodeTypeOf(node) === Node.TEXT_NODE ? slotOfText(node as Text) : null) ??
	parentElementOf(node) ??
	hostOf(rootOf(node));

/** The elements around a node as they are laid out, innermost first: across slots and out of open shadow trees. */
export function aroundOf(node: Node): Element[] {
	const around: Element[] = [];
	for (let at = outerOf(node); at; at = outerOf(at)) around.push(at);
	return around;
}
