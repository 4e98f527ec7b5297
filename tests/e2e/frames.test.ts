import { expect, expectCard, expectNoCard, test } from './fixtures.ts';

const MARKS = ['Daniel Ortega', 'Raúl Castro', 'Rosario Murillo', 'Vladimir Putin'];
const sorted = async (marks: Promise<string[]>) => (await marks).sort();

test('frames of every kind are marked, and a card opens in each', async ({ open }) => {
	const tab = await open('/frames.html');
	await expect.poll(() => sorted(tab.marks())).toEqual(MARKS);
	for (const name of ['Rosario Murillo', 'Daniel Ortega', 'Raúl Castro']) {
		await tab.hover(name);
		await expectCard(tab, name);
		await tab.movePointer(5, 5);
		await expectNoCard(tab);
	}
	expect(tab.errors).toEqual([]);
});

test('frames obey the switch of their tab, not of their own address', async ({ reader, open }) => {
	const tab = await open('/frames.html', 'news.localhost');
	const inner = await open('/inner.html', 'elsewhere.localhost');
	await expect.poll(() => inner.marks()).toEqual(['Daniel Ortega']);
	await tab.bringToFront();
	await expect.poll(() => sorted(tab.marks())).toEqual(MARKS);
	const popup = await reader.popup();
	await popup.click('Mark names on');
	await expect.poll(() => tab.marks()).toEqual([]);
	expect(await inner.marks()).toEqual(['Daniel Ortega']);
	await popup.close();
});
