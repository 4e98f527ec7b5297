import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { type BrowserName, requireBrowser } from '../../../scripts/browsers/browsers.mjs';
import type { Reader, Tab } from '../../../scripts/drive/reader.ts';
import { type Reply, type Server, serve } from '../../../scripts/drive/serve.ts';
import { startReader } from '../../../scripts/drive/start-reader.ts';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PAGES = `${ROOT}tests/fixtures/pages`;
const BIG_TEXT_CHARS = 50_000_000;
const BIG_PARAGRAPH_CHARS = 500_000;

export interface ReaderOptions {
	engine: BrowserName;
}

interface ForTest {
	/** Opens a fixture page, or any address; closed after the test. */
	open(path: string, host?: string): Promise<Tab>;
	/** Another browser with the extension in it, with a page to open before it is installed, or in another language; closed after the test. */
	startAnother(before?: string, language?: string): Promise<Reader>;
	/** Holds every test: nothing leaves the browser but what the pages under test asked for. */
	nothingSent: undefined;
}

interface ForWorker {
	/** What the browsers of the tests send goes through it. */
	recorder: RecordingProxy;
	reader: Reader;
	server: Server;
}

const start = (engine: BrowserName, proxy: RecordingProxy, before?: string, language = 'en-US') =>
	startReader({
		browser: engine,
		executable: requireBrowser(engine),
		extension: `${ROOT}.output/${engine}-mv3`,
		headless: true,
		proxy: proxy.address,
		...(before !== undefined && { before }),
		language,
	});

/** Playwright's `test` with one browser a worker, its storage cleared before each test. */
export const test = base.extend<ForTest, ForWorker & ReaderOptions>({
	engine: ['chrome', { option: true, scope: 'worker' }],
	server: [
		// biome wants no empty pattern, Playwright wants a pattern.
		async ({ engine: _ }, use) => {
			const server = await serve(PAGES, answer);
			await use(server);
			server.close();
		},
		{ scope: 'worker' },
	],
	recorder: [
		async ({ engine: _ }, use) => {
			const proxy = await startRecordingProxy();
			await use(proxy);
			proxy.close();
		},
		{ scope: 'worker' },
	],
	reader: [
		async ({ engine, recorder }, use) => {
			const reader = await start(engine, recorder);
			await use(reader);
			await reader.close();
			expect(recorder.takeStrange(), 'sent after the last test').toEqual([]);
		},
		{ scope: 'worker' },
	],
	nothingSent: [
		async ({ recorder }, use) => {
			await use(undefined);
			expect(recorder.takeStrange(), 'sent').toEqual([]);
		},
		{ auto: true },
	],
	startAnother: async ({ engine, recorder }, use) => {
		const readers: Reader[] = [];
		await use(async (before, language) => {
			const reader = await start(engine, recorder, before, language);
			readers.push(reader);
			return reader;
		});
		for (const reader of readers) await reader.close();
	},
	open: async ({ reader, server }, use) => {
		await reader.inBackground('(globalThis.browser ?? chrome).storage.local.clear()');
		const tabs: Tab[] = [];
		await use(async (path, host) => {
			const tab = await reader.open(URL.canParse(path) ? path : server.address(path, host));
			tabs.push(tab);
			return tab;
		});
		for (const tab of tabs) await tab.close();
	},
});

/** Pages that are more than a file. */
function answer(path: string): Reply | undefined {
	// Without `no-store`, which keeps a page out of the back/forward cache.
	if (path.startsWith('/kept/'))
		return {
			body: readFileSync(`${PAGES}/${path.slice('/kept/'.length)}`),
			headers: { 'cache-control': 'max-age=60' },
		};
	if (path === '/article.html') return { body: readFileSync(`${ROOT}demo/article.html`) };
	if (path === '/speech.json')
		return { body: '{ "speaker": "Vladimir Putin" }', headers: { 'content-type': 'application/json' } };
	if (path === '/with-pdf.html')
		return { body: '<p lang="en">Daniel Ortega.</p><embed src="/speech.pdf" type="application/pdf">' };
	if (path === '/strict-csp.html')
		return {
			body: readFileSync(`${PAGES}/plain.html`),
			headers: {
				'content-security-policy':
					"default-src 'none'; img-src data:; style-src-attr 'unsafe-inline'; sandbox allow-same-origin; require-trusted-types-for 'script'; trusted-types 'none'",
			},
		};
	if (path === '/big.html') {
		// One paragraph of it would bring the browser down without us.
		const filler = `<p>${'nothing to see here. '.repeat(BIG_PARAGRAPH_CHARS / 21)}</p>`;
		const fillers = filler.repeat(BIG_TEXT_CHARS / BIG_PARAGRAPH_CHARS);
		return { body: `<!doctype html><title>Big</title><p>Vladimir Putin.</p>${fillers}<p>Sergei Lavrov.</p>` };
	}
	return;
}

/** Waits for the marks of a tab to be these texts, in this order. */
export async function expectMarks(tab: Tab, texts: string[]): Promise<void> {
	await expect.poll(() => tab.marks()).toEqual(texts);
}

/** Waits for a card that has these words; gives its text. */
export async function expectCard(tab: Tab, words: string): Promise<string> {
	await expect.poll(() => tab.card()).toContain(words);
	return (await tab.card()) ?? '';
}

/** Waits until no card is open. */
export async function expectNoCard(tab: Tab): Promise<void> {
	await expect.poll(() => tab.card()).toBeUndefined();
}

/** Opens the menu of the open card. */
export async function openMenu(tab: Tab): Promise<void> {
	await tab.clickInCard('More');
	await expectCard(tab, 'Why this card?');
}

/** Says on the open card that its name is not this person, and closes the line that is left. */
export async function dismissHere(tab: Tab): Promise<void> {
	await openMenu(tab);
	await tab.clickInCard('Not this');
	await expectCard(tab, 'Unmarked on this page.');
	await tab.press('Escape');
	await expectNoCard(tab);
}

/** The DOM of every frame, as text. */
export async function domOf(tab: Tab): Promise<string[]> {
	const frames = await tab.inFrames(() => document.documentElement.outerHTML, null);
	return frames.sort((a, b) => a.frameId - b.frameId).map(({ result }) => result);
}

/** Pauses or resumes marking on all sites, as the popup's switch does. */
export async function pause(reader: Reader, paused: boolean): Promise<void> {
	const storage = '(globalThis.browser ?? chrome).storage.local';
	await reader.inBackground(paused ? `${storage}.set({ paused: true })` : `${storage}.remove('paused')`);
}

export { expect };
