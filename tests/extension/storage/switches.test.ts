import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CHOICES, DEFAULTS, type SettingName } from '../../../core/settings/settings.ts';
import { createSwitchboard, type ShownSwitches } from '../../../extension/popup/popup-switches.ts';
import {
	flipSite,
	readSwitches,
	SETTING_KEYS,
	settingKey,
	siteOf,
	writeSetting,
	writeSite,
} from '../../../extension/storage/switches.ts';
import { until } from '../../until.ts';

const HERE = { incognito: false, listedOnly: false };
const PRIVATE = { incognito: true, listedOnly: false };
const { local, session } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('switches in storage', () => {
	it.each([
		['https://www.example.com/a', 'example.com'],
		['http://example.com:8080/', 'example.com:8080'],
		['https://m.example.com/', 'm.example.com'],
		['file:///home/page.html', 'file'],
		['chrome://settings', undefined],
		['about:blank', undefined],
		['nonsense', undefined],
		[undefined, undefined],
	])('site of %s', (address, site) => expect(siteOf(address)).toBe(site));

	it('keeps one key a site, none for what is on', async () => {
		await writeSite('a.example', false, HERE);
		await writeSite('b.example', false, HERE);
		await writeSite('a.example', true, HERE);
		await writeSetting('paused', true);
		await writeSetting('places', true);
		await writeSetting('paused', false);
		expect(await local.get(null)).toEqual({ 'site:b.example': 'off', 'mark-places': true });
	});

	it('keeps how sure in one key, none for balanced, and reads nonsense as balanced', async () => {
		const level = async () => (await readSwitches('a.example', false)).level;
		expect(await level()).toBe('balanced');
		await writeSetting('level', 'sure');
		expect(await level()).toBe('sure');
		expect(await local.get(null)).toEqual({ 'how-sure': 'sure' });
		await writeSetting('level', 'balanced');
		expect(await local.get(null)).toEqual({});
		await local.set({ 'how-sure': 'toString' });
		expect(await level()).toBe('balanced');
	});

	it('where only listed sites are on, a site is off until it is switched on, and its switch is kept', async () => {
		await writeSetting('listedOnly', true);
		const only = { incognito: false, listedOnly: true };
		const isOn = async (site: string) => (await readSwitches(site, false)).site;
		expect(await isOn('a.example')).toBe(false);
		await writeSite('a.example', true, only);
		await writeSite('b.example', false, only);
		expect([await isOn('a.example'), await isOn('b.example')]).toEqual([true, false]);
		await writeSetting('listedOnly', false);
		expect([await isOn('a.example'), await isOn('b.example'), await isOn('c.example')]).toEqual([true, false, true]);
	});

	it.each([false, true])('flips a site there and back, only listed ones on: %s', async (listedOnly) => {
		await writeSetting('listedOnly', listedOnly);
		for (const on of [listedOnly, !listedOnly]) {
			await flipSite('a.example', false);
			expect((await readSwitches('a.example', false)).site).toBe(on);
		}
	});

	it('reads and writes every setting by its own key, and nonsense as the first choice', async () => {
		for (const [name, choices] of Object.entries(CHOICES)) {
			for (const choice of choices.toReversed()) {
				await writeSetting(name as SettingName, choice as never);
				expect((await readSwitches('a.example', false))[name as SettingName]).toBe(choice);
			}
			expect(await local.get(null), name).toEqual({});
			await local.set({ [settingKey(name as SettingName)]: 'toString' });
			expect((await readSwitches('a.example', false))[name as SettingName]).toBe(choices[0]);
			await local.clear();
		}
		expect(new Set(SETTING_KEYS).size).toBe(Object.keys(CHOICES).length);
	});

	it('two writers never overwrite each other', async () => {
		const sites = Array.from({ length: 100 }, (_, index) => `s${index}.example`);
		await Promise.all(sites.map((site) => writeSite(site, false, HERE)));
		expect(Object.keys(await local.get(null))).toHaveLength(100);
	});

	it('a private window writes session storage only, and reads it first', async () => {
		await writeSite('a.example', false, HERE);
		await writeSite('a.example', true, PRIVATE);
		await writeSite('b.example', false, PRIVATE);
		expect(await local.get(null)).toEqual({ 'site:a.example': 'off' });
		expect(await session.get(null)).toEqual({ 'site:a.example': 'on', 'site:b.example': 'off' });
		expect((await readSwitches('a.example', true)).site).toBe(true);
		expect((await readSwitches('a.example', false)).site).toBe(false);
		expect((await readSwitches('b.example', false)).site).toBe(true);
	});
});

describe('the popup’s switchboard', () => {
	const open = (site: string | undefined = 'a.example', incognito = false) => {
		const seen: ShownSwitches[] = [];
		const end = new AbortController();
		const board = createSwitchboard(
			() => ({ site, incognito }),
			(shown) => seen.push(shown),
			end.signal,
		);
		return { ...board, seen, end, last: () => seen.at(-1) };
	};
	const ON = { ...DEFAULTS, site: true } as const;

	it('writes before anything else happens', async () => {
		const board = open();
		await board.refresh();
		const set = vi.spyOn(local, 'set');
		const flipped = board.flip('site', false);
		expect(set).toHaveBeenCalledWith({ 'site:a.example': 'off' });
		expect(board.last()?.switches?.site).toBe(false);
		await flipped;
		expect((await readSwitches('a.example', false)).site).toBe(false);
	});

	it('loses no click of a fast hand', async () => {
		const board = open();
		await board.refresh();
		await Promise.all([false, true, false, true, false].map((on) => board.flip('site', on)));
		expect((await readSwitches('a.example', false)).site).toBe(false);
		expect(board.last()).toEqual({ switches: { ...ON, site: false }, storageFailed: undefined });
	});

	it('two popups agree', async () => {
		const one = open();
		const other = open();
		await one.refresh();
		await other.refresh();
		await one.flip('paused', true);
		await until(() => expect(other.last()?.switches).toEqual({ ...ON, paused: true }));
	});

	it('takes a switch back that storage refuses, says so, and forgets it at the next success', async () => {
		const board = open();
		await board.refresh();
		await board.flip('places', true);
		vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
		await board.flip('site', false);
		expect(board.last()).toEqual({ switches: { ...ON, places: true }, storageFailed: 'write' });
		await board.flip('site', false);
		expect(board.last()).toEqual({ switches: { ...ON, places: true, site: false }, storageFailed: undefined });
	});

	it('moves how sure, takes it back when storage refuses, and all popups agree', async () => {
		const board = open();
		const other = open('b.example');
		await board.refresh();
		await board.flip('level', 'everything');
		await until(() => expect(other.last()?.switches?.level).toBe('everything'));
		vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
		const refused = board.flip('level', 'sure');
		expect(board.last()?.switches?.level).toBe('sure');
		await refused;
		expect(board.last()).toEqual({ switches: { ...ON, level: 'everything' }, storageFailed: 'write' });
	});

	it('keeps the last good state when reading fails', async () => {
		const board = open();
		await board.flip('paused', true);
		await board.refresh();
		vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('corrupt'));
		await board.refresh();
		expect(board.last()).toEqual({ switches: { ...ON, paused: true }, storageFailed: 'read' });
	});

	it('shows no switches before they could ever be read', async () => {
		vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('corrupt'));
		const board = open();
		await board.refresh();
		expect(board.last()).toEqual({ switches: undefined, storageFailed: 'read' });
	});

	it('a private window’s switch leaves local storage alone', async () => {
		const board = open('a.example', true);
		await board.refresh();
		await board.flip('site', false);
		expect(await local.get(null)).toEqual({});
		expect(board.last()?.switches?.site).toBe(false);
	});

	it('listens no more after its end', async () => {
		const board = open();
		board.end.abort();
		await writeSetting('paused', true);
		expect(board.seen).toEqual([]);
	});
});
