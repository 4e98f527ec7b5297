import type { Filter } from '../core/filter.ts';
import { findNames, type MatchedText } from '../core/match.ts';
import type { NameIndex } from '../core/name-index.ts';
import type { Resolver, TextToResolve } from '../core/resolve.ts';
import { PERHAPS } from '../core/threshold.ts';
import { candidatesIn } from './candidates.ts';
import { createChangeWatcher } from './changes.ts';
import type { Mark } from './mark.ts';
import { attributeOf, closest, isConnected, isVisible, rootOf } from './node.ts';
import { createPainter } from './paint.ts';
import { createSlicer } from './slices.ts';
import { type Block, createTextReader, rangeOf } from './text.ts';

/** A block in which a name may stand, with what was found in it. */
interface Found {
	block: Block;
	matched: MatchedText;
}

export interface FinderOptions {
	index: NameIndex;
	resolve: Resolver;
	/** The quick question of the same names. */
	mayHold: Filter;
	/** Whether all names that this text may hold are in the index; `arrived` is called when they are. Always, where undefined. */
	isReady?(text: string): boolean;
	/** Whether this entity is to be shown where its name is written so. */
	isShown(entity: string, surface: string): boolean;
	/** Marks begin at this confidence. */
	threshold(): number;
	/** The marks have changed. */
	onChange(): void;
}

/** Finds and marks the names of a document, now and as it changes, until it is stopped. */
export function createNameFinder(
	document: Document,
	{ index, resolve, mayHold, isReady = () => true, isShown, threshold, onChange }: FinderOptions,
) {
	const view = document.defaultView as Window & typeof globalThis;
	const reader = createTextReader(document);
	const painter = createPainter(view);
	const slicer = createSlicer(view);
	/** What was found, by container; containers that are not shown wait here with nothing found. */
	const found = new Map<Element, Found[]>();
	const marksOf = new Map<Element, Mark[]>();
	const markByText = new Map<Text, Mark[]>();
	/** What is too unsure to be marked. */
	let unsure: Pick<Mark, 'entity' | 'range'>[] = [];
	const trees = new Set<Node>();
	const containers = new Set<Element>();
	/** Their names are on their way. */
	const waiting = new Set<Element>();
	let title = '';

	const changes = createChangeWatcher(document, {
		onTree: (root) => {
			trees.add(root);
			slicer.start(work);
		},
		onText: (element) => {
			const container = reader.containerOf(element);
			if (container) containers.add(container);
			slicer.start(work);
		},
	});

	painter.onNear((container) => {
		// Shown for the first time: it was waiting, unread.
		if (found.get(container)?.length !== 0) return;
		forget(container);
		trees.add(container);
		slicer.start(work);
	});

	/** Reads what is dirty, then decides with the whole document in view. */
	function* work(): Generator<void> {
		reader.renew();
		let changed = false;
		for (const root of trees) {
			trees.delete(root);
			changes.meetHosts(root);
			yield;
			for (const node of candidatesIn(root, mayHold)) {
				const container = node && reader.containerOf(node);
				if (container) containers.add(container);
				else yield;
			}
		}
		for (const container of containers) {
			containers.delete(container);
			changed = read(container) || changed;
			yield;
		}
		for (const container of found.keys()) {
			if (isConnected(container)) continue;
			forget(container);
			changed = true;
		}
		if (changed || document.title !== title) {
			decide();
			onChange();
		}
	}

	/** Reads one container; true when what it holds has changed. */
	function read(container: Element): boolean {
		if (!isConnected(container) || reader.isUnread(container)) return forget(container);
		if (!isVisible(container)) {
			const had = forget(container);
			found.set(container, []);
			painter.set(container, []);
			return had;
		}
		const here: Found[] = [];
		for (const block of reader.blocksIn(container)) {
			if (!isReady(block.text)) waiting.add(container);
			const matched = findNames(block.text, index);
			if (matched.matches.length > 0) here.push({ block, matched });
		}
		if (here.length === 0) return forget(container);
		found.set(container, here);
		return true;
	}

	function forget(container: Element): boolean {
		const had = (found.get(container)?.length ?? 0) > 0;
		if (found.delete(container)) painter.drop(container);
		marksOf.delete(container);
		return had;
	}

	function decide() {
		title = document.title;
		const marked = threshold();
		unsure = [];
		const inOrder = [...found].sort(([a], [b]) => inDocumentOrder(a, b));
		const flat = inOrder.flatMap(([container, list]) => list.map((one) => ({ container, ...one })));
		const decisions = resolve(findNames(title, index), flat.map(withLanguage));
		const next = new Map<Element, Mark[]>(inOrder.map(([container]) => [container, []]));
		flat.forEach(({ container, block }, i) => {
			for (const { match, entity, confidence, why } of decisions[i] ?? []) {
				const { start, end } = match;
				const surface = block.text.slice(start, end);
				if (confidence < PERHAPS || !isShown(entity, surface)) continue;
				const range = rangeOf(block, start, end);
				if (!range) continue;
				const mark: Mark = { entity, surface, confidence, why, range, block, start, end };
				if (confidence < marked) unsure.push({ entity, range });
				else next.get(container)?.push(keep(container, mark));
			}
		});
		markByText.clear();
		for (const [container, marks] of next) {
			const before = marksOf.get(container) ?? [];
			if (before.length !== marks.length || marks.some((mark, i) => mark !== before[i])) painter.set(container, marks);
			for (const mark of marks) remember(mark);
		}
		marksOf.clear();
		for (const [container, marks] of next) marksOf.set(container, marks);
	}

	/** The mark as it was, where nothing about it has changed: an open card stays on it. */
	function keep(container: Element, mark: Mark): Mark {
		const known = marksOf
			.get(container)
			?.find(
				({ range, entity }) =>
					entity === mark.entity &&
					range.startContainer === mark.range.startContainer &&
					range.startOffset === mark.range.startOffset &&
					range.endContainer === mark.range.endContainer &&
					range.endOffset === mark.range.endOffset,
			);
		return known ? Object.assign(known, { confidence: mark.confidence, why: mark.why }) : mark;
	}

	function remember(mark: Mark) {
		for (const { node, start } of mark.block.pieces) {
			if (start >= mark.end || start + node.length <= mark.start) continue;
			const marks = markByText.get(node);
			if (marks) marks.push(mark);
			else markByText.set(node, [mark]);
		}
	}

	trees.add(document.body ?? document.documentElement ?? document);
	slicer.start(work);

	return {
		/** The marks in document order. */
		marks: (): Mark[] => [...marksOf.values()].flat(),
		/** The names that are too unsure to be marked, in document order. */
		unsure: () => unsure,
		/** The marks of a text node. */
		marksIn: (node: Text): readonly Mark[] => markByText.get(node) ?? [],
		/** Decides anew, for instance because other kinds are to be shown. */
		refresh() {
			decide();
			onChange();
		},
		/** Names have arrived in the index: what waited for them is read again. */
		arrived() {
			for (const container of waiting) containers.add(container);
			waiting.clear();
			slicer.start(work);
		},
		/** Looks at an element that the pointer is on: it may have grown a shadow root. */
		meet: changes.meet,
		open: painter.open,
		repair: painter.repair,
		stop() {
			slicer.stop();
			changes.stop();
			painter.stop();
			found.clear();
			marksOf.clear();
			markByText.clear();
			unsure = [];
		},
	};
}

export type NameFinder = ReturnType<typeof createNameFinder>;

/** The language that the page states for a block; what it does not state is guessed from the words. */
function withLanguage({ matched, container }: Found & { container: Element }): TextToResolve {
	const stated = closest(container, '[lang]');
	const lang = stated && attributeOf(stated, 'lang');
	return lang ? { ...matched, lang } : matched;
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
