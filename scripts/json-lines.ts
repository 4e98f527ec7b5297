import { pathOf } from '../core/pack-problems.ts';

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]|[^\s{}[\]:,"]+/g;

/** Where the values of a JSON text stand. */
export interface JsonLines {
	/** The line of each value, by its path as `checkPack` writes it. */
	lines: Map<string, number>;
	/** Paths of properties that stand in their object twice: JSON.parse keeps the last one and says nothing. */
	repeated: string[];
}

/** Finds the line of every value of a valid JSON text. */
export function jsonLines(text: string): JsonLines {
	const lines = new Map<string, number>();
	const repeated: string[] = [];
	const open: { path: string; next: number | undefined; key: string | undefined }[] = [];
	let line = 1;
	let read = 0;
	for (const { 0: token, index } of text.matchAll(TOKEN)) {
		for (; read < index; read++) if (text[read] === '\n') line++;
		if (token === '}' || token === ']') {
			open.pop();
			continue;
		}
		const inside = open.at(-1);
		if (inside && inside.next === undefined && inside.key === undefined) {
			inside.key = JSON.parse(token) as string;
			continue;
		}
		const path = inside ? pathOf(inside.path, inside.key ?? inside.next ?? 0) : '';
		if (inside?.next !== undefined) inside.next++;
		else if (inside) inside.key = undefined;
		if (lines.has(path)) repeated.push(path);
		lines.set(path, line);
		if (token === '{' || token === '[') open.push({ path, next: token === '[' ? 0 : undefined, key: undefined });
	}
	return { lines, repeated };
}
