/** Tells which blocks of a container have to be read again when some of its nodes have changed. */
import {
	contains,
	firstChildOf,
	isConnected,
	lastChildOf,
	nextSiblingOf,
	nodeTypeOf,
	parentNodeOf,
	previousSiblingOf,
} from '../dom/node.ts';
import type { Block } from './block.ts';

/** Nodes between a change and the nearest text that was read; beyond, all is read again. */
const MOST_STEPS = 500;

/** The first block in which a text stands, of containers that were read again. */
const firstBlockOf = new WeakMap<Text, Block>();
const entered = new WeakSet<Block>();

/** The indexes of the blocks that are no longer what was read, in front of new text and behind it; undefined for all. */
export function staleBlocks(
	container: Element,
	blocks: readonly Block[],
	changed: Iterable<Node>,
): ReadonlySet<number> | undefined {
	const indexOf = enter(blocks);
	const stale = new Set<number>();
	for (const node of changed) {
		const known = indexOf(node);
		if (known !== undefined) {
			for (const i of blocksWith(node as Text, blocks, known)) stale.add(i);
			continue;
		}
		if (!isConnected(node) || !contains(container, node)) continue;
		const before = nearest(container, node, indexOf, nodeBefore);
		const after = nearest(container, node, indexOf, nodeAfter);
		if (before === undefined || after === undefined) return;
		stale.add(before ?? 0).add(after ?? blocks.length - 1);
	}
	for (const [i, { pieces }] of blocks.entries()) {
		if (!isIn(container, pieces[0]) || !isIn(container, pieces.at(-1))) stale.add(i);
	}
	// What is read again begins at a node that is still there.
	for (let i = blocks.length - 1; i > 0; i--)
		if (stale.has(i) && !isIn(container, blocks[i]?.pieces[0])) stale.add(i - 1);
	return stale;
}

/** Whether a text stands in one of these blocks. */
export const isInBlocks = (blocks: readonly Block[], node: Text) => {
	const block = firstBlockOf.get(node);
	return block !== undefined && blocks.includes(block);
};

/** Notes in which blocks texts stand; gives the index of a text's first one. */
export function enter(blocks: readonly Block[]): (node: Node) => number | undefined {
	const order = new Map(blocks.map((block, i) => [block, i]));
	const indexOf = (node: Node) => order.get(firstBlockOf.get(node as Text) as Block);
	for (const block of blocks) {
		if (entered.has(block)) continue;
		entered.add(block);
		for (const { node } of block.pieces) if (indexOf(node) === undefined) firstBlockOf.set(node, block);
	}
	return indexOf;
}

const isIn = (container: Element, piece: Block['pieces'][number] | undefined) =>
	piece !== undefined && contains(container, piece.node);

/** The blocks with a part of a text that is no longer as it was, and the last of all, which may go on. */
function* blocksWith(node: Text, blocks: readonly Block[], first: number): Generator<number> {
	const { data } = node;
	let differs = false;
	for (let i = first; i < blocks.length; i++) {
		const { pieces, text } = blocks[i] as Block;
		const at = pieces.findIndex((piece) => piece.node === node);
		if (at === -1) return;
		const { start } = pieces[at] as Block['pieces'][number];
		const isLast = blocks[i + 1]?.pieces[0]?.node !== node;
		const from = Math.max(0, start);
		const to = pieces[at + 1]?.start ?? text.length;
		differs ||= isLast || data.slice(from - start, to - start) !== text.slice(from, to);
		if (differs) yield i;
	}
}

/** The block of the nearest known text in a direction; null where the container ends, undefined where it is too far. */
function nearest(
	container: Element,
	from: Node,
	indexOf: (node: Node) => number | undefined,
	step: (node: Node) => Node | null,
): number | null | undefined {
	let node = step(from);
	for (let steps = 0; node && node !== container && contains(container, node); steps++) {
		if (steps === MOST_STEPS) return;
		const known = nodeTypeOf(node) === Node.TEXT_NODE ? indexOf(node) : undefined;
		if (known !== undefined) return known;
		node = step(node);
	}
	return null;
}

function nodeBefore(node: Node): Node | null {
	const before = previousSiblingOf(node);
	if (!before) return parentNodeOf(node);
	let at: Node = before;
	for (let last = lastChildOf(at); last; last = lastChildOf(at)) at = last;
	return at;
}

function nodeAfter(node: Node): Node | null {
	const inside = firstChildOf(node);
	if (inside) return inside;
	for (let at: Node | null = node; at; at = parentNodeOf(at)) {
		const next = nextSiblingOf(at);
		if (next) return next;
	}
	return null;
}
