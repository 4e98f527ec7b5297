import { type Filter, JOIN_REACH } from '../../core/prefilter/filter.ts';
import { SEAM } from '../../core/prefilter/first-letters.ts';
import { closest, contains, localNameOf, onlyTextIn, parentElementOf, selectIn, walkerOf } from '../dom/node.ts';

/** Texts are put together to so many characters, so that native code has something to run through. */
const BATCH_CHARS = 16_384;

/** After so many text nodes a slice may end, however short they are. */
const NODES_A_STEP = 512;

/** Texts from this length on are worth the question whether they are prose: data of scripts is long. */
const LONG_TEXT = 400;
const NO_PROSE = new Set(['script', 'style', 'noscript', 'template', 'textarea']);

/** The text nodes of trees in which a name may begin or go on; undefined where a slice may end. */
export function* candidatesIn(roots: Iterable<Node>, mayHold: Filter): Generator<Text | undefined> {
	const batch: Batch = { nodes: [], texts: [], length: 0, hasRuby: false };
	for (const root of roots) {
		// Most of what a feed adds is as small as this, and a walker takes longer than its text.
		const only = onlyTextIn(root);
		if (only && only.length <= LONG_TEXT) {
			if (isFull(batch)) {
				yield* placesOf(batch, mayHold);
				yield undefined;
			}
			batch.nodes.push(only);
			batch.texts.push(only.data);
			batch.length += only.length;
			continue;
		}
		batch.hasRuby = selectIn(root, 'rt') !== null;
		let walker = walkerOf(root, NodeFilter.SHOW_TEXT);
		// Generators are optimised late: the nodes are walked in a function of their own.
		for (let long = fill(batch, walker); isFull(batch) || long; long = fill(batch, walker)) {
			const before = long ? (batch.texts.at(-1) ?? '').slice(-JOIN_REACH) : '';
			yield* placesOf(batch, mayHold);
			yield undefined;
			if (long) {
				yield* partsOf(long, before, mayHold);
				startWith(batch, long, long.data);
			}
			// Its walk would end where the page has taken away what was read last.
			if (!contains(root, walker.currentNode)) walker = walkerOf(root, NodeFilter.SHOW_TEXT);
		}
	}
	yield* placesOf(batch, mayHold);
}

/** Texts of several nodes, to be looked at as one. */
interface Batch {
	nodes: Text[];
	texts: string[];
	length: number;
	/** Whether the tree has notes on how characters are pronounced: a name goes on behind them. */
	hasRuby: boolean;
}

const isFull = ({ nodes, length }: Batch) => length >= BATCH_CHARS || nodes.length >= NODES_A_STEP;

/** A name may begin in one batch and end in the next. */
function startWith(batch: Batch, node: Text, text: string) {
	batch.nodes = [node];
	batch.texts = [text.slice(-JOIN_REACH)];
	batch.length = 0;
}

/** Adds text nodes until the batch is full or the tree is done; gives back one that is too long for any batch. */
function fill(batch: Batch, walker: TreeWalker): Text | undefined {
	const { nodes, texts, hasRuby } = batch;
	let { length } = batch;
	let count = nodes.length;
	let long: Text | undefined;
	// Each instruction counts here: on most pages this is run once, and never compiled.
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
		const { data } = node;
		const chars = data.length;
		if (chars > LONG_TEXT) {
			if (isNoProse(node)) continue;
			if (chars > BATCH_CHARS) {
				long = node;
				break;
			}
		}
		if (hasRuby && isRubyText(node)) continue;
		nodes.push(node);
		texts.push(data);
		length += chars;
		if (length >= BATCH_CHARS || ++count === NODES_A_STEP) break;
	}
	batch.length = length;
	return long;
}

/** The nodes in which a name may begin, each once in a row; the batch goes on with the end of the last one. */
function* placesOf(batch: Batch, mayHold: Filter): Generator<Text> {
	const { nodes, texts, length } = batch;
	const last = nodes.at(-1);
	if (!last) return;
	startWith(batch, last, texts.at(-1) ?? '');
	if (length === 0) return;
	// A seam at the end: a single text is of the same kind as all others then.
	texts.push('');
	let at = 0;
	let end = (texts[0] as string).length;
	let given: Text | undefined;
	for (const place of mayHold.places(texts.join(SEAM))) {
		while (end < place) end += 1 + (texts[++at] as string).length;
		const node = nodes[at] as Text;
		if (node !== given) yield node;
		given = node;
	}
}

/** A long text, part by part; a name may begin in one, or in what stands before, and end in the next. */
function* partsOf(node: Text, before: string, mayHold: Filter): Generator<Text | undefined> {
	const { data } = node;
	if (mayHold(before + SEAM + data.slice(0, JOIN_REACH))) yield node;
	for (let from = 0; from < data.length; from += BATCH_CHARS) {
		if (mayHold(data.slice(Math.max(0, from - JOIN_REACH), from + BATCH_CHARS) + SEAM)) {
			yield node;
			return;
		}
		yield undefined;
	}
}

const isNoProse = (node: Text) => {
	const parent = parentElementOf(node);
	return parent !== null && NO_PROSE.has(localNameOf(parent));
};

const isRubyText = (node: Text) => {
	const parent = parentElementOf(node);
	return parent !== null && closest(parent, 'rt,rp') !== null;
};
