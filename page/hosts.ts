/** Which elements of a tree may have a shadow root: no selector tells, and asking each element costs as much as reading its text. */
import { childCountOf, childrenOf, isElement, parentElementOf } from './node.ts';

/** A tree of more elements is taken apart, so that no step is long. */
const ELEMENTS_A_STEP = 1_500;

/** What is no custom element, the most frequent first: an expression for names is slower than all of these. */
const NO_CUSTOM =
	'div,a,span,li,p,td,path,svg,g,ul,img,tr,use,i,b,em,strong,button,h1,h2,h3,h4,h5,h6,br,input,label,section,article,header,footer,nav,main,aside,figure,figcaption,picture,source,time,small,sup,sub,form,option,select,textarea,table,tbody,thead,th,ol,dl,dt,dd,script,style,link,meta,noscript,template,iframe,video,audio,hr,blockquote,code,pre,cite,abbr,s,u,q,mark,font,center,fieldset,legend,address,details,summary,object,rect,circle,polygon,line,defs,title,text';
/** What may be a host by the standard, custom elements aside. */
const PLAIN_HOSTS = 'div,span,p,section,article,aside,nav,main,header,footer,blockquote,h1,h2,h3,h4,h5,h6,body';

/**
 * Custom elements; empty ones, which are often plain hosts; and, by its second part, those whose children are given to
 * slots. A plain element with text of its own and a shadow root beside it is met when the pointer comes to it.
 */
const MAY_BE_HOSTS = [`:not(${NO_CUSTOM}),:empty:is(${PLAIN_HOSTS})`, '[slot]'] as const;

/** A large tree is taken apart into its children so many times; what is still large then is walked. */
const MOST_LEVELS = 24;

/** The elements of a tree, its root among them, that may be hosts; undefined where a slice may end. */
export function* hostsIn(root: Node, level = 0): Generator<Element | undefined> {
	if (!isElement(root)) return yield* childrenHosts(root, level);
	yield root;
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

function* smallTreeHosts(root: Element): Generator<Element> {
	const find = (selector: string) => Element.prototype.querySelectorAll.call(root, selector);
	const [selves, children] = MAY_BE_HOSTS;
	yield* find(selves);
	for (const child of find(children)) {
		const parent = parentElementOf(child);
		if (parent) yield parent;
	}
}

const isLarge = (element: Element) =>
	Element.prototype.getElementsByTagName.call(element, '*').item(ELEMENTS_A_STEP) !== null;
