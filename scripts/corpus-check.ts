/**
 * Checks a pack: `npm run corpus:check -- [PACK.json] [--sources DIR] [--strict]`. Our own corpus, and with `--strict` any
 * other, has to fulfil more than the format asks. With a folder of articles it proves that each quote stands in its
 * article word for word, and lists the sentences that no quote touches.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Problem } from '../core/pack-problems.ts';
import { checkQuotes } from './check-quotes.ts';
import { proofFaults } from './curate-proof.ts';
import { wordingFaults } from './curate-wording.ts';
import { jsonLines } from './json-lines.ts';
import { PACK_FILE, placed, readPack } from './read-pack.ts';

const { values, positionals } = parseArgs({
	options: { sources: { type: 'string' }, strict: { type: 'boolean' } },
	allowPositionals: true,
});
const file = positionals[0] ?? PACK_FILE;

function stopWith(faults: readonly string[]): never {
	for (const fault of faults) console.error(fault);
	console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
	process.exit(1);
}

const read = readPack(file);
if ('faults' in read) stopWith(read.faults);
const { pack } = read;

/** Ends with the faults, each with its line, if there are any. */
function stopAt(problems: readonly Problem[]): void {
	if (problems.length === 0) return;
	const { lines } = jsonLines(readFileSync(file, 'utf8'), new Set(problems.map(({ path }) => path)));
	stopWith(problems.map(({ path, message }) => placed(file, lines.get(path), path, message)));
}

const curated = values.strict || file === PACK_FILE ? [...proofFaults(pack), ...wordingFaults(pack)] : [];
if (values.sources) {
	const { problems, untouched, sentences, quotes } = checkQuotes(pack, values.sources);
	for (const { source, text } of untouched) console.log(`no quote touches, in ${source}: ${text}`);
	stopAt([...problems, ...curated]);
	console.log(
		`${quotes} quotes stand word for word; they touch ${sentences - untouched.length} of ${sentences} sentences`,
	);
}
stopAt(curated);
const { sources, entities, facts, comparisons } = pack;
const unmatched = facts.filter((fact) => fact.unmatched).length;
console.log(
	`${placed(file, undefined, '', 'fine')}: ${sources.length} sources, ${entities.length} entities, ${facts.length} facts (${unmatched} unmatched), ${comparisons.length} comparisons`,
);
