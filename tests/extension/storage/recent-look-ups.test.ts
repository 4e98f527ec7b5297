import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetRecent, RECENT, readRecent, remember } from '../../../extension/storage/recent-look-ups.ts';

let tabs: { id: number; incognito: boolean }[];
const stored = () => fakeBrowser.storage.local.get(null);

beforeEach(() => {
	fakeBrowser.reset();
	tabs = [{ id: 1, incognito: false }];
	Object.assign(fakeBrowser.tabs, { query: vi.fn(async () => tabs) });
});

it('keeps ids and nothing else, the newest first, each once', async () => {
	for (const entity of ['ana-paz', 'port', 'ana-paz']) await remember(entity);
	expect(await stored()).toEqual({ [RECENT]: ['ana-paz', 'port'] });
});

it('keeps few', async () => {
	for (let at = 0; at < 20; at++) await remember(`e${at}`);
	expect(await readRecent()).toEqual(['e19', 'e18', 'e17', 'e16', 'e15', 'e14']);
});

it('keeps none from a private window, nor where it cannot tell', async () => {
	await remember('port');
	tabs = [{ id: 1, incognito: true }];
	expect(await remember('ana-paz')).toEqual(['port']);
	tabs = [];
	expect(await remember('ana-paz')).toEqual(['port']);
	expect(await stored()).toEqual({ [RECENT]: ['port'] });
	expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

it('forgets them all', async () => {
	await remember('port');
	await forgetRecent();
	expect(await stored()).toEqual({});
});

it.each([['nonsense'], [7], [{ 0: 'port' }], [[1, 'port', null]]])('lives with %j in storage', async (kept) => {
	await fakeBrowser.storage.local.set({ [RECENT]: kept });
	expect(await readRecent()).toEqual(Array.isArray(kept) ? ['port'] : []);
});

it('does without, where storage fails', async () => {
	vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('disk'));
	expect(await readRecent()).toEqual([]);
	vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk'));
	expect(await remember('port')).toEqual([]);
});
