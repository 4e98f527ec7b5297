/** The names of one page out of a corpus too large for it: asked for as the page's words need them. */

import { createResolver, type Resolver } from '../../core/decide/resolve.ts';
import type { NamesEntity, SomeNames } from '../../core/library/name-shards.ts';
import { addForms, createNameIndex } from '../../core/names/name-index.ts';
import type { FilterSource } from '../../core/prefilter/filter.ts';
import { hasKey } from '../../core/prefilter/filter-bytes.ts';
import { ALL_WORDS } from '../../core/prefilter/first-words.ts';
import { keysOfWords } from '../../core/prefilter/name-keys.ts';
import type { Word } from '../../core/text/words.ts';

/** No message asks for more: a page full of names is answered in parts. */
const MOST_KEYS = 2_000;

/** Asks by `ask`; `onArrived` is told when there are more names than before. */
export function createAskedNames(
	filter: FilterSource,
	ask: (keys: number[]) => Promise<SomeNames>,
	onArrived: () => void,
) {
	const known = { has: hasKey(filter), firstWords: filter.firstWords ?? ALL_WORDS };
	const index = createNameIndex([]);
	const entities = new Map<string, NamesEntity>();
	let resolver: Resolver = createResolver([]);
	const answered = new Set<number>();
	const wanted = new Set<number>();
	let asking = false;

	async function askAll() {
		if (asking) return;
		asking = true;
		// All that this slice of work needs goes into one message.
		await undefined;
		while (wanted.size > 0) {
			const keys = [...wanted].slice(0, MOST_KEYS);
			try {
				take(await ask(keys));
			} catch {
				// Waits until the page has something new to ask: the names of the last answers stay.
				break;
			}
			for (const key of keys) {
				answered.add(key);
				wanted.delete(key);
			}
			onArrived();
		}
		asking = false;
	}

	function take(names: SomeNames) {
		addForms(index, names.forms);
		const before = entities.size;
		for (const entity of names.entities) entities.set(entity.id, entity);
		if (entities.size > before) resolver = createResolver([...entities.values()]);
	}

	return {
		/** Grows as names arrive. */
		index,
		gather: ((title, texts) => resolver.gather(title, texts)) satisfies Resolver['gather'],
		entity: (id: string) => entities.get(id),
		/** Whether all names are here that these words may be; if not, they are asked for. */
		isReady(words: readonly Word[]): boolean {
			let ready = true;
			for (const key of keysOfWords(words, known)) {
				if (answered.has(key)) continue;
				ready = false;
				wanted.add(key);
			}
			if (!ready) void askAll();
			return ready;
		},
	};
}
