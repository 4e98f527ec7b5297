import type { Filter } from '../core/filter.ts';

/** A name may cross the border of text nodes (“<b>P</b>atrushev”): this many characters on each side are looked at together. */
const JOIN_REACH = 40;

/** After this many text nodes a slice may end. */
const NODES_A_STEP = 100;

/** The text nodes of a tree in which a name may begin or go on; undefined where a slice may end. */
export function* candidatesIn(root: Node, mayHold: Filter): Generator<Text | undefined> {
	const document = root.ownerDocument ?? (root as Document);
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	let before = '';
	let seen = 0;
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
		if (++seen % NODES_A_STEP === 0) yield undefined;
		const { data } = node;
		const joined = before && before.slice(-JOIN_REACH) + data.slice(0, JOIN_REACH);
		before = data;
		if (mayHold(data) || (joined && mayHold(joined))) yield node;
	}
}
