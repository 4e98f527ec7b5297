import MiniSearch from 'minisearch';

/** A slip of the fingers changes few letters; an id further away is another word. */
const MAX_CHANGES = 3;

/** A hostile pack may hold a million ids, and a hundred unknown ones. */
const MAX_IDS = 5_000;

/** Returns the id that was probably meant by an unknown one; undefined where none is near. */
export function nearestId(id: string, ids: Iterable<string>): string | undefined {
	// Below 1, MiniSearch takes the number for a share of the word.
	const fuzzy = Math.min(MAX_CHANGES, Math.floor(id.length / 3));
	if (fuzzy < 1) return;
	const index = new MiniSearch({ fields: ['id'], tokenize: (whole) => [whole], processTerm: (term) => term });
	index.addAll([...new Set(ids)].slice(0, MAX_IDS).map((one) => ({ id: one })));
	return index.search(id, { fuzzy })[0]?.id;
}
