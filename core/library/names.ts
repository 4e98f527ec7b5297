import { type Form, formsOf } from '../names/forms.ts';
import { type Labelled, withLabels } from '../pack/label.ts';
import type { Entity, NamedEntity } from '../pack/pack.ts';
import { type FilterKeys, filterKeysOf } from '../prefilter/filter-hashes.ts';

/** All that finding names needs of a pack, worked out once: forms are derived when a pack is compiled, not in pages. */
export interface Names {
	/** Without their names, which `forms` holds. */
	entities: (Omit<NamedEntity, 'names'> & Labelled)[];
	forms: Form[];
	filter: FilterKeys;
}

/** Compiles the names of a pack. */
export function namesOf(entities: readonly Entity[], packLanguage = 'en'): Names {
	const forms = formsOf(entities);
	const labelled = entities.map((entity) => withLabels(entity, packLanguage));
	return {
		entities: labelled.map(({ id, kind, label, labels, gender, cues, rivals, since }) => ({
			id,
			kind,
			label,
			...(labels && { labels }),
			...(gender && { gender }),
			...(cues && { cues }),
			...(rivals && { rivals }),
			...(since && { since }),
		})),
		forms,
		filter: filterKeysOf(forms),
	};
}

/** The keys of the filter that every page asks: of all names but those of places, which stand on every page. */
export function scoutKeysOf({ entities, forms }: Pick<Names, 'entities' | 'forms'>): FilterKeys {
	const places = new Set(entities.filter(({ kind }) => kind === 'place').map(({ id }) => id));
	return filterKeysOf(forms.filter(({ entity }) => !places.has(entity)));
}
