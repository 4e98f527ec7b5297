import type { Resolver } from '../../core/decide/resolve.ts';
import { findNames } from '../../core/names/match.ts';
import type { NameIndex } from '../../core/names/name-index.ts';
import { createTextReader } from '../read/text.ts';
import type { Mark } from './mark.ts';
import { namesBeside } from './names-beside.ts';
import { createShownMarks, type Shows } from './shown-marks.ts';

/** Marks a few given elements once, as the names of a page are marked; `refresh` marks them anew. */
export function markSample(
	elements: readonly Element[],
	{ index, gather }: { index: NameIndex; gather: Resolver['gather'] },
	shows: Shows,
) {
	const shown = createShownMarks(window, shows);
	const reader = createTextReader(document);
	const found = elements.map((element) => ({
		element,
		blocks: [...reader.blocksIn(element)].map((block) => ({ block, text: findNames(block.text, index) })),
	}));
	const gathering = gather(
		findNames('', index),
		found.flatMap(({ blocks }) => blocks.map(({ text }) => text)),
	);
	let step = gathering.next();
	while (!step.done) step = gathering.next();
	const decide = step.value;

	function refresh() {
		shown.painter.restyle();
		const met = new Map();
		for (const { element, blocks } of found)
			shown.show(
				element,
				blocks.map(({ block, text }) => ({ block, decisions: decide(text) })),
				0,
				met,
			);
	}

	refresh();
	return {
		marks: shown.marks,
		marksIn: shown.marksIn,
		marksNear: shown.marksNear,
		isPainted: shown.isPainted,
		beside(mark: Mark): string[] {
			const there = found.flatMap(({ blocks }) => blocks).find(({ block }) => block === mark.block);
			return there ? namesBeside(mark, decide(there.text)) : [];
		},
		open: shown.painter.open,
		repair: shown.painter.repair,
		readNow() {},
		isBehind: () => false,
		meet() {},
		refresh,
		stop: shown.stop,
	};
}
