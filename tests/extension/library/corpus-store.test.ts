import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { cardShards, nameShards } from '../../../core/library/name-shards.ts';
import { namesOf } from '../../../core/library/names.ts';
import { hasKey, readFilterBytes, writeFilterBytes } from '../../../core/prefilter/filter-bytes.ts';
import { keysOfForm } from '../../../core/prefilter/name-keys.ts';
import { openCorpus } from '../../../extension/library/corpus-store.ts';
import { SAMPLE } from '../../core/names/names.ts';

const SHARDS = 3;
const names = namesOf(SAMPLE.map((entity) => ({ ...entity, descriptions: [] })));
const lines = [
	...nameShards(names, SHARDS),
	...cardShards(
		names.entities.map(({ id, label }) => [id, { entity: id, label }]),
		SHARDS,
	),
].map((shard) => shard.join(':'));
const middle = lines.length >> 1;
const FILES: Record<string, string | Uint8Array<ArrayBuffer>> = {
	'0.txt': lines.slice(0, middle).join('\n'),
	'1.txt': lines.slice(middle).join('\n'),
	filter: writeFilterBytes(names.forms),
};

let read: string[];
/** Of a build; reading this file fails. */
function open(version = '1', failing?: string) {
	const corpus = { version, shards: SHARDS, files: ['0.txt', '1.txt'], filter: 'filter', search: '' };
	return openCorpus(corpus, async (file) => {
		read.push(file);
		if (file === failing) throw new Error('The worker was stopped');
		return new Blob([FILES[file] ?? '']);
	});
}

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	read = [];
});

it('gives the forms and the entities of the keys that are asked for, and no others', async () => {
	const store = open();
	for (const { text, entity } of names.forms) {
		const found = await store.names(keysOfForm(text));
		expect(found.forms).toContainEqual(names.forms.find((form) => form.text === text && form.entity === entity));
		expect(found.entities).toContainEqual(names.entities.find(({ id }) => id === entity));
	}
	expect(await store.names([1, 2, 3])).toEqual({ forms: [], entities: [] });
	const one = await store.names(keysOfForm('G9'));
	expect(one.entities.map(({ id }) => id)).toEqual(['g9']);
	// An entity of several names comes once.
	const two = await store.names(['Stone', 'Peter Stone'].flatMap(keysOfForm));
	expect(two.entities.map(({ id }) => id)).toEqual(['stone']);
});

it('gives cards, and none for who is unknown', async () => {
	const store = open();
	expect(await store.card('zembla')).toMatchObject({ label: 'Zembla' });
	for (const unknown of ['', 'nobody', '__proto__', 'constructor', 'toString'])
		expect(await store.card(unknown)).toBeUndefined();
});

it('gives the filter’s bytes, in which every key is found', async () => {
	const has = hasKey(readFilterBytes(await (await open().filter()).arrayBuffer()));
	expect(names.forms.flatMap(({ text }) => keysOfForm(text)).filter((key) => !has(key))).toEqual([]);
});

it('reads the files once for all who ask, and never again after a restart', async () => {
	const store = open();
	await Promise.all([store.ready(), store.card('stone'), store.names([1]), store.filter()]);
	expect(read).toEqual(['filter', '0.txt', '1.txt']);
	const restarted = open();
	expect(await restarted.card('stone')).toMatchObject({ label: 'Peter Stone' });
	expect((await restarted.filter()).size).toBe(FILES.filter?.length);
	expect(read).toHaveLength(3);
});

it('goes on where a stopped worker ended, with nothing lost', async () => {
	await expect(open('1', '1.txt').ready()).rejects.toThrow('stopped');
	read = [];
	const store = open();
	await store.ready();
	expect(read).toEqual(['1.txt']);
	for (const { id, label } of names.entities) expect(await store.card(id)).toEqual({ entity: id, label });
});

it('tries again when it is asked again', async () => {
	let fails = true;
	const corpus = { version: '1', shards: SHARDS, files: ['0.txt', '1.txt'], filter: 'filter', search: '' };
	const store = openCorpus(corpus, async (file) => {
		if (fails) throw new Error('No file');
		return new Blob([FILES[file] ?? '']);
	});
	await expect(store.filter()).rejects.toThrow('No file');
	fails = false;
	expect((await store.filter()).size).toBeGreaterThan(0);
});

it('another version takes the place of the one before', async () => {
	await open('1').ready();
	FILES['2.txt'] = 'c0:{}';
	const corpus = { version: '2', shards: SHARDS, files: ['2.txt'], filter: 'filter', search: '' };
	const store = openCorpus(corpus, async (file) => new Blob([FILES[file] ?? '']));
	for (const { id } of names.entities) expect(await store.card(id)).toBeUndefined();
});
