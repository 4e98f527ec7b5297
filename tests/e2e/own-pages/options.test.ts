import type { Popup, Tab } from '../../../scripts/drive/reader.ts';
import { expect, expectCard, expectMarks, expectNoCard, test } from '../support/fixtures.ts';

const MARKS = ['Nikolai Patrushev', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega'];

/** How many marks a page has in each entry of the registry. */
const registered = (tab: Tab) =>
	tab.inPage(() => Object.fromEntries([...CSS.highlights].map(([name, { size }]) => [name, size])), null);

/** The entries that the sample has. */
const sampled = (page: Popup) => page.evaluate(() => [...CSS.highlights.keys()].sort(), null);

test('a style that is chosen holds at once in the sample and in open pages', async ({ reader, open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	const page = await reader.ownPage('options');
	await expect.poll(() => sampled(page)).toEqual(['marked-name', 'met-again', 'opened-name']);
	await page.click('Bar');
	await expect.poll(() => sampled(page)).toEqual(['met-again', 'opened-name', 'thick-name']);
	await tab.bringToFront();
	await expect.poll(() => registered(tab)).toEqual({ 'thick-name': 4, 'met-again': 0, 'opened-name': 0 });
	await page.close();
});

test('places and people are marked as the reader chooses', async ({ reader, open }) => {
	const tab = await open('/article.html');
	await expect.poll(async () => new Set(await tab.marks())).toContain('Vladimir Putin');
	expect(await tab.marks()).not.toContain('Nicaragua');
	const page = await reader.ownPage('options');
	await page.click('Places');
	await page.click('People');
	await page.close();
	await tab.bringToFront();
	await expect.poll(() => tab.marks()).toContain('Nicaragua');
	await expect.poll(() => tab.marks()).not.toContain('Vladimir Putin');
});

test('first mentions are clear, later ones bare at first, fine with “all”, and none with “nothing but the first”', async ({
	reader,
	open,
}) => {
	const tab = await open('/article.html');
	const firsts = async () => (await registered(tab))['marked-name'] ?? 0;
	const later = async () => (await registered(tab))['marked-again'] ?? 0;
	const bare = async () => (await registered(tab))['met-again'] ?? 0;
	await expect.poll(firsts).toBeGreaterThan(3);
	await expect.poll(bare).toBeGreaterThan(0);
	expect(await later()).toBe(0);
	const page = await reader.ownPage('options');
	await page.click('All');
	await tab.bringToFront();
	await expect.poll(later).toBeGreaterThan(0);
	expect(await bare()).toBe(0);
	await page.click('Nothing but the first');
	await page.close();
	await tab.bringToFront();
	await expect.poll(later).toBe(0);
	await expect.poll(firsts).toBeGreaterThan(3);
});

test('with a key to hold, the pointer opens a card only with that key', async ({ reader, open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	const page = await reader.ownPage('options');
	await page.click('Shift');
	await page.click('Short');
	await page.close();
	await tab.bringToFront();
	await tab.hover('Sergei Lavrov');
	await tab.inPage(() => new Promise((resolve) => setTimeout(resolve, 800)), null);
	expect(await tab.card()).toBeUndefined();
	// The pointer is there: the key alone is enough.
	await tab.press('Shift');
	await expectCard(tab, 'Sergei Lavrov');
});

test('only on listed sites: off where nothing was said, on where listed', async ({ reader, server, open }) => {
	const tab = await open('/plain.html');
	const other = await open('/plain.html', 'elsewhere.localhost');
	await expectMarks(other, MARKS);
	const page = await reader.ownPage('options');
	await page.click('Only on these sites');
	await expectMarks(tab, []);
	await expectMarks(other, []);
	await page.close();
	await tab.bringToFront();
	const popup = await reader.popup();
	await popup.click('Mark names on');
	await popup.close();
	await expectMarks(tab, MARKS);
	const again = await reader.ownPage('options');
	await expect.poll(() => again.text()).toContain(`Mark names on ${new URL(server.address('/')).host}`);
	await again.click('Remove');
	await expectMarks(tab, []);
	await again.click('Undo');
	await again.close();
	await tab.bringToFront();
	await expectMarks(tab, MARKS);
	expect(await other.marks()).toEqual([]);
});

test('a pasted address is added, shown as people write it, and obeyed', async ({ reader, server, open }) => {
	const { port } = new URL(server.address('/'));
	const site = `bücher.localhost:${port}`;
	const tab = await open('/plain.html', 'bücher.localhost');
	await expectMarks(tab, MARKS);
	const page = await reader.ownPage('options');
	const write = async (text: string) => {
		await expect
			.poll(() =>
				page.evaluate(() => {
					const field = document.querySelector<HTMLInputElement>('#options input[type=search]');
					field?.focus();
					field?.select();
					return document.activeElement === field && field !== null;
				}, null),
			)
			.toBe(true);
		await page.type(text);
	};
	await write('*.localhost');
	await expect.poll(() => page.text()).toContain('To add one, write its address');
	await write(`HTTP://WWW.BÜCHER.localhost:${port}/plain.html?x#y`);
	await page.click(`Add ${site}: off`);
	await expect.poll(() => page.text()).toContain(`Mark names on ${site}`);
	await page.close();
	await tab.bringToFront();
	await expectMarks(tab, []);
	const popup = await reader.popup();
	await expect.poll(() => popup.text()).toContain(`Mark names on ${site}`);
	await popup.click('Mark names on');
	await popup.close();
	await expectMarks(tab, MARKS);
});

test('a reset asks once more, and can be taken back', async ({ reader, open }) => {
	await open('/plain.html');
	const stored = () => reader.inBackground<object>('(globalThis.browser ?? chrome).storage.local.get(null)');
	const page = await reader.ownPage('options');
	await page.click('Bar');
	await page.click('Places');
	await expect.poll(stored).toEqual({ style: 'bar', 'mark-places': true });
	await page.click('Reset everything …');
	await page.click('Reset everything');
	await expect.poll(stored).toEqual({});
	await page.click('Undo');
	await expect.poll(stored).toEqual({ style: 'bar', 'mark-places': true });
	await page.close();
});

test('no card opens over what is selected, nor under a pointer that the page scrolled beneath', async ({ open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	await tab.inPage(() => getSelection()?.selectAllChildren(document.body), null);
	await tab.hover('Sergei Lavrov');
	await tab.inPage(() => new Promise((resolve) => setTimeout(resolve, 800)), null);
	expect(await tab.card()).toBeUndefined();
	await tab.inPage(() => getSelection()?.removeAllRanges(), null);
	await tab.movePointer(5, 5);
	await tab.hover('Sergei Lavrov');
	await expectCard(tab, 'Sergei Lavrov');
	await tab.press('Escape');
	await expectNoCard(tab);
});

test('every key that the extension suggests is the reader’s', async ({ reader }) => {
	const api = '(globalThis.browser ?? chrome)';
	const suggested = await reader.inBackground<Record<string, { suggested_key?: object }>>(
		`${api}.runtime.getManifest().commands`,
	);
	const all = await reader.inBackground<{ name: string; shortcut: string }[]>(`${api}.commands.getAll()`);
	const names = Object.keys(suggested).filter((name) => suggested[name]?.suggested_key);
	expect(names.length).toBeGreaterThan(3);
	for (const name of names) expect(all.find((one) => one.name === name)?.shortcut, name).toMatch(/^Alt\+Shift\+/);
});
