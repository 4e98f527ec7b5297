/**
 * Who was looked up last: ids of entities and nothing else, the newest first, and none from a private window. One key:
 * of two windows that look up in the same moment, one look-up may be lost.
 */
import browser from 'webextension-polyfill';
import { activeTab } from '../tab/this-page.ts';

/** The storage key. */
export const RECENT = 'recent-look-ups';
/** As many as are taken in at a glance. */
const MOST = 6;

/** Their ids; none where storage fails. */
export async function readRecent(): Promise<string[]> {
	try {
		const { [RECENT]: kept } = await browser.storage.local.get(RECENT);
		return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, MOST) : [];
	} catch {
		return [];
	}
}

/** Puts one before the others; gives what is kept now. */
export async function remember(entity: string): Promise<string[]> {
	const [recent, tab] = await Promise.all([readRecent(), activeTab()]);
	// Where it is not known whether a window is private, it counts as private.
	if (!tab || tab.incognito) return recent;
	const next = [entity, ...recent.filter((id) => id !== entity)].slice(0, MOST);
	try {
		await browser.storage.local.set({ [RECENT]: next });
		return next;
	} catch {
		return recent;
	}
}

/** Forgets them all; rejects when storage fails. */
export async function forgetRecent(): Promise<void> {
	await browser.storage.local.remove(RECENT);
}
