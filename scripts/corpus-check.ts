/**
 * Checks a pack: `npm run corpus:check -- [PACK.json] [--sources DIR]`. With a folder of articles it proves that each
 * quote stands in its article word for word, and lists the sentences that no quote touches.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkQuotes } from './check-quotes.ts';
import { jsonLines } from './json-lines.ts';
import { PACK_FILE, placed, readPack } from './read-pack.ts';

const { values, positionals } = parseArgs({ options: { sources: { type: 'string' } }, allowPositionals: true });
const file = positionals[0] ?? PACK_FILE;

function stopWith(faults: readonly string[]): never {
	for (const fault of faults) console.error(fault);
	console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
	process.exit(1);
}

const read = readPack(file);
if ('faults' in read) stopWith(read.faults);
const { pack } = read;

if (values.sources) {
	const { problems, untouched, sentences, quotes } = checkQuotes(pack, values.sources);
	const { lines } = jsonLines(readFileSync(file, 'utf8'), new Set(problems.map(({ path }) => path)));
	for (const { source, text } of untouched) console.log(`no quote touches, in ${source}: ${text}`);
	if (problems.length) stopWith(problems.map(({ path, message }) => placed(file, lines.get(path), path, message)));
	console.log(
		`${quotes} quotes stand word for word; they touch ${sentences - untouched.length} of ${sentences} sentences`,
	);
}
const { sources, entities, facts, comparisons } = pack;
const unmatched = facts.filter((fact) => fact.unmatched).length;
console.log(
	`${placed(file, undefined, '', 'fine')}: ${sources.length} sources, ${entities.length} entities, ${facts.length} facts (${unmatched} unmatched), ${comparisons.length} comparisons`,
);
