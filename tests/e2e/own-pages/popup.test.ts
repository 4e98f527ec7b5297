import type { Popup } from '../../../scripts/drive/reader.ts';
import { expect, expectCard, expectMarks, test } from '../support/fixtures.ts';

const MARKS = ['Nikolai Patrushev', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega'];

const results = (popup: Popup) =>
	popup.evaluate(
		() => [...document.querySelectorAll<HTMLElement>('[role=option]')].map(({ innerText }) => innerText.split('\n')[0]),
		null,
	);
const card = (popup: Popup) =>
	popup.evaluate(() => document.querySelector<HTMLElement>('[role=dialog]')?.innerText ?? '', null);

for (const [typed, label] of [
	['Patrushev', 'Nikolai Patrushev'],
	['diaz-canel', 'Miguel Díaz-Canel'],
	['Лавров', 'Sergei Lavrov'],
	['patrushef', 'Nikolai Patrushev'],
	['rosar', 'Rosario Murillo'],
] as const)
	test(`search finds ${label} for “${typed}”, and Enter opens the card`, async ({ reader, open }) => {
		await open('/plain.html');
		const popup = await reader.popup();
		await popup.type(typed);
		await expect.poll(async () => (await results(popup))[0]).toBe(label);
		await popup.press('Enter');
		await expect.poll(() => card(popup)).toContain(label);
		await popup.close();
	});

test('search finds facts and quotes, and the arrows choose', async ({ reader, open }) => {
	await open('/plain.html');
	const popup = await reader.popup();
	await popup.type('undeniable leadership');
	await expect.poll(() => popup.text()).toContain('undeniable leadership');
	await popup.press('Escape');
	await popup.type('interference');
	await expect.poll(async () => (await results(popup)).length).toBeGreaterThan(1);
	const selected = () => popup.evaluate(() => document.querySelector('[role=option][aria-selected=true]')?.id, null);
	const first = await selected();
	await popup.press('ArrowDown');
	await expect.poll(selected).not.toBe(first);
	await popup.close();
});

test('the popup lists what is on this page and jumps to it', async ({ reader, open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	const popup = await reader.popup();
	await expect.poll(() => popup.text()).toContain('4 names, 4 mentions');
	await popup.click('go to the next Daniel Ortega');
	await expectCard(tab, 'Daniel Ortega');
});

test('the badge counts the entities found', async ({ reader, open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	const badge = () =>
		reader.inBackground<string>(
			'(async (api) => api.action.getBadgeText({ tabId: (await api.tabs.query({ active: true, lastFocusedWindow: true }))[0].id }))(globalThis.browser ?? chrome)',
		);
	await expect.poll(badge).toBe('4');
	await reader.command('toggle-site');
	await expect.poll(badge).toBe('');
});

test('where there is nothing to do, the popup says so and why', async ({ reader, open }) => {
	await open('/empty.html');
	let popup = await reader.popup();
	await expect.poll(() => popup.text()).toContain('No text on this page');
	await popup.close();
	await open('/late.html');
	popup = await reader.popup();
	await popup.click('Mark names on');
	await expect.poll(() => popup.text()).toMatch(/off/i);
	await popup.close();
});
