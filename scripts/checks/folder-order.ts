import type { ImportGraph } from './import-graph.ts';

/** The folders of core on their floors, the lowest first: each may import those of lower floors only. */
const FLOORS: readonly (readonly string[])[] = [
	['text'],
	['pack'],
	['names'],
	['prefilter', 'decide'],
	['library'],
	['card'],
];

const floorOf = (folder: string | undefined) => FLOORS.findIndex((folders) => folders.includes(folder ?? ''));

/** Finds imports against the order of folders: one line for each. */
export function wrongImports(graph: ImportGraph): string[] {
	return [...graph].flatMap(([file, imports]) =>
		imports.flatMap((path) => {
			const why = isEntrypoint(path) ? 'an entrypoint is nobody’s library' : againstFloors(file, path);
			return why ? [`${file} imports ${path}: ${why}`] : [];
		}),
	);
}

const isEntrypoint = (path: string) => /^entrypoints\/.*\.tsx?$/.test(path);

function againstFloors(file: string, path: string): string | undefined {
	const [room, folder] = file.split('/');
	const [otherRoom, other] = path.split('/');
	if (room !== 'core' || otherRoom !== 'core' || folder === other) return;
	const [own, imported] = [floorOf(folder), floorOf(other)];
	if (own < 0 || imported < 0 || imported < own) return;
	return `core/${folder} may not import core/${other}`;
}
