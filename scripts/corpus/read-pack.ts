import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPack, fitsFormat } from '../../core/pack/check-pack.ts';
import type { Pack } from '../../core/pack/pack.ts';
import { codePoint, type Problem, UNSEEN } from '../../core/pack/pack-problems.ts';
import { jsonLines } from './json-lines.ts';

/** Our own corpus. */
export const PACK_FILE = fileURLToPath(new URL('../../data/pack.json', import.meta.url));

/** A pack of a million names is smaller; more than this would fill the memory before anything could be said of it. */
const MAX_MEGABYTES = 256;

/** A pack that passed the checks, or the faults of its file, a line each (file, line, path, what to do), with the pack where its form is right. */
export type PackInFile = { pack: Pack } | { faults: string[]; readable?: Pack };

/** Reads and checks a pack. */
export function readPack(file: string): PackInFile {
	const read = readJson(file);
	if ('fault' in read) return { faults: [read.fault] };
	const { text, value } = read;
	const checked = checkPack(value);
	const problems = 'problems' in checked ? checked.problems : [];
	const { lines, repeated } = jsonLines(text, new Set(problems.map(({ path }) => path)));
	const faults = [
		...repeated.map(({ path, line }) => placed(file, line, path, 'is there twice: take one of the two out')),
		...problems.map(({ path, message }: Problem) => placed(file, lines.get(path), path, message)),
	];
	if ('problems' in checked && checked.more)
		faults.push(placed(file, undefined, '', `and ${checked.more} more faults`));
	if (!faults.length && 'pack' in checked) return checked;
	return fitsFormat(value) ? { faults, readable: value } : { faults };
}

function readJson(file: string): { text: string; value: unknown } | { fault: string } {
	const refuse = (message: string, line?: number) => ({ fault: placed(file, line, '', message) });
	let bytes: Uint8Array;
	try {
		const megabytes = Math.ceil(statSync(file).size / 2 ** 20);
		if (megabytes > MAX_MEGABYTES)
			return refuse(`has ${megabytes} MB, at most ${MAX_MEGABYTES} are allowed: split it into several packs`);
		bytes = readFileSync(file);
	} catch (error) {
		return refuse(`cannot be read: ${(error as Error).message}`);
	}
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return refuse('is not text in UTF-8: save it in this encoding');
	}
	try {
		return { text, value: JSON.parse(text) };
	} catch (error) {
		const { message } = error as Error;
		// It shows a piece of the text, which may hold what a terminal obeys.
		const safe = message.replace(new RegExp(UNSEEN, 'gu'), codePoint);
		return refuse(`is not valid JSON: ${safe}: correct it there`, lineOf(message, text));
	}
}

/** The line of a syntax error, from the place that the engine gives; its last line where the text ends too soon. */
function lineOf(message: string, text: string): number | undefined {
	const given = / at position (\d+)/.exec(message)?.[1];
	if (given === undefined && !message.includes('end of JSON input')) return;
	return text.slice(0, given === undefined ? text.length : Number(given)).split('\n').length;
}

/** The line that tells of a fault. */
export function placed(file: string, line: number | undefined, path: string, message: string): string {
	const place = line === undefined ? '' : `:${line}`;
	return `${relative(process.cwd(), file)}${place}: ${path ? `${path}: ` : ''}${message}`;
}
