/** The corpus that a build ships: `data/pack.json`, or the file that `GLOSS_PACK` names. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { createCards } from '../../core/card/build-card.ts';
import { type LargeCorpus, MOST_FORMS_IN_SCRIPTS } from '../../core/library/corpus.ts';
import { cardShards, nameShards, shardsFor } from '../../core/library/name-shards.ts';
import { type Names, namesOf } from '../../core/library/names.ts';
import type { Pack } from '../../core/pack/pack.ts';
import { writeFilterBytes } from '../../core/prefilter/filter-bytes.ts';
import { writeSearch } from '../../core/search/search.ts';
import { PACK_FILE, readPack } from './read-pack.ts';

/** A file is held in the worker's memory while it is read. */
const MOST_CHARS_A_FILE = 4_000_000;

interface Shipped {
	file: string;
	pack: Pack;
	names: Names;
	/** Set for a corpus that is not put into scripts; files by name. */
	large?: { corpus: LargeCorpus; files: Map<string, string | Uint8Array> };
}

let last: (Shipped & { changed: number }) | undefined;

/** Reads the corpus, once for all scripts of a build; throws its faults. */
export function shippedCorpus(): Shipped {
	const file = process.env.GLOSS_PACK || PACK_FILE;
	const changed = statSync(file).mtimeMs;
	if (last?.file === file && last.changed === changed) return last;
	const read = readPack(file);
	if ('faults' in read) throw new Error(`The corpus has faults:\n${read.faults.join('\n')}`);
	const { pack } = read;
	const names = namesOf(pack.entities, pack.language);
	const isLarge = names.forms.length > MOST_FORMS_IN_SCRIPTS;
	last = { file, changed, pack, names, ...(isLarge && { large: writeLarge(pack, names) }) };
	return last;
}

function writeLarge(pack: Pack, names: Names): NonNullable<Shipped['large']> {
	const shards = shardsFor(names.forms.length);
	const cardFor = createCards(pack);
	const cards = pack.entities.map(({ id }) => [id, cardFor(id)] as const);
	const files = new Map<string, string | Uint8Array>();
	let lines: string[] = [];
	let chars = 0;
	const end = () => {
		if (lines.length > 0) files.set(`corpus/${files.size}.txt`, lines.join('\n'));
		lines = [];
		chars = 0;
	};
	for (const shard of [nameShards(names, shards), cardShards(cards, shards)].flatMap((some) => [...some])) {
		const line = shard.join(':');
		if (chars + line.length > MOST_CHARS_A_FILE) end();
		lines.push(line);
		chars += line.length;
	}
	end();
	const listed = [...files.keys()];
	const filter = 'corpus/filter.bin';
	files.set(filter, writeFilterBytes(names.forms));
	const search = 'corpus/search.json';
	files.set(search, writeSearch(pack));
	const hash = createHash('sha256');
	for (const content of files.values()) hash.update(content);
	return { corpus: { version: hash.digest('hex').slice(0, 16), shards, files: listed, filter, search }, files };
}
