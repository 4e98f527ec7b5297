import { type Mark, textsOf } from './mark.ts';

/** The marks of a page by the text nodes in which they stand, in the order of the text. */
export function createMarksByText() {
	const byText = new Map<Node, Mark[]>();
	return {
		/** The marks in a node; with an offset, those that reach to it. */
		in(node: Text, offset?: number): readonly Mark[] {
			const marks = byText.get(node) ?? [];
			if (offset === undefined) return marks;
			let low = 0;
			let high = marks.length;
			while (low < high) {
				const middle = (low + high) >> 1;
				if (endIn(node, marks[middle] as Mark) < offset) low = middle + 1;
				else high = middle;
			}
			let end = low;
			while (end < marks.length && startIn(node, marks[end] as Mark) <= offset) end++;
			return marks.slice(low, end);
		},
		/** A container has these marks in place of those before; only texts are touched whose marks are others. */
		change(before: readonly Mark[], marks: readonly Mark[]) {
			const [had, has] = [new Set(before), new Set(marks)];
			const changed = new Set<Node>();
			for (const mark of before) if (!has.has(mark)) for (const text of textsOf(mark)) changed.add(text);
			for (const mark of marks) if (!had.has(mark)) for (const text of textsOf(mark)) changed.add(text);
			if (changed.size === 0) return;
			for (const text of changed) byText.delete(text);
			for (const mark of marks) {
				for (const text of textsOf(mark)) {
					if (!changed.has(text)) continue;
					const there = byText.get(text);
					if (there) there.push(mark);
					else byText.set(text, [mark]);
				}
			}
		},
		clear: () => byText.clear(),
	};
}

const startIn = (node: Text, { range }: Mark) => (range.startContainer === node ? range.startOffset : 0);
const endIn = (node: Text, { range }: Mark) =>
	range.endContainer === node ? range.endOffset : Number.POSITIVE_INFINITY;
