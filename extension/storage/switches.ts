/**
 * The reader's switches, one storage key each, so that two writers never overwrite each other. Whoever is clicked
 * writes storage itself; everybody else listens. A private window's site switch lives in session storage only.
 */
import {
	DEFAULTS,
	SETTING_NAMES,
	type SettingName,
	type Settings,
	settingsFrom,
} from '../../core/settings/settings.ts';
import { withoutWww } from '../../core/settings/www.ts';
import { browser } from '../browser.ts';

/** A setting's storage key; absent means its first choice. */
const KEYS: { [Name in SettingName]?: string } = {
	listedOnly: 'listed-only',
	places: 'mark-places',
	level: 'how-sure',
	restMs: 'rest-ms',
};
export const settingKey = (name: SettingName) => KEYS[name] ?? name;
/** The storage keys of all settings. */
export const SETTING_KEYS: readonly string[] = SETTING_NAMES.map(settingKey);

/** What the keys of sites begin with. */
export const SITE_PREFIX = 'site:';
/** One key a site, `off` or `on`; absent means on, or off where only listed sites are on. */
export const siteKey = (site: string) => SITE_PREFIX + site;

/** The site of an address: its host without `www.`; the path for local files; undefined where extensions may not run. */
export function siteOf(address: string | undefined): string | undefined {
	return address && URL.canParse(address) ? siteAt(new URL(address)) : undefined;
}

/** The same of an address in its parts. */
export function siteAt({ protocol, host }: Pick<URL, 'protocol' | 'host'>): string | undefined {
	if (protocol === 'file:') return 'file';
	if (protocol !== 'http:' && protocol !== 'https:') return;
	return withoutWww(host) || undefined;
}

/** What a tab obeys: its site's switch, and the settings. */
export interface Switches extends Settings {
	site: boolean;
}

/** Reads what holds for all sites; rejects when storage fails. */
export async function readSettings(): Promise<Settings> {
	const kept = await browser.storage.local.get([...SETTING_KEYS]);
	return settingsFrom((name) => kept[settingKey(name)]);
}

/** Reads the switches of a site; rejects when storage fails. */
export async function readSwitches(site: string, incognito: boolean): Promise<Switches> {
	const key = siteKey(site);
	const [kept, session] = await Promise.all([
		browser.storage.local.get([key, ...SETTING_KEYS]),
		incognito ? browser.storage.session.get(key) : undefined,
	]);
	const settings = settingsFrom((name) => kept[settingKey(name)]);
	const chosen = session?.[key] ?? kept[key];
	return { ...settings, site: settings.listedOnly ? chosen === 'on' : chosen !== 'off' };
}

/** Where a site is switched: a private window forgets it; where only listed sites are on, `on` has to be kept. */
export type SiteSwitched = { incognito: boolean } & Pick<Settings, 'listedOnly'>;

/** Switches marking on or off for a site; rejects when storage fails, and nothing has changed then. */
export async function writeSite(site: string, on: boolean, { incognito, listedOnly }: SiteSwitched): Promise<void> {
	const key = siteKey(site);
	// A private window may switch on what is off outside of it, so there `on` is written too.
	if (incognito) await browser.storage.session.set({ [key]: on ? 'on' : 'off' });
	else if (on && !listedOnly) await browser.storage.local.remove(key);
	else await browser.storage.local.set({ [key]: on ? 'on' : 'off' });
}

/** Switches a site to what it is not, and says what it is then; rejects when storage fails, and nothing has changed. */
export async function flipSite(site: string, incognito: boolean): Promise<boolean> {
	const { site: on, listedOnly } = await readSwitches(site, incognito);
	await writeSite(site, !on, { incognito, listedOnly });
	return !on;
}

/** Sets what holds for all sites; rejects when storage fails, and nothing has changed then. */
export async function writeSetting<Name extends SettingName>(name: Name, to: Settings[Name]): Promise<void> {
	if (to === DEFAULTS[name]) await browser.storage.local.remove(settingKey(name));
	else await browser.storage.local.set({ [settingKey(name)]: to });
}
