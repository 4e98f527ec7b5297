/** A page freed of names: of every word at which the filter of all pages says that one may begin. */

import { scoutKeysOf } from '../../core/library/names.ts';
import { createFilter, type Filter } from '../../core/prefilter/filter.ts';
import { readKeys, writeKeys } from '../../core/prefilter/filter-keys.ts';
import { candidatesIn } from '../../page/read/candidates.ts';
import { type NameSet, namesOfSet } from './names.ts';

/** The keys of the filter that every page asks, as they are written into its script. */
export const writtenScoutKeys = (set: NameSet): string => writeKeys(scoutKeysOf(namesOfSet(set)));

/** What takes longer is no page of words. */
const MOST_PASSES = 50;

function freed(text: string, mayHold: Filter): string {
	const places = mayHold.places(text);
	// It begins in one node and ends in the next.
	if (places.length === 0)
		return text.replace(/[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)|^[^\p{L}\p{N}]*[\p{L}\p{N}]+/gu, ' nobody ');
	return places.reduceRight((rest, at) => rest.slice(0, at) + rest.slice(at).replace(/^\S+/, 'nobody'), text);
}

/** Takes the names out of the page that is open; its HTML then. */
export function withoutNames(set: NameSet): string {
	const mayHold = createFilter(readKeys(writtenScoutKeys(set)));
	for (let pass = 0; pass < MOST_PASSES; pass++) {
		const nodes = new Set([...candidatesIn([document.body], mayHold)].filter((node) => node !== undefined));
		if (nodes.size === 0) break;
		for (const node of nodes) node.data = freed(node.data, mayHold);
	}
	return `<!doctype html>${document.documentElement.outerHTML}`;
}
