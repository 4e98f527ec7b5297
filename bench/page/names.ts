/** The names that contenders look for: our corpus, or names as many as asked. */

import type { Names } from '../../core/library/names.ts';
import type { Form } from '../../core/names/forms.ts';
import { filterKeysOf } from '../../core/prefilter/filter-hashes.ts';
import { madeUpNames } from '../../scripts/corpus/made-up-names.ts';

/** What a contender is given. */
export interface NameSet {
	/** Our corpus where undefined. */
	names?: Names;
	/** Names that occur on the pages. */
	texts: string[];
	/** As many made-up ones are added. */
	madeUp: number;
}

/** All names of a set, as text. */
export const textsOf = ({ texts, madeUp }: NameSet): string[] => [...texts, ...madeUpNames(madeUp)];

/** As our matcher takes them. */
export function namesOfSet(set: NameSet): Names {
	if (set.names) return set.names;
	const forms = textsOf(set).map(
		(text, i): Form => ({ text, entity: `e${i}`, kind: text.includes(' ') ? 'full' : 'short', stands: 'alone' }),
	);
	const entities = forms.map(({ entity, text }) => ({ id: entity, kind: 'person' as const, label: text }));
	return { entities, forms, filter: filterKeysOf(forms) };
}
