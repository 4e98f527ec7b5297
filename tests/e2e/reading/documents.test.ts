import type { Tab } from '../../../scripts/drive/reader.ts';
import { domOf, expect, expectCard, expectMarks, expectNoCard, pause, test } from '../support/fixtures.ts';
import { labelsFound } from '../support/found.ts';
import { exactDom, recorded, startRecording } from '../support/page-record.ts';

/** What the top frame's script does, once it is there. */
async function stateOf(tab: Tab): Promise<string | undefined> {
	type World = { gloss?: { report(): { state: string } } };
	const [top] = await tab.inFrames(() => (globalThis as World).gloss?.report().state, null);
	return top?.result;
}

for (const [page, names] of [
	['/drawing.svg', { chrome: [], firefox: [] }],
	['/speech.json', { chrome: [], firefox: [] }],
	// Chromium shows XML in a page of its own making, which a reader reads; Firefox in a tree that no script sees.
	['/speech.xml', { chrome: ['Vladimir Putin', 'Tucker Carlson'], firefox: [] }],
	['/with-pdf.html', { chrome: ['Daniel Ortega'], firefox: ['Daniel Ortega'] }],
] as const)
	test(`${page} is shown as without us`, async ({ reader, open }) => {
		await pause(reader, true);
		const tab = await open(page);
		const before = await exactDom(tab);
		await startRecording(tab);
		await pause(reader, false);
		await expect.poll(() => stateOf(tab)).toBe('on');
		await expect.poll(() => labelsFound(tab)).toEqual(names[reader.browser]);
		// Past the first look of the code that decides, were it loaded.
		await tab.inPage(() => new Promise((resolve) => setTimeout(resolve, 500)), null);
		expect(await labelsFound(tab)).toEqual(names[reader.browser]);
		expect(await recorded(tab)).toEqual([]);
		expect(await exactDom(tab)).toBe(before);
		expect(tab.errors).toEqual([]);
	});

test('a PDF that fills the tab is shown by the browser', async ({ reader, open }) => {
	async function visit(on: boolean) {
		await pause(reader, !on);
		const tab = await open('/speech.pdf');
		// Firefox draws it as a page of its own, where no extension may run; Chromium in a process of its own.
		if (reader.browser === 'firefox')
			await expect.poll(() => tab.inPage(() => document.body.innerText, null)).toContain('Vladimir Putin, in a PDF.');
		return { tab, dom: reader.browser === 'chrome' ? (await domOf(tab))[0] : '' };
	}
	const without = await visit(false);
	const { tab, dom } = await visit(true);
	expect(await tab.inPage(() => document.contentType, null)).toBe('application/pdf');
	if (reader.browser === 'chrome') await expect.poll(() => stateOf(tab)).toBe('on');
	expect(dom).toEqual(without.dom);
	expect(tab.errors).toEqual(without.tab.errors);
});

test('a page in design mode is left alone, and what is typed there stands there', { tag: '@pointer' }, async ({
	reader,
	open,
}) => {
	// In the first tab of a driven Firefox, keys do not reach the browser's own commands.
	await open('/empty.html');
	async function write(on: boolean) {
		await pause(reader, !on);
		const tab = await open('/design-mode.html');
		const { x, y } = await tab.placeOfText('wrote this');
		await tab.clickAt(x, y);
		await tab.press('Home');
		await tab.type('Daniel Ortega and ');
		await expect
			.poll(() => tab.inPage(() => document.body.innerText.trim(), null))
			.toBe('Daniel Ortega and Nikolai Patrushev wrote this.');
		expect(await tab.marks()).toEqual([]);
		return { tab, dom: await domOf(tab) };
	}
	const { dom: without } = await write(false);
	const { tab, dom } = await write(true);
	expect(dom).toEqual(without);
	expect(tab.errors).toEqual([]);
});

test('a page that a script writes anew is marked, and its names open', async ({ open }) => {
	const tab = await open('/plain.html');
	await expect.poll(async () => (await tab.marks()).length).toBe(4);
	await tab.inPage(() => {
		document.open();
		document.write('<!doctype html><html lang="en"><title>New</title><p>Rosario Murillo, written anew.</p></html>');
		document.close();
	}, null);
	await expectMarks(tab, ['Rosario Murillo']);
	await tab.hover('Rosario Murillo');
	await expectCard(tab, 'Rosario Murillo');
	await tab.press('Escape');
	await expectNoCard(tab);
	expect(tab.errors).toEqual([]);
});
