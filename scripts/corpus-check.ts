/**
 * Checks a pack: `npm run corpus:check -- [PACK.json] [--sources DIR] [--strict]`. Our own corpus, and with `--strict` any
 * other, has to fulfil more than the format asks. With a folder of articles it proves that each quote stands in its
 * article word for word, and lists the sentences that no quote touches.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Problem } from '../core/pack/pack-problems.ts';
import { checkQuotes } from './checks/check-quotes.ts';
import { proofFaults } from './checks/curate-proof.ts';
import { wordingFaults } from './checks/curate-wording.ts';
import { languageFaults, oddEntries } from './checks/odd-entries.ts';
import { jsonLines } from './corpus/json-lines.ts';
import { PACK_FILE, placed, readPack } from './corpus/read-pack.ts';

const { values, positionals } = parseArgs({
	options: { sources: { type: 'string' }, strict: { type: 'boolean' } },
	allowPositionals: true,
});
const file = positionals[0] ?? PACK_FILE;

const read = readPack(file);
const pack = 'pack' in read ? read.pack : read.readable;
const faults = 'faults' in read ? read.faults : [];

/** Each with its file and line. */
function lines(problems: readonly Problem[]): string[] {
	if (problems.length === 0) return [];
	const { lines } = jsonLines(readFileSync(file, 'utf8'), new Set(problems.map(({ path }) => path)));
	return problems.map(({ path, message }) => placed(file, lines.get(path), path, message));
}

/** Compares the quotes with the articles, and says so; or says why it did not. */
function quoteFaults(): Problem[] {
	const notCompared = (why: string) => console.log(`the quotes were not compared with the articles: ${why}`);
	if (!values.sources) notCompared('give their folder with --sources FOLDER');
	else if (!pack) notCompared('mend the form of the pack first');
	if (!values.sources || !pack) return [];
	const { problems, untouched, sentences, quotes } = checkQuotes(pack, values.sources);
	for (const { source, text } of untouched) console.log(`no quote touches, in ${source}: ${text}`);
	if (problems.length === 0)
		console.log(
			`${quotes} quotes stand word for word; they touch ${sentences - untouched.length} of ${sentences} sentences`,
		);
	return problems;
}

faults.push(...lines(quoteFaults()));
if (pack) faults.push(...lines(languageFaults(pack)));
if (pack && 'pack' in read && (values.strict || file === PACK_FILE))
	faults.push(...lines([...proofFaults(pack), ...wordingFaults(pack)]));
if (pack) for (const line of lines(oddEntries(pack))) console.log(`warning: ${line}`);
if (faults.length || !pack) {
	for (const fault of faults) console.error(fault);
	console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
	process.exit(1);
}
const { sources, entities, facts, comparisons } = pack;
const unmatched = facts.filter((fact) => fact.unmatched).length;
console.log(
	`${placed(file, undefined, '', 'fine')}: ${sources.length} sources, ${entities.length} entities, ${facts.length} facts (${unmatched} unmatched), ${comparisons.length} comparisons`,
);
