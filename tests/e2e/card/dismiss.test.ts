import type { Popup, Tab } from '../../../scripts/drive/reader.ts';
import { dismissHere, expect, expectCard, expectMarks, expectNoCard, test } from '../support/fixtures.ts';

const TOP = ['Raúl Castro', 'Nikolai Patrushev', 'Castro', 'Castro'];
const INNER = ['Raúl Castro', 'Castro'];
const ALL = [...TOP, ...INNER];
const WITHOUT = ['Raúl Castro', 'Nikolai Patrushev', 'Raúl Castro'];

const FALSE = '“Castro” is not Raúl Castro';

async function dismiss(tab: Tab) {
	await tab.hover('Castro');
	await expectCard(tab, 'Raúl Castro');
	await dismissHere(tab);
	await expectMarks(tab, WITHOUT);
}

/** Chooses how sure, as a reader does in the popup's list. */
const choose = (popup: Popup, level: string) =>
	popup.evaluate(async (value) => {
		document.querySelector<HTMLElement>('footer [aria-expanded=false]')?.click();
		while (!document.querySelector('select')) await new Promise(requestAnimationFrame);
		const select = document.querySelector('select') as HTMLSelectElement;
		select.value = value;
		select.dispatchEvent(new Event('change', { bubbles: true }));
	}, level);

test('a name dismissed on its card goes in all frames, other names stay, and the popup undoes it', async ({
	reader,
	open,
}) => {
	const tab = await open('/dismiss.html');
	const second = await open('/dismiss.html');
	await tab.bringToFront();
	for (const one of [tab, second]) await expectMarks(one, ALL);
	await dismiss(tab);
	expect(await second.marks()).toEqual(ALL);
	// A frame that comes later has not seen the click.
	await tab.inPage(() => {
		const frame = document.body.appendChild(document.createElement('iframe'));
		frame.src = '/dismiss-inner.html';
	}, null);
	await expectMarks(tab, [...WITHOUT, 'Raúl Castro']);

	const popup = await reader.popup();
	await expect.poll(() => popup.text()).toContain(FALSE);
	await popup.click('Undo');
	await expectMarks(tab, [...ALL, ...INNER]);
	await expect.poll(() => popup.text()).not.toContain(FALSE);
	await popup.close();
	expect(tab.errors).toEqual([]);
});

test('what is dismissed on a page comes back when it is loaded again', async ({ server, open }) => {
	const tab = await open('/dismiss.html');
	await expectMarks(tab, ALL);
	await dismiss(tab);
	await tab.goto(server.address('/dismiss.html'));
	await expectMarks(tab, ALL);
});

for (const [button, elsewhere] of [
	['Always on this site', ALL],
	['Everywhere', WITHOUT],
] as const)
	test(`“${button}” holds from then on, until it is undone`, async ({ reader, server, open }) => {
		const other = await open('/dismiss.html', 'elsewhere.localhost');
		const tab = await open('/dismiss.html');
		for (const one of [other, tab]) await expectMarks(one, ALL);
		await dismiss(tab);
		let popup = await reader.popup();
		await popup.click(button);
		await expect.poll(() => popup.text()).toContain('1 kept');
		await expect.poll(() => popup.text()).not.toContain('Unmarked on this page');
		await popup.close();
		await expectMarks(other, [...elsewhere]);
		await tab.goto(server.address('/dismiss.html'));
		await expectMarks(tab, WITHOUT);

		popup = await reader.popup();
		await popup.click('Not these people');
		await popup.click(`Undo: ${FALSE}`);
		for (const one of [other, tab]) await expectMarks(one, ALL);
		await expect.poll(() => popup.text()).not.toContain('Not these people');
		await popup.close();
	});

test('the keyboard dismisses too', async ({ reader, open }) => {
	const tab = await open('/dismiss.html');
	await expectMarks(tab, ALL);
	for (let i = 0; i < 3; i++) {
		await reader.command('next-name');
		await expectCard(tab, ['Raúl Castro', 'Nikolai Patrushev', 'Raúl Castro'][i] ?? '');
	}
	// Past the pin to the menu, and past what stands in between.
	for (const key of ['Tab', 'Tab', 'Enter']) await tab.press(key);
	await expectCard(tab, 'Why this card?');
	for (const key of ['Tab', 'Tab', 'Enter']) await tab.press(key);
	await expectCard(tab, 'Unmarked on this page.');
	await expectMarks(tab, WITHOUT);
	// What is left has focus on the way back.
	await tab.press('Enter');
	await expectNoCard(tab);
	await expectMarks(tab, ALL);
});

test('perhaps is listed and not marked, and opens its card', async ({ reader, open }) => {
	const tab = await open('/dismiss.html');
	await expectMarks(tab, ALL);
	const popup = await reader.popup();
	await expect.poll(() => popup.text()).toContain('Perhaps on this page');
	expect(await popup.text()).not.toContain('Tucker Carlson');
	await popup.click('Perhaps on this page');
	await expect.poll(() => popup.text()).toContain('Tucker Carlson');
	await popup.click('Tucker Carlson');
	await expect
		.poll(() => popup.evaluate(() => document.querySelector('[role=dialog] h2')?.textContent, null))
		.toBe('Tucker Carlson');
	await popup.close();
});

test('how sure moves the line at once in all tabs', async ({ reader, open }) => {
	const other = await open('/doubtful.html', 'elsewhere.localhost');
	const tab = await open('/doubtful.html');
	const popup = await reader.popup();
	await choose(popup, 'everything');
	for (const one of [other, tab]) await expectMarks(one, ['Ortega', 'Vladimir Putin']);
	await choose(popup, 'sure');
	for (const one of [other, tab]) await expectMarks(one, ['Vladimir Putin']);
	await expect.poll(() => popup.text()).toContain('little doubt');
	await popup.close();
});
