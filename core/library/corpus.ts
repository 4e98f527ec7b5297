import type { Pack } from '../pack/pack.ts';

/** Beyond this, a page would feel the names in its scripts: each but the cases of Latin letters costs the script of every page some three bytes. */
export const MOST_FORMS_IN_SCRIPTS = 6_000;

/** What a build knows of its corpus: a small one is shipped in the scripts, a large one in files beside them. */
export type Corpus = { pack: Pack } | { large: LargeCorpus };

/** The files of a large corpus; they are read once, into the background's database. */
export interface LargeCorpus {
	/** Changes with anything in it. */
	version: string;
	/** See `nameShard`. */
	shards: number;
	/** Of lines `shard:json`. */
	files: string[];
	/** See `writeFilterBytes`. */
	filter: string;
	/** See `writeSearch`. */
	search: string;
}
