/**
 * The reader's switches, one storage key each, so that two writers never overwrite each other. Whoever is clicked
 * writes storage itself; everybody else listens. A private window's site switch lives in session storage only.
 */
import { browser } from 'wxt/browser';

/** All sites paused: present and true. */
export const PAUSED = 'paused';
/** Places are marked too: present and true. */
export const PLACES = 'mark-places';
/** One key a site that is switched off; absent means on. */
export const siteKey = (site: string) => `site:${site}`;

/** The site of an address: its host without `www.`; the path for local files; undefined where extensions may not run. */
export function siteOf(address: string | undefined): string | undefined {
	if (!address || !URL.canParse(address)) return;
	const url = new URL(address);
	if (url.protocol === 'file:') return 'file';
	if (url.protocol !== 'http:' && url.protocol !== 'https:') return;
	return url.host.replace(/^www\./, '') || undefined;
}

export interface Switches {
	site: boolean;
	paused: boolean;
	places: boolean;
}

/** Reads the switches of a site; rejects when storage fails. */
export async function readSwitches(site: string, incognito: boolean): Promise<Switches> {
	const key = siteKey(site);
	const [kept, session] = await Promise.all([
		browser.storage.local.get([key, PAUSED, PLACES]),
		incognito ? browser.storage.session.get(key) : undefined,
	]);
	return {
		site: (session?.[key] ?? kept[key]) !== 'off',
		paused: kept[PAUSED] === true,
		places: kept[PLACES] === true,
	};
}

/** Switches marking on or off for a site; rejects when storage fails, and nothing has changed then. */
export async function writeSite(site: string, on: boolean, incognito: boolean): Promise<void> {
	const key = siteKey(site);
	// A private window may switch on what is off outside of it, so there `on` is written too.
	if (incognito) await browser.storage.session.set({ [key]: on ? 'on' : 'off' });
	else if (on) await browser.storage.local.remove(key);
	else await browser.storage.local.set({ [key]: 'off' });
}

/** Sets or clears a switch that holds for all sites; rejects when storage fails. */
export async function writeFlag(key: typeof PAUSED | typeof PLACES, on: boolean): Promise<void> {
	if (on) await browser.storage.local.set({ [key]: true });
	else await browser.storage.local.remove(key);
}
