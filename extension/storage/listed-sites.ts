/** What the options page keeps besides settings: the sites that were switched, all at once. One storage key each. */
import { browser } from 'wxt/browser';
import { siteName } from '../../core/settings/site.ts';
import type { ListedSite } from '../../core/settings/site-list.ts';
import { isKeptKey } from './kept-dismissals.ts';
import { SETTING_KEYS, SITE_PREFIX, siteKey } from './switches.ts';

type Stored = Record<string, unknown>;

// A collator compares many times faster than `localeCompare`.
const { compare: byName } = new Intl.Collator();

/** Every site that was switched by itself, in the order of the alphabet; rejects when storage fails. */
export async function readListedSites(): Promise<ListedSite[]> {
	const all = await browser.storage.local.get(null);
	return Object.entries(all)
		.filter(([key]) => key.startsWith(SITE_PREFIX))
		.map(([key, state]) => ({ site: key.slice(SITE_PREFIX.length), on: state !== 'off' }))
		.map((listed) => ({ listed, name: siteName(listed.site) }))
		.sort((a, b) => byName(a.name, b.name))
		.map(({ listed }) => listed);
}

/** Adds sites, or sets what is there already; rejects when storage fails, and nothing has changed then. */
export async function writeListedSites(sites: readonly ListedSite[]): Promise<void> {
	await browser.storage.local.set(Object.fromEntries(sites.map(({ site, on }) => [siteKey(site), on ? 'on' : 'off'])));
}

/** Takes a site off the list; rejects when storage fails, and nothing has changed then. */
export async function removeListedSite(site: string): Promise<void> {
	await browser.storage.local.remove(siteKey(site));
}

const isOurs = (key: string) => SETTING_KEYS.includes(key) || key.startsWith(SITE_PREFIX) || isKeptKey(key);

/** Forgets settings, sites and dismissals, and gives what they were; rejects when storage fails. */
export async function resetAll(): Promise<Stored> {
	const all: Stored = await browser.storage.local.get(null);
	const before = Object.fromEntries(Object.entries(all).filter(([key]) => isOurs(key)));
	await browser.storage.local.remove(Object.keys(before));
	return before;
}

/** Puts back what `resetAll` gave; rejects when storage fails, and nothing has changed then. */
export async function putBack(before: Stored): Promise<void> {
	await browser.storage.local.set(before);
}
