import { readFuse } from './fuse-filter.ts';

/** 32-bit hashes: each by itself, or very many as `writeFuse` has written them. */
export type Hashes = readonly number[] | Uint8Array;

/** Whether a hash is among them: exactly for a list, see `readFuse` for the other. */
export const createHashSet = (hashes: Hashes): ((hash: number) => boolean) =>
	hashes instanceof Uint8Array ? readFuse(hashes) : exactSet(hashes);

/** Open addressing, four slots or more a key. */
function exactSet(hashes: readonly number[]): (hash: number) => boolean {
	let size = 64;
	while (size < hashes.length * 4) size *= 2;
	const mask = size - 1;
	const slots = new Uint32Array(size);
	for (const hash of hashes) {
		// 0 is an empty slot.
		const key = hash || 1;
		let at = key & mask;
		while (slots[at] !== 0) at = (at + 1) & mask;
		slots[at] = key;
	}
	return (hash) => {
		const wanted = hash >>> 0 || 1;
		for (let at = wanted & mask; slots[at] !== 0; at = (at + 1) & mask) if (slots[at] === wanted) return true;
		return false;
	};
}
