import type { Popup, Reader, Tab } from '../../../scripts/drive/reader.ts';
import { expect, expectMarks, test } from '../support/fixtures.ts';
import { showsOn } from '../support/site-switch.ts';
import { soakCount, tellFigure } from '../support/soak.ts';

const MARKS = ['Nikolai Patrushev', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega'];
const API = '(globalThis.browser ?? chrome)';

/** A click as fast as a script can, to hit the moment. */
const flip = (popup: Popup) =>
	popup.evaluate(() => {
		const label = [...document.querySelectorAll('label')].find(({ innerText }) =>
			innerText.startsWith('Mark names on'),
		);
		label?.click();
	}, null);

/** All that storage holds, read where no background is needed. */
const stored = (popup: Popup) =>
	popup.evaluate(() => ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage.local.get(null), null);

/** Asks the page itself: asking in our script would start the background. */
const painted = (tab: Tab) => tab.inPage(() => CSS.highlights.get('marked-name')?.size ?? 0, null);

const siteOf = (address: string) => `site:${new URL(address).host}`;

test('@soak no click is lost when the background is stopped in the middle of it', async ({ reader, server, open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	const popup = await reader.popup();
	await expect.poll(() => showsOn(popup)).toBe(true);
	const key = siteOf(server.address('/'));
	const clicks = soakCount(10, 200);
	for (let click = 1; click <= clicks; click++) {
		const on = click % 2 === 0;
		await Promise.all([flip(popup), reader.stopBackground()]);
		await expect.poll(() => stored(popup)).toEqual(on ? {} : { [key]: 'off' });
		await expect.poll(() => painted(tab)).toBe(on ? MARKS.length : 0);
	}
	tellFigure(`${clicks} clicks kept`);
	await popup.close();
	expect(tab.errors).toEqual([]);
});

/** Fills storage to the last bytes that it takes; where it has no end, it refuses from now on. */
async function fillStorage(reader: Reader, popup: Popup) {
	if (reader.browser === 'firefox')
		// Firefox sets no limit to an extension's storage but the disk's.
		return popup.evaluate(() => {
			const { local } = (globalThis as unknown as { browser: typeof chrome }).browser.storage;
			const full = () => Promise.reject(new Error('QuotaExceededError'));
			Object.assign(local, { set: full, remove: full });
		}, null);
	await reader.inBackground(`(async () => {
		let bytes = 2 ** 20;
		for (let i = 0; bytes >= 1; i++) {
			try { await chrome.storage.local.set({ ['full' + i]: 'x'.repeat(bytes) }); } catch { bytes /= 2; }
		}
	})()`);
}

test('where storage is full, the popup says so, the switch goes back, and nothing is lost', async ({
	reader,
	server,
	open,
}) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	await reader.inBackground(`${API}.storage.local.set({ 'site:other.example': 'off' })`);
	let popup = await reader.popup();
	await expect.poll(() => showsOn(popup)).toBe(true);
	await fillStorage(reader, popup);
	const before = await stored(popup);
	await popup.click('Mark names on');
	await expect.poll(() => popup.text()).toContain('could not be saved, so nothing has changed');
	await expect.poll(() => showsOn(popup)).toBe(true);
	expect(await stored(popup)).toEqual(before);
	expect(await painted(tab)).toBe(MARKS.length);
	await popup.close();

	await reader.inBackground(
		`${API}.storage.local.get(null).then((all) => ${API}.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('full'))))`,
	);
	popup = await reader.popup();
	await popup.click('Mark names on');
	await expectMarks(tab, []);
	expect(await stored(popup)).toEqual({ 'site:other.example': 'off', [siteOf(server.address('/'))]: 'off' });
	await popup.close();
});
