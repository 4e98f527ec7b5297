import { type Flow, flowOf, isNote } from '../dom/flow.ts';
import {
	firstChildOf,
	hostOf as hostOfRoot,
	isConnected,
	isVisible,
	localNameOf,
	matches,
	nextSiblingOf,
	nodeTypeOf,
	parentElementOf,
	parentNodeOf,
	rootOf,
	shadowRootOf,
} from '../dom/node.ts';
import { endsInWord, NO_NAME } from './apart.ts';
import type { Block } from './block.ts';
import { isCode } from './code.ts';
import { isSafeCut } from './cuts.ts';
import { staleBlocks } from './read-again.ts';
import { createRun } from './runs.ts';

/** What was read of a container before, and its nodes that have changed since, with their neighbours. */
export interface ReadBefore {
	blocks: readonly Block[];
	changed: Iterable<Node>;
}

/** What is never read: not prose, not shown, or being written by the reader. */
const UNREAD =
	'script,style,noscript,template,textarea,input,select,option,datalist,code,kbd,samp,var,math,object,canvas,audio,video,iframe,head,rt,rp,rtc,svg :is(title,desc,metadata,defs,symbol),[contenteditable]:not([contenteditable="false"]),[role="textbox"]';

/** A document that is a picture is left alone: no card could be shown in it. */
const PICTURE = 'image/svg+xml';

/** So far above a part that has no box stands the one that holds it. */
const MOST_BOXLESS = 8;

/** Reads blocks of text out of a document; keeps what it learned of each element's style for one pass only. */
export function createTextReader(document: Document) {
	let unread = new Map<Element, boolean>();
	let flows = new Map<Element, Flow>();
	const view = document.defaultView;
	const { contentType } = document;

	const styleOf = (element: Element) => view?.getComputedStyle(element);
	const isContents = (element: Element) => styleOf(element)?.display === 'contents';
	const flow = (element: Element): Flow => {
		let known = flows.get(element);
		if (known === undefined) {
			known = flowOf(element, styleOf(element));
			flows.set(element, known);
		}
		return known;
	};

	const isUnreadItself = (element: Element) => {
		if (matches(element, UNREAD)) return true;
		const name = localNameOf(element);
		if (name === 'svg') return contentType === PICTURE;
		return name === 'pre' && contentType !== 'text/plain' && (!contentType.includes('html') || isCode(element));
	};

	/** A loop: a page may nest deeper than calls can. */
	const isUnread = (element: Element | null): boolean => {
		const asked: Element[] = [];
		let is: boolean | undefined = false;
		for (let at = element; at && !is; at = parentElementOf(at) ?? hostOf(at)) {
			is = unread.get(at);
			if (is !== undefined) break;
			asked.push(at);
			is = isUnreadItself(at);
		}
		for (const one of asked) unread.set(one, is ?? false);
		return is ?? false;
	};

	/** Whether an element is shown although it has no box of its own. */
	const isBoxless = (element: Element): boolean => {
		const above: Element[] = [];
		let at: Element | null = element;
		while (at && !isVisible(at)) {
			if (above.push(at) > MOST_BOXLESS) return false;
			at = parentElementOf(at) ?? hostOf(at);
		}
		// From above: styles of what is not shown are worked out from the root each time.
		return at !== null && above.length > 0 && above.reverse().every(isContents);
	};

	/**
	 * The nearest element around a node that has a box and holds runs of text, inside its own tree; the next one around
	 * where it is not shown.
	 */
	const containerOf = (node: Node): Element | undefined => {
		let element = node instanceof Element ? node : parentElementOf(node);
		if (!element) {
			element = hostOf(node);
			if (!element || !isBoxless(element)) return element ?? undefined;
		} else if (!isVisible(element) && !isBoxless(element)) return element;
		for (;;) {
			const here = flow(element);
			if (here !== 'inline' && here !== 'line') return element;
			const parent = parentElementOf(element);
			const above: Element | null = parent ?? hostOf(element);
			if (!above || (!parent && !isContents(above))) return above ?? element;
			element = above;
		}
	};

	/**
	 * The runs of text directly in a tree, cut at nested blocks: from the start of a block on, or from the beginning; up
	 * to the first of later blocks that can stay as it is. Gives that one back.
	 */
	function* runsOf(
		container: Element,
		root: Node,
		hidden: Set<Element>,
		from?: Block,
		stops: readonly Block[] = [],
	): Generator<Block, Block | undefined> {
		const run = createRun(container, view);
		const first = from?.pieces[0];
		let offset = first ? Math.max(0, -first.start) : 0;
		let next = 0;
		let node: Node | null = first?.node ?? firstChildOf(root);
		let last: Block | undefined;
		function* give(blocks: Iterable<Block>): Generator<Block> {
			for (last of blocks) yield last;
			// The page may have taken away the place where the walk rested.
			if (last && node && !isConnected(node))
				node = last.pieces.findLast((piece) => isConnected(piece.node))?.node ?? node;
		}
		while (node) {
			let inside: Node | null = null;
			const type = nodeTypeOf(node);
			if (type === 3) {
				const text = node as Text;
				for (let stop = stops[next]; stop?.pieces[0]?.node === text; stop = stops[++next]) {
					const to = Math.max(0, -stop.pieces[0].start);
					if (to > offset) run.add(text, offset, to);
					offset = to;
					if (!isSafeCut(run.text())) continue;
					yield* give(run.finish());
					return stop;
				}
				if (text.length > offset) run.add(text, offset);
				offset = 0;
				yield* give(run.full());
			} else if (type === 1) {
				const element = node as Element;
				const here = localNameOf(element) === 'br' ? 'br' : flow(element);
				if (here === 'br') run.addSign('\n');
				else if (here === 'block') yield* give(run.finish());
				else if (here === 'none') {
					if (firstChildOf(element) && !isUnread(element)) hidden.add(element);
				} else if (here === 'object' || (here !== 'aside' && isUnread(element))) run.addSign(NO_NAME);
				else if (here !== 'aside' && isNote(element, styleOf, endsInWord(run.text()))) run.addSign(' ');
				else if (here !== 'aside') {
					run.begins(element, here === 'line');
					inside = insideOf(element);
					if (!inside) run.ends(element);
				}
			}
			node = inside ?? behind(node, root, run.ends);
		}
		yield* give(run.finish());
		return undefined;
	}

	/** What an element without a box shows stands in the text around it, also what is in its shadow root. */
	const insideOf = (element: Element): Node | null => {
		const shadow = shadowRootOf(element);
		return (shadow && isContents(element) && firstChildOf(shadow)) || firstChildOf(element);
	};

	/** What was read of a container, with new blocks in place of those that have changed. */
	function* readAgain(container: Element, { blocks, changed }: ReadBefore, hidden: Set<Element>): Generator<Block> {
		const stale = staleBlocks(container, blocks, changed);
		for (let i = 0; i < blocks.length; ) {
			const block = blocks[i] as Block;
			if (stale && !stale.has(i)) {
				yield block;
				i++;
				continue;
			}
			const stops = blocks.filter((_, at) => at > i && stale && !stale.has(at));
			const reached: Block | undefined = yield* runsOf(container, container, hidden, i > 0 ? block : undefined, stops);
			if (!reached) return;
			i = blocks.indexOf(reached);
		}
	}

	return {
		containerOf,
		isUnread,
		/** Forgets what was learned of elements: call at the start of each pass, since styles change. */
		renew() {
			unread = new Map();
			flows = new Map();
		},
		/**
		 * The blocks of one container, without those of nested block elements; those of before where nothing has changed.
		 * Parts that are not shown are added to `hidden`.
		 */
		*blocksIn(container: Element, hidden = new Set<Element>(), before?: ReadBefore): Generator<Block> {
			if (isUnread(container) || isClosedDetails(container)) return;
			const shadow = shadowRootOf(container);
			if (before && before.blocks.length > 0 && !shadow) return yield* readAgain(container, before, hidden);
			if (shadow) yield* runsOf(container, shadow, hidden);
			yield* runsOf(container, container, hidden);
		},
	};
}

/** The node behind another one with all that is in it; tells which elements end between them. */
function behind(node: Node, root: Node, onEnd: (element: Element) => void): Node | null {
	let at = node;
	for (;;) {
		const next = nextSiblingOf(at);
		if (next) return next;
		const parent = parentNodeOf(at);
		if (!parent || parent === root) return null;
		const host = hostOfRoot(parent);
		// The page's own children of an element without a box follow its shadow tree.
		const children = host && firstChildOf(host);
		if (children) return children;
		at = host ?? parent;
		onEnd(at as Element);
	}
}

/** Text right inside closed details has no box of its own that could be asked whether it is shown. */
const isClosedDetails = (element: Element) => localNameOf(element) === 'details' && !element.hasAttribute('open');

const hostOf = (node: Node): Element | null => hostOfRoot(rootOf(node));

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
