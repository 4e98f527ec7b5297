/**
 * The reader's switches, one storage key each, so that two writers never overwrite each other. Whoever is clicked
 * writes storage itself; everybody else listens. A private window's site switch lives in session storage only.
 */
import { browser } from 'wxt/browser';
import { DEFAULT_LEVEL, isLevel, type Level } from '../core/threshold.ts';

/** All sites paused: present and true. */
export const PAUSED = 'paused';
/** Places are marked too: present and true. */
export const PLACES = 'mark-places';
/** How sure the reader wants to be before a name is marked; absent means balanced. */
export const LEVEL = 'how-sure';
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
	level: Level;
}

/** Reads the switches of a site; rejects when storage fails. */
export async function readSwitches(site: string, incognito: boolean): Promise<Switches> {
	const key = siteKey(site);
	const [kept, session] = await Promise.all([
		browser.storage.local.get([key, PAUSED, PLACES, LEVEL]),
		incognito ? browser.storage.session.get(key) : undefined,
	]);
	const level = kept[LEVEL];
	return {
		site: (session?.[key] ?? kept[key]) !== 'off',
		paused: kept[PAUSED] === true,
		places: kept[PLACES] === true,
		level: isLevel(level) ? level : DEFAULT_LEVEL,
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

/** Sets how sure the reader wants to be, on all sites; rejects when storage fails. */
export async function writeLevel(level: Level): Promise<void> {
	if (level === DEFAULT_LEVEL) await browser.storage.local.remove(LEVEL);
	else await browser.storage.local.set({ [LEVEL]: level });
}
