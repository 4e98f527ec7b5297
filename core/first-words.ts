/** The first words of very many names as bits, by the low bits of their hashes: most words begin none and are done. */

/** Of so many bits a word, one in sixteen is taken for a first word that is none. */
const BITS_A_WORD = 16;
/** More would be too much for a tab to hold: 64 kB. */
const MOST_BITS = 2 ** 19;

/** Any word may begin a name. */
export const ALL_WORDS = Uint8Array.of(0xff);

/** The bits of some hashes; their number is a power of two. */
export function firstWordsOf(hashes: ReadonlySet<number>): Uint8Array<ArrayBuffer> {
	let size = 8;
	while (size < Math.min(hashes.size * BITS_A_WORD, MOST_BITS)) size *= 2;
	const bits = new Uint8Array(size / 8);
	for (const hash of hashes) {
		const bit = hash & (size - 1);
		bits[bit >>> 3] = (bits[bit >>> 3] as number) | (1 << (bit & 7));
	}
	return bits;
}
