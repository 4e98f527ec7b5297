import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { KeptDismissal } from '../../../core/settings/dismissal.ts';
import { createDismissals, type ShownDismissals } from '../../../extension/popup/popup-dismissals.ts';
import { keptKey, keptOn, readKept, removeKept, writeKept } from '../../../extension/storage/kept-dismissals.ts';
import { until } from '../../until.ts';

const { local, session } = fakeBrowser.storage;
const castro = { entity: 'raul-castro', label: 'Raúl Castro', surface: 'Castro' };
const here: KeptDismissal = { ...castro, scope: 'a.example:8080' };
const everywhere: KeptDismissal = { ...castro, scope: '*' };
const executeScript = vi.fn();

beforeEach(() => {
	fakeBrowser.reset();
	executeScript.mockReset().mockResolvedValue([]);
	Object.assign(fakeBrowser.scripting, { executeScript });
});
afterEach(() => vi.restoreAllMocks());

describe('kept dismissals in storage', () => {
	it('are one key each', async () => {
		await Promise.all([here, everywhere].map((one) => writeKept(one, false)));
		await writeKept({ ...here, surface: 'CASTRO' }, false);
		await local.set({ 'site:a.example': 'off' });
		expect(Object.keys(await local.get(null)).sort()).toEqual([
			'not:*:raul-castro:castro',
			'not:a.example:8080:raul-castro:castro',
			'site:a.example',
		]);
		expect(await readKept(false)).toEqual([everywhere, { ...here, surface: 'CASTRO' }]);
	});

	it('two writers never overwrite each other', async () => {
		const all = Array.from({ length: 100 }, (_, i) => ({ ...here, entity: `e${i}` }));
		await Promise.all(all.map((one) => writeKept(one, false)));
		await Promise.all(all.slice(50).map((one) => removeKept(one, false)));
		expect(await readKept(false)).toHaveLength(50);
	});

	it('hold on their site or everywhere', () => {
		expect(keptOn('a.example:8080', [here, everywhere])).toEqual([here, everywhere]);
		expect(keptOn('b.example', [here, everywhere])).toEqual([everywhere]);
	});

	it('of a private window stay in session storage, over those outside', async () => {
		await writeKept(everywhere, false);
		await writeKept(here, true);
		expect(await local.get(null)).toEqual({ [keptKey(everywhere)]: everywhere });
		expect(await readKept(true)).toEqual([everywhere, here]);
		expect(await readKept(false)).toEqual([everywhere]);
		await removeKept(everywhere, true);
		await removeKept(here, true);
		expect(await readKept(true)).toEqual([]);
		expect(await readKept(false)).toEqual([everywhere]);
		await writeKept(everywhere, true);
		expect(await readKept(true)).toEqual([everywhere]);
	});

	it('that are broken are passed over', async () => {
		await local.set({ 'not:x': 'y', 'not:z': null, 'not:w': { ...here, surface: 7 }, [keptKey(here)]: here });
		expect(await readKept(false)).toEqual([here]);
	});
});

describe('the popup’s dismissals', () => {
	const open = (incognito = false) => {
		let shown: Partial<ShownDismissals> = {};
		const end = new AbortController();
		const actions = createDismissals(
			() => ({ id: 5, incognito, site: 'a.example:8080' }),
			(part) => {
				shown = { ...shown, ...part };
			},
			end.signal,
		);
		return { ...actions, end, shown: () => shown };
	};
	const restored = () => executeScript.mock.calls.map(([{ target, args }]) => ({ target, args }));
	const IN_ALL_FRAMES = { target: { tabId: 5, allFrames: true }, args: ['raul-castro', 'Castro'] };

	it('take back in all frames of the tab', async () => {
		await open().restore(castro);
		expect(restored()).toEqual([IN_ALL_FRAMES]);
		expect(await local.get(null)).toEqual({});
	});

	it.each([
		['site', here],
		['everywhere', everywhere],
	] as const)('keep for %s: written before anything else, then taken off the page', async (where, kept) => {
		const popup = open();
		const set = vi.spyOn(local, 'set');
		const done = popup.keep(castro, where);
		expect(set).toHaveBeenCalledWith({ [keptKey(kept)]: kept });
		expect(executeScript).not.toHaveBeenCalled();
		await done;
		expect(popup.shown().kept).toEqual([kept]);
		expect(restored()).toEqual([IN_ALL_FRAMES]);
	});

	it('say when storage refuses, and the page still hides it', async () => {
		const popup = open();
		vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
		await popup.keep(castro, 'site');
		expect(popup.shown().storageFailed).toBe('write');
		expect(executeScript).not.toHaveBeenCalled();
	});

	it('show the last good list when storage refuses to forget or to be read', async () => {
		const popup = open();
		await popup.keep(castro, 'site');
		vi.spyOn(local, 'remove').mockRejectedValueOnce(new Error('disk'));
		await popup.forget(here);
		expect(popup.shown()).toEqual({ kept: [here], storageFailed: 'write' });
		vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('corrupt'));
		await popup.refresh();
		expect(popup.shown()).toEqual({ kept: [here], storageFailed: 'read' });
	});

	it('of two popups agree, and listen no more after their end', async () => {
		const one = open();
		const other = open();
		await one.keep(castro, 'everywhere');
		await until(() => expect(other.shown().kept).toEqual([everywhere]));
		other.end.abort();
		await one.forget(everywhere);
		expect(one.shown().kept).toEqual([]);
		expect(other.shown().kept).toEqual([everywhere]);
	});

	it('of a private window leave local storage alone', async () => {
		const popup = open(true);
		await popup.keep(castro, 'site');
		expect(popup.shown().kept).toEqual([here]);
		await popup.forget(here);
		expect(popup.shown().kept).toEqual([]);
		expect(await local.get(null)).toEqual({});
		expect(Object.keys(await session.get(null))).toEqual([keptKey(here)]);
	});
});
