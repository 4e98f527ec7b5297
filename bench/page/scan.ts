/** Our scan, as `createNameFinder` does it, in one go; what else it does to a page, deciding and looking for shadow roots, is told apart. */

import { createResolver } from '../../core/decide/resolve.ts';
import { MOST_FORMS_IN_SCRIPTS } from '../../core/library/corpus.ts';
import { findNames, type MatchedText } from '../../core/names/match.ts';
import { createNameIndex } from '../../core/names/name-index.ts';
import { readNameIndex, writeForms } from '../../core/names/written-forms.ts';
import { createFilter } from '../../core/prefilter/filter.ts';
import { readFilterBytes, writeFilterBytes } from '../../core/prefilter/filter-bytes.ts';
import { hostsIn } from '../../page/dom/hosts.ts';
import type { Block } from '../../page/read/block.ts';
import { candidatesIn } from '../../page/read/candidates.ts';
import { createTextReader } from '../../page/read/text.ts';
import { type NameSet, namesOfSet } from './names.ts';
import { tally } from './tally.ts';

/** Prepares the names; the function that comes back scans once. */
export function prepareScan(set: NameSet) {
	const { forms, filter, entities } = namesOfSet(set);
	// As the product has it: the names of a large corpus are no part of a script.
	const isLarge = forms.length > MOST_FORMS_IN_SCRIPTS;
	const index = isLarge ? createNameIndex(forms) : readNameIndex(writeForms(forms));
	const mayHold = createFilter(isLarge ? readFilterBytes(writeFilterBytes(forms).buffer) : filter);
	const resolve = createResolver(set.names ? entities : []);

	return () => {
		const reader = createTextReader(document);
		const start = performance.now();
		const nodes: Text[] = [];
		for (const node of candidatesIn([document.body], mayHold)) if (node) nodes.push(node);
		const filtered = performance.now();
		const containers = new Set<Element>();
		for (const node of nodes) {
			const container = reader.containerOf(node);
			if (container) containers.add(container);
		}
		const blocks: Block[] = [];
		for (const container of containers) {
			if (!reader.isUnread(container) && container.checkVisibility()) blocks.push(...reader.blocksIn(container));
		}
		const read = performance.now();
		const matched: MatchedText[] = blocks.map(({ text }) => findNames(text, index));
		const found = performance.now();
		const withNames = matched.filter(({ matches }) => matches.length > 0);
		resolve(findNames(document.title, index), withNames);
		const decided = performance.now();
		for (const _ of hostsIn(document.body, () => true));
		const met = performance.now();
		return {
			ms: found - start,
			parts: {
				filter: filtered - start,
				read: read - filtered,
				match: found - read,
				decide: decided - found,
				hosts: met - decided,
			},
			hits: tally(matched.flatMap(({ text, matches }) => matches.map((match) => text.slice(match.start, match.end)))),
			candidates: nodes.length,
		};
	};
}
