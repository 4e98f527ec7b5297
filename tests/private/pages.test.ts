import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/drive/serve.ts';
import { untilFound } from '../../scripts/drive/until-found.ts';
import { expect, expectNoCard, pause, test } from '../e2e/support/fixtures.ts';
import { exactDom, recorded, startRecording } from '../e2e/support/page-record.ts';

const PAGES = fileURLToPath(new URL('../../../shared/pages', import.meta.url));

/** The pages' own scripts and requests are switched off, so that whatever happens is ours. */
const QUIET = {
	'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'",
};

/** Few of the pages name anybody whom the corpus knows: so each ends with a name, seen also where a script of the page shows it. */
const NAMED = Buffer.from('<p style="visibility: visible">Nikolai Patrushev spoke.</p>');

/** All that a card does to a page: its host comes and goes. */
const CARD_CAME_AND_WENT = [
	'childList HTML  <div popover="manual"></div> -',
	'childList HTML  - <div popover="manual"></div>',
];

const files = readdirSync(PAGES).filter((file) => file.endsWith('.html'));

for (const part of [0, 1, 2, 3, 4])
	test(`real pages, part ${part + 1}: nothing changed, nothing asked for, nothing thrown`, async ({ reader }) => {
		test.setTimeout(300_000);
		const server = await serve(PAGES, (path) => {
			const file = path.slice(1);
			return files.includes(file)
				? { body: Buffer.concat([readFileSync(`${PAGES}/${file}`), NAMED]), headers: QUIET }
				: undefined;
		});
		const marked: string[] = [];
		for (const file of files.filter((_, index) => index % 5 === part)) {
			await pause(reader, true);
			const tab = await reader.open(server.address(`/${file}`));
			const before = await exactDom(tab);
			await startRecording(tab);
			const [requests, asked, errors] = [tab.requests.length, server.asked.length, tab.errors.length];

			await pause(reader, false);
			const report = await untilFound(async () => {
				const [first] = await tab.inFrames(settledReport, null);
				return first?.result;
			}, `the names of ${file}`);
			expect(await recorded(tab), file).toEqual([]);
			expect(await exactDom(tab), file).toBe(before);
			// The browser fetches a page's icons when it likes.
			const icons = await tab.inPage(
				() => [...document.querySelectorAll<HTMLLinkElement>('link[rel*="icon"]')].map(({ href }) => href),
				null,
			);
			expect(
				tab.requests.slice(requests).filter((address) => !icons.includes(address)),
				file,
			).toEqual([]);
			expect(server.asked.slice(asked), file).toEqual([]);
			expect(tab.errors.slice(errors), file).toEqual([]);
			marked.push(`${file} ${report.entities}`);
			// As the command for the next name does, which then speaks: that has a test of its own.
			await tab.inFrames(() => void (globalThis as { gloss?: { step(to: number): unknown } }).gloss?.step(0), null);
			await expect.poll(() => tab.card(), file).toBeDefined();
			await tab.press('Escape');
			await expectNoCard(tab);
			expect(await recorded(tab), file).toEqual(CARD_CAME_AND_WENT);
			expect(await exactDom(tab), file).toBe(before);
			await tab.close();
		}
		server.close();
		console.log(`marked: ${marked.join(', ')}`);
	});

/** The frame's report, once nothing about it has changed for a while; null while it does. */
async function settledReport(): Promise<{ entities: number } | null> {
	const QUIET_MS = 400;
	type Gloss = { report(): { state: string; entities: { count: number }[] } };
	const { gloss } = globalThis as { gloss?: Gloss };
	const first = gloss?.report();
	if (first?.state !== 'on') return null;
	await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
	await new Promise((resolve) => requestIdleCallback(resolve));
	if (first.entities.length === 0) return null;
	return JSON.stringify(gloss?.report()) === JSON.stringify(first) ? { entities: first.entities.length } : null;
}
