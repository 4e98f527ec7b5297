/** A word as a number: FNV-1a of its folded letters, 32 bits (Fowler, Noll, Vo). */

/** The hash of no letters. */
export const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
/** One letter more. */
export const step = (hash: number, code: number) => Math.imul(hash ^ code, PRIME);
/** Joins the hashes of two words. */
export const pair = (first: number, second: number) => Math.imul((first << 5) ^ (first >>> 27) ^ second, PRIME);

/** The hash of a folded word. */
export function hashOf(folded: string): number {
	let hash = OFFSET;
	for (let i = 0; i < folded.length; i++) hash = step(hash, folded.charCodeAt(i));
	return hash >>> 0;
}

/** From here on are scripts whose words have one form, or something at their front: Hebrew, Arabic, Chinese. */
const FIRST_WITHOUT_STEMS = 0x5d0;
/** So many letters tell the words of a pair, by the first of them: their endings are many. */
export const stemLengthOf = (first: number) => (first < FIRST_WITHOUT_STEMS ? 5 : Number.POSITIVE_INFINITY);
