/** What the options page shows, in step with storage, and what it does there. Each click writes its own key at once. */
import { browser } from 'wxt/browser';
import type { KeptDismissal } from '../../core/settings/dismissal.ts';
import type { SettingName, Settings } from '../../core/settings/settings.ts';
import { type ListedSite, readSiteList, type SiteListProblem } from '../../core/settings/site-list.ts';
import { readKept, removeKept, writeKept } from '../storage/kept-dismissals.ts';
import { putBack, readListedSites, removeListedSite, resetAll, writeListedSites } from '../storage/listed-sites.ts';
import { readSettings, writeSetting } from '../storage/switches.ts';

/** What can be taken back, until something else is done. */
export type Undoable = 'reset' | { site: string } | { kept: KeptDismissal };

/** The state of the options page. */
export interface OptionsState {
	/** Undefined until they could be read. */
	settings: Settings | undefined;
	sites: readonly ListedSite[];
	kept: readonly KeptDismissal[];
	storageFailed: 'read' | 'write' | undefined;
	undoable: Undoable | undefined;
	/** What the last import gave. */
	imported: { count: number } | { problem: SiteListProblem } | undefined;
}

/** What the options page can do. */
export interface OptionsActions {
	set<Name extends SettingName>(name: Name, to: Settings[Name]): Promise<void>;
	setSite(site: string, on: boolean): Promise<void>;
	removeSite(listed: ListedSite): Promise<void>;
	importSites(text: string): Promise<void>;
	forget(kept: KeptDismissal): Promise<void>;
	reset(): Promise<void>;
	undo(): Promise<void>;
}

/** Follows storage until `signal` ends it; `show` gets each new state. */
export function followOptions(show: (state: OptionsState) => void, signal: AbortSignal): OptionsActions {
	let state: OptionsState = {
		settings: undefined,
		sites: [],
		kept: [],
		storageFailed: undefined,
		undoable: undefined,
		imported: undefined,
	};
	let takeBack: (() => Promise<void>) | undefined;
	let pending = 0;

	const change = (part: Partial<OptionsState>) => {
		state = { ...state, ...part };
		if (!signal.aborted) show(state);
	};

	const refresh = async () => {
		try {
			const [settings, sites, kept] = await Promise.all([readSettings(), readListedSites(), readKept(false)]);
			// A click that is not kept yet is newer than what a reading says.
			if (pending > 0) return;
			change({ settings, sites, kept, ...(state.storageFailed === 'read' && { storageFailed: undefined }) });
		} catch {
			change({ storageFailed: 'read' });
		}
	};

	/** Shows it once it is written, or says that it could not be. */
	const write = async (written: Promise<unknown>, undoable?: Undoable, undo?: () => Promise<void>) => {
		pending++;
		try {
			await written;
			takeBack = undo;
			change({ storageFailed: undefined, undoable, imported: undefined });
		} catch {
			change({ storageFailed: 'write' });
		}
		pending--;
		await refresh();
	};

	browser.storage.onChanged.addListener(refresh);
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(refresh));
	void refresh();

	return {
		set(name, to) {
			// Nothing may come before the write: the page can be gone with the next click.
			const written = writeSetting(name, to);
			if (state.settings) change({ settings: { ...state.settings, [name]: to } });
			return write(written);
		},
		setSite: (site, on) => write(writeListedSites([{ site, on }])),
		removeSite: ({ site, on }) => write(removeListedSite(site), { site }, () => writeListedSites([{ site, on }])),
		async importSites(text) {
			const read = readSiteList(text);
			if ('problem' in read) return change({ imported: read });
			await write(writeListedSites(read.sites));
			if (!state.storageFailed) change({ imported: { count: read.sites.length } });
		},
		forget: (kept) => write(removeKept(kept, false), { kept }, () => writeKept(kept, false)),
		async reset() {
			const reset = resetAll();
			await write(reset, 'reset', async () => putBack(await reset));
		},
		async undo() {
			if (takeBack) await write(takeBack());
		},
	};
}
