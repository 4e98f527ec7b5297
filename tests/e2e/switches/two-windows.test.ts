import type { Popup, Reader, Tab } from '../../../scripts/drive/reader.ts';
import { expect, expectMarks, test } from '../support/fixtures.ts';
import { showsOn } from '../support/site-switch.ts';
import { soakCount, tellFigure } from '../support/soak.ts';

const MARKS = ['Nikolai Patrushev', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega'];
const API = '(globalThis.browser ?? chrome)';
const TIMES = soakCount(50, 1_000);

/** A page in front of a window, and behind it the popup's page, which shows and switches what is in front. */
interface ReaderWindow {
	key: string;
	tab: Tab;
	popup: Popup;
	badge(): Promise<string>;
}

async function windowOf(reader: Reader, tab: Tab, address: string): Promise<ReaderWindow> {
	await expectMarks(tab, MARKS);
	const { id, windowId } = await reader.inBackground<{ id: number; windowId: number }>(
		`${API}.tabs.query({ active: true, lastFocusedWindow: true }).then(([{ id, windowId }]) => ({ id, windowId }))`,
	);
	const popup = await reader.ownPage('popup', windowId);
	await expect.poll(() => showsOn(popup)).toBe(true);
	return {
		key: `site:${new URL(address).host}`,
		tab,
		popup,
		badge: () => reader.inBackground(`${API}.action.getBadgeText({ tabId: ${id} })`),
	};
}

/** Clicks the switch so many times; says which clicks were never kept, where nobody else switches, and what was thrown. */
const clickTimes = ({ popup, key }: ReaderWindow, alone: boolean) =>
	popup.evaluate(
		async ({ key, alone, times }) => {
			const PATIENCE_MS = 10_000;
			const faults: string[] = [];
			addEventListener('error', ({ message }) => faults.push(message));
			addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
			const { local } = ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage;
			const isKeptOn = async () => (await local.get(key))[key] !== 'off';
			const words = (label: HTMLElement) => label.innerText.startsWith('Mark names on');
			const box = [...document.querySelectorAll('label')].find(words)?.querySelector('input');
			if (!box) return ['there is no switch'];
			for (let click = 1; click <= times; click++) {
				box.click();
				const wanted = box.checked;
				const end = performance.now() + PATIENCE_MS;
				let kept = await isKeptOn();
				while (alone && kept !== wanted && performance.now() < end) kept = await isKeptOn();
				if (alone && kept !== wanted) faults.push(`click ${click} was lost`);
			}
			return faults;
		},
		{ key, alone, times: TIMES },
	);

for (const [what, second] of [
	['one site', 'news.localhost'],
	['two sites', 'elsewhere.localhost'],
] as const)
	test(`@soak two windows that switch ${what} again and again agree in the end`, async ({ reader, server, open }) => {
		const alone = what === 'two sites';
		const windows = [await windowOf(reader, await open('/plain.html'), server.address('/'))];
		const address = server.address('/plain.html', second);
		const other = await reader.open(address, true);
		windows.push(await windowOf(reader, other, address));

		expect(await Promise.all(windows.map((one) => clickTimes(one, alone)))).toEqual([[], []]);
		const kept = await reader.inBackground<Record<string, string>>(`${API}.storage.local.get(null)`);
		// Each click was one of an even number.
		if (alone) expect(kept).toEqual({});
		for (const { key, tab, popup, badge } of windows) {
			const on = kept[key] !== 'off';
			await tab.bringToFront();
			await expectMarks(tab, on ? MARKS : []);
			await expect.poll(badge).toBe(on ? String(MARKS.length) : '');
			await expect.poll(() => showsOn(popup)).toBe(on);
			expect(tab.errors).toEqual([]);
			await popup.close();
		}
		expect(await reader.inBackground(`${API}.storage.local.get(null)`)).toEqual(kept);
		tellFigure(`${TIMES} clicks in each window, ${kept[windows[0]?.key ?? ''] === 'off' ? 'off' : 'on'} in the end`);
		await other.close();
	});
