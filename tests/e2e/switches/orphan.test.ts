import type { Tab } from '../../../scripts/drive/reader.ts';
import { expect, expectCard, expectMarks, expectNoCard, test } from '../support/fixtures.ts';
import { soakCount, tellFigure } from '../support/soak.ts';

const MARKS = ['Nikolai Patrushev', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega'];
const QUIET_MS = 5_000;

/** What a reader sees as marked, by the page's own account: no script of ours needs to live for it. */
const painted = (tab: Tab) =>
	tab.inPage(() => {
		const { textDecorationLine } = getComputedStyle(document.body, '::highlight(marked-name)');
		return textDecorationLine === 'none' ? 0 : (CSS.highlights.get('marked-name')?.size ?? 0);
	}, null);

/** How many entities the newest copy of our script has found. */
const found = async (tab: Tab) => {
	type Gloss = { report(): { entities: unknown[] } };
	const [top] = await tab.inFrames(() => (globalThis as { gloss?: Gloss }).gloss?.report().entities.length, null);
	return top?.result;
};

/** Every card on the page, those of orphans among them. */
const cards = (tab: Tab) => tab.inPage(() => document.querySelectorAll(':popover-open').length, null);

test('@soak tabs that were open when the extension was replaced go on with the new one alone', async ({
	server,
	startAnother,
}) => {
	const reader = await startAnother();
	const address = server.address('/plain.html');
	const tabs: Tab[] = [];
	for (let i = 0; i < soakCount(3, 10); i++) tabs.push(await reader.open(address));
	let longest = 0;
	const reloads = soakCount(3, 100);
	for (let reload = 1; reload <= reloads; reload++) {
		await reader.reloadExtension();
		const start = performance.now();
		const old = reader.browser === 'chrome' ? reload : 0;
		for (const tab of tabs) {
			await expect
				.poll(() => tab.copies(), { timeout: soakCount(3, 1) * QUIET_MS })
				.toEqual([...Array(old).fill('off'), 'on']);
			longest = Math.max(longest, performance.now() - start);
		}
		for (const tab of tabs) {
			await tab.bringToFront();
			await expect.poll(() => found(tab)).toBe(MARKS.length);
			await expect.poll(() => painted(tab)).toBe(MARKS.length);
		}
	}
	const figure = `${reloads} reloads of ${tabs.length} tabs; the old scripts quiet after ${Math.round(longest)} ms at most`;
	tellFigure(figure);
	// Each copy so far would answer the pointer if it lived.
	for (const tab of tabs) {
		await tab.bringToFront();
		await expectMarks(tab, MARKS);
		await tab.hover('Nikolai Patrushev');
		await expectCard(tab, 'Nikolai Patrushev');
		expect(await cards(tab)).toBe(1);
		await tab.press('Escape');
		await expectNoCard(tab);
		expect(await painted(tab)).toBe(MARKS.length);
		expect(tab.errors).toEqual([]);
	}
});

test('an extension that was removed leaves no mark behind', async ({ server, startAnother }) => {
	const reader = await startAnother();
	const tab = await reader.open(server.address('/plain.html'));
	await expect.poll(() => painted(tab)).toBeGreaterThan(0);
	await reader.removeExtension();
	await expect.poll(() => painted(tab), { timeout: QUIET_MS }).toBe(0);
	await tab.inPage(() => document.body.append('Vladimir Putin'), null);
	await tab.movePointer(100, 100);
	expect(await painted(tab)).toBe(0);
	expect(await cards(tab)).toBe(0);
	expect(tab.errors).toEqual([]);
});
