import type { Tab } from '../../../scripts/drive/reader.ts';
import { type Server, serve } from '../../../scripts/drive/serve.ts';
import { untilFound } from '../../../scripts/drive/until-found.ts';
import { bundleForPage } from '../support/bundles.ts';
import { expect, pause, test } from '../support/fixtures.ts';
import { soakCount, tellFigure } from '../support/soak.ts';

const EDITORS = ['prosemirror', 'lexical', 'quill', 'codemirror', 'slate'];
const KEYS = soakCount(400, 10_000);

/**
 * What is typed again and again, and the keys that correct it. No arrows: an editor hears of a moved caret a moment
 * later, so that keys this fast sometimes land elsewhere, without us as with us.
 */
const ROUND = 'Nikolai Patrushev met Sergei Lavrov, and Putin too.\nDaniel Ortega did not come. xyz';
const CORRECTION = ['Backspace', 'Backspace', 'Backspace', 'Backspace', 'Enter'];

const pages = new Map<string, string>();
let server: Server;

test.beforeAll(async () => {
	for (const name of EDITORS) {
		const script = (await bundleForPage(`editors/${name}`)).replaceAll('</script', '<\\/script');
		pages.set(
			`/${name}.html`,
			`<!doctype html><html lang="en" spellcheck="false"><meta charset="utf-8"><title>Letter</title><link rel="icon" href="data:,">
<p>A letter about Nicolás Maduro.</p><div id="editor"></div><p id="preview"></p><script>${script}</script></html>`,
		);
	}
	server = await serve('', (path) => {
		const body = pages.get(path);
		return body === undefined ? undefined : { body };
	});
});

test.afterAll(() => server.close());

async function typeAll(tab: Tab) {
	for (let typed = 0; typed < KEYS; typed += ROUND.length + CORRECTION.length) {
		await tab.type(ROUND);
		for (const key of CORRECTION) await tab.press(key);
	}
}

for (const name of EDITORS)
	test(`@soak what is typed in ${name} is what stands there`, async ({ reader, open }) => {
		test.setTimeout(90_000 + KEYS * 100);

		async function write(on: boolean) {
			await pause(reader, !on);
			const tab = await open(server.address(`/${name}.html`));
			const place = () =>
				tab.inPage(() => {
					const { x, y, height } = document.querySelector('[contenteditable=true]')?.getBoundingClientRect() ?? {};
					return x === undefined || y === undefined ? null : { x: x + 20, y: y + (height ?? 0) / 2 };
				}, null);
			const { x, y } = await untilFound(place, `the place to write in ${name}`);
			await tab.clickAt(x, y);
			if (on) await expect.poll(() => tab.marks()).toEqual(['Nicolás Maduro']);
			const start = performance.now();
			await typeAll(tab);
			const ms = performance.now() - start;
			const written = () =>
				tab.inPage(() => JSON.stringify((window as Window & { written?(): object }).written?.()), null);
			if (on) await expect.poll(() => tab.marks()).toContain('Daniel Ortega');
			return { written: await written(), errors: [...tab.errors], ms };
		}

		const without = await write(false);
		const marked = await write(true);
		tellFigure(`${KEYS} keys in ${Math.round(without.ms)} ms, marked ${Math.round(marked.ms)} ms`);
		const rounds = Math.ceil(KEYS / (ROUND.length + CORRECTION.length));
		expect(without.written.split('Daniel Ortega did not come').length - 1).toBe(rounds);
		expect(marked.written).toBe(without.written);
		expect(marked.errors).toEqual(without.errors);
	});
