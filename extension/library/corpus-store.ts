/** The names and cards of a large corpus: one copy for all tabs, in the background's database. */
import { type IDBPDatabase, openDB } from 'idb';
import type { Card } from '../../core/card/card.ts';
import type { LargeCorpus } from '../../core/library/corpus.ts';
import { cardOf, namesOfKeys, type SomeNames } from '../../core/library/name-shards.ts';

const DATABASE = 'corpus';
const SHARDS = 'shards';
/** How far the files have been read; shards have other names. */
const STATE = 'state';
const FILTER = 'filter';

interface State {
	version: string;
	filesRead: number;
}

/** What the background answers with. */
export interface CorpusStore {
	/** Resolves when everything is there: reads the files first, where this version was never read to its end. */
	ready(): Promise<void>;
	/** Bytes for `readFilterBytes`. */
	filter(): Promise<Blob>;
	names(keys: readonly number[]): Promise<SomeNames>;
	card(entity: string): Promise<Card | undefined>;
}

/** Opens the database; `readFile` reads a file of the extension. */
export function openCorpus(corpus: LargeCorpus, readFile: (file: string) => Promise<Blob>): CorpusStore {
	let opened: Promise<IDBPDatabase> | undefined;
	let filter: Promise<Blob> | undefined;

	async function fill(): Promise<IDBPDatabase> {
		const db = await openDB(DATABASE, 1, {
			upgrade: (created) => void created.createObjectStore(SHARDS),
			terminated: () => {
				opened = undefined;
			},
		});
		const known: State | undefined = await db.get(SHARDS, STATE);
		let filesRead = known?.version === corpus.version ? known.filesRead : 0;
		if (filesRead === 0) {
			const bytes = await (await readFile(corpus.filter)).arrayBuffer();
			await write(db, filesRead, (put) => put(FILTER, bytes), true);
		}
		// A worker that is stopped in the middle goes on with the file after the last whole one.
		for (; filesRead < corpus.files.length; filesRead++) {
			const lines = (await (await readFile(corpus.files[filesRead] as string)).text()).split('\n');
			await write(db, filesRead + 1, (put) => {
				for (const line of lines) {
					const colon = line.indexOf(':');
					if (colon > 0) put(line.slice(0, colon), line.slice(colon + 1));
				}
			});
		}
		return db;
	}

	/** One file and the note that it was read: both or none. */
	async function write(
		db: IDBPDatabase,
		filesRead: number,
		work: (put: (key: string, value: unknown) => void) => void,
		clear = false,
	) {
		const transaction = db.transaction(SHARDS, 'readwrite', { durability: 'relaxed' });
		if (clear) void transaction.store.clear();
		const put = (key: string, value: unknown) => void transaction.store.put(value, key);
		work(put);
		put(STATE, { version: corpus.version, filesRead } satisfies State);
		await transaction.done;
	}

	/** The filled database, the same for all who ask; after a failure, the next one who asks tries again. */
	const open = () => {
		opened ??= fill().catch((error) => {
			opened = undefined;
			throw error;
		});
		return opened;
	};
	const read = (db: IDBPDatabase) => (shard: string) => db.get(SHARDS, shard);

	return {
		ready: async () => void (await open()),
		filter() {
			filter ??= open()
				.then((db) => db.get(SHARDS, FILTER))
				.then((bytes: ArrayBuffer) => new Blob([bytes]))
				.catch((error) => {
					filter = undefined;
					throw error;
				});
			return filter;
		},
		names: async (keys) => namesOfKeys(keys, corpus.shards, read(await open())),
		card: async (entity) => cardOf<Card>(entity, corpus.shards, read(await open())),
	};
}
