/** The dismissals as the popup shows and changes them: those of the page, and those that are kept. */
import browser from 'webextension-polyfill';
import { type Dismissal, EVERYWHERE, type KeptDismissal } from '../../core/settings/dismissal.ts';
import { readKept, removeKept, writeKept } from '../storage/kept-dismissals.ts';
import { showAgain, type Tab } from '../tab/this-page.ts';

/** What the popup shows of the kept dismissals. */
export interface ShownDismissals {
	/** Of all sites; empty until they could be read. */
	kept: readonly KeptDismissal[];
	storageFailed?: 'read' | 'write';
}

/** What the popup can do to them. */
export interface DismissalActions {
	/** Reads what is kept. */
	refresh(): Promise<void>;
	/** Takes back what was dismissed on the page. */
	restore(dismissal: Dismissal): Promise<void>;
	/** Keeps what was dismissed on the page: for the tab's site, or everywhere. Resolves when it is kept or has failed. */
	keep(dismissal: Dismissal, where: 'site' | 'everywhere'): Promise<void>;
	/** Takes back what is kept; resolves when it is gone or has failed. */
	forget(kept: KeptDismissal): Promise<void>;
}

/** Keeps the shown dismissals and the stored ones together until `signal` ends it. */
export function createDismissals(
	tab: () => (Tab & { site: string | undefined }) | undefined,
	show: (shown: Partial<ShownDismissals>) => void,
	signal: AbortSignal,
): DismissalActions {
	const refresh = async () => {
		try {
			show({ kept: await readKept(tab()?.incognito ?? false) });
		} catch {
			show({ storageFailed: 'read' });
		}
	};

	/** Whether it was written; the list is read anew when storage says so. */
	const change = async (written: Promise<void>) => {
		try {
			await written;
			return true;
		} catch {
			show({ storageFailed: 'write' });
			return false;
		}
	};

	const restore = async (dismissal: Dismissal) => {
		const at = tab();
		if (at) await showAgain(at.id, dismissal);
	};

	browser.storage.onChanged.addListener(refresh);
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(refresh));
	return {
		refresh,
		restore,
		async keep(dismissal, where) {
			const at = tab();
			const scope = where === 'everywhere' ? EVERYWHERE : at?.site;
			if (!at || scope === undefined) return;
			// Only what is kept may leave the page's memory.
			if (await change(writeKept({ ...dismissal, scope }, at.incognito))) await restore(dismissal);
		},
		forget: async (kept) => void (await change(removeKept(kept, tab()?.incognito ?? false))),
	};
}
