import { bodyOf, parentElementOf } from './node.ts';

/** So many heights of the window are read first: what is in view and a little around. */
const HEIGHTS = 2;

/** The largest element around the middle of the window that is not much higher than it; none at the top of the page, which is read first anyway. */
export function inView(document: Document): Element | undefined {
	const view = document.defaultView as Window;
	if (!bodyOf(document) || view.scrollY < view.innerHeight) return;
	const middle = Document.prototype.elementFromPoint.call(document, view.innerWidth / 2, view.innerHeight / 2);
	let largest: Element | undefined;
	for (let at: Element | null = middle; at && at !== bodyOf(document); at = parentElementOf(at)) {
		if (Element.prototype.getBoundingClientRect.call(at).height > view.innerHeight * HEIGHTS) break;
		largest = at;
	}
	return largest;
}
