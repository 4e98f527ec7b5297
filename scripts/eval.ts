/**
 * How well names are found and decided on labelled passages:
 * `npm run eval -- FILE.jsonl [--pack PACK.json] [--places] [--quiet] [--record]`.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { BALANCED } from '../core/decide/resolve.ts';
import { createDecider, OUR_PACK, readPack } from './eval/decider.ts';
import { readPassages } from './eval/passages.ts';
import { type Counts, f1, type Mistake, precision, type Report, recall, score } from './eval/score.ts';
import { HISTORY } from './eval/sets.ts';

const CONTEXT_CHARACTERS = 45;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		pack: { type: 'string' },
		places: { type: 'boolean' },
		quiet: { type: 'boolean' },
		record: { type: 'boolean' },
	},
});
const [file] = positionals;
if (!file) {
	console.error('Usage: npm run eval -- FILE.jsonl [--pack PACK.json] [--places] [--quiet] [--record]');
	process.exit(2);
}

const pack = readPack(values.pack ?? OUR_PACK);
const decide = createDecider(pack);
// Interchange files name entities by label, ours by id.
const byLabel = new Map(pack.entities.map(({ id, label }) => [label, id]));
const kinds = new Map(pack.entities.map(({ id, kind }) => [id, kind]));
const passages = readPassages(file).map((passage) => ({
	...passage,
	labels: passage.labels.map((label) => ({ ...label, entity: byLabel.get(label.entity) ?? label.entity })),
}));
const isScored = (entity: string) => values.places === true || kinds.get(entity) !== 'place';
const report = score(passages, { decide, isScored, threshold: BALANCED });

const percent = (share: number) => `${(100 * share).toFixed(1).padStart(5)} %`;
const row = (name: string, counts: Counts) =>
	console.log(
		`${name.padEnd(44)} ${percent(precision(counts))} ${percent(recall(counts))} ${percent(f1(counts))}   ${counts.hit} right, ${counts.wrong} wrong, ${counts.missed} missed`,
	);

function printMistake({ passage, kind, span, entity, decision }: Mistake) {
	const { text } = passage;
	const before = text.slice(Math.max(0, span.start - CONTEXT_CHARACTERS), span.start);
	const after = text.slice(span.end, span.end + CONTEXT_CHARACTERS);
	console.log(
		`\n${kind} ${passage.id} ${entity}: ${`${before}[${text.slice(span.start, span.end)}]${after}`.replace(/\s+/g, ' ')}`,
	);
	if (!decision) return console.log('    no form of the pack matches here');
	const why = decision.why.map(
		({ rule, weight, detail }) => `${rule}${detail ? ` “${detail}”` : ''} ${weight > 0 ? '+' : ''}${weight}`,
	);
	console.log(`    ${decision.entity} ${decision.confidence.toFixed(2)}: ${why.join(', ')}`);
}

function printReport({ all, by, traps, calibration, mistakes }: Report) {
	if (!values.quiet) for (const mistake of mistakes) printMistake(mistake);
	console.log(`\n${''.padEnd(44)}   prec.    rec.      F1`);
	row(`${passages.length} passages`, all);
	for (const [group, rows] of Object.entries(by)) {
		console.log(`\nby ${group}`);
		for (const [name, counts] of [...rows].sort(([a], [b]) => a.localeCompare(b))) row(name, counts);
	}
	console.log(`\ntraps hit: ${traps.hit} of ${traps.of} (${percent(traps.hit / (traps.of || 1)).trim()})`);
	console.log('\nconfidence   stated   right');
	calibration.forEach(({ right, of, confidence }, i) => {
		if (of > 0)
			console.log(
				`${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)}    ${percent(confidence / of)}  ${percent(right / of)}   ${right} of ${of}`,
			);
	});
}

interface Run {
	file: string;
	date: string;
	passages: number;
	precision: number;
	recall: number;
	traps: number;
}

const round = (share: number) => Number(share.toFixed(4));
const run: Run = {
	file: basename(file),
	date: new Date().toISOString().slice(0, 10),
	passages: passages.length,
	precision: round(precision(report.all)),
	recall: round(recall(report.all)),
	traps: round(report.traps.hit / (report.traps.of || 1)),
};
const last = (existsSync(HISTORY) ? readFileSync(HISTORY, 'utf8').trim().split('\n') : [])
	.filter(Boolean)
	.map((line) => JSON.parse(line) as Run)
	.findLast((one) => one.file === run.file);

printReport(report);
if (last) {
	const change = (now: number, then: number) => `${now >= then ? '+' : '−'}${Math.abs(100 * (now - then)).toFixed(1)}`;
	console.log(
		`\nsince ${last.date}: precision ${change(run.precision, last.precision)}, recall ${change(run.recall, last.recall)}, traps hit ${change(run.traps, last.traps)}`,
	);
}
if (values.record) appendFileSync(HISTORY, `${JSON.stringify(run)}\n`);
