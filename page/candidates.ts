import type { Filter } from '../core/filter.ts';
import { localNameOf, parentElementOf } from './node.ts';

/** Texts are put together to so many characters, so that native code has something to run through. */
const BATCH_CHARS = 16_384;

/** After so many text nodes a slice may end, however short they are. */
const NODES_A_STEP = 256;

/** A name may cross the border of text nodes (“<b>P</b>atrushev”): this many characters on each side are looked at together. */
const JOIN_REACH = 40;

/** Texts from this length on are worth the question whether they are prose: data of scripts is long. */
const LONG_TEXT = 400;
const NO_PROSE = new Set(['script', 'style', 'noscript', 'template', 'textarea']);

/** Letters and digits of all scripts are from here on. */
const FIRST_WORD_CODE = 0x30;
const isInWord = (code: number) => code >= FIRST_WORD_CODE;

const createWalker = Document.prototype.createTreeWalker;

/** The text nodes of trees in which a name may begin or go on; undefined where a slice may end. */
export function* candidatesIn(roots: Iterable<Node>, mayHold: Filter): Generator<Text | undefined> {
	const batch = createBatch();
	for (const root of roots) {
		const walker = createWalker.call(root.ownerDocument ?? root, root, NodeFilter.SHOW_TEXT);
		batch.before = '';
		// Generators are optimised late: the nodes are walked in a function of their own.
		for (let long = fill(batch, walker); batch.isFull() || long; long = fill(batch, walker)) {
			yield* batch.places(mayHold);
			yield undefined;
			if (!long) continue;
			yield* partsOf(long, batch.before.slice(-JOIN_REACH), mayHold);
			batch.before = long.data.slice(-JOIN_REACH);
		}
	}
	yield* batch.places(mayHold);
}

/** Adds text nodes until the batch is full or the tree is done; gives back one that is too long for any batch. */
function fill(batch: Batch, walker: TreeWalker): Text | undefined {
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
		const { data } = node;
		const { length } = data;
		if (length === 0 || (length > LONG_TEXT && isNoProse(node))) continue;
		if (length > BATCH_CHARS) return node;
		const { before } = batch;
		if (isInWord(data.charCodeAt(0)) && isInWord(before.charCodeAt(before.length - 1))) {
			batch.add(node, before.slice(-JOIN_REACH) + data.slice(0, JOIN_REACH));
			batch.before = length < JOIN_REACH ? before.slice(-JOIN_REACH) + data : data;
		} else batch.before = data;
		batch.add(node, data);
		if (batch.isFull()) return;
	}
	return;
}

/** A long text, part by part; a name may begin in one, or in what stands before, and end in the next. */
function* partsOf(node: Text, before: string, mayHold: Filter): Generator<Text | undefined> {
	const { data } = node;
	if (mayHold(before + data.slice(0, JOIN_REACH))) yield node;
	for (let from = 0; from < data.length; from += BATCH_CHARS) {
		if (mayHold(data.slice(Math.max(0, from - JOIN_REACH), from + BATCH_CHARS))) {
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

/** Texts of several nodes in one, with borders between. */
interface Batch {
	/** What was read last, in one word with what comes next where there is no border between. */
	before: string;
	add(node: Text, text: string): void;
	isFull(): boolean;
	/** The nodes in which a name may begin, each once in a row; the batch is empty then. */
	places(mayHold: Filter): Generator<Text>;
}

function createBatch(): Batch {
	let nodes: Text[] = [];
	let texts: string[] = [];
	let starts: number[] = [];
	let length = 0;
	const add = (node: Text, text: string) => {
		nodes.push(node);
		texts.push(text);
		starts.push(length);
		length += text.length + 1;
	};
	return {
		before: '',
		add,
		isFull: () => length >= BATCH_CHARS || nodes.length >= NODES_A_STEP,
		*places(mayHold) {
			const all = { nodes, texts, starts };
			const last = nodes.at(-1);
			[nodes, texts, starts, length] = [[], [], [], 0];
			// A name may begin in one batch and end in the next.
			if (last) add(last, (all.texts.at(-1) ?? '').slice(-JOIN_REACH));
			let at = 0;
			let given: Text | undefined;
			for (const place of mayHold.places(all.texts.join('\n'))) {
				while ((all.starts[at + 1] ?? Number.POSITIVE_INFINITY) <= place) at++;
				const node = all.nodes[at] as Text;
				if (node !== given) yield node;
				given = node;
			}
		},
	};
}
