/** Rows 3 and 11: names by the million. */
import { figureOf, figures, interleaved, type Measure, one, ratio } from '../figures.ts';
import { largeNames } from '../large-names.ts';
import type { Hits } from '../page/tally.ts';
import { namesOnPages } from '../pages.ts';
import { pagesOf, type Setting } from '../setting.ts';

const ON_PAGES = 150;
/** Whole sets go into the page's scripts; larger ones are asked for, as the product does it. */
const SIZES: [count: number, goal: number][] = [
	[10_000, 1.5],
	[100_000, 1.5],
	[1_000_000, 1.8],
];

interface Sample {
	ms: number;
	hits?: Hits;
	candidates?: number;
	asked?: number;
	parts?: Record<string, number>;
}

const named = (count: number) => `${count.toLocaleString('en')} names`;
const ms = ({ ms }: Sample) => ms;

/** Row 3: the scan with ever more names, of which only the same 150 are on the page. */
export async function manyNames({ pages, rounds, ...setting }: Setting): Promise<Measure[]> {
	const texts = namesOnPages(ON_PAGES);
	const measures: Measure[] = [];
	for (const page of pagesOf({ pages, rounds, ...setting }, 'p1', 'p20')) {
		const large = (count: number) => () =>
			pages.on<Sample>(page, async (call, tab) => {
				const { base64, answer } = largeNames(texts, count);
				await tab.exposeFunction('namesByBench', answer);
				return call('largeScan', base64);
			});
		const samples = await interleaved<Sample>(rounds, {
			[named(ON_PAGES)]: () => pages.on<Sample>(page, (call) => call('scan', { texts, madeUp: 0 })),
			...Object.fromEntries(SIZES.map(([count]) => [named(count), large(count)])),
		});
		const base = figures(samples[named(ON_PAGES)], ms);
		const wanted = JSON.stringify(sorted(samples[named(ON_PAGES)]?.[0]?.hits));
		measures.push({ row: 3, page, what: named(ON_PAGES), unit: 'ms', figure: base });
		for (const [count, goal] of SIZES) {
			const first = samples[named(count)]?.[0];
			const same = JSON.stringify(sorted(first?.hits)) === wanted;
			measures.push({
				row: 3,
				page,
				what: `${named(count)} against ${ON_PAGES}`,
				unit: '×',
				figure: ratio(figures(samples[named(count)], ms), base),
				goal,
				note: `${same ? 'the same hits' : 'OTHER HITS'}; ${first?.candidates} texts looked at, ${first?.asked} keys asked for`,
			});
			for (const part of ['filter', 'first', 'again']) {
				const figure = figures(samples[named(count)], ({ parts }) => parts?.[part] ?? NaN);
				measures.push({
					row: 3,
					page,
					what: `${named(count)}, of it: ${part}`,
					unit: '×',
					figure: ratio(figure, base),
				});
			}
		}
	}
	return measures;
}

const sorted = (hits: Hits = {}) => Object.entries(hits).sort(([a], [b]) => (a < b ? -1 : 1));

/** Row 11: what a tab holds, and how soon it can ask, from the bytes that the background has sent. */
export async function inATab({ pages, rounds }: Setting): Promise<Measure[]> {
	const [count] = SIZES.at(-1) as [number, number];
	const { base64 } = largeNames(namesOnPages(ON_PAGES), count);
	const times: number[] = [];
	const openings: number[] = [];
	let held = 0;
	for (let round = 0; round < rounds; round++) {
		const { ms, opening, bytes } = await pages.on('nytimes-5', (call) => call('largeReady', base64));
		times.push(ms);
		openings.push(opening);
		held = bytes;
	}
	const page = named(count);
	return [
		{ row: 11, page, what: 'held in a tab', unit: 'kB', figure: one(held / 1000), goal: 1_500 },
		{ row: 11, page, what: 'ready, from the blob that arrives', unit: 'ms', figure: figureOf(times), goal: 5 },
		{ row: 11, page, what: 'of it: our own work', unit: 'ms', figure: figureOf(openings) },
	];
}

/** Row 12, its second half: the search among very many facts, without the popup around it. */
export async function searchAmongMany({ pages, quick }: Setting): Promise<Measure[]> {
	const facts = quick ? 20_000 : 100_000;
	const { keys } = await pages.on('names-0', (call) => call('searchKeys', facts));
	const page = `${facts.toLocaleString('en')} facts`;
	const slowest = [...keys].sort((a, b) => a - b).at(Math.floor(keys.length * 0.99)) ?? Number.NaN;
	return [
		{ row: 12, page, what: 'a key: the search itself', unit: 'ms', figure: figureOf(keys), goal: 50 },
		{ row: 12, page, what: 'the slowest of a hundred keys', unit: 'ms', figure: one(slowest), goal: 50 },
	];
}
