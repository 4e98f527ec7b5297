import type { DecideText, Decision, Resolver, TextToResolve } from '../../core/decide/resolve.ts';
import { findNames } from '../../core/names/match.ts';
import type { NameIndex } from '../../core/names/name-index.ts';
import type { Filter } from '../../core/prefilter/filter.ts';
import { type Word, wordsOf } from '../../core/text/words.ts';
import { createChangeWatcher } from '../dom/changes.ts';
import { createHiddenParts } from '../dom/hidden-parts.ts';
import { attributeOf, bodyOf, closest, isConnected, isVisible, titleOf } from '../dom/node.ts';
import { createSlicer } from '../dom/slices.ts';
import { inView } from '../dom/view.ts';
import type { Met } from '../marks/first-marks.ts';
import type { Mark } from '../marks/mark.ts';
import { namesBeside } from '../marks/names-beside.ts';
import { createShownMarks, inOrder, type Shows } from '../marks/shown-marks.ts';
import type { Block } from './block.ts';
import { candidatesIn } from './candidates.ts';
import { LONGEST_BLOCK } from './cuts.ts';
import { enter, isInBlocks } from './read-again.ts';
import { createTextReader } from './text.ts';
import { createToRead } from './to-read.ts';

/** A block in which a name stands, with what was found in it. */
interface Found {
	block: Block;
	text: TextToResolve;
	/** What was decided last, and by what. */
	decided?: { by: DecideText; decisions: readonly Decision[] };
}

interface ReadBlock {
	block: Block;
	words?: readonly Word[];
}

export interface FinderOptions extends Shows {
	index: NameIndex;
	/** See `Resolver`. */
	gather: Resolver['gather'];
	/** The quick question of the same names. */
	mayHold: Filter;
	/** Whether all names that these words may be are in the index; `arrived` is called when they are. Always, where undefined. */
	isReady?(words: readonly Word[]): boolean;
	/** The marks have changed. */
	onChange(): void;
}

/** Before the whole document was read, only what hardly anything in it could change is marked. */
const SURE_BEFORE_ALL = 0.9;

/** Deciding a changed document anew takes at most one part in so many of the main thread. */
const DECIDING_SHARE = 200;

/** However long deciding takes, after this it is done again. */
const LONGEST_REST_MS = 10_000;

/** Reading at once may take this long: on a busy machine a short slice ends before the first name. */
const ASKED_MS = 50;

/** A page that changes all the time is read again this long after it was: fewer and larger parts cost less. */
const READ_AGAIN_MS = 300;

/** Finds and marks the names of a document, now and as it changes, until it is stopped. */
export function createNameFinder(
	document: Document,
	{ index, gather, mayHold, isReady = () => true, onChange, ...shows }: FinderOptions,
) {
	const view = document.defaultView as Window & typeof globalThis;
	const reader = createTextReader(document);
	const shown = createShownMarks(view, shows);
	const reading = createSlicer(view);
	const deciding = createSlicer(view);
	/** What was found, by container; containers that are not shown wait here with nothing found. */
	const found = new Map<Element, readonly Found[]>();
	/** Not decided yet with the whole document in view. */
	const fresh = new Set<Element>();
	/** By what is known of the document so far. */
	let decide: DecideText | undefined;
	/** The title with which the whole document was decided last. */
	let title: string | undefined;
	let removed = false;
	/** The marks were told while a change of the page was unread: they are told again behind it. */
	let toldBehind = false;
	let rest: number | undefined;
	let readAgain: number | undefined;
	let begun = false;
	let trees = new Set<Node>();
	const containers = createToRead();
	/** What was read of those that are too long to be read anew with each change. */
	const long = new Map<Element, readonly Block[]>();
	/** What was read of those whose names are on their way. */
	const waiting = new Map<Element, readonly ReadBlock[]>();

	const hiddenParts = createHiddenParts(
		(part) => found.has(part) || shown.show(part, []),
		(part) => found.has(part) || shown.forget(part),
	);

	const changes = createChangeWatcher(document, {
		onTree: (root) => {
			trees.add(root);
			readSoon();
		},
		onText: (element, at) => {
			const container = reader.containerOf(element);
			if (container) readAnew(container, at);
			readSoon();
		},
		onRemoved: () => {
			removed = true;
			readSoon();
		},
	});

	shown.painter.onNear((container) => {
		const around = hiddenParts.take(container);
		if (around) readAnew(around, [container]);
		// Shown for the first time: it was waiting, unread.
		const isNew = found.get(container)?.length === 0;
		if (isNew) trees.add(container);
		if (isNew || around) readSoon();
	});

	function readSoon() {
		if (readAgain === undefined) reading.start(read);
	}

	function readAnew(container: Element, changed: readonly Node[]) {
		waiting.delete(container);
		containers.add(container, changed);
	}

	/** Reads what is dirty; what is surely a name is marked at once. */
	function* read(): Generator<void> {
		reader.renew();
		let changed = false;
		if (!begun) {
			begun = true;
			// Asked now, when the page has nothing else to do: it may have to be laid out for that.
			const first = inView(document);
			if (first) trees = new Set([first, ...trees]);
			yield;
		}
		while (trees.size > 0) {
			const roots = [...trees].filter(isConnected);
			trees.clear();
			for (const node of candidatesIn(roots, mayHold)) {
				const container = node && reader.containerOf(node);
				if (container && !isInBlocks(long.get(container) ?? [], node)) readAnew(container, [node]);
				if (!node) changed = (yield* readContainers()) || changed;
				yield;
			}
			changed = (yield* readContainers()) || changed;
			yield* changes.meetHosts(roots);
		}
		changed = (yield* readContainers()) || changed;
		if (removed) {
			removed = false;
			for (const container of found.keys()) if (!isConnected(container)) changed = forget(container) || changed;
			for (const container of long.keys()) if (!isConnected(container)) long.delete(container);
			hiddenParts.clean();
		}
		readAgain ??= view.setTimeout(() => {
			readAgain = undefined;
			if (isBehind()) reading.start(read);
		}, READ_AGAIN_MS);
		if (changed || toldBehind) tell();
		if (changed || titleOf(document) !== title) decideSoon();
	}

	const isBehind = () => trees.size + containers.size() > 0 || removed;

	function tell() {
		toldBehind = isBehind();
		onChange();
	}

	function* readContainers(): Generator<void, boolean> {
		let changed = false;
		for (const [container, nodes] of containers.take()) {
			changed = (yield* readContainer(container, nodes)) || changed;
			yield;
		}
		for (const container of fresh) {
			decide ??= yield* gather(findNames(titleOf(document), index), textsOf([...found.values()]));
			yield* show(container, title === undefined ? SURE_BEFORE_ALL : 0);
			fresh.delete(container);
		}
		return changed;
	}

	/** Reads one container, or what has changed of it; true when what it holds has changed. */
	function* readContainer(container: Element, changed?: ReadonlySet<Node>): Generator<void, boolean> {
		const before = waiting.get(container);
		waiting.delete(container);
		const again = changed && long.get(container);
		long.delete(container);
		if (!isConnected(container) || reader.isUnread(container)) return forget(container);
		if (!isVisible(container)) {
			const had = forget(container);
			found.set(container, []);
			shown.show(container, []);
			return had;
		}
		const here: Found[] = [];
		const stated = closest(container, '[lang]');
		const lang = stated && attributeOf(stated, 'lang');
		const kept = new Map(again?.map((block) => [block, undefined as Found | undefined]));
		for (const one of found.get(container) ?? []) if (kept.has(one.block)) kept.set(one.block, one);
		const parts = new Set<Element>();
		const read: ReadBlock[] = [];
		let isWhole = true;
		for (const one of before ?? toRead(reader.blocksIn(container, parts, again && { blocks: again, changed }))) {
			const { block } = one;
			read.push(one);
			if (kept.has(block)) {
				const known = kept.get(block);
				if (known) here.push(known);
				continue;
			}
			one.words ??= wordsOf(block.text);
			if (!isReady(one.words)) {
				isWhole = false;
				// What has changed since is read anew.
				if (!containers.has(container)) waiting.set(container, read);
				// What is marked stays so; what is not yet marked is read once, when its names are here.
				if (!found.has(container)) {
					yield;
					continue;
				}
			}
			const matched = findNames(block.text, index, one.words);
			if (matched.matches.length > 0) here.push({ block, text: lang ? { ...matched, lang } : matched });
			yield;
		}
		hiddenParts.add(container, parts);
		if (isWhole && isLong(read))
			keepBlocks(
				container,
				read.map(({ block }) => block),
			);
		if (here.length === 0) return forget(container);
		found.set(container, here);
		fresh.add(container);
		return true;
	}

	function keepBlocks(container: Element, blocks: readonly Block[]) {
		enter(blocks);
		long.set(container, blocks);
	}

	function forget(container: Element): boolean {
		const had = (found.get(container)?.length ?? 0) > 0;
		found.delete(container);
		fresh.delete(container);
		shown.forget(container);
		return had;
	}

	/** The more there is to decide, the longer the rest before it is decided anew. */
	function decideSoon() {
		if (rest !== undefined) return;
		const ms = Math.min(deciding.spentMs() * DECIDING_SHARE, LONGEST_REST_MS);
		rest = view.setTimeout(() => {
			rest = undefined;
			deciding.start(decideAll);
		}, ms);
	}

	/** Decides with the whole document in view. */
	function* decideAll(): Generator<void> {
		const now = titleOf(document);
		const ordered = inOrder(found);
		decide = yield* gather(findNames(now, index), textsOf(ordered.map(([, list]) => list)));
		title = now;
		yield* showAll(ordered);
	}

	function* showAll(ordered = inOrder(found)): Generator<void> {
		const met: Met = new Map();
		for (const [container] of ordered) {
			if (!found.has(container)) continue;
			yield* show(container, 0, met);
		}
		tell();
	}

	/** Decides the blocks of a container, resting after each, and shows them unless the container was read anew meanwhile. */
	function* show(container: Element, atLeast: number, met?: Met): Generator<void> {
		const list = found.get(container);
		const by = decide;
		const decided: { block: Block; decisions: readonly Decision[] }[] = [];
		for (const one of list ?? []) {
			decided.push({ block: one.block, decisions: by ? decisionsOf(one, by) : [] });
			yield;
		}
		if (found.get(container) === list) shown.show(container, decided, atLeast, met);
	}

	trees.add(bodyOf(document) ?? document);
	reading.start(read);

	return {
		/** The marks in document order. */
		marks: shown.marks,
		/** The names that are too unsure to be marked, in document order. */
		unsure: shown.unsure,
		/** The marks of a text node that the reader can see. */
		marksIn: shown.marksIn,
		/** The marks near the viewport that the reader can see, by container. */
		marksNear: shown.marksNear,
		/** Whether the reader can see this mark. */
		isPainted: shown.isPainted,
		/** The entities that the sentence of a mark names besides its own. */
		beside(mark: Mark): string[] {
			const list = found.get(mark.block.container) ?? [];
			return namesBeside(mark, list.find(({ block }) => block === mark.block)?.decided?.decisions ?? []);
		},
		/** Shows anew what was decided, for instance because other kinds are to be shown. */
		refresh() {
			shown.painter.restyle();
			deciding.startNow(() => showAll());
		},
		/** Names have arrived in the index: what waited for them is read again. */
		arrived() {
			for (const container of waiting.keys()) containers.add(container);
			reading.start(read);
		},
		/** Reads what has changed at once, for a reader who has pressed a key. */
		readNow() {
			if (isBehind()) reading.startNow(read, ASKED_MS);
		},
		/** Whether the marks are of a page that has changed since. */
		isBehind,
		/** Looks at an element that the pointer is on: it may have grown a shadow root. */
		meet: changes.meet,
		open: shown.painter.open,
		repair: shown.painter.repair,
		stop() {
			reading.stop();
			deciding.stop();
			view.clearTimeout(rest);
			view.clearTimeout(readAgain);
			changes.stop();
			shown.stop();
			found.clear();
		},
	};
}

export type NameFinder = ReturnType<typeof createNameFinder>;

function* toRead(blocks: Iterable<Block>): Generator<ReadBlock> {
	for (const block of blocks) yield { block };
}

const isLong = (read: readonly ReadBlock[]) =>
	read.reduce((sum, { block }) => sum + block.text.length, 0) > LONGEST_BLOCK;

/** What is decided of a block; kept until it is decided by more. */
function decisionsOf(one: Found, by: DecideText): readonly Decision[] {
	if (one.decided?.by !== by) one.decided = { by, decisions: by(one.text) };
	return one.decided.decisions;
}

const textsOf = (all: readonly (readonly Found[])[]) => all.flatMap((list) => list.map(({ text }) => text));
