/** Rows 5 to 8, the pointer of row 10, and row 13: the finder at work in a page. */
import { figures, interleaved, type Measure, ratio } from '../figures.ts';
import { pagesOf, type Setting } from '../setting.ts';

/** Row 5: slices, and what slicing costs. */
export async function slices(setting: Setting): Promise<Measure[]> {
	const measures: Measure[] = [];
	for (const page of pagesOf(setting, 'p1', 'p5', 'p20')) {
		const samples = await interleaved<{ ms: number; longest?: number; parts?: Record<string, number> }>(
			setting.rounds,
			{
				whole: () => setting.pages.on(page, (call) => call('scan', setting.ours)),
				sliced: () => setting.pages.on(page, (call) => call('runFinder', setting.ours)),
			},
		);
		const whole = figures(samples.whole, ({ ms, parts }) => ms + (parts?.decide ?? 0) + (parts?.hosts ?? 0));
		const longest = figures(samples.sliced, ({ longest }) => longest ?? NaN);
		const total = ratio(
			figures(samples.sliced, ({ ms }) => ms),
			whole,
		);
		measures.push(
			{ row: 5, page, what: 'longest task', unit: 'ms', figure: longest, goal: page === 'p20' ? 8 : 5 },
			{ row: 5, page, what: 'all tasks against the scan in one go, decided', unit: '×', figure: total, goal: 1.3 },
		);
	}
	return measures;
}

/** Row 6: the first mark in view. */
export async function firstMark(setting: Setting): Promise<Measure[]> {
	const measures: Measure[] = [];
	for (const page of pagesOf(setting, 'named-p1', 'named-p5', 'named-p20')) {
		const samples = await interleaved(setting.rounds, {
			finder: () => setting.pages.on(page, (call) => call('runFinder', setting.ours)),
		});
		const figure = figures(samples.finder, ({ firstMark }) => firstMark);
		measures.push({ row: 6, page, what: 'first mark', unit: 'ms', figure, goal: page === 'named-p20' ? 50 : 20 });
	}
	return measures;
}

const APPENDS = 40;

/** Row 7: a frame after an append. */
export async function appends(setting: Setting): Promise<Measure[]> {
	const measures: Measure[] = [];
	for (const count of setting.quick ? [0, 300, 5_000] : [0, 300, 5_000, 50_000]) {
		const page = `names-${count}`;
		const samples = await interleaved<{ ms: number; marks: number }>(setting.rounds, {
			bare: () => setting.pages.on(page, (call) => call('runAppends', undefined, APPENDS)),
			ours: () => setting.pages.on(page, (call) => call('runAppends', setting.ours, APPENDS)),
		});
		const bare = figures(samples.bare, ({ ms }) => ms);
		measures.push(
			{ row: 7, page, what: 'frame of the bare page', unit: 'ms', figure: bare },
			{
				row: 7,
				page,
				what: 'frame with our marks',
				unit: '×',
				figure: ratio(
					figures(samples.ours, ({ ms }) => ms),
					bare,
				),
				goal: 1.1,
				note: `${samples.ours?.[0]?.marks} marks`,
			},
		);
	}
	return measures;
}

const FEED_NODES_A_SECOND = 1_000;

/** Row 8: a feed. */
export async function feed(setting: Setting): Promise<Measure[]> {
	const seconds = setting.quick ? 3 : 10;
	const samples = await interleaved(setting.quick ? 1 : 3, {
		feed: () => setting.pages.on('names-0', (call) => call('runFeed', setting.ours, FEED_NODES_A_SECOND, seconds)),
	});
	const share = figures(samples.feed, ({ share }) => share);
	const longest = figures(samples.feed, ({ longest }) => longest);
	const page = '1,000 nodes/s';
	return [
		{ row: 8, page, what: 'of the main thread', unit: '%', figure: share, goal: 1.5 },
		{ row: 8, page, what: 'longest task', unit: 'ms', figure: longest, goal: 5 },
	];
}

/** Row 13: very many names in one element, scrolled through and added to. */
export async function oneElement(setting: Setting): Promise<Measure[]> {
	const measures: Measure[] = [];
	const seconds = 3;
	for (const [page, run] of [
		['log-6000', 'runScroll'],
		['log-12000', 'runScroll'],
		['long-log-12000', 'runLog'],
	] as const) {
		const samples = await interleaved(setting.rounds, {
			bare: () => setting.pages.on(page, (call) => call(run, undefined, seconds)),
			ours: () => setting.pages.on(page, (call) => call(run, setting.ours, seconds)),
		});
		const bare = figures(samples.bare, ({ frames }) => frames);
		const late = figures(samples.bare, ({ late }) => late);
		measures.push(
			{ row: 13, page, what: 'frames of the bare page', unit: '', figure: bare },
			{ row: 13, page, what: 'of them over 50 ms', unit: '', figure: late },
			{
				row: 13,
				page,
				what: 'frames with our marks',
				unit: '×',
				figure: ratio(
					figures(samples.ours, ({ frames }) => frames),
					bare,
				),
				goal: 0.9,
				least: true,
				note: `${samples.ours?.[0]?.marks} marks`,
			},
			{
				row: 13,
				page,
				what: 'of them over 50 ms',
				unit: '',
				figure: figures(samples.ours, ({ late }) => late),
				goal: late.median * 1.1,
			},
			{
				row: 13,
				page,
				what: 'longest frame',
				unit: 'ms',
				figure: figures(samples.ours, ({ longest }) => longest),
			},
		);
	}
	return measures;
}

const MOVES = 40;

/** Row 10, its first half: what a move of the real pointer costs. */
export async function pointer(setting: Setting): Promise<Measure[]> {
	const page = setting.quick ? 'names-5000' : 'names-50000';
	const samples = await interleaved(Math.min(setting.rounds, 3), {
		moves: () =>
			setting.pages.on(page, async (call, tab) => {
				await call('startPointer', setting.ours);
				for (let i = 0; i < MOVES; i++) await tab.mouse.move(40 + i * 25, 60 + i * 15);
				return call('pointerMoves');
			}),
	});
	const figure = figures(samples.moves, ({ ms }) => ms);
	return [{ row: 10, page, what: 'pointer move', unit: 'ms', figure, goal: 0.2 }];
}
