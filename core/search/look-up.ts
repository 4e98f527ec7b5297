/** What the reader wants to have looked up, from outside of the popup: from the context menu or the address bar. */
export type LookUp = { query: string } | { entity: string };

/** Nobody looks up more; a selection may be a whole page. */
const LONGEST_QUERY = 120;

/** Selected or typed words as a query; undefined where there are none. */
export function lookUpOf(words: string | undefined): LookUp | undefined {
	const query = words?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUERY).toWellFormed();
	return query ? { query } : undefined;
}
