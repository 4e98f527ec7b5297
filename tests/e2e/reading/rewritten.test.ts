import type { Tab } from '../../../scripts/drive/reader.ts';
import { expect, expectCard, expectMarks, expectNoCard, test } from '../support/fixtures.ts';
import { cardsOf, pin } from '../support/open-cards.ts';

const MARKS: [string, string] = ['Nikolai Patrushev', 'Sergei Lavrov'];

type Live = typeof globalThis & { writes: number; timer: number; removals: number };

/** The page writes its text anew so often, as it was; counts the hosts that are taken off it. */
const writeEach = (tab: Tab, ms: number) =>
	tab.inPage((ms) => {
		const page = globalThis as Live;
		clearInterval(page.timer);
		page.writes = 0;
		page.removals = 0;
		new MutationObserver((records) => {
			for (const { removedNodes } of records)
				for (const node of removedNodes) if ((node as HTMLElement).popover) page.removals++;
		}).observe(document.documentElement, { childList: true });
		page.timer = window.setInterval(() => {
			const live = document.getElementById('live') as HTMLElement;
			const { innerHTML } = live;
			live.innerHTML = innerHTML;
			page.writes++;
		}, ms);
	}, ms);

const writes = (tab: Tab) => tab.inPage(() => (globalThis as Live).writes, null);
const removals = (tab: Tab) => tab.inPage(() => (globalThis as Live).removals, null);

test('a card stays open while the page writes its text anew', async ({ open }) => {
	const tab = await open('/live-blog.html');
	await expectMarks(tab, MARKS);
	await tab.hover('Nikolai Patrushev');
	const card = await expectCard(tab, 'Nikolai Patrushev');
	for (const [ms, times] of [
		[1000, 5],
		[250, 8],
	] as const) {
		await writeEach(tab, ms);
		await expect.poll(() => writes(tab)).toBeGreaterThanOrEqual(times);
		expect(await tab.card()).toBe(card);
		expect(await removals(tab)).toBe(0);
	}
	// It goes with its name, wherever that is.
	const before = (await cardsOf(tab))[0]?.at[1] ?? 0;
	await tab.inPage(() => {
		(document.getElementById('live') as HTMLElement).style.marginTop = '100px';
	}, null);
	await expect.poll(async () => (await cardsOf(tab))[0]?.at[1]).toBeGreaterThan(before + 50);
	await tab.inPage(() => {
		clearInterval((globalThis as Live).timer);
		(document.getElementById('live') as HTMLElement).innerHTML = '<p>Nobody is here any more.</p>';
	}, null);
	await expectNoCard(tab);
	expect(tab.errors).toEqual([]);
});

test('a card opens on a page that writes its text anew, by pointer and by key, and leaves with the pointer', async ({
	reader,
	open,
}) => {
	const tab = await open('/live-blog.html');
	await expectMarks(tab, MARKS);
	await writeEach(tab, 250);
	await tab.hover('Sergei Lavrov');
	await expectCard(tab, 'Sergei Lavrov');
	await tab.movePointer(5, 895);
	await expectNoCard(tab);
	await reader.command('next-name');
	await expectCard(tab, MARKS[0]);
	await reader.command('next-name');
	await expectCard(tab, MARKS[1]);
	const start = await writes(tab);
	await expect.poll(() => writes(tab)).toBeGreaterThan(start + 3);
	expect(await tab.card()).toBeDefined();
	const hasFocus = () => tab.inPage(() => (document.activeElement as HTMLElement).popover, null);
	expect(await hasFocus()).toBe('manual');
	expect(tab.errors).toEqual([]);
});

test('a pinned card stays while the page writes its text anew', async ({ open }) => {
	const tab = await open('/live-blog.html');
	await expectMarks(tab, MARKS);
	await pin(tab, 'Nikolai Patrushev', () => tab.clickInCard('Pin this card'));
	await writeEach(tab, 250);
	await expect.poll(() => writes(tab)).toBeGreaterThan(3);
	expect((await cardsOf(tab)).map(({ name, pinned }) => [name, pinned])).toEqual([['Nikolai Patrushev', 'Pinned']]);
	expect(await removals(tab)).toBe(0);
	expect(tab.errors).toEqual([]);
});
