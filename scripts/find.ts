/**
 * Finds names in a file, with the same code as the page: lines `{id, text, title?, lang?}` in,
 * lines `{id, spans: [{start, end, entity, label, confidence, why}]}` out, in UTF-16 offsets on `text`.
 */
import { readFileSync } from 'node:fs';
import { BALANCED } from '../core/decide/resolve.ts';
import { PACK_FILE, readPack } from './corpus/read-pack.ts';
import { createDecider, type PassageToRead } from './eval/decider.ts';

interface Line extends PassageToRead {
	id: string;
}

const [file, packFile] = process.argv.slice(2);
if (!file) {
	console.error('Usage: npm run -s find -- FILE.jsonl [PACK.json]');
	process.exit(2);
}
const read = readPack(packFile ?? PACK_FILE);
if ('faults' in read) {
	for (const fault of read.faults) console.error(fault);
	process.exit(1);
}
const { pack } = read;
const decide = createDecider(pack);
const labels = new Map(pack.entities.map(({ id, label }) => [id, label]));

for (const [i, line] of readFileSync(file, 'utf8').split('\n').entries()) {
	if (!line.trim()) continue;
	let passage: Line;
	try {
		passage = JSON.parse(line) as Line;
		if (typeof passage.id !== 'string' || typeof passage.text !== 'string')
			throw new Error('“id” and “text” have to be strings');
	} catch (error) {
		console.error(`${file}:${i + 1}: not a line {id, text, title?, lang?}: ${(error as Error).message}`);
		process.exit(1);
	}
	const spans = decide(passage)
		.filter(({ confidence }) => confidence >= BALANCED)
		.map(({ match: { start, end }, entity, confidence, why }) => ({
			start,
			end,
			entity,
			label: labels.get(entity),
			confidence: Number(confidence.toFixed(3)),
			why,
		}));
	console.log(JSON.stringify({ id: passage.id, spans }));
}
