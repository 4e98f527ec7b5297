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
	let batch = createBatch();
	for (const root of roots) {
		const walker = createWalker.call(root.ownerDocument ?? root, root, NodeFilter.SHOW_TEXT);
		/** What was read last, in one word with what comes next where there is no border between. */
		let before = '';
		for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
			const { data } = node;
			const { length } = data;
			if (length === 0 || (length > LONG_TEXT && isNoProse(node))) continue;
			if (isInWord(data.charCodeAt(0)) && isInWord(before.charCodeAt(before.length - 1))) {
				batch.add(node, before.slice(-JOIN_REACH) + data.slice(0, JOIN_REACH));
				before = length < JOIN_REACH ? before.slice(-JOIN_REACH) + data : data;
			} else before = data;
			for (let from = 0; from < length; from += BATCH_CHARS) {
				const part = length > BATCH_CHARS ? data.slice(from, from + BATCH_CHARS) : data;
				batch.add(node, part);
				if (!batch.isFull()) continue;
				yield* batch.places(mayHold);
				yield undefined;
				batch = createBatch();
				// A name may begin in one batch and end in the next.
				batch.add(node, part.slice(-JOIN_REACH) + data.slice(from + BATCH_CHARS, from + BATCH_CHARS + JOIN_REACH));
			}
		}
	}
	yield* batch.places(mayHold);
}

const isNoProse = (node: Text) => {
	const parent = parentElementOf(node);
	return parent !== null && NO_PROSE.has(localNameOf(parent));
};

/** Texts of several nodes in one, with borders between. */
function createBatch() {
	const nodes: Text[] = [];
	const starts: number[] = [];
	const batch = {
		text: '',
		add(node: Text, text: string) {
			nodes.push(node);
			starts.push(batch.text.length);
			batch.text += `${text}\n`;
		},
		isFull: () => batch.text.length >= BATCH_CHARS || nodes.length >= NODES_A_STEP,
		/** The nodes in which a name may begin, each once in a row. */
		*places(mayHold: Filter): Generator<Text> {
			let at = 0;
			let last: Text | undefined;
			for (const place of mayHold.places(batch.text)) {
				while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= place) at++;
				const node = nodes[at] as Text;
				if (node !== last) yield node;
				last = node;
			}
		},
	};
	return batch;
}
