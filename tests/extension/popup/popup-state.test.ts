import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '../../../core/settings/settings.ts';
import { followTab, type PopupState } from '../../../extension/popup/popup-state.ts';
import { writeSetting, writeSite } from '../../../extension/storage/switches.ts';
import { until } from '../../until.ts';

const HERE = { incognito: false, listedOnly: false };
const executeScript = vi.fn();
const reload = vi.fn();
let tab: { id: number; url?: string; incognito: boolean };
let count: number;
let end: AbortController;
const seen: PopupState[] = [];
const last = () => seen.at(-1);

const open = () => followTab((state) => seen.push(state), end.signal);
const names = (found: number) => ({
	names: [expect.objectContaining({ entity: 'putin', count: found })],
	perhaps: [],
	hidden: [],
});

beforeEach(() => {
	vi.useFakeTimers();
	fakeBrowser.reset();
	vi.resetAllMocks();
	seen.length = 0;
	end = new AbortController();
	tab = { id: 5, url: 'https://www.a.example/', incognito: false };
	count = 2;
	executeScript.mockImplementation(async ({ args }: { args?: unknown[] }) => {
		if (args) return [{ frameId: 0, result: true }];
		const entities = [{ entity: 'putin', label: 'Vladimir Putin', kind: 'person', count }];
		return [
			{
				frameId: 0,
				result: { contentType: 'text/html', hasText: true, report: { state: 'on', entities, perhaps: [], hidden: [] } },
			},
		];
	});
	Object.assign(fakeBrowser.scripting, { executeScript });
	Object.assign(fakeBrowser.permissions, { contains: async () => true });
	Object.assign(fakeBrowser.tabs, { query: async () => [tab], reload });
});

afterEach(() => {
	end.abort();
	vi.useRealTimers();
});

it('shows the switches first, then the page', async () => {
	await writeSetting('places', true);
	open();
	await until(() => expect(last()?.page).toEqual(names(2)));
	const switches = { ...DEFAULTS, site: true, places: true };
	expect(last()).toMatchObject({ site: 'a.example', incognito: false, switches });
	expect(seen.find((state) => state.switches)?.page).toBeUndefined();
});

it('sees names that come later, and draws nothing new otherwise', async () => {
	open();
	await until(() => expect(last()?.page).toEqual(names(2)));
	const drawn = seen.length;
	await vi.advanceTimersByTimeAsync(2000);
	expect(executeScript.mock.calls.length).toBeGreaterThan(2);
	expect(seen).toHaveLength(drawn);
	count = 3;
	await until(() => expect(last()?.page).toEqual(names(3)));
});

it.each([
	['switched off', () => writeSite('a.example', false, HERE)],
	['paused', () => writeSetting('paused', true)],
])('asks nothing of a page that is %s', async (_, write) => {
	await write();
	open();
	await until(() => expect(last()?.switches).toBeDefined());
	await vi.advanceTimersByTimeAsync(2000);
	expect(executeScript).not.toHaveBeenCalled();
});

it('follows the tab to another site with its own switch', async () => {
	await writeSite('b.example', false, HERE);
	open();
	await until(() => expect(last()?.page).toBeDefined());
	tab = { ...tab, url: 'https://b.example/' };
	await until(() => expect(last()?.site).toBe('b.example'));
	await until(() => expect(last()?.switches?.site).toBe(false));
});

it('keeps what it shows when storage can no longer be read', async () => {
	open();
	await until(() => expect(last()?.page).toEqual(names(2)));
	vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
	await writeSetting('paused', true);
	await until(() => expect(last()?.storageFailed).toBe('read'));
	expect(last()).toMatchObject({ switches: { paused: false }, page: names(2) });
	vi.restoreAllMocks();
});

it('jumps and reloads in its tab', async () => {
	const { jump, reload: again } = open();
	await until(() => expect(last()?.page).toBeDefined());
	const page = last()?.page;
	if (page && 'names' in page && page.names[0]) await jump(page.names[0]);
	expect(executeScript).toHaveBeenCalledWith(
		expect.objectContaining({ target: { tabId: 5, frameIds: [0] }, args: ['putin'] }),
	);
	await again();
	expect(reload).toHaveBeenCalledWith(5);
});

it('ends with its signal: no more looks, and an answer on its way is not drawn', async () => {
	open();
	await until(() => expect(last()?.page).toBeDefined());
	count = 9;
	executeScript.mockImplementationOnce(async () => {
		end.abort();
		const entities = [{ entity: 'putin', label: 'Vladimir Putin', kind: 'person', count }];
		return [
			{
				frameId: 0,
				result: { contentType: 'text/html', hasText: true, report: { state: 'on', entities, perhaps: [], hidden: [] } },
			},
		];
	});
	await vi.advanceTimersByTimeAsync(5000);
	expect(executeScript).toHaveBeenCalledTimes(2);
	expect(last()?.page).toEqual(names(2));
});
