/** The project's own labelled sets, and the packs that they are about. */
import { fileURLToPath } from 'node:url';
import { createDecider, OUR_PACK, readPack } from './decider.ts';
import { readPassages } from './passages.ts';
import { type Report, score } from './score.ts';

const at = (file: string) => fileURLToPath(new URL(`../../tests/eval/${file}`, import.meta.url));

/** File name of each set, with its pack; places are scored where the set labels them. */
export const SETS = [
	{ file: 'western.jsonl', pack: fileURLToPath(OUR_PACK), places: false },
	{ file: 'eastern.jsonl', pack: fileURLToPath(OUR_PACK), places: false },
	{ file: 'latin.jsonl', pack: fileURLToPath(OUR_PACK), places: false },
	{ file: 'bg-fa-ja.jsonl', pack: fileURLToPath(OUR_PACK), places: false },
	{ file: 'namesakes.jsonl', pack: fileURLToPath(OUR_PACK), places: false },
	{ file: 'other.jsonl', pack: at('other-pack.json'), places: true },
];

export const HISTORY = at('history.jsonl');

/** Decides and scores one of the sets at a threshold. */
export function scoreSet({ file, pack: packFile, places }: (typeof SETS)[number], threshold: number): Report {
	const pack = readPack(packFile);
	const kinds = new Map(pack.entities.map(({ id, kind }) => [id, kind]));
	return score(readPassages(at(file)), {
		decide: createDecider(pack),
		isScored: (entity) => places || kinds.get(entity) !== 'place',
		threshold,
	});
}
