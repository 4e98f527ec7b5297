import type { Tab } from '../../../scripts/drive/reader.ts';
import { expect, expectCard, expectMarks, expectNoCard, openMenu, test } from '../support/fixtures.ts';

const MARKS = ['Nikolai Patrushev', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega'];

/** Looks at each tab in turn: a browser draws nothing in tabs that nobody sees. */
async function expectSeen(tabs: Tab[]) {
	for (const tab of tabs) {
		await tab.bringToFront();
		await expectMarks(tab, MARKS);
	}
}

test('the switch takes effect at once in every tab of the site, and in no other', async ({ reader, open }) => {
	const other = await open('/plain.html', 'elsewhere.localhost');
	const second = await open('/plain.html');
	const first = await open('/plain.html');
	await expectSeen([second, other, first]);

	const popup = await reader.popup();
	await popup.click('Mark names on');
	await expectMarks(first, []);
	await expectMarks(second, []);
	expect(await other.marks()).toEqual(MARKS);

	await popup.click('Mark names on');
	await popup.close();
	await expectSeen([first, second, other]);
});

test('a pause holds for all sites', async ({ reader, open }) => {
	const other = await open('/plain.html', 'elsewhere.localhost');
	const first = await open('/plain.html');
	await expectSeen([other, first]);
	const popup = await reader.popup();
	await popup.click('Pause on all sites');
	for (const tab of [first, other]) await expectMarks(tab, []);
	await popup.click('Pause on all sites');
	await popup.close();
	await expectSeen([first, other]);
});

test('the keyboard command switches the site off and on', async ({ reader, open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	await reader.command('toggle-site');
	await expectMarks(tab, []);
	await reader.command('toggle-site');
	await expectMarks(tab, MARKS);
});

test('the card switches the site off, and the popup on again', async ({ reader, open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	await tab.hover('Sergei Lavrov');
	await expectCard(tab, 'Sergei Lavrov');
	await openMenu(tab);
	await tab.clickInCard('Switch off on this site');
	await expectMarks(tab, []);
	await expectNoCard(tab);
	const popup = await reader.popup();
	await popup.click('Mark names on');
	await popup.close();
	await expectMarks(tab, MARKS);
});

test('a site that is off stays off after the browser was quit', async ({ reader, server }) => {
	const tab = await reader.open(server.address('/plain.html'));
	await expectMarks(tab, MARKS);
	const popup = await reader.popup();
	await popup.click('Mark names on');
	await expectMarks(tab, []);

	await reader.restart();
	const other = await reader.open(server.address('/plain.html', 'elsewhere.localhost'));
	await expectMarks(other, MARKS);
	const again = await reader.open(server.address('/plain.html'));
	const state = () =>
		again.inFrames(() => (globalThis as { gloss?: { report(): { state: string } } }).gloss?.report().state, null);
	await expect.poll(async () => (await state())[0]?.result).toBe('off');
	expect(await again.marks()).toEqual([]);
	await again.close();
	await other.close();
});
