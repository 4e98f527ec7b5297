/**
 * `npm run bench`: all rows; `npm run bench -- 1 2`: these; `--quick`: three rounds, small pages; `--rounds 1`: so many.
 * Writes `bench/results.json` and `docs/performance.md`, unless `--print`.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { namesOf } from '../core/library/names.ts';
import { OUR_PACK, readPack } from '../scripts/eval/decider.ts';
import { isMet, type Measure } from './figures.ts';
import { startFreshPages } from './fresh-pages.ts';
import { REAL_PAGES } from './pages.ts';
import { writeResults } from './report.ts';
import { cards, popup, size } from './rows/extension.ts';
import { gate } from './rows/gate.ts';
import { appends, feed, firstMark, oneElement, pointer, slices } from './rows/living.ts';
import { inATab, manyNames, searchAmongMany } from './rows/many.ts';
import { besidePeers, exactScan, nothingToFind } from './rows/scanning.ts';
import type { Setting } from './setting.ts';

const ROUNDS = 7;
const QUICK_ROUNDS = 3;

/** In the order of what matters most. */
const ROWS: [number, (setting: Setting) => Promise<Measure[]>][] = [
	[1, nothingToFind],
	[2, exactScan],
	[5, slices],
	[6, firstMark],
	[7, appends],
	[9, async (setting) => [...(await size(setting)), ...(await gate(setting))]],
	[10, async (setting) => [...(await pointer(setting)), ...(await cards(setting))]],
	[3, manyNames],
	[4, besidePeers],
	[8, feed],
	[11, inATab],
	[13, oneElement],
	[12, async (setting) => [...(await popup(setting)), ...(await searchAmongMany(setting))]],
];

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		quick: { type: 'boolean', default: false },
		rounds: { type: 'string' },
		print: { type: 'boolean', default: false },
	},
});

if (!existsSync(REAL_PAGES)) {
	console.error('The bench needs a folder of real pages at ../shared/pages, beside the repository: it is missing.');
	process.exit(2);
}

const wanted = positionals.map(Number);
const unknown = wanted.filter((row) => !ROWS.some(([known]) => known === row));
if (unknown.length > 0) {
	console.error(`No row ${unknown.join(', ')}; there are ${ROWS.map(([row]) => row).join(', ')}.`);
	process.exit(2);
}

const pages = await startFreshPages();
const measures: Measure[] = [];
const rounds = values.rounds ? Number(values.rounds) : values.quick ? QUICK_ROUNDS : ROUNDS;
if (!(rounds >= 1)) throw new Error(`--rounds ${values.rounds} is no number of rounds.`);
const started = performance.now();
const progress = (text: string) => console.error(`${((performance.now() - started) / 1000).toFixed(0)} s: ${text}`);
try {
	const ours = { names: namesOf(readPack(OUR_PACK).entities), texts: [], madeUp: 0 };
	for (const [row, measure] of ROWS) {
		if (wanted.length > 0 && !wanted.includes(row)) continue;
		progress(`row ${row} begins`);
		const found = await measure({ pages, rounds, quick: values.quick, ours });
		measures.push(...found);
		for (const one of found) {
			const { page, what, unit, figure, goal, note } = one;
			const verdict = { true: 'kept', false: 'MISSED', undefined: '' }[String(isMet(one))];
			console.log([row, page, what, `${figure.median.toFixed(2)}${unit}`, goal ?? '', verdict, note ?? ''].join('\t'));
		}
		if (!values.print) writeResults(measures, pages.version, rounds);
	}
	progress('done');
} finally {
	await pages.close();
}
