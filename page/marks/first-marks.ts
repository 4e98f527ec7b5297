import type { Mark } from './mark.ts';

/** What one walk over the page, from top to bottom, has met: the first mark of each entity, or that it is settled. */
export type Met = Map<string, Mark | 'settled'>;

/**
 * Which mark of each entity is the first of the page. Between two walks it is the one that came first: to compare
 * places at every change would take longer the longer the page. Only a mark that can be first is asked for it.
 * A mark beside the body (`BESIDE`) is first only while none in the body is.
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

	/** A mark of the body comes before those beside it, wherever they stand. */
	const isBehind = (mark: Mark, first: Mark | undefined) => first !== undefined && isBeside(mark) && !isBeside(first);

	return {
		isFirst: (mark: Mark) => firsts.get(mark.entity) === mark,
		/** A container has these marks in place of those before; in a walk, all above it have been met. */
		changed(before: readonly Mark[], marks: readonly Mark[], met?: Met) {
			const kept = new Set(marks);
			for (const mark of before) if (firsts.get(mark.entity) === mark && !kept.has(mark)) firsts.delete(mark.entity);
			for (const mark of marks) {
				if (!met) {
					const first = firsts.get(mark.entity);
					if ((!first || isBehind(first, mark)) && canBeFirst(mark)) take(mark);
					continue;
				}
				const above = met.get(mark.entity);
				if (above === 'settled' || above?.block.container === mark.block.container) continue;
				const first = above && isBehind(above, mark) ? undefined : above;
				if (first && (!isInside(mark, first) || isBehind(mark, first))) continue;
				if (!canBeFirst(mark)) {
					lose(mark);
					if (above && !firsts.has(mark.entity)) take(above);
					continue;
				}
				met.set(mark.entity, !first ? mark : isBeside(first) ? first : 'settled');
				// What stands beside the body gives way to what has been found in it.
				if (first ? isBefore(mark, first) : !isBehind(mark, firsts.get(mark.entity))) take(mark);
			}
		},
		clear: () => firsts.clear(),
	};
}

/** Headings, menus and side columns are read over: what they name is told in the body. */
const BESIDE = 'h1, h2, h3, h4, h5, h6, nav, aside, [role="heading"], [role="navigation"], [role="complementary"]';
const isBeside = ({ block }: Mark) => Element.prototype.closest.call(block.container, BESIDE) !== null;

/** The text of a container may go on after containers inside of it. */
const isInside = (mark: Mark, first: Mark) => Node.prototype.contains.call(first.block.container, mark.block.container);

const isBefore = ({ range }: Mark, { range: other }: Mark) =>
	(Node.prototype.compareDocumentPosition.call(other.startContainer, range.startContainer) &
		Node.DOCUMENT_POSITION_PRECEDING) !==
	0;
