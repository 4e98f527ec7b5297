import type { Popup, Reader } from '../../../scripts/drive/reader.ts';
import { expect, expectCard, expectMarks, test } from '../support/fixtures.ts';

const MARKS = ['Nikolai Patrushev', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega'];
let panel: Popup | undefined;

const open = async (reader: Reader) => {
	panel = await reader.panel();
	return panel;
};

test.afterEach(async () => {
	await panel?.close();
	panel = undefined;
});

const labels = (shown: Popup) =>
	shown.evaluate(
		() => [...document.querySelectorAll<HTMLElement>('ol.lines .label')].map(({ innerText }) => innerText),
		null,
	);

test('lists the names of the page in their order, and jumps to one', async ({ reader, open: openPage }) => {
	const tab = await openPage('/plain.html');
	await expectMarks(tab, MARKS);
	const shown = await open(reader);
	await expect.poll(() => labels(shown)).toEqual(MARKS);
	expect(await shown.text()).toContain('4 names, 4 mentions');
	await shown.click('go to the next Daniel Ortega');
	await expectCard(tab, 'Daniel Ortega');
});

test('follows what the page adds, another tab, and the switch', async ({ reader, open: openPage }) => {
	const tab = await openPage('/plain.html');
	await expectMarks(tab, MARKS);
	const shown = await open(reader);
	await expect.poll(() => labels(shown)).toEqual(MARKS);
	await tab.inPage(() => document.body.insertAdjacentHTML('beforeend', '<p>Raúl Castro spoke.</p>'), null);
	await expect.poll(() => labels(shown)).toEqual([...MARKS, 'Raúl Castro']);
	await openPage('/empty.html');
	await expect.poll(() => shown.text()).toContain('No text on this page');
	await tab.bringToFront();
	await expect.poll(() => labels(shown)).toHaveLength(5);
	await reader.command('toggle-site');
	await expect.poll(() => shown.text()).toMatch(/Switched off on/);
	await shown.click('Mark names again');
	await expect.poll(() => labels(shown)).toHaveLength(5);
});

test('says so on a page where no extension may run, and the corpus is there all the same', async ({
	reader,
	open: openPage,
}) => {
	await openPage('about:blank');
	const shown = await open(reader);
	await expect.poll(() => shown.text()).toContain('Open an article to see its names here');
	await shown.click('Compare');
	await expect.poll(() => shown.text()).toContain('1 of 28');
	await shown.click('Timeline');
	await expect
		.poll(() => shown.evaluate(() => document.querySelectorAll('.moments > li').length, null))
		.toBeGreaterThan(5);
	await shown.click('Relations');
	await expect
		.poll(() => shown.evaluate(() => document.querySelectorAll('.links > li').length, null))
		.toBeGreaterThan(5);
});

test('knows what the page leaves out, before or after its date', async ({ reader, open: openPage }) => {
	const tab = await openPage('/plain.html');
	await expectMarks(tab, MARKS);
	const shown = await open(reader);
	await expect.poll(() => shown.text()).toContain('Could not read this page’s date');
	// Where a reader sees it; a sentence, and what can be read in two ways, say nothing.
	await tab.inPage(() => {
		document.body.insertAdjacentHTML(
			'afterbegin',
			'<h1>Two envoys</h1><p>The talks of <a>27 February 2024</a> went well.</p><p>02/03/2024</p><p>By A. Writer · <span>3 March 2024</span></p>',
		);
		document.body.insertAdjacentHTML('beforeend', '<p>Raúl Castro spoke.</p>');
	}, null);
	await expect.poll(() => shown.text()).toContain('The page shows the date 3 March 2024');
	await tab.inPage(() => {
		document.head.insertAdjacentHTML(
			'beforeend',
			'<meta property="article:published_time" content="2023-06-01T08:00">',
		);
		document.body.insertAdjacentHTML('beforeend', '<p>Vladimir Putin spoke.</p>');
	}, null);
	await expect.poll(() => shown.text()).toContain('its own date as 1 June 2023');
	expect(await shown.text()).toContain('Miguel Díaz-Canel');
	await shown.click('with Nikolai Patrushev');
	await expect.poll(() => shown.text()).toMatch(/2024: after this page/);
});

test('by keyboard: the tabs, a name, its card and back', async ({ reader, open: openPage }) => {
	const tab = await openPage('/plain.html');
	await expectMarks(tab, MARKS);
	// Chrome's command counts only from a real key, which no driver can press.
	if (reader.browser === 'firefox') {
		await reader.command('open-panel');
		await expect.poll(() => reader.inBackground('browser.sidebarAction.isOpen({})')).toBe(true);
	}
	const shown = await open(reader);
	await expect.poll(() => labels(shown)).toEqual(MARKS);
	const focused = () => shown.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '', null);
	await shown.evaluate(() => document.querySelector<HTMLElement>('[role=tab]')?.focus(), null);
	await shown.press('ArrowRight');
	await expect.poll(focused).toBe('Browse');
	await shown.press('ArrowLeft');
	await expect.poll(() => labels(shown)).toEqual(MARKS);
	await shown.click('Daniel Ortega');
	await expect.poll(focused).toBe('Daniel Ortega');
	await shown.press('Escape');
	await expect.poll(focused).toContain('Daniel Ortega');
	expect(await shown.evaluate(() => document.querySelector('[role=dialog]') === null, null)).toBe(true);
});

test('opens in a tab of its own', async ({ reader, open: openPage }) => {
	const tab = await openPage('/plain.html');
	await expectMarks(tab, MARKS);
	const shown = await open(reader);
	await expect.poll(() => labels(shown)).toEqual(MARKS);
	await shown.click('Open in a tab');
	const api = '(globalThis.browser ?? chrome)';
	const inTab = () =>
		reader.inBackground<string | null>(
			`${api}.runtime.getContexts({ contextTypes: ['TAB'] }).then((all) => all.find(({ documentUrl }) => documentUrl.includes('?tab='))?.documentUrl ?? null)`,
		);
	await expect.poll(inTab).toMatch(/sidepanel\.html\?tab=\d+/);
	await reader.inBackground(
		`${api}.tabs.query({ active: true, lastFocusedWindow: true }).then(([one]) => ${api}.tabs.remove(one.id))`,
	);
	await expect.poll(inTab).toBeNull();
	await expect.poll(() => labels(shown)).toEqual(MARKS);
});
