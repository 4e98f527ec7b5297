import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookUpOf } from '../../../core/search/look-up.ts';
import { createLookUps } from '../../../extension/background/look-ups.ts';

const openPopup = vi.fn();
const create = vi.fn();
const popup = { url: 'chrome-extension://test-extension-id/popup.html' };
const stored = async () => [await fakeBrowser.storage.local.get(null), await fakeBrowser.storage.session.get(null)];

beforeEach(() => {
	fakeBrowser.reset();
	vi.useFakeTimers();
	vi.resetAllMocks();
	openPopup.mockResolvedValue(undefined);
	Object.assign(fakeBrowser.action, { openPopup });
	Object.assign(fakeBrowser.tabs, { create });
	Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://test-extension-id${path}` });
});
afterEach(() => vi.useRealTimers());

it('opens the popup in the click itself, and hands the words over once', async () => {
	const { open, take } = createLookUps();
	const opened = open({ query: 'Ana Paz' });
	expect(openPopup).toHaveBeenCalledOnce();
	await opened;
	expect(take(popup)).toEqual({ query: 'Ana Paz' });
	expect(take(popup)).toBeUndefined();
	expect(create).not.toHaveBeenCalled();
});

it('keeps the words out of storage and out of addresses', async () => {
	openPopup.mockRejectedValue(new Error('No gesture'));
	await createLookUps().open({ query: 'Ana Paz' });
	expect(await stored()).toEqual([{}, {}]);
	expect(create.mock.calls).toEqual([[{ url: '/popup.html', active: true }]]);
});

it('gives a page nothing, whatever it asks', async () => {
	const { open, take } = createLookUps();
	await open({ query: 'Ana Paz' });
	for (const url of ['https://news.example/popup.html', 'chrome-extension://other/popup.html', undefined])
		expect(take(url ? { url } : {})).toBeUndefined();
	expect(take(popup)).toEqual({ query: 'Ana Paz' });
});

it('forgets what no popup came for', async () => {
	const { open, take } = createLookUps();
	await open({ entity: 'ana-paz' });
	vi.advanceTimersByTime(60_000);
	expect(take(popup)).toBeUndefined();
});

it.each([
	['front', true],
	['back', false],
] as const)('in a tab at the %s where the reader wants one', async (where, active) => {
	await createLookUps().open({ entity: 'ana-paz' }, where);
	expect(openPopup).not.toHaveBeenCalled();
	expect(create.mock.calls).toEqual([[{ url: '/popup.html', active }]]);
});

it.each([
	['  Ana \n\t Paz ', { query: 'Ana Paz' }],
	['x'.repeat(5000), { query: 'x'.repeat(120) }],
	[`${'x'.repeat(119)}\u{1F600}`, { query: `${'x'.repeat(119)}\uFFFD` }],
	[' \n ', undefined],
	['', undefined],
	[undefined, undefined],
])('selected words as a query: %j', (words, lookUp) => expect(lookUpOf(words)).toEqual(lookUp));
