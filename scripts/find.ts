/**
 * Finds names in a file, with the same code as the page: lines `{id, text, title?, lang?}` in,
 * lines `{id, spans: [{start, end, entity, label, confidence, why}]}` out, in UTF-16 offsets on `text`.
 */
import { readFileSync } from 'node:fs';
import { formsOf } from '../core/forms.ts';
import { findNames } from '../core/match.ts';
import { createNameIndex } from '../core/name-index.ts';
import type { Pack } from '../core/pack.ts';
import { BALANCED, createResolver } from '../core/resolve.ts';

interface Line {
	id: string;
	text: string;
	title?: string;
	lang?: string;
}

const [file, packFile] = process.argv.slice(2);
if (!file) {
	console.error('Usage: npm run -s find -- FILE.jsonl [PACK.json]');
	process.exit(2);
}
const pack = JSON.parse(readFileSync(packFile ?? new URL('../data/pack.json', import.meta.url), 'utf8')) as Pack;
const index = createNameIndex(formsOf(pack.entities));
const resolve = createResolver(pack.entities);
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
	const { id, text, title = '', lang } = passage;
	const [decisions = []] = resolve(findNames(title, index), [{ ...findNames(text, index), ...(lang && { lang }) }]);
	const spans = decisions
		.filter(({ confidence }) => confidence >= BALANCED)
		.map(({ match: { start, end }, entity, confidence, why }) => ({
			start,
			end,
			entity,
			label: labels.get(entity),
			confidence: Number(confidence.toFixed(3)),
			why,
		}));
	console.log(JSON.stringify({ id, spans }));
}
