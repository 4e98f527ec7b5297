import type { Mark } from './mark.ts';

/** What one walk over the page, from top to bottom, has met: the first mark of each entity, or that it is settled. */
export type Met = Map<string, Mark | 'settled'>;

/**
 * Which mark of each entity is the first of the page. Between two walks it is the one that came first: to compare
 * places at every change would take longer the longer the page. Only a mark that can be first is asked for it.
 */
export function createFirstMarks(onChange: (mark: Mark) => void, canBeFirst: (mark: Mark) => boolean = () => true) {
	const firsts = new Map<string, Mark>();

	const take = (mark: Mark) => {
		const before = firsts.get(mark.entity);
		if (before === mark) return;
		firsts.set(mark.entity, mark);
		onChange(mark);
		if (before) onChange(before);
	};

	const lose = (mark: Mark) => {
		if (firsts.get(mark.entity) !== mark) return;
		firsts.delete(mark.entity);
		onChange(mark);
	};

	return {
		isFirst: (mark: Mark) => firsts.get(mark.entity) === mark,
		/** A container has these marks in place of those before; in a walk, all above it have been met. */
		changed(before: readonly Mark[], marks: readonly Mark[], met?: Met) {
			const kept = new Set(marks);
			for (const mark of before) if (firsts.get(mark.entity) === mark && !kept.has(mark)) firsts.delete(mark.entity);
			for (const mark of marks) {
				if (!met) {
					if (!firsts.has(mark.entity) && canBeFirst(mark)) take(mark);
					continue;
				}
				const first = met.get(mark.entity);
				if (first === 'settled' || first?.block.container === mark.block.container) continue;
				if (first && !isInside(mark, first)) continue;
				if (!canBeFirst(mark)) {
					lose(mark);
					continue;
				}
				met.set(mark.entity, first ? 'settled' : mark);
				if (!first || isBefore(mark, first)) take(mark);
			}
		},
		clear: () => firsts.clear(),
	};
}

/** The text of a container may go on after containers inside of it. */
const isInside = (mark: Mark, first: Mark) => Node.prototype.contains.call(first.block.container, mark.block.container);

const isBefore = ({ range }: Mark, { range: other }: Mark) =>
	(Node.prototype.compareDocumentPosition.call(other.startContainer, range.startContainer) &
		Node.DOCUMENT_POSITION_PRECEDING) !==
	0;
