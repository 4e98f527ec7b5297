/** Very many names, as the background keeps them: made once a run. */

import type { SomeNames } from '../core/library/name-shards.ts';
import type { Form } from '../core/names/forms.ts';
import { writeFilterBytes } from '../core/prefilter/filter-bytes.ts';
import { keysOfForm } from '../core/prefilter/name-keys.ts';
import { madeUpNames } from '../scripts/corpus/made-up-names.ts';

export interface LargeNames {
	/** The filter of all of them. */
	base64: string;
	/** As the background answers. */
	answer(keys: readonly number[]): SomeNames;
}

const formOf = (text: string, at: number): Form => ({
	text,
	entity: `e${at}`,
	kind: text.includes(' ') ? 'full' : 'short',
	stands: 'alone',
});

const made = new Map<number, LargeNames>();

/** So many names: those of the pages first, the others made up. */
export function largeNames(texts: readonly string[], count: number): LargeNames {
	const known = made.get(count);
	if (known) return known;
	const all = [...texts, ...madeUpNames(count - texts.length)];
	const places = new Map<number, number[]>();
	all.forEach((text, at) => {
		for (const key of keysOfForm(text)) {
			const list = places.get(key);
			if (list) list.push(at);
			else places.set(key, [at]);
		}
	});
	const names: LargeNames = {
		base64: Buffer.from(writeFilterBytes(all.map(formOf))).toString('base64'),
		answer(keys) {
			const found = keys.flatMap((key) => places.get(key) ?? []);
			const forms = found.map((at) => formOf(all[at] as string, at));
			return { forms, entities: forms.map(({ entity, text }) => ({ id: entity, kind: 'person', label: text })) };
		},
	};
	made.set(count, names);
	return names;
}
