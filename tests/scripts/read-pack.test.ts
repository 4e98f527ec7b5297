import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPack } from '../../scripts/corpus/read-pack.ts';
import { minimalPack } from '../core/pack/minimal-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'gloss-packs-'));
const file = join(folder, 'pack.json');
const shown = relative(process.cwd(), file);
afterAll(() => rmSync(folder, { recursive: true }));

function faultsOf(content: string | Uint8Array): string[] {
	writeFileSync(file, content);
	const read = readPack(file);
	return 'faults' in read ? read.faults : [];
}

const whole = JSON.stringify(minimalPack(), null, '\t');
const many = (text: string, times: number) => Array(times).fill(text).join();

it('lets a pack through, with a byte order mark too', () => {
	expect(faultsOf(whole)).toEqual([]);
	expect(faultsOf(`\uFEFF${whole}`)).toEqual([]);
});

describe('what is no JSON', () => {
	it.each<[string, string | Uint8Array, string]>([
		['nothing', '', ':1: is not valid JSON: '],
		['a comma too many', '{\n"a": 1,\n}', ':3: is not valid JSON: '],
		['a text without an end', '[1,\n"abc', ':2: is not valid JSON: '],
		['the end too soon', '{"a":\n\n', ':3: is not valid JSON: '],
		['a word', 'x', ': is not valid JSON: '],
		['what a terminal would obey', '\u001b[31m', ': is not valid JSON: Unexpected token ‘U+001B’'.slice(0, 20)],
		['another encoding', Buffer.from('{"a":1}', 'utf16le'), ':1: is not valid JSON: '],
		['bytes that are no text', Uint8Array.of(0x7b, 0xff, 0x7d), ': is not text in UTF-8: save it'],
	])('%s', (_, content, words) => {
		const faults = faultsOf(content);
		expect(faults).toHaveLength(1);
		expect(faults[0]).toContain(`${shown}${words}`);
		expect(faults[0]).not.toContain('\u001b');
	});

	it('no file, and a folder', () => {
		for (const path of [join(folder, 'none.json'), folder])
			expect(readPack(path)).toEqual({ faults: [expect.stringContaining('cannot be read: ')] });
	});

	it('a file that would fill the memory', () => {
		writeFileSync(file, '');
		truncateSync(file, 300 * 2 ** 20);
		expect(readPack(file)).toEqual({ faults: [expect.stringContaining('has 300 MB, at most 256 are allowed: split')] });
	});
});

describe('bombs are refused at once, with line and path', () => {
	it.each<[string, () => string, string]>([
		['10 MB of text', () => `{"title":\n"${'x'.repeat(1e7)}"}`, ':2: title: is 10,000,000 characters long: shorten'],
		['10 MB of line ends', () => `{"title":"${'\\n'.repeat(5e6)}"}`, ':1: title: is 5,000,000 characters long'],
		['10 MB of backslashes', () => `{"title":"${'\\\\'.repeat(5e6)}"}`, ':1: title: is 5,000,000 characters long'],
		['10 MB of quotes', () => `{"title":"${'\\"'.repeat(5e6)}"}`, ':1: title: is 5,000,000 characters long'],
		['a long key', () => `{\n"${'k'.repeat(1e6)}": 1}`, ':2: [“kkk'],
		[
			'100,000 lists in lists',
			() => '['.repeat(1e5) + ']'.repeat(1e5),
			':1: [0][0][0][0][0][0][0][0]: is nested too deep',
		],
		['100,000 objects in objects', () => `${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`, ':1: a.a.a.a.a.a.a.a: is nested'],
		['a million ones', () => `{"facts":[${many('1', 1e6)}]}`, ':1: facts: has 1,000,000 entries, at most 200,000'],
		['100,000 times one key', () => `{${many('"a":1', 1e5)}}`, ':1: a: is there twice: take one of the two out'],
	])('%s', (_, make, words) => {
		const content = make();
		writeFileSync(file, content);
		// What JSON.parse takes nobody can spare; a quadratic reader takes a hundred times as long.
		const parse = processorMs(() => JSON.parse(content));
		let read: ReturnType<typeof readPack> = { faults: [] };
		const ms = processorMs(() => {
			read = readPack(file);
		});
		expect('faults' in read && read.faults.some((fault) => fault.startsWith(`${shown}${words}`))).toBe(true);
		expect('faults' in read && read.faults.length).toBeLessThan(250);
		expect(ms).toBeLessThan(Math.max(1_000, 20 * parse));
	});
});

it('a property that is there twice is told, in lists and under odd keys too', () => {
	const faults = faultsOf(
		whole.replace('"format"', '"__proto__": 1, "__proto__": 2, "format"').replace('"given"', '"given": "A",\n"given"'),
	);
	expect(
		faults.filter((fault) => fault.includes('is there twice')).map((fault) => fault.replace(/^.*?json:\d+: /, '')),
	).toEqual([
		'__proto__: is there twice: take one of the two out',
		'entities[0].names[0].parts.given: is there twice: take one of the two out',
	]);
});

function processorMs(work: () => unknown): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

it('a text that ends in a backslash, or holds quotes, ends where it ends', () => {
	const faults = faultsOf(whole.replace('"Two papers"', '"Two \\"papers\\\\",\n"title": "}\\\\\\""'));
	expect(faults).toEqual([expect.stringMatching(/:6: title: is there twice/)]);
});
