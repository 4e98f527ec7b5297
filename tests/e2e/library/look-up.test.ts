import type { Popup, Reader, Tab } from '../../../scripts/drive/reader.ts';
import { expect, expectCard, expectMarks, test } from '../support/fixtures.ts';
import { heardIn, listen } from '../support/heard.ts';

const MARKS = ['Nikolai Patrushev', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega'];

const card = (popup: Popup) =>
	popup.evaluate(() => document.querySelector<HTMLElement>('[role=dialog] h2')?.innerText ?? '', null);
const typed = (popup: Popup) =>
	popup.evaluate(() => document.querySelector<HTMLInputElement>('[type=search]')?.value ?? '', null);
const storage = (reader: Reader) =>
	reader.inBackground<Record<string, unknown>>(
		'(async ({ storage }) => ({ ...(await storage.local.get(null)), ...(await storage.session.get(null)) }))(globalThis.browser ?? chrome)',
	);
/** What is in the page besides its own head and body. */
const added = (tab: Tab) =>
	tab.inPage(
		() => [...document.documentElement.children].filter((child) => !/HEAD|BODY/.test(child.tagName)).length,
		null,
	);

test('“Look up” on a selection that is a name opens its card in the popup', async ({ reader, open }) => {
	await open('/plain.html');
	await reader.menu('look-up', ' raúl\ncastro ');
	const popup = await reader.openedPopup();
	await expect.poll(() => card(popup)).toBe('Raúl Castro');
	await expect.poll(() => storage(reader)).toEqual({ 'recent-look-ups': ['raul-castro'] });
	await popup.close();
});

test('“Look up” on other words shows what is found, and keeps nothing', async ({ reader, open }) => {
	await open('/plain.html');
	await reader.menu('look-up', 'cheerful and energetic');
	const popup = await reader.openedPopup();
	await expect.poll(() => typed(popup)).toBe('cheerful and energetic');
	await expect.poll(() => popup.text()).toContain('Facts and quotes');
	await popup.close();
	expect(await storage(reader)).toEqual({});
	const again = await reader.popup();
	await expect.poll(() => again.text()).toContain('On this page');
	expect(await typed(again)).toBe('');
	await again.close();
});

test('a background that was stopped obeys the menu when it is back', async ({ reader, open }) => {
	await open('/plain.html');
	await reader.stopBackground();
	await expectMarks(await open('/plain.html'), MARKS);
	await reader.menu('look-up', 'Sergei Lavrov');
	const popup = await reader.openedPopup();
	await expect.poll(() => card(popup)).toBe('Sergei Lavrov');
	await popup.close();
});

test('“Mark names on this site” in the menu switches the site', async ({ reader, open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	await reader.menu('toggle-site');
	await expectMarks(tab, []);
	await reader.menu('toggle-site');
	await expectMarks(tab, MARKS);
});

test('the keyword in the address bar suggests, and Enter opens the card', async ({ reader, open }) => {
	await open('/plain.html');
	const found = await reader.suggestions('patru');
	expect(found[0]?.content).toBe('nikolai-patrushev');
	expect(found[0]?.description).toContain(
		reader.browser === 'chrome' ? '<match>Patru</match>shev' : 'Nikolai Patrushev',
	);
	await reader.enterInBar('nikolai-patrushev');
	let popup = await reader.openedPopup();
	await expect.poll(() => card(popup)).toBe('Nikolai Patrushev');
	await popup.close();
	await reader.enterInBar('patru');
	popup = await reader.openedPopup();
	await expect.poll(() => typed(popup)).toBe('patru');
	await popup.close();
});

test('recent look-ups are there when the popup opens again, and can be cleared', async ({ reader, open }) => {
	await open('/plain.html');
	let popup = await reader.popup();
	await popup.type('lavrov');
	await expect.poll(() => popup.text()).toContain('Sergei Lavrov');
	await popup.press('Enter');
	await expect.poll(() => card(popup)).toBe('Sergei Lavrov');
	// It is kept by the popup itself, a moment after the card is shown.
	await expect.poll(() => storage(reader)).toEqual({ 'recent-look-ups': ['sergei-lavrov'] });
	await popup.close();
	popup = await reader.popup();
	await expect.poll(() => popup.text()).toContain('Clear');
	await popup.click('Clear recent look-ups');
	await expect.poll(() => storage(reader)).toEqual({});
	await expect.poll(() => popup.text()).not.toContain('Clear');
	await popup.close();
});

test('a step through names says where it leads, and the page is as before', async ({ reader, open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	const before = await tab.inPage(() => document.documentElement.outerHTML, null);
	await listen(tab);
	await reader.command('next-name');
	await expectCard(tab, 'Nikolai Patrushev');
	await expect.poll(() => heardIn(tab)).toContain('Nikolai Patrushev, 1 of 4 on this page');
	await listen(tab);
	await reader.command('previous-name');
	await expectCard(tab, 'Daniel Ortega');
	await expect.poll(() => heardIn(tab)).toContain('Daniel Ortega, 4 of 4 on this page');
	await tab.press('Escape');
	await expect.poll(() => added(tab)).toBe(0);
	expect(await tab.inPage(() => document.documentElement.outerHTML, null)).toBe(before);
});

test('a step says that there is no name, and the switch says what it did', async ({ reader, open }) => {
	const tab = await open('/empty.html');
	const heard = async () => (await heardIn(tab)).at(-1);
	await listen(tab);
	await reader.command('next-name');
	await expect.poll(heard).toBe('No name is marked on this page');
	await reader.command('toggle-site');
	await expect.poll(heard).toMatch(/^Names are not marked on /);
	await reader.command('toggle-site');
	await expect.poll(heard).toMatch(/^Names are marked on /);
	await expect.poll(() => added(tab)).toBe(0);
});

for (const [words, address] of [
	['Settings', /\/options\.html$/],
	['Help', /\/options\.html#help$/],
	// The address of the browser's own page is not told to extensions.
	['Shortcuts', /^$/],
] as const)
	test(`“${words}” leads there from the popup`, async ({ reader, open }) => {
		await open('/plain.html');
		const before = await addresses(reader);
		const popup = await reader.popup();
		if (words !== 'Settings') await popup.click('Mark: likely names');
		await popup.click(words);
		const opened = async () => (await addresses(reader)).find(({ id }) => !before.some((tab) => tab.id === id));
		await expect.poll(async () => (await opened())?.url).toMatch(address);
		await reader.inBackground(`(globalThis.browser ?? chrome).tabs.remove(${(await opened())?.id}).then(() => null)`);
	});

/** What can be known of the tabs: our own pages have an address, the browser's one that it opens for us at first. */
const addresses = (reader: Reader) =>
	reader.inBackground<{ id: number; url: string }[]>(
		'(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.map(({ id, url, pendingUrl }) => ({ id, url: url || pendingUrl || "" })))',
	);
