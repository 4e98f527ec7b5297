import { posix } from 'node:path';
import { parseSync } from 'vite';

/** Files by their paths from the root, and what each imports of ours. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

interface Node {
	type: string;
	[key: string]: unknown;
}

const IMPORTS = /^(Import(Declaration|Expression)|Export(All|Named)Declaration|TSImportType)$/;

/** Reads what sources import by a relative path: at once, later (`import()`), again (`export … from`) or as a type. */
export function readImports(sources: ReadonlyMap<string, string>): ImportGraph {
	return new Map(
		[...sources].map(([file, source]) => [
			file,
			pathsIn(file, source)
				.filter((path) => path.startsWith('.'))
				.map((path) => posix.join(posix.dirname(file), path.replace(/\?.*/, ''))),
		]),
	);
}

function pathsIn(file: string, source: string): string[] {
	const { program, errors } = parseSync(file, source);
	if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
	const paths: string[] = [];
	const walk = (node: Node) => {
		const from = node.source as { value?: unknown } | null | undefined;
		if (IMPORTS.test(node.type) && typeof from?.value === 'string') paths.push(from.value);
		for (const value of Object.values(node))
			for (const child of [value].flat())
				if (child && typeof child === 'object' && 'type' in child) walk(child as Node);
	};
	walk(program as unknown as Node);
	return paths;
}

/** Finds circles, files that lead to each other by their imports: one line for each. */
export function circles(graph: ImportGraph): string[] {
	const found: string[] = [];
	const index = new Map<string, number>();
	const low = new Map<string, number>();
	const open: string[] = [];
	// Tarjan's strongly connected components.
	const visit = (file: string) => {
		low.set(file, index.size);
		index.set(file, index.size);
		open.push(file);
		for (const next of graph.get(file) ?? []) {
			if (!graph.has(next)) continue;
			if (!index.has(next)) visit(next);
			if (open.includes(next)) low.set(file, Math.min(low.get(file) ?? 0, low.get(next) ?? 0));
		}
		if (low.get(file) !== index.get(file)) return;
		const circle = open.splice(open.indexOf(file));
		if (circle.length > 1 || graph.get(file)?.includes(file)) found.push(circle.join(', '));
	};
	for (const file of graph.keys()) if (!index.has(file)) visit(file);
	return found;
}
