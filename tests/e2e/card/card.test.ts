import { expect, expectCard, expectMarks, expectNoCard, test } from '../support/fixtures.ts';
import { withoutOurs } from '../support/open-cards.ts';

const MARKS = ['Nikolai Patrushev', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega'];

test('a card opens after a rest, stays while the pointer is on it, and leaves with it', async ({ open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	await tab.hover('Nikolai Patrushev');
	await expectCard(tab, 'Nikolai Patrushev');
	// Long past every delay of the hover: it would be gone.
	const wait = () => tab.inPage(() => new Promise((resolve) => setTimeout(resolve, 1500)), null);
	await wait();
	expect(await tab.card()).toContain('Nikolai Patrushev');
	await tab.hoverCard();
	await wait();
	expect(await tab.card()).toContain('Nikolai Patrushev');
	await tab.movePointer(5, 895);
	await expectNoCard(tab);
	expect(tab.errors).toEqual([]);
});

test('a pointer that only passes opens nothing', async ({ open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	await tab.hover('Nikolai Patrushev');
	await tab.movePointer(5, 895);
	await tab.inPage(() => new Promise((resolve) => setTimeout(resolve, 1000)), null);
	expect(await tab.card()).toBeUndefined();
});

test('Escape closes the card, and only one node of ours was on the page', async ({ open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	const before = await tab.inPage(() => document.documentElement.outerHTML, null);
	await tab.hover('Nikolai Patrushev');
	await expectCard(tab, 'Nikolai Patrushev');
	expect(await withoutOurs(tab)).toEqual({ hosts: 1, rest: before });
	await tab.press('Escape');
	await expectNoCard(tab);
	expect(await tab.inPage(() => document.documentElement.outerHTML, null)).toBe(before);
	// The pointer has not moved, so nothing opens again.
	await tab.inPage(() => new Promise((resolve) => setTimeout(resolve, 1000)), null);
	expect(await tab.card()).toBeUndefined();
});

test('the keyboard steps through the names, into the card and back', async ({ reader, open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	await tab.inPage(() => document.getElementById('link')?.focus(), null);
	for (const name of MARKS) {
		await reader.command('next-name');
		await expectCard(tab, name);
	}
	await reader.command('previous-name');
	await expectCard(tab, 'Nicolás Maduro');
	await tab.press('Escape');
	await expectNoCard(tab);
	expect(await tab.inPage(() => document.activeElement?.id, null)).toBe('link');
});

test('a tap opens the card and a tap elsewhere closes it', { tag: '@pointer' }, async ({ open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	await tab.tap('Nikolai Patrushev');
	await expectCard(tab, 'Nikolai Patrushev');
	await tab.tap('Daniel Ortega');
	await expectCard(tab, 'Daniel Ortega');
});

test('a link keeps its click and its tap', async ({ open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	await tab.click('Nicolás Maduro');
	await expectMarks(tab, ['Rosario Murillo']);
	expect(await tab.inPage(() => location.pathname, null)).toBe('/other.html');
	await tab.inPage(() => history.back(), null);
	await expectMarks(tab, MARKS);
	await tab.tap('Nicolás Maduro');
	await expect.poll(() => tab.inPage(() => location.pathname, null)).toBe('/other.html');
});

test('another entity opens in place, with a way back and forward', async ({ open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	await tab.hover('Nikolai Patrushev');
	const first = await expectCard(tab, 'Nikolai Patrushev');
	expect(first).toContain('as of 27 February 2024');
	await tab.clickInCard('Cuba');
	await expect.poll(() => tab.card()).toMatch(/^Cuba\s/);
	const second = await tab.card();
	await tab.clickInCard('Back to Nikolai Patrushev');
	await expect.poll(() => tab.card()).toMatch(/^Nikolai Patrushev\s/);
	await tab.clickInCard('Forward to Cuba');
	await expect.poll(() => tab.card()).toBe(second);
	await tab.clickInCard('Back to Nikolai Patrushev');
	await expect.poll(() => tab.card()).toBe(first);
});

test('the quote is shown on demand, with a link to its sentence', async ({ open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	await tab.hover('Nikolai Patrushev');
	await expectCard(tab, 'Nikolai Patrushev');
	await tab.clickInCard('Quote');
	await expectCard(tab, 'Read this sentence in');
});

test('a script of the page cannot press what is in a card', async ({ open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	await tab.hover('Nikolai Patrushev');
	await expectCard(tab, 'Nikolai Patrushev');
	const seen = await tab.inPage(() => {
		const host = document.querySelector<HTMLElement>('[popover]');
		host?.click();
		host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
		document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
		return host?.shadowRoot ?? null;
	}, null);
	expect(seen).toBeNull();
	expect(await tab.card()).toContain('Nikolai Patrushev');
});
