import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPack } from '../core/check-pack.ts';
import type { Pack } from '../core/pack.ts';
import type { Problem } from '../core/pack-problems.ts';
import { jsonLines } from './json-lines.ts';

/** Our own corpus. */
export const PACK_FILE = fileURLToPath(new URL('../data/pack.json', import.meta.url));

/** A pack that passed the checks, or the faults of its file, a line each: file, line, path, what to do. */
export type PackInFile = { pack: Pack } | { faults: string[] };

/** Reads and checks a pack. */
export function readPack(file: string): PackInFile {
	const shownFile = relative(process.cwd(), file);
	let text: string;
	let value: unknown;
	try {
		text = readFileSync(file, 'utf8');
		value = JSON.parse(text);
	} catch (error) {
		const what = error instanceof SyntaxError ? 'is not valid JSON' : 'cannot be read';
		return { faults: [`${shownFile}: ${what}: ${(error as Error).message}`] };
	}
	const { lines, repeated } = jsonLines(text);
	const at = ({ path, message }: Problem) => placed(file, lines.get(path), path, message);
	const faults = repeated.map((path) => at({ path, message: 'is there twice: take one of the two out' }));
	const checked = checkPack(value);
	if ('problems' in checked) {
		faults.push(...checked.problems.map(at));
		if (checked.more) faults.push(`${shownFile}: and at least ${checked.more} more faults`);
	}
	return faults.length || 'problems' in checked ? { faults } : checked;
}

/** The line that tells of a fault. */
export function placed(file: string, line: number | undefined, path: string, message: string): string {
	const place = line === undefined ? '' : `:${line}`;
	return `${relative(process.cwd(), file)}${place}: ${path ? `${path}: ` : ''}${message}`;
}
