/** `npm run lint` runs it: no circle of imports, types included, and no import against the order of folders. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wrongImports } from './checks/folder-order.ts';
import { circles, readImports } from './checks/import-graph.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ROOMS = ['core', 'page', 'extension', 'components', 'entrypoints', 'scripts', 'bench', 'tests'];

const files = ROOMS.flatMap((room) => globSync(`${room}/**/*.{ts,tsx,mjs}`, { cwd: ROOT }))
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => !file.includes('/node_modules/'));
const graph = readImports(new Map(files.map((file) => [file, readFileSync(ROOT + file, 'utf8')])));
const faults = [...circles(graph).map((files) => `A circle of imports: ${files}`), ...wrongImports(graph)];
for (const fault of faults) console.error(fault);
const imports = [...graph.values()].reduce((sum, paths) => sum + paths.length, 0);
console.log(`Checked ${imports} imports of ${files.length} files: ${faults.length} faults.`);
if (faults.length > 0 || imports === 0) process.exitCode = 1;
