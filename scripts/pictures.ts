/** `npm run pictures`: makes the pictures of docs/guide.md from the product as it is built, in a headless Chrome. */
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import type { Popup, Reader, Tab } from './drive/reader.ts';
import { serve } from './drive/serve.ts';
import { startReader } from './drive/start-reader.ts';
import { untilFound } from './drive/until-found.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = `${ROOT}docs/pictures`;
const SIZE = { width: 660, height: 720 };
const MAX_BYTES = 150_000;
const PANEL_TABS = ['This page', 'Browse', 'Compare', 'Timeline', 'Relations'];

mkdirSync(FOLDER, { recursive: true });
const server = await serve(`${ROOT}demo`);
const article = 'http://news.example/article.html';

/** A browser to which any address is the demo's, so that no picture shows a port. */
async function withReader(colorScheme: 'light' | 'dark', work: (reader: Reader) => Promise<void>) {
	const reader = await startReader({
		browser: 'chrome',
		executable: ensureBrowser('chrome'),
		extension: `${ROOT}.output/chrome-mv3`,
		headless: true,
		language: 'en-GB',
		proxy: `localhost:${new URL(server.address('/')).port}`,
		look: { ...SIZE, colorScheme },
	});
	await work(reader).finally(() => reader.close());
}

try {
	await withReader('light', async (reader) => {
		const tab = await reader.open(article);
		await openCard(tab, 'Raúl Castro');
		await save(tab, 'card');
		await tab.press('Escape');
		await untilFound(async () => (await tab.card()) === undefined, 'the card to close');
		await views(tab);
		await popups(reader);
		await panel(reader);
		for (const name of ['options', 'welcome']) {
			const page = await reader.ownPage(name);
			await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }), null);
			await save(page, name);
			await page.close();
		}
	});
	await withReader('dark', async (reader) => {
		const tab = await reader.open(article);
		await openCard(tab, 'Raúl Castro');
		await save(tab, 'card-dark');
	});
} finally {
	server.close();
}

async function openCard(tab: Tab, name: string) {
	await untilFound(async () => (await tab.marks()).includes(name), `a mark on ${name}`);
	await tab.hover(name);
	await untilFound(() => tab.card(), `the card of ${name}`);
}

async function views(tab: Tab) {
	await openCard(tab, 'Nikolai Patrushev');
	for (const [view, words, name] of [
		['Compare', 'Topic', 'card-compare'],
		['When', '26 February 2024', 'card-when'],
		['Connections', 'Daniel Ortega', 'card-between'],
	] as const) {
		await tab.clickInCard(view);
		await untilFound(async () => (await tab.card())?.includes(words), `“${view}” in the card`);
		await save(tab, name);
	}
	await tab.press('Escape');
}

async function popups(reader: Reader) {
	const popup = await reader.popup();
	await untilFound(() => popup.evaluate(() => document.querySelector('.who') !== null, null), 'who is on the page');
	await save(popup, 'popup');
	// Without its accent, and with a letter too many.
	await popup.type('Dias-Cannel');
	await untilFound(
		() => popup.evaluate(() => document.querySelector('[role=option]') !== null, null),
		'a result of the search',
	);
	await save(popup, 'popup-search');
	await popup.close();
}

async function panel(reader: Reader) {
	const shown = await reader.panel();
	for (const name of PANEL_TABS) {
		await shown.click(name);
		await untilFound(
			() => shown.evaluate((words) => document.querySelector('[aria-selected=true]')?.textContent === words, name),
			`the tab “${name}”`,
		);
		await save(shown, `panel-${name.toLowerCase().replace(' ', '-')}`);
	}
	await shown.close();
}

/** Takes the picture once nothing moves, and refuses one that would weigh on the repository. */
async function save(shown: Tab | Popup, name: string) {
	const isStill = () => Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => true);
	await ('inPage' in shown ? shown.inPage(isStill, null) : shown.evaluate(isStill, null));
	const path = `${FOLDER}/${name}.png`;
	await shown.screenshot(path);
	const bytes = statSync(path).size;
	console.log(`${path.slice(ROOT.length)}  ${Math.round(bytes / 1000)} kB`);
	if (bytes > MAX_BYTES) throw new Error(`${name} has ${bytes} bytes; ${MAX_BYTES} is the limit.`);
}
