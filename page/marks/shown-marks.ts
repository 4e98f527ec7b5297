import type { Decision } from '../../core/decide/resolve.ts';
import { PERHAPS } from '../../core/decide/threshold.ts';
import { rootOf } from '../dom/node.ts';
import { watchSight } from '../dom/seen-again.ts';
import { createSight } from '../dom/sight.ts';
import type { Block } from '../read/block.ts';
import { rangeOf } from '../read/text.ts';
import { createFirstMarks, type Met } from './first-marks.ts';
import type { Mark } from './mark.ts';
import { createMarksByText } from './marks-by-text.ts';
import { createPainter, type Looks } from './paint.ts';

/** What is too unsure to be marked. */
export type Unsure = Pick<Mark, 'entity' | 'range'>;

/** What of the decisions is shown. */
export interface Shows extends Omit<Looks, 'isFirst'> {
	/** Whether this entity is to be shown where its name is written so. */
	isShown(entity: string, surface: string): boolean;
	/** Marks begin at this confidence. */
	threshold(): number;
}

interface Shown {
	marks: readonly Mark[];
	unsure: readonly Unsure[];
}

/** The marks of a page by the containers of their texts, kept as they are where a new decision changes nothing. */
export function createShownMarks(view: Window & typeof globalThis, { isShown, threshold, ...looks }: Shows) {
	/** Whether a mark could be a first mention when it was asked last. */
	const asked = new Map<Mark, boolean>();
	const canBeSeen = createSight(view);
	const canBeFirst = (mark: Mark) => {
		const can = canBeSeen(mark) && painter.isPaintKept(mark);
		asked.set(mark, can);
		if (!can) sight.again();
		return can;
	};
	const firsts = createFirstMarks((mark) => painter.repaint(mark), canBeFirst);
	const { isFirst } = firsts;
	const painter = createPainter(view, { ...looks, isFirst });
	const shown = new Map<Element, Shown>();
	const byText = createMarksByText();

	/** Decides anew which marks are first where the page has shown or hidden some of those that were asked. */
	const lookAgain = () => {
		const isOther = ([mark, could]: [Mark, boolean]) =>
			(could || painter.isNear(mark)) && (canBeSeen(mark) && painter.isPaintKept(mark)) !== could;
		if (![...asked].some(isOther)) return;
		asked.clear();
		const met: Met = new Map();
		for (const [, { marks }] of inOrder(shown)) firsts.changed(marks, marks, met);
	};
	const ended = new AbortController();
	const sight = watchSight(view, lookAgain, ended.signal);
	painter.onMoved(sight.soon);

	/** The mark as it was, where nothing about it has changed: an open card stays on it. */
	const keep = (mark: Omit<Mark, 'range'>, there: Mark | undefined, known: Known): Mark | undefined => {
		const { entity, block, start, end } = mark;
		if (there?.block === block && there.start === start && there.end === end && there.entity === entity)
			return Object.assign(there, mark);
		const range = rangeOf(block, start, end);
		if (!range) return;
		// Its block may have been read anew.
		const before = known(range);
		return before?.entity === entity ? Object.assign(before, mark) : { ...mark, range };
	};

	return {
		/**
		 * Shows the decisions of a container's blocks in place of those before; `atLeast` raises the threshold, `met` is
		 * for a walk in document order.
		 */
		show(
			container: Element,
			decided: readonly { block: Block; decisions: readonly Decision[] }[],
			atLeast = 0,
			met?: Met,
		) {
			const before = shown.get(container)?.marks ?? [];
			const least = Math.max(threshold(), atLeast);
			const known = knownOf(before);
			const places = placesOf(before);
			const marks: Mark[] = [];
			const unsure: Unsure[] = [];
			for (const { block, decisions } of decided) {
				let place = places.get(block) ?? before.length;
				for (const { match, entity, confidence, why } of decisions) {
					const { start, end } = match;
					const surface = block.text.slice(start, end);
					if (confidence < PERHAPS || !isShown(entity, surface)) continue;
					if (confidence < least) {
						const range = rangeOf(block, start, end);
						if (range) unsure.push({ entity, range });
						continue;
					}
					const mark = keep({ entity, surface, confidence, why, block, start, end }, before[place++], known);
					if (mark) marks.push(mark);
				}
			}
			const isSame = before.length === marks.length && marks.every((mark, i) => mark === before[i]);
			if (!isSame) {
				const kept = new Set(marks);
				for (const mark of before) if (!kept.has(mark)) asked.delete(mark);
				byText.change(before, marks);
			}
			firsts.changed(before, marks, met);
			if (!isSame || !shown.has(container)) painter.set(container, marks);
			else painter.shift(container);
			shown.set(container, { marks, unsure });
		},
		/** Takes the marks of a container away and stops watching it. */
		forget(container: Element) {
			const before = shown.get(container)?.marks ?? [];
			byText.change(before, []);
			for (const mark of before) asked.delete(mark);
			firsts.changed(before, []);
			if (shown.delete(container)) painter.drop(container);
		},
		/** The marks in document order. */
		marks: (): Mark[] => inOrder(shown).flatMap(([, { marks }]) => marks),
		/** The names that are too unsure to be marked, in document order. */
		unsure: (): Unsure[] => inOrder(shown).flatMap(([, { unsure }]) => unsure),
		/** The marks of a text node that the reader can see; with an offset into it, those that reach to it. */
		marksIn: (node: Text, offset?: number): readonly Mark[] => {
			const marks = byText.in(node, offset);
			return looks.onlyFirst() ? marks.filter(isFirst) : marks;
		},
		/** The marks near the viewport that the reader can see, by container. */
		marksNear: () =>
			painter
				.near()
				.map(([container, marks]) => [container, looks.onlyFirst() ? marks.filter(isFirst) : marks] as const),
		/** Whether the reader can see this mark. */
		isPainted: (mark: Mark) => (!looks.onlyFirst() || isFirst(mark)) && canBeSeen(mark),
		painter,
		stop() {
			ended.abort();
			painter.stop();
			asked.clear();
			shown.clear();
			byText.clear();
			firsts.clear();
		},
	};
}

/** Finds the mark that has stood at a range. */
type Known = (range: StaticRange) => Mark | undefined;

function knownOf(marks: readonly Mark[]): Known {
	let byStart: Map<Node, Map<number, Mark>> | undefined;
	return (range) => {
		byStart ??= mapOf(marks);
		const there = byStart.get(range.startContainer)?.get(range.startOffset);
		return there && isSameEnd(there.range, range) ? there : undefined;
	};
}

/** Where the marks of each block begin. */
function placesOf(marks: readonly Mark[]): ReadonlyMap<Block, number> {
	const places = new Map<Block, number>();
	let last: Block | undefined;
	for (const [i, { block }] of marks.entries()) {
		if (block !== last) places.set(block, i);
		last = block;
	}
	return places;
}

function mapOf(marks: readonly Mark[]) {
	const byStart = new Map<Node, Map<number, Mark>>();
	for (const mark of marks) {
		const { startContainer, startOffset } = mark.range;
		const there = byStart.get(startContainer);
		if (there) there.set(startOffset, mark);
		else byStart.set(startContainer, new Map([[startOffset, mark]]));
	}
	return byStart;
}

const isSameEnd = (a: StaticRange, b: StaticRange) => a.endContainer === b.endContainer && a.endOffset === b.endOffset;

/** Containers in document order. */
export function inOrder<Value>(map: ReadonlyMap<Element, Value>): [Element, Value][] {
	const all = [...map];
	// A page is read from top to bottom: mostly there is nothing to sort.
	const isSorted = all.every(
		([element], i) => i === 0 || inDocumentOrder((all[i - 1] as [Element, Value])[0], element) < 0,
	);
	return isSorted ? all : all.sort(([a], [b]) => inDocumentOrder(a, b));
}

/** Document order, shadow trees at the place of their host. */
function inDocumentOrder(a: Element, b: Element): number {
	const [from, to] = rootOf(a) === rootOf(b) ? [a, b] : [outermost(a), outermost(b)];
	return Node.prototype.compareDocumentPosition.call(from, to) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function outermost(element: Element): Element {
	let at = element;
	for (let root = rootOf(at); 'host' in root; root = rootOf(at)) at = (root as ShadowRoot).host;
	return at;
}
