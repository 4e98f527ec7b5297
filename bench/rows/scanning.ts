/** Rows 1, 2 and 4: the matcher alone, beside the limit and the peers. */
import { figures, interleaved, type Measure, one, ratio } from '../figures.ts';
import type { NameSet } from '../page/names.ts';
import { compare, type Hits } from '../page/tally.ts';
import { namesOnPages, remember } from '../pages.ts';
import { pagesOf, type Setting } from '../setting.ts';

type Sample = { ms: number; hits?: Hits; parts?: Record<string, number> };

const ms = ({ ms }: Sample) => ms;

/** Row 1: a page without any name. */
export async function nothingToFind(setting: Setting): Promise<Measure[]> {
	const measures: Measure[] = [];
	for (const real of pagesOf(setting, 'nytimes-5', 'p1', 'p5', 'p20')) {
		const page = `plain-${real}`;
		remember(page, await setting.pages.on(real, (call) => call('withoutNames', setting.ours)));
		const samples = await interleaved<Sample & { candidates?: number }>(setting.rounds, {
			walk: () => setting.pages.on(page, (call) => call('walk')),
			scout: () => setting.pages.on(page, (call) => call('runScout', setting.ours)),
		});
		const walk = figures(samples.walk, ms);
		const scout = figures(samples.scout, ms);
		const disturbed = samples.scout?.some(({ candidates }) => candidates !== 0);
		measures.push(
			{ row: 1, page, what: 'the walk', unit: 'ms', figure: walk },
			{
				row: 1,
				page,
				what: 'our work, all slices',
				unit: '×',
				figure: ratio(scout, walk),
				goal: 1,
				...(disturbed && { note: 'a candidate was met: not a page without names' }),
			},
		);
	}
	return measures;
}

const hitsNote = (hits: Hits | undefined, reference: Hits) => {
	const { right, extra, missing } = compare(hits ?? {}, reference);
	return `${right} of ${right + missing} hits of the reference, ${extra} more`;
};

/** Row 2: our corpus on real pages, every hit of the reference. */
export async function exactScan(setting: Setting): Promise<Measure[]> {
	const measures: Measure[] = [];
	for (const page of pagesOf(setting, 'nytimes-5', 'p1', 'p5', 'p20')) {
		const { hits: reference = {} } = await setting.pages.on<Sample>(page, (call) => call('reference', setting.ours));
		const samples = await interleaved<Sample>(setting.rounds, {
			walk: () => setting.pages.on(page, (call) => call('walk')),
			scan: () => setting.pages.on(page, (call) => call('scan', setting.ours)),
		});
		const walk = figures(samples.walk, ms);
		measures.push({
			row: 2,
			page,
			what: 'scan, names in any case',
			unit: '×',
			figure: ratio(figures(samples.scan, ms), walk),
			goal: 2.5,
			note: hitsNote(samples.scan?.[0]?.hits, reference),
		});
		for (const part of ['filter', 'read', 'match', 'decide']) {
			const figure = figures(samples.scan, ({ parts }) => parts?.[part] ?? NaN);
			measures.push({ row: 2, page, what: `of it: ${part}`, unit: '×', figure: ratio(figure, walk) });
		}
	}
	return measures;
}

const PEERS = ['regex + Highlight', 'findAndReplaceDOMText', 'ahocorasick', 'flashtext', 'mark.js'];
/** These take minutes there. */
const TOO_SLOW = (peer: string, page: string, names: number) =>
	(peer === 'mark.js' && (page !== 'nytimes-5' || names > 150)) ||
	(names > 150 && page !== 'nytimes-5' && (peer === 'regex + Highlight' || peer === 'findAndReplaceDOMText'));

/** Row 4: beside the peers, with the same names. */
export async function besidePeers(setting: Setting): Promise<Measure[]> {
	const sets: [number, NameSet, number][] = [
		[150, { texts: namesOnPages(150), madeUp: 0 }, 2.5],
		[10_000, { texts: namesOnPages(1_000), madeUp: 9_000 }, 8],
	];
	const measures: Measure[] = [];
	for (const page of pagesOf(setting, 'nytimes-5', 'p1', 'p5', 'p20')) {
		for (const [count, set, goal] of sets) {
			if (setting.quick && page === 'p5') continue;
			const peers = PEERS.filter((peer) => !TOO_SLOW(peer, page, count));
			const { hits: reference = {} } = await setting.pages.on<Sample>(page, (call) => call('reference', set));
			const samples = await interleaved<Sample>(setting.rounds, {
				walk: () => setting.pages.on(page, (call) => call('walk')),
				ours: () => setting.pages.on(page, (call) => call('scan', set)),
				...Object.fromEntries(
					peers.map((peer) => [peer, () => setting.pages.on<Sample>(page, (call) => call('peer', peer, set))]),
				),
			});
			const walk = figures(samples.walk, ms);
			const ours = figures(samples.ours, ms);
			const medians = peers.map((peer) => figures(samples[peer], ms).median);
			for (const name of ['ours', ...peers]) {
				const figure = ratio(figures(samples[name], ms), walk);
				const note = hitsNote(samples[name]?.[0]?.hits, reference);
				measures.push({ row: 4, page, what: `${count.toLocaleString('en')} names: ${name}`, unit: '×', figure, note });
			}
			const fastest = peers[medians.indexOf(Math.min(...medians))];
			measures.push({
				row: 4,
				page,
				what: `${count.toLocaleString('en')} names: ours faster than the fastest peer (${fastest})`,
				unit: '×',
				figure: one(Math.min(...medians) / ours.median),
				goal,
				least: true,
			});
		}
	}
	return measures;
}
