import { pathOf } from '../../core/pack/pack-problems.ts';

/** A string is read up to its first character that needs a look; the rest of it is searched for its end. */
const TOKEN = /["{}[\]]|[^\s{}[\]:,"]+/g;

/** No fault of a pack lies deeper, and the paths of what nests without end would fill the memory. */
const DEEPEST = 20;
/** A person can work through this many. */
const MOST_REPEATED = 100;
/** Once all that was asked for is found, what is no pack is not searched further than this for repeated properties. */
const ENOUGH_VALUES = 100_000;

/** Where values of a JSON text stand. */
export interface JsonLines {
	/** The line of each value that was asked for, by its path as `checkPack` writes it. */
	lines: Map<string, number>;
	/** Properties that stand in their object twice: JSON.parse keeps the last one and says nothing. */
	repeated: { path: string; line: number }[];
}

interface Open {
	path: string;
	/** In a list: the next index. */
	next?: number;
	/** In an object: its keys so far, and the one whose value comes. */
	keys?: Set<string>;
	key?: string | undefined;
}

/** Finds the lines of some values of a valid JSON text, and its repeated properties. Linear in the text. */
export function jsonLines(text: string, wanted: ReadonlySet<string>): JsonLines {
	const lines = new Map<string, number>();
	const repeated: JsonLines['repeated'] = [];
	const open: Open[] = [];
	let line = 1;
	let lineEnd = text.indexOf('\n');
	let values = 0;
	TOKEN.lastIndex = 0;
	for (let hit = TOKEN.exec(text); hit; hit = TOKEN.exec(text)) {
		const { 0: token, index } = hit;
		for (; lineEnd !== -1 && lineEnd < index; lineEnd = text.indexOf('\n', lineEnd + 1)) line++;
		if (token === '"') TOKEN.lastIndex = endOfString(text, index);
		if (token === '}' || token === ']') {
			open.pop();
			continue;
		}
		const inside = open.at(-1);
		const deep = open.length > DEEPEST;
		if (inside?.keys && inside.key === undefined) {
			const key = JSON.parse(text.slice(index, TOKEN.lastIndex)) as string;
			if (inside.keys.has(key) && !deep && repeated.length < MOST_REPEATED)
				repeated.push({ path: pathOf(inside.path, key), line });
			inside.keys.add(key);
			inside.key = key;
			continue;
		}
		const path = inside && !deep ? pathOf(inside.path, inside.key ?? inside.next ?? 0) : '';
		if (inside?.next !== undefined) inside.next++;
		else if (inside) inside.key = undefined;
		if (!deep && wanted.has(path) && !lines.has(path)) lines.set(path, line);
		if (++values > ENOUGH_VALUES && wanted.size > 0 && lines.size === wanted.size) break;
		if (token === '{') open.push({ path, keys: new Set() });
		else if (token === '[') open.push({ path, next: 0 });
	}
	return { lines, repeated };
}

/** The offset after a string that begins at an offset. */
function endOfString(text: string, start: number): number {
	for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
		let slashes = 0;
		while (text[end - 1 - slashes] === '\\') slashes++;
		if (slashes % 2 === 0) return end + 1;
	}
	return text.length;
}
