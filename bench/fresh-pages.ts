/** A browser that loads a page afresh for each measurement: nothing of the one before is warm. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { requireBrowser } from '../scripts/browsers/browsers.mjs';
import { serve } from '../scripts/drive/serve.ts';
import type { Bench } from './page/main.ts';
import { pageOf } from './pages.ts';

/** Isolated, so that the clock is exact to 5 µs; without the page's own scripts, so that only one thing runs. */
const headersOf = (page: string) => ({
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-embedder-policy': 'require-corp',
	// Pages of our own have no scripts; the bench puts one there.
	'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; script-src ${page.startsWith('names-') ? "'unsafe-inline'" : "'none'"}`,
});

/** Calls a function of the page's bench. */
export type Call = <Name extends keyof Bench>(
	name: Name,
	...args: Parameters<Bench[Name]>
) => Promise<Awaited<ReturnType<Bench[Name]>>>;

export interface FreshPages {
	version: string;
	/** Loads a page, does something in it, closes it. */
	on<Result>(page: string, work: (call: Call, page: Page) => Promise<Result>): Promise<Result>;
	close(): Promise<void>;
}

/** Bundles what runs in the page; the bundle is removed with the folder. */
async function bundle(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'gloss-bench-'));
	const built = await build({
		configFile: false,
		logLevel: 'error',
		root: fileURLToPath(new URL('.', import.meta.url)),
		build: {
			outDir: folder,
			write: false,
			target: 'esnext',
			lib: { entry: fileURLToPath(new URL('page/main.ts', import.meta.url)), formats: ['iife'], name: 'benchBundle' },
		},
	});
	rmSync(folder, { recursive: true, force: true });
	const [first] = [built].flat();
	if (!first || !('output' in first)) throw new Error('The bundle was not built.');
	return first.output[0].code;
}

/** Starts browser and server. */
export async function startFreshPages(): Promise<FreshPages> {
	const code = await bundle();
	const server = await serve('.', (path) => {
		const page = path.slice(1);
		return { body: pageOf(page), headers: headersOf(page) };
	});
	const browser: Browser = await chromium.launch({
		executablePath: requireBrowser('chrome'),
		chromiumSandbox: process.getuid?.() !== 0,
		// What a contender leaves behind when it prepares is collected before its time begins.
		args: ['--js-flags=--expose-gc'],
	});
	return {
		version: browser.version(),
		async on(name, work) {
			// A context of its own is a renderer process of its own.
			const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
			try {
				const page = await context.newPage();
				page.setDefaultTimeout(0);
				await page.goto(server.address(`/${name}`));
				await page.evaluate(code);
				await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
				const call: Call = (name, ...args) =>
					page.evaluate(
						([name, args]) =>
							(globalThis as unknown as { bench: Record<string, (...args: unknown[]) => never> }).bench[name]?.(
								...args,
							) as never,
						[name, args] as [string, unknown[]],
					);
				return await work(call, page);
			} finally {
				await context.close();
			}
		},
		async close() {
			await browser.close();
			server.close();
		},
	};
}
