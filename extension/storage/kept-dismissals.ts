/**
 * Dismissals that the reader kept for a site or everywhere, one storage key each. The popup writes them on the click;
 * frames listen. In private windows they go to session storage only.
 */
import { dismissalId, EVERYWHERE, type KeptDismissal } from '../../core/settings/dismissal.ts';
import { browser } from '../browser.ts';

const PREFIX = 'not:';
/** A private window took back what is kept outside of it. */
const UNDONE = 'undone';

/** Its storage key. */
export const keptKey = (kept: KeptDismissal) => `${PREFIX}${kept.scope}:${dismissalId(kept)}`;

/** Whether a storage key holds a kept dismissal. */
export const isKeptKey = (key: string) => key.startsWith(PREFIX);

function isKept(value: unknown): value is KeptDismissal {
	const { scope, entity, label, surface } = (value ?? {}) as Partial<KeptDismissal>;
	return [scope, entity, label, surface].every((part) => typeof part === 'string');
}

/** All kept dismissals, in the order of their keys; rejects when storage fails. */
export async function readKept(incognito: boolean): Promise<KeptDismissal[]> {
	const [kept, session] = await Promise.all([
		browser.storage.local.get(null),
		incognito ? browser.storage.session.get(null) : undefined,
	]);
	return Object.entries({ ...kept, ...session })
		.filter(([key]) => isKeptKey(key))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([, value]) => (isKept(value) ? [value] : []));
}

/** Those that hold on a site. */
export const keptOn = (site: string, kept: readonly KeptDismissal[]) =>
	kept.filter(({ scope }) => scope === EVERYWHERE || scope === site);

/** Keeps a dismissal; rejects when storage fails, and nothing has changed then. */
export async function writeKept(kept: KeptDismissal, incognito: boolean): Promise<void> {
	const { scope, entity, label, surface } = kept;
	const area = incognito ? browser.storage.session : browser.storage.local;
	await area.set({ [keptKey(kept)]: { scope, entity, label, surface } });
}

/** Takes a kept dismissal back; rejects when storage fails, and nothing has changed then. */
export async function removeKept(kept: KeptDismissal, incognito: boolean): Promise<void> {
	// A private window may take back what is kept outside of it, and outside it stays kept.
	if (incognito) await browser.storage.session.set({ [keptKey(kept)]: UNDONE });
	else await browser.storage.local.remove(keptKey(kept));
}
