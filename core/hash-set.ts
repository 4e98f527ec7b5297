/** Membership in a set of 32-bit hashes with open addressing, four slots or more a key. */
export function createHashSet(hashes: readonly number[]): (hash: number) => boolean {
	let size = 64;
	while (size < hashes.length * 4) size *= 2;
	const mask = size - 1;
	const slots = new Uint32Array(size);
	for (const hash of hashes) {
		let at = hash & mask;
		while (slots[at] !== 0) at = (at + 1) & mask;
		slots[at] = hash || 1;
	}
	return (hash) => {
		const wanted = hash >>> 0 || 1;
		for (let at = wanted & mask; slots[at] !== 0; at = (at + 1) & mask) if (slots[at] === wanted) return true;
		return false;
	};
}
