/** A slip of the fingers changes few letters; an id further away is another word. */
const MAX_CHANGES = 3;

/** A hostile pack may hold a million ids, and a hundred unknown ones. */
const MAX_IDS = 5_000;

/** The id that was probably meant by an unknown one; undefined where none is near. */
export function nearestId(id: string, ids: Iterable<string>): string | undefined {
	let best: string | undefined;
	let fewest = Math.min(MAX_CHANGES, Math.floor(id.length / 3)) + 1;
	let seen = 0;
	for (const other of ids) {
		if (++seen > MAX_IDS) break;
		if (Math.abs(other.length - id.length) >= fewest) continue;
		const changes = changesBetween(id, other);
		if (changes < fewest) [best, fewest] = [other, changes];
	}
	return best;
}

/** How many letters have to be put in, taken out or replaced to make one word of another. */
function changesBetween(one: string, other: string): number {
	let above = Array.from({ length: other.length + 1 }, (_, i) => i);
	for (let i = 1; i <= one.length; i++) {
		const row = [i];
		for (let j = 1; j <= other.length; j++) {
			const replaced = (above[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
			row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
		}
		above = row;
	}
	return above[other.length] ?? 0;
}
