/** Row 9, a site that is switched off: what our script does there until nothing of it runs. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from '../../scripts/browsers/browsers.mjs';
import type { Tab } from '../../scripts/drive/reader.ts';
import { serve } from '../../scripts/drive/serve.ts';
import { startReader } from '../../scripts/drive/start-reader.ts';
import { untilFound } from '../../scripts/drive/until-found.ts';
import { figureOf, type Measure } from '../figures.ts';
import type { Setting } from '../setting.ts';
import { BUILT, build } from './extension.ts';

const SITE = 'news.localhost';
const OTHER_SITE = 'frames.localhost';
/** Isolated, so that the clock is exact to 5 µs. */
const HEADERS = {
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-embedder-policy': 'require-corp',
	'cross-origin-resource-policy': 'cross-origin',
};

interface Seen {
	/** When an empty script was about to be compiled. */
	emptyBegan: number;
	/** When our script was. */
	began: number;
	/** When it had been evaluated. */
	evaluated: number;
	/** From the answer of storage until what waits for it was done; absent before. */
	obeyed?: number;
}
type World = typeof globalThis & { seenByBench: Seen; gloss?: { report(): { state: string } }; glossNames?: unknown };

/** Runs in front of our script, in its world: notes when storage has answered, and when that answer was obeyed. */
function before() {
	/** More than any answer has to go through until it is obeyed. */
	const MICROTASKS = 50;
	const { local } = chrome.storage;
	const get = local.get.bind(local);
	const seen: Seen = { emptyBegan: 0, began: 0, evaluated: 0 };
	local.get = async (keys: never) => {
		const kept = await get(keys);
		const answered = performance.now();
		void (async () => {
			for (let i = 0; i < MICROTASKS; i++) await undefined;
			seen.obeyed = performance.now() - answered;
		})();
		return kept;
	};
	(globalThis as World).seenByBench = seen;
	seen.emptyBegan = performance.now();
}

/** Runs behind an empty script, in front of ours. */
function between() {
	(globalThis as World).seenByBench.began = performance.now();
}

/** Runs behind it. */
function after() {
	(globalThis as World).seenByBench.evaluated = performance.now();
}

/** The extension as it is built, with the bench around its script. */
function copyOfBuilt(): string {
	const folder = mkdtempSync(join(tmpdir(), 'gloss-gate-'));
	cpSync(BUILT, folder, { recursive: true });
	for (const [name, work] of Object.entries({ before, empty: () => {}, between, after }))
		writeFileSync(`${folder}/${name}.js`, `(${work})()`);
	const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
	manifest.content_scripts[0].js = ['before.js', 'empty.js', 'between.js', 'page.js', 'after.js'];
	writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
	return folder;
}

/** Its main-thread time in each frame, the top one first; undefined while one of the two is not done. */
async function timesOf(tab: Tab): Promise<{ empty: number; evaluation: number; obeyed: number }[] | undefined> {
	const frames = await tab.inFrames(() => {
		const { seenByBench: seen, gloss, glossNames } = globalThis as World;
		return seen?.obeyed === undefined ? null : { seen, state: gloss?.report().state, names: glossNames !== undefined };
	}, null);
	if (frames.length < 2 || frames.some(({ result }) => !result)) return;
	return frames
		.sort((a, b) => a.frameId - b.frameId)
		.map(({ result }) => {
			if (result?.state !== 'off' || result.names) throw new Error('It runs where it is switched off.');
			const { emptyBegan, began, evaluated, obeyed = NaN } = result.seen;
			return { empty: began - emptyBegan, evaluation: evaluated - began, obeyed };
		});
}

/** Each round in a tab of its own, which is a process of its own; so is its frame of another site. */
export async function gate({ rounds }: Setting): Promise<Measure[]> {
	build();
	const extension = copyOfBuilt();
	const server = await serve('.', (path) => {
		const frame = `<iframe allow="cross-origin-isolated" src="${server.address('/frame', OTHER_SITE)}"></iframe>`;
		return { body: `<!doctype html><p>Vladimir Putin.</p>${path === '/frame' ? '' : frame}`, headers: HEADERS };
	});
	const executable = requireBrowser('chrome');
	const reader = await startReader({ browser: 'chrome', executable, extension, headless: true });
	const all: NonNullable<Awaited<ReturnType<typeof timesOf>>>[] = [];
	try {
		const address = server.address('/', SITE);
		await reader.inBackground(`chrome.storage.local.set({ 'site:${new URL(address).host}': 'off' })`);
		for (let round = 0; round < rounds; round++) {
			const tab = await reader.open(address);
			all.push(await untilFound(() => timesOf(tab), 'both frames to obey'));
			await tab.close();
		}
	} finally {
		await reader.close();
		server.close();
		rmSync(extension, { recursive: true });
	}
	return ['site off', 'site off, third-party frame'].flatMap((page, frame) => {
		const times = all.map((one) => one[frame]).filter((one) => one !== undefined);
		const whole = times.map(({ evaluation, obeyed }) => evaluation + obeyed);
		return [
			{ row: 9, page, what: 'page.js, until nothing runs', unit: 'ms', figure: figureOf(whole), goal: 1 },
			{ row: 9, page, what: 'of it, the answer', unit: 'ms', figure: figureOf(times.map(({ obeyed }) => obeyed)) },
			{ row: 9, page, what: 'an empty script', unit: 'ms', figure: figureOf(times.map(({ empty }) => empty)) },
		] satisfies Measure[];
	});
}
