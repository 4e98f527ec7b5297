/** Whether a 32-bit hash is among some. */
export type HashSet = (hash: number) => boolean;

/** Short hashes, see `shorten`; of very many, see `readFuse`, the question itself. */
export type Hashes = readonly number[] | HashSet;

/** What a list keeps of a 32-bit hash: 22 bits, so that the script of every page stays small. */
export const shorten = (hash: number): number => hash >>> 10;

/** Whether a hash is among them. It may say yes to another one: to one in four million for each hash of a list, see `readFuse` for the other. */
export const createHashSet = (hashes: Hashes): HashSet => (typeof hashes === 'function' ? hashes : listed(hashes));

/** Open addressing, four slots or more a key. */
function listed(hashes: readonly number[]): HashSet {
	let size = 64;
	while (size < hashes.length * 4) size *= 2;
	const mask = size - 1;
	// 0 is an empty slot.
	const slots = new Uint32Array(size);
	for (const hash of hashes) {
		let at = hash & mask;
		while (slots[at] !== 0) at = (at + 1) & mask;
		slots[at] = hash + 1;
	}
	return (hash) => {
		const wanted = shorten(hash);
		for (let at = wanted & mask; slots[at] !== 0; at = (at + 1) & mask) if (slots[at] === wanted + 1) return true;
		return false;
	};
}
