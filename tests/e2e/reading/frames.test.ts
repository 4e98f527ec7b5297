import { expect, expectCard, expectNoCard, test } from '../support/fixtures.ts';
import { heardIn, listen } from '../support/heard.ts';

const MARKS = ['Daniel Ortega', 'Raúl Castro', 'Rosario Murillo', 'Vladimir Putin'];
const sorted = async (marks: Promise<string[]>) => (await marks).sort();

test('frames of every kind are marked, and a card opens in each', async ({ open }) => {
	const tab = await open('/frames.html');
	await expect.poll(() => sorted(tab.marks())).toEqual(MARKS);
	for (const name of ['Rosario Murillo', 'Daniel Ortega', 'Raúl Castro']) {
		await tab.hover(name);
		await expectCard(tab, name);
		// Over the card: an injected pointer that crosses into another process sends no leave, unlike a real one.
		await tab.hoverCard();
		await tab.movePointer(1200, 20);
		await expectNoCard(tab);
	}
	expect(tab.errors).toEqual([]);
});

test('the keyboard steps over the names of all frames, counts them as one page, and leaves no card behind', async ({
	reader,
	open,
}) => {
	const tab = await open('/frames.html');
	await expect.poll(() => sorted(tab.marks())).toEqual(MARKS);
	const order = await tab.marks();
	const cards = async () =>
		(await tab.inFrames(() => document.querySelectorAll(':popover-open').length, null)).reduce(
			(sum, { result }) => sum + result,
			0,
		);
	for (const [index, name] of [...order, order[0] ?? ''].entries()) {
		await listen(tab);
		await reader.command('next-name');
		const words = `${name}, ${(index % order.length) + 1} of 4 on this page`;
		await expect.poll(() => heardIn(tab)).toContain(words);
		await expectCard(tab, name);
		await expect.poll(cards).toBe(1);
	}
	await reader.command('previous-name');
	await expectCard(tab, order.at(-1) ?? '');
	await tab.press('Escape');
	await expectNoCard(tab);
	expect(tab.errors).toEqual([]);
});

test('Escape closes the card of a frame, wherever the keys go', async ({ open }) => {
	const tab = await open('/frames.html');
	await expect.poll(() => sorted(tab.marks())).toEqual(MARKS);
	for (const name of ['Rosario Murillo', 'Daniel Ortega', 'Raúl Castro']) {
		await tab.hover(name);
		await expectCard(tab, name);
		// The pointer stays, and the frame has no focus.
		expect(await tab.inPage(() => document.activeElement?.localName, null)).toBe('body');
		await tab.press('Escape');
		await expectNoCard(tab);
	}
	await tab.hover('Rosario Murillo');
	await expectCard(tab, 'Rosario Murillo');
	await tab.inPage(() => {
		for (const target of [document, window, document.body])
			target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
	}, null);
	// Every message that was sent before this one has been heard.
	await tab.inFrames(() => (globalThis as { gloss?: { report(): unknown } }).gloss?.report() !== undefined, null);
	expect(await tab.card()).toContain('Rosario Murillo');
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
