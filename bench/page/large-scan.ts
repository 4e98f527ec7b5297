/** Our scan where the names are too many for a tab: the filter is here, forms are asked for. */

import type { SomeNames } from '../../core/library/name-shards.ts';
import { findNames } from '../../core/names/match.ts';
import { createFilter } from '../../core/prefilter/filter.ts';
import { readFilterBytes } from '../../core/prefilter/filter-bytes.ts';
import { type Word, wordsOf } from '../../core/text/words.ts';
import { createAskedNames } from '../../extension/frame/asked-names.ts';
import { candidatesIn } from '../../page/read/candidates.ts';
import { createTextReader } from '../../page/read/text.ts';
import { tally } from './tally.ts';

/** What the bench answers for the background. */
type World = typeof globalThis & { namesByBench(keys: number[]): Promise<SomeNames> };

/** What is read of a page, and looked through when its names are here. */
interface Read {
	text: string;
	words: readonly Word[];
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** From the bytes as they arrive to the first answer of the filter. */
export async function largeReady(base64: string) {
	const blob = new Blob([bytesOf(base64)]);
	const start = performance.now();
	const buffer = await blob.arrayBuffer();
	const arrived = performance.now();
	const mayHold = createFilter(readFilterBytes(buffer));
	mayHold('Nobody of that name');
	const ready = performance.now();
	return { ms: ready - start, opening: ready - arrived, bytes: buffer.byteLength };
}

/** Scans once; the time in which nothing of ours runs, while an answer is on its way, is not counted. */
export async function largeScan(base64: string) {
	const source = readFilterBytes(bytesOf(base64).buffer);
	const mayHold = createFilter(source);
	const reader = createTextReader(document);
	let arrivedAt = 0;
	let asked = 0;
	let waited = 0;
	let last: () => void = () => {};
	const done = new Promise<void>((resolve) => {
		last = resolve;
	});
	const names = createAskedNames(
		source,
		async (keys) => {
			const from = performance.now();
			asked += keys.length;
			const answer = await (globalThis as World).namesByBench(keys);
			arrivedAt = performance.now();
			waited += arrivedAt - from;
			return answer;
		},
		() => {
			ms += performance.now() - arrivedAt;
			if (waiting.every(({ words }) => names.isReady(words))) last();
		},
	);

	const start = performance.now();
	const containers = new Set<Element>();
	let candidates = 0;
	for (const node of candidatesIn([document.body], mayHold)) {
		const container = node && reader.containerOf(node);
		if (node) candidates++;
		if (container) containers.add(container);
	}
	const filtered = performance.now();
	const waiting: Read[] = [];
	const hits: string[] = [];
	const find = ({ text, words }: Read) => {
		const { matches } = findNames(text, names.index, words);
		hits.push(...matches.map(({ start, end }) => text.slice(start, end)));
	};
	for (const container of containers) {
		if (reader.isUnread(container) || !container.checkVisibility()) continue;
		for (const { text } of reader.blocksIn(container)) {
			const one = { text, words: wordsOf(text) };
			if (names.isReady(one.words)) find(one);
			else waiting.push(one);
		}
	}
	let ms = performance.now() - start;
	const filter = filtered - start;
	const first = ms - filter;
	if (waiting.length > 0) await done;
	const second = performance.now();
	for (const one of waiting) {
		// As the finder asks before it looks.
		names.isReady(one.words);
		find(one);
	}
	ms += performance.now() - second;
	return { ms, parts: { filter, first, again: ms - filter - first, waited }, hits: tally(hits), candidates, asked };
}
