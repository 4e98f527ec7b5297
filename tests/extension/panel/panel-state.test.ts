import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followPage, type PanelState } from '../../../extension/panel/panel-state.ts';
import { writeSetting, writeSite } from '../../../extension/storage/switches.ts';
import { until } from '../../until.ts';

interface Fake {
	id: number;
	url?: string;
	incognito: boolean;
	status: string;
}
interface Script {
	args?: unknown[];
	files?: string[];
	func?: { name: string };
	target: { tabId: number; frameIds?: number[] };
}

/** An event that tests fire. */
function createEvent() {
	const listeners = new Set<(...given: unknown[]) => unknown>();
	return {
		addListener: (listener: () => void) => listeners.add(listener),
		removeListener: (listener: () => void) => listeners.delete(listener),
		fire: (...given: unknown[]) => [...listeners].map((listener) => listener(...given)),
		listeners,
	};
}

const executeScript = vi.fn();
const seen: PanelState[] = [];
const last = () => seen.at(-1);
let tabs: Fake[];
let active: number;
let count: number;
let state: 'on' | 'off';
let stated: unknown[];
let end: AbortController;
let on: Record<'activated' | 'updated' | 'removed' | 'message' | 'added', ReturnType<typeof createEvent>>;

const open = (only?: number) => followPage((next) => seen.push(next), end.signal, only);
const names = (found: number) => ({ names: [expect.objectContaining({ entity: 'putin', count: found })] });
const shown = (found: number) => until(() => expect(last()?.page).toEqual(expect.objectContaining(names(found))));
const asked = () => executeScript.mock.calls.length;

beforeEach(() => {
	vi.useFakeTimers();
	fakeBrowser.reset();
	vi.resetAllMocks();
	seen.length = 0;
	end = new AbortController();
	tabs = [
		{ id: 5, url: 'https://www.a.example/', incognito: false, status: 'complete' },
		{ id: 6, url: 'https://b.example/', incognito: false, status: 'complete' },
	];
	active = 5;
	count = 2;
	state = 'on';
	stated = [{ where: 'meta', text: '2024-02-27' }];
	executeScript.mockImplementation(async ({ func, files, args }: Script) => {
		if (files) return [];
		if (args) return [{ frameId: 0, result: true }];
		if (func?.name === 'statedDates') return [{ frameId: 0, result: stated }];
		const entities = count > 0 ? [{ entity: 'putin', label: 'Vladimir Putin', kind: 'person', count }] : [];
		const report = { state, entities, perhaps: [], hidden: [] };
		return [{ frameId: 0, result: { contentType: 'text/html', hasText: true, report } }];
	});
	on = {
		activated: createEvent(),
		updated: createEvent(),
		removed: createEvent(),
		message: createEvent(),
		added: createEvent(),
	};
	Object.assign(fakeBrowser.scripting, { executeScript });
	Object.assign(fakeBrowser.permissions, { contains: async () => true, onAdded: on.added, onRemoved: on.added });
	Object.assign(fakeBrowser.runtime, { onMessage: on.message });
	Object.assign(fakeBrowser.tabs, {
		query: async () => tabs.filter(({ id }) => id === active),
		get: async (id: number) => tabs.find((tab) => tab.id === id) ?? Promise.reject(new Error('No tab')),
		onActivated: on.activated,
		onUpdated: on.updated,
		onRemoved: on.removed,
	});
});

afterEach(() => {
	end.abort();
	vi.useRealTimers();
});

it('shows the page and the day it states, then asks no more', async () => {
	open();
	await shown(2);
	expect(last()).toMatchObject({ tabId: 5, site: 'a.example', pageDate: { day: '2024-02-27', where: 'meta' } });
	const before = asked();
	await vi.advanceTimersByTimeAsync(60_000);
	expect(asked()).toBe(before);
});

it('follows a switch of tabs, and what the frames of its tab tell', async () => {
	open();
	await shown(2);
	active = 6;
	count = 1;
	on.activated.fire({ tabId: 6 });
	await shown(1);
	expect(last()?.site).toBe('b.example');
	count = 4;
	on.message.fire({ type: 'namesChanged' }, { tab: { id: 5 } });
	on.message.fire({ type: 'card' }, { tab: { id: 6 } });
	await vi.advanceTimersByTimeAsync(1_000);
	expect(last()?.page).toEqual(expect.objectContaining(names(1)));
	// The background answers it, so the panel must not.
	expect(on.message.fire({ type: 'namesChanged' }, { tab: { id: 6 } })).toEqual([undefined]);
	await shown(4);
});

it('puts no script into a page that is still loading, and reads it when it is there', async () => {
	const tab = tabs[0] as Fake;
	tab.status = 'loading';
	const answer = executeScript.getMockImplementation();
	executeScript.mockImplementation(async () => [{ frameId: 0, result: { contentType: 'text/html' } }]);
	open();
	await vi.advanceTimersByTimeAsync(10_000);
	expect(last()?.page).toBeUndefined();
	expect(executeScript.mock.calls.some(([{ files }]) => files)).toBe(false);
	if (answer) executeScript.mockImplementation(answer);
	tab.status = 'complete';
	on.updated.fire(5, { status: 'complete' });
	await shown(2);
});

it('asks a page again that has just been switched on, and gives up when it says nothing', async () => {
	state = 'off';
	open();
	await until(() => expect(last()?.switches).toBeDefined());
	state = 'on';
	await shown(2);
	state = 'off';
	on.updated.fire(5, { status: 'complete' });
	await vi.advanceTimersByTimeAsync(10_000);
	const before = asked();
	await vi.advanceTimersByTimeAsync(60_000);
	expect(asked()).toBe(before);
});

it.each([
	['switched off', () => writeSite('a.example', false, { incognito: false, listedOnly: false })],
	['paused', () => writeSetting('paused', true)],
])('asks nothing of a page that is %s, until it is switched on', async (_, write) => {
	await write();
	const actions = open();
	await until(() => expect(last()?.switches).toBeDefined());
	await vi.advanceTimersByTimeAsync(10_000);
	expect(executeScript).not.toHaveBeenCalled();
	await actions.switchOn();
	await shown(2);
});

it('a private window has its own site switch, in memory only', async () => {
	(tabs[0] as Fake).incognito = true;
	await writeSite('a.example', false, { incognito: true, listedOnly: false });
	const { switchOn } = open();
	await until(() => expect(last()?.switches?.site).toBe(false));
	await switchOn();
	await shown(2);
	expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

it('in a tab of its own it stays with one tab, and says when that is gone', async () => {
	open(6);
	await shown(2);
	expect(last()?.tabId).toBe(6);
	on.activated.fire({ tabId: 5 });
	await vi.advanceTimersByTimeAsync(1_000);
	expect(last()?.tabId).toBe(6);
	tabs.pop();
	on.removed.fire(6);
	await until(() => expect(last()).toMatchObject({ isGone: true, page: undefined }));
});

it('says that storage cannot be read, and keeps what it shows', async () => {
	open();
	await shown(2);
	vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
	on.updated.fire(5, { status: 'complete' });
	await until(() => expect(last()?.storageFailed).toBe(true));
	await shown(2);
	vi.restoreAllMocks();
});

it('jumps round and round, and ends with its signal', async () => {
	const { jump } = open();
	await shown(2);
	const page = last()?.page;
	if (page && 'names' in page && page.names[0]) await jump(page.names[0]);
	expect(executeScript).toHaveBeenCalledWith(
		expect.objectContaining({ target: { tabId: 5, frameIds: [0] }, args: ['putin'] }),
	);
	end.abort();
	for (const event of Object.values(on)) expect(event.listeners.size).toBe(0);
});
