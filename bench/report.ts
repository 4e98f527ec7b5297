/** Writes the figures: `bench/results.json`, and the table and plot of `docs/performance.md`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { isMet, type Measure } from './figures.ts';
import { plotOf } from './plot.ts';

const RESULTS = new URL('results.json', import.meta.url);
const DOCS = new URL('../docs/performance.md', import.meta.url);
const PLOT = new URL('../docs/performance.svg', import.meta.url);
const BEGIN = '<!-- begin: written by npm run bench -->';
const END = '<!-- end -->';

/** What the bench was run on, in general words. */
interface Machine {
	measured: string;
	cores: number;
	browser: string;
	rounds: number;
}

interface Results {
	machine: Machine;
	measures: Measure[];
}

const ROWS: Record<number, string> = {
	1: 'A page without any name: all our work on the main thread, beside the walk',
	2: 'A scan for our corpus, exact, beside the walk',
	3: 'More names, the same scan',
	4: 'Beside the peers (times of the walk)',
	5: 'Slices',
	6: 'The first mark in view, after the first slice starts',
	7: 'A frame after an append',
	8: 'A feed',
	9: 'The script of every page',
	10: 'Pointer and card',
	11: 'A million names in a tab',
	12: 'The popup',
	13: 'Very many names in one element, scrolled through or added to for three seconds',
};

const digits = (value: number) =>
	!Number.isFinite(value) ? '–' : value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);

function line(measure: Measure): string {
	const { page, what, unit, figure, goal, least, note } = measure;
	const shown = unit === '×' ? '×' : unit && ` ${unit}`;
	const spread = figure.rounds > 1 ? ` (${digits(figure.low)}–${digits(figure.high)})` : '';
	const met = isMet(measure);
	const aim = goal === undefined ? '' : `${least ? '≥' : '≤'} ${goal}${shown}`;
	const verdict = met === undefined ? '' : met ? 'yes' : '**no**';
	return `| ${page} | ${what} | ${digits(figure.median)}${shown}${spread} | ${aim} | ${verdict} | ${note ?? ''} |`;
}

function tableOf({ machine, measures }: Results): string {
	const { measured, cores, browser, rounds } = machine;
	const rows = [...new Set(measures.map(({ row }) => row))].sort((a, b) => a - b);
	const parts = rows.map((row) =>
		[
			`### ${row}. ${ROWS[row]}`,
			'',
			'| page | what | median (quartiles) | goal | kept | |',
			'|---|---|---|---|---|---|',
			...measures.filter((measure) => measure.row === row).map(line),
		].join('\n'),
	);
	return [
		`Measured on ${measured}: ${cores} cores, Chromium ${browser}, ${rounds} rounds.`,
		'![Scan times beside the walk](performance.svg)',
		...parts,
	].join('\n\n');
}

function earlier(): Measure[] {
	if (!existsSync(RESULTS)) return [];
	return (JSON.parse(readFileSync(RESULTS, 'utf8')) as Results).measures;
}

/** Adds the measures of the rows that were run to those of the rows that were not, and writes all. */
export function writeResults(measures: readonly Measure[], browser: string, rounds: number): void {
	const run = new Set(measures.map(({ row }) => row));
	const results: Results = {
		machine: { measured: new Date().toISOString().slice(0, 10), cores: cpus().length, browser, rounds },
		measures: [...earlier().filter(({ row }) => !run.has(row)), ...measures].sort((a, b) => a.row - b.row),
	};
	writeFileSync(RESULTS, `${JSON.stringify(results, null, '\t')}\n`);
	writeFileSync(PLOT, plotOf(results.measures));
	const docs = readFileSync(DOCS, 'utf8');
	const [before = '', rest = ''] = docs.split(BEGIN);
	const [, after = ''] = rest.split(END);
	writeFileSync(DOCS, `${before}${BEGIN}\n\n${tableOf(results)}\n\n${END}${after}`);
}
