import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '../../../core/settings/settings.ts';
import { followOptions, type OptionsState } from '../../../extension/options/options-state.ts';
import { until } from '../../until.ts';

const { local } = fakeBrowser.storage;
const KEPT = { scope: '*', entity: 'x', label: 'X', surface: 'Y' };
let end: AbortController;

beforeEach(() => {
	fakeBrowser.reset();
	end = new AbortController();
});
afterEach(() => {
	end.abort();
	vi.restoreAllMocks();
});

async function open() {
	const seen: OptionsState[] = [];
	const actions = followOptions((state) => seen.push(state), end.signal);
	await until(() => expect(seen.at(-1)?.settings).toBeDefined());
	return { ...actions, last: () => seen.at(-1) as OptionsState };
}

it('writes a setting before anything else happens, and shows it at once', async () => {
	const page = await open();
	const set = vi.spyOn(local, 'set');
	const done = page.set('style', 'bar');
	expect(set).toHaveBeenCalledWith({ style: 'bar' });
	expect(page.last().settings).toEqual({ ...DEFAULTS, style: 'bar' });
	await done;
	expect(await local.get(null)).toEqual({ style: 'bar' });
});

it('takes back what storage refuses, and says so', async () => {
	const page = await open();
	vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
	await page.set('style', 'bar');
	expect(page.last()).toMatchObject({ settings: DEFAULTS, storageFailed: 'write' });
	await page.set('style', 'line');
	expect(page.last()).toMatchObject({ settings: { ...DEFAULTS, style: 'line' }, storageFailed: undefined });
});

it('loses no click of a fast hand, and follows what is switched elsewhere', async () => {
	const page = await open();
	await Promise.all(Array.from({ length: 50 }, (_, i) => page.setSite(`s${i}.example`, i % 2 === 0)));
	expect(page.last().sites).toHaveLength(50);
	await local.set({ 'site:elsewhere.example': 'off' });
	await until(() => expect(page.last().sites).toHaveLength(51));
});

it('removes a site and a name, and takes each back', async () => {
	await local.set({ 'site:a.example': 'off', 'not:*:y': KEPT });
	const page = await open();
	await page.removeSite({ site: 'a.example', on: false });
	expect(page.last()).toMatchObject({ sites: [], undoable: { site: 'a.example' } });
	await page.undo();
	expect(page.last()).toMatchObject({ sites: [{ site: 'a.example', on: false }], undoable: undefined });
});

it('imports what is well, adding to what is there, and nothing of what is not', async () => {
	await local.set({ 'site:a.example': 'off', 'site:b.example': 'off' });
	const page = await open();
	const list = (sites: object) => JSON.stringify({ format: 'gloss-sites', version: 1, sites });
	await page.importSites(list({ 'c.example': 'off', 'd example': 'off' }));
	expect(page.last().imported).toEqual({ problem: { what: 'site', site: 'd example' } });
	expect(Object.keys(await local.get(null))).toHaveLength(2);
	await page.importSites(list({ 'b.example': 'on', 'c.example': 'off' }));
	expect(page.last()).toMatchObject({
		imported: { count: 2 },
		sites: [
			{ site: 'a.example', on: false },
			{ site: 'b.example', on: true },
			{ site: 'c.example', on: false },
		],
	});
});

it('lists sites in the order of their names as people write them', async () => {
	await local.set({ 'site:xn--bcher-kva.example': 'off', 'site:c.example': 'off', 'site:a.example': 'off' });
	const page = await open();
	expect(page.last().sites.map(({ site }) => site)).toEqual(['a.example', 'xn--bcher-kva.example', 'c.example']);
});

it('resets everything of ours and nothing else, and takes it back', async () => {
	const before = { 'site:a.example': 'off', style: 'bar', 'mark-places': true, 'not:*:y': KEPT, other: 1 };
	await local.set(before);
	const page = await open();
	await page.reset();
	expect(await local.get(null)).toEqual({ other: 1 });
	expect(page.last()).toMatchObject({ settings: DEFAULTS, sites: [], kept: [], undoable: 'reset' });
	await page.undo();
	expect(await local.get(null)).toEqual(before);
	expect(page.last().undoable).toBeUndefined();
});

it('what was done before cannot be taken back once something else was done', async () => {
	await local.set({ 'site:a.example': 'off' });
	const page = await open();
	await page.reset();
	await page.set('style', 'bar');
	await page.undo();
	expect(await local.get(null)).toEqual({ style: 'bar' });
});
