import {
	childNodesOf,
	isVisible,
	localNameOf,
	matches,
	nodeTypeOf,
	parentElementOf,
	rootOf,
	shadowRootOf,
} from './node.ts';

/** A run of text that a reader sees as one: no block border inside, inline elements crossed. */
export interface Block {
	/** The block element (or shadow host's root content) that holds it. */
	container: Element;
	text: string;
	/** The way back: each text node with the offset in `text` at which it begins. */
	pieces: readonly { node: Text; start: number }[];
}

/** What is never read: not prose, not shown, or being written by the reader. */
const UNREAD =
	'script,style,noscript,template,textarea,input,select,option,datalist,code,kbd,samp,var,svg,math,object,canvas,audio,video,iframe,head,[contenteditable]:not([contenteditable="false"]),[role="textbox"]';

/** Computed values of `display` at which the text goes on across the element's border. */
const INLINE = /^(?:inline|inline-block|inline-flex|contents|ruby|)$/;

/** Longer runs are cut at white space, so that one huge text node can be read in slices. */
const LONGEST_BLOCK = 20_000;

/** Stands for an inline picture or control: no name reaches across. */
const OBJECT = '\uFFFC';

/** Reads blocks of text out of a document; keeps what it learned of each element's style for one pass only. */
export function createTextReader(document: Document) {
	let unread = new Map<Element, boolean>();
	let displays = new Map<Element, string>();
	const view = document.defaultView;
	const plainText = document.contentType === 'text/plain';

	const displayOf = (element: Element): string => {
		let display = displays.get(element);
		if (display === undefined) {
			display = view?.getComputedStyle(element).display ?? '';
			displays.set(element, display);
		}
		return display;
	};

	/** A loop: a page may nest deeper than calls can. */
	const isUnread = (element: Element | null): boolean => {
		const asked: Element[] = [];
		let is: boolean | undefined = false;
		for (let at = element; at && !is; at = parentElementOf(at) ?? hostOf(at)) {
			is = unread.get(at);
			if (is !== undefined) break;
			asked.push(at);
			is = matches(at, UNREAD) || (localNameOf(at) === 'pre' && !plainText);
		}
		for (const one of asked) unread.set(one, is ?? false);
		return is ?? false;
	};

	/** The nearest block-level element around a node, inside its own tree; the next one where it is not shown. */
	const containerOf = (node: Node): Element | undefined => {
		let element = node instanceof Element ? node : parentElementOf(node);
		// Asked for one by one, styles of what is not shown are worked out from the root each time.
		if (element && !isVisible(element)) return element;
		while (element && INLINE.test(displayOf(element))) {
			const parent = parentElementOf(element);
			if (!parent) return hostOf(element) ?? element;
			element = parent;
		}
		return element ?? hostOf(node) ?? undefined;
	};

	/** The runs of text directly in a container, cut at nested blocks. */
	function* runsOf(container: Element, root: Node): Generator<Block> {
		let text = '';
		let pieces: { node: Text; start: number }[] = [];
		const stack: Iterator<Node>[] = [childNodesOf(root)[Symbol.iterator]()];
		const finish = (): Block[] => {
			const block = { container, text, pieces };
			text = '';
			pieces = [];
			return block.pieces.length > 0 && block.text.trim() ? [block] : [];
		};
		while (stack.length > 0) {
			const { value: node, done } = (stack.at(-1) as Iterator<Node>).next();
			if (done) {
				stack.pop();
			} else if (nodeTypeOf(node) === 3) {
				pieces.push({ node: node as Text, start: text.length });
				text += (node as Text).data;
				while (text.length > LONGEST_BLOCK) {
					const to = cutOf(text);
					yield { container, text: text.slice(0, to), pieces };
					text = text.slice(to);
					pieces = pieces
						.filter(({ node, start }) => start + node.length > to)
						.map(({ node, start }) => ({ node, start: start - to }));
				}
			} else if (nodeTypeOf(node) === 1) {
				const element = node as Element;
				const name = localNameOf(element);
				const display = name === 'br' ? 'br' : displayOf(element);
				if (display === 'br') text += '\n';
				else if (display === 'none') continue;
				else if (!INLINE.test(display)) yield* finish();
				else if (isUnread(element) || name === 'img' || name === 'button') text += OBJECT;
				else stack.push(childNodesOf(element)[Symbol.iterator]());
			}
		}
		yield* finish();
	}

	return {
		containerOf,
		isUnread,
		/** Forgets what was learned of elements: call at the start of each pass, since styles change. */
		renew() {
			unread = new Map();
			displays = new Map();
		},
		/** The blocks of one container, without those of nested block elements. */
		*blocksIn(container: Element): Generator<Block> {
			if (isUnread(container) || isClosedDetails(container)) return;
			const slotted = shadowRootOf(container);
			if (slotted) yield* runsOf(container, slotted);
			yield* runsOf(container, container);
		},
	};
}

/** Text right inside closed details has no box of its own that could be asked whether it is shown. */
const isClosedDetails = (element: Element) => localNameOf(element) === 'details' && !element.hasAttribute('open');

function hostOf(node: Node): Element | null {
	const root = rootOf(node);
	return 'host' in root ? (root as ShadowRoot).host : null;
}

/** Where a long text is cut: at white space, where there is some. */
function cutOf(text: string): number {
	const window = text.slice(0, LONGEST_BLOCK);
	const space = Math.max(window.lastIndexOf(' '), window.lastIndexOf('\n'));
	return space > 0 ? space : LONGEST_BLOCK;
}

/** The range of a part of a block's text; undefined when the page has changed the text since. */
export function rangeOf(block: Block, start: number, end: number): StaticRange | undefined {
	const from = pieceAt(block, start, false);
	const to = pieceAt(block, end, true);
	if (!from || !to || from.offset > from.node.length || to.offset > to.node.length) return;
	return new StaticRange({
		startContainer: from.node,
		startOffset: from.offset,
		endContainer: to.node,
		endOffset: to.offset,
	});
}

function pieceAt(block: Block, offset: number, isEnd: boolean): { node: Text; offset: number } | undefined {
	let low = 0;
	let high = block.pieces.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const { start } = block.pieces[middle] as Block['pieces'][number];
		if (start < offset || (start === offset && !isEnd)) low = middle + 1;
		else high = middle;
	}
	const piece = block.pieces[low - 1];
	return piece && { node: piece.node, offset: offset - piece.start };
}
