/** Rows 9, 10 and 12: the extension as it is built, in a real browser. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { DEFAULTS } from '../../core/settings/settings.ts';
import { requireBrowser } from '../../scripts/browsers/browsers.mjs';
import type { Reader, Tab } from '../../scripts/drive/reader.ts';
import { serve } from '../../scripts/drive/serve.ts';
import { startReader } from '../../scripts/drive/start-reader.ts';
import { untilFound } from '../../scripts/drive/until-found.ts';
import { figureOf, type Measure, one } from '../figures.ts';
import { pageOf } from '../pages.ts';
import type { Setting } from '../setting.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The extension as the bench builds it. */
export const BUILT = `${ROOT}.output/chrome-mv3-bench`;

let isBuilt = false;
/** Builds once a run, beside the builds of tests. */
export function build() {
	if (isBuilt) return;
	execFileSync(process.execPath, [`${ROOT}node_modules/.bin/wxt`, 'build', '-m', 'bench'], {
		cwd: ROOT,
		env: { ...process.env, WXT_TELEMETRY: '0' },
		stdio: 'ignore',
	});
	isBuilt = true;
}

const zipped = (file: string) => gzipSync(readFileSync(`${BUILT}/${file}`), { level: 9 }).length / 1000;

/** Row 9: the script of every page, its size and its evaluation. */
export async function size({ pages, rounds }: Setting): Promise<Measure[]> {
	build();
	const code = readFileSync(`${BUILT}/page.js`, 'utf8');
	const evaluations: number[] = [];
	for (let round = 0; round < rounds; round++) {
		evaluations.push(
			await pages.on('names-0', (_, page) =>
				page.evaluate((code) => {
					const listeners = { addListener() {}, removeListener() {} };
					const storage = { get: () => new Promise(() => {}) };
					Object.assign(globalThis, {
						chrome: {
							runtime: { id: 'bench', onMessage: listeners },
							storage: { local: storage, session: storage, onChanged: listeners },
							extension: { inIncognitoContext: false },
						},
					});
					const script = document.createElement('script');
					script.textContent = code;
					const start = performance.now();
					// Compiled and run at once.
					document.body.append(script);
					return performance.now() - start;
				}, code),
			),
		);
	}
	const page = 'every page';
	return [
		{ row: 9, page, what: 'page.js, gzip', unit: 'kB', figure: one(zipped('page.js')), goal: 10 },
		{ row: 9, page, what: 'page.js, evaluation', unit: 'ms', figure: figureOf(evaluations), goal: 2 },
		{ row: 9, page: 'with a candidate', what: 'names.js, gzip', unit: 'kB', figure: one(zipped('names.js')) },
		{ row: 9, page: 'first rest', what: 'card.js, gzip', unit: 'kB', figure: one(zipped('card.js')) },
	];
}

async function withReader<Result>(work: (reader: Reader, address: (page: string) => string) => Promise<Result>) {
	build();
	const server = await serve('.', (path) => ({ body: pageOf(path.slice(1)) }));
	const executable = requireBrowser('chrome');
	const reader = await startReader({ browser: 'chrome', executable, extension: BUILT, headless: true });
	try {
		return await work(reader, (page) => server.address(`/${page}`));
	} finally {
		await reader.close();
		server.close();
	}
}

/** Runs in the page: notes the last pointer move, and when what was put into the document has been painted. */
function watchForCard() {
	const seen = { moved: 0, painted: 0 };
	Object.assign(globalThis, { seenByBench: seen });
	const note = () => {
		seen.moved = performance.now();
	};
	addEventListener('pointermove', note, { capture: true, passive: true });
	// A frame is rendered behind its callbacks, and before the message that one of them has sent.
	const { port1, port2 } = new MessageChannel();
	let inFrame = false;
	let added: 'in this frame' | 'between frames' | undefined;
	port1.onmessage = () => {
		inFrame = false;
		if (added !== 'in this frame') return;
		added = undefined;
		seen.painted ||= performance.now();
	};
	requestAnimationFrame(function frame() {
		requestAnimationFrame(frame);
		inFrame = true;
		if (added) added = 'in this frame';
		port2.postMessage(0);
	});
	new MutationObserver((records) => {
		if (records.some(({ addedNodes }) => addedNodes.length > 0)) added = inFrame ? 'in this frame' : 'between frames';
	}).observe(document.documentElement, { childList: true });
}

/** Runs in the page: how long after the pointer's last move the card was painted, 0 while it is not. */
function cardDelay() {
	const { seenByBench: seen } = globalThis as typeof globalThis & { seenByBench: { moved: number; painted: number } };
	const delay = seen.painted && seen.painted - seen.moved;
	if (delay) seen.painted = 0;
	return delay;
}

/** Row 10, its second half: from the end of the rest to the painted card; includes the wait for the pointer's frame. */
export function cards({ rounds }: Setting): Promise<Measure[]> {
	return withReader(async (reader, address) => {
		const delays = { first: [] as number[], second: [] as number[], stopped: [] as number[] };
		const openTab = async () => {
			const tab = await reader.open(address('names-300'));
			await untilFound(async () => (await tab.marks()).length > 0, 'marks');
			// It may still be on the name of the round before.
			await tab.movePointer(0, 0);
			await tab.inPage(watchForCard, null);
			return tab;
		};
		const delayOf = async (tab: Tab, { x, y }: { x: number; y: number }) => {
			await tab.movePointer(x, y);
			const delay = await untilFound(() => tab.inPage(cardDelay, null), 'the card');
			await tab.press('Escape');
			return delay - DEFAULTS.restMs;
		};
		for (let round = 0; round < rounds; round++) {
			const tab = await openTab();
			delays.first.push(await delayOf(tab, await tab.placeOf('Daniel Ortega')));
			delays.second.push(await delayOf(tab, await tab.placeOf('Sergei Lavrov')));
			await tab.close();
			const another = await openTab();
			// Asking for the place would start the worker again.
			const place = await another.placeOf('Daniel Ortega');
			await reader.stopBackground();
			delays.stopped.push(await delayOf(another, place));
			await another.close();
		}
		const page = 'names-300';
		return [
			{
				row: 10,
				page,
				what: 'first card, painted after the rest',
				unit: 'ms',
				figure: figureOf(delays.first),
				goal: 30,
			},
			{ row: 10, page, what: 'second card', unit: 'ms', figure: figureOf(delays.second), goal: 16 },
			{
				row: 10,
				page,
				what: 'first card, the worker stopped before the rest',
				unit: 'ms',
				figure: figureOf(delays.stopped),
			},
		];
	});
}

/** Runs in the popup: notes each key's time until the results of what was typed are painted. */
function watchKeys() {
	const keys: number[] = [];
	let start = 0;
	Object.assign(globalThis, { keysByBench: keys });
	addEventListener(
		'input',
		() => {
			start = performance.now();
		},
		{ capture: true },
	);
	new MutationObserver(() => {
		// Its words are those of the newest question, and are gone while there is no answer.
		if (!start || !document.querySelector('[role=status]')?.textContent) return;
		const typed = start;
		start = 0;
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => void keys.push(performance.now() - typed);
			port2.postMessage(0);
		});
	}).observe(document.body, { childList: true, characterData: true, subtree: true });
	return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
}

/** Runs in the popup: the time of each key, and when the first question was answered. */
function keyTimes() {
	const { keysByBench } = globalThis as typeof globalThis & { keysByBench: number[] };
	return { keys: keysByBench, ready: performance.getEntriesByName('search-ready')[0]?.startTime ?? null };
}

const TYPED = 'patrushev';

/** Row 12: opening and searching with our corpus; a key's time includes the wait for its frame. */
export function popup({ rounds }: Setting): Promise<Measure[]> {
	return withReader(async (reader, address) => {
		const opened: number[] = [];
		const keys: number[] = [];
		const ready: number[] = [];
		await reader.open(address('names-0'));
		for (let round = 0; round < rounds; round++) {
			const popup = await reader.popup();
			const painted = await popup.evaluate(watchKeys, null);
			if (painted !== null) opened.push(painted);
			for (let i = 0; i < TYPED.length; i++) {
				await popup.type(TYPED[i] as string);
				await untilFound(async () => (await popup.evaluate(keyTimes, null)).keys.length > i, 'a painted key');
			}
			const times = await popup.evaluate(keyTimes, null);
			keys.push(...times.keys);
			if (times.ready !== null) ready.push(times.ready);
			await popup.close();
		}
		const page = 'popup';
		const measures: Measure[] = [
			{ row: 12, page, what: 'a key: painted results', unit: 'ms', figure: figureOf(keys), goal: 16 },
			{ row: 12, page, what: 'opened: the search answers', unit: 'ms', figure: figureOf(ready), goal: 50 },
		];
		// A popup without a display may report no paint: then there is no figure.
		if (opened.length > 0)
			measures.push({ row: 12, page, what: 'opened: first content', unit: 'ms', figure: figureOf(opened), goal: 50 });
		return measures;
	});
}
