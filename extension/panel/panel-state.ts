/** What the side panel knows of the tab beside it, kept up to date by what the browser and the frames tell it. */
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import type { PageDate } from '../../core/on-page/page-date.ts';
import type { NameOnPage, ThisPage } from '../../core/on-page/this-page.ts';
import { readSwitches, type Switches, siteOf, writeSetting, writeSite } from '../storage/switches.ts';
import { readPageDate } from '../tab/page-date.ts';
import { activeTab, jumpToMark, readThisPage, type Tab } from '../tab/this-page.ts';

/** The state of the side panel. */
export interface PanelState {
	/** The tab that it shows; undefined where there is none. */
	tabId: number | undefined;
	/** Its address and title; undefined where we may not know them. */
	address: string | undefined;
	title: string | undefined;
	site: string | undefined;
	/** Undefined until they are read. */
	switches: Switches | undefined;
	/** Undefined while the page is being read. */
	page: ThisPage | undefined;
	/** Undefined where the page states no day. */
	pageDate: PageDate | undefined;
	/** What storage refused. */
	storageFailed: boolean;
	/** The one tab that it was opened for was closed. */
	isGone: boolean;
}

/** What the side panel can do to its tab. */
export interface PanelActions {
	/** Goes to the next mark of a name, round and round. */
	jump(name: NameOnPage): Promise<void>;
	reload(): Promise<void>;
	/** Switches the site on again, and takes a pause off. */
	switchOn(): Promise<void>;
}

/** A frame says nothing when it begins to mark a page without names, so it is asked again: this late, then no more. */
const AGAIN_MS = [200, 800, 3_000];

const NOTHING: PanelState = {
	tabId: undefined,
	address: undefined,
	title: undefined,
	site: undefined,
	switches: undefined,
	page: undefined,
	pageDate: undefined,
	storageFailed: false,
	isGone: false,
};

/** Follows the active tab of its window, or one tab only, until `signal` ends it; `show` gets each new state. */
export function followPage(show: (state: PanelState) => void, signal: AbortSignal, only?: number): PanelActions {
	let tab: (Tab & { isLoading: boolean }) | undefined;
	let state = NOTHING;
	const turns = new Map<string, number>();
	/** The newest reading; the answers of those before are dropped. */
	let reading = 0;

	const change = (part: Partial<PanelState>) => {
		const next = { ...state, ...part };
		if (signal.aborted || JSON.stringify(next) === JSON.stringify(state)) return;
		state = next;
		show(state);
	};

	/** Reads everything anew; what is shown of the same page stays until then. */
	async function look(turn = 0) {
		const mine = ++reading;
		const isOld = () => mine !== reading || signal.aborted;
		const found = await findTab(only);
		if (isOld()) return;
		if (found?.id !== tab?.id) turns.clear();
		tab = found;
		const site = siteOf(found?.url);
		if (found?.id !== state.tabId || site !== state.site)
			change({ tabId: found?.id, site, page: undefined, pageDate: undefined, isGone: !found });
		change({ address: found?.url, title: found?.title });
		if (!found) return;
		try {
			const switches = await readSwitches(site ?? '', found.incognito);
			if (isOld()) return;
			change({ switches, storageFailed: false });
		} catch {
			if (isOld()) return;
			change({ storageFailed: true });
		}
		// A page that is switched off is not even asked.
		if (state.switches?.paused || state.switches?.site === false) return change({ page: undefined });
		const page = await readThisPage(found, found.isLoading);
		const pageDate = page && 'names' in page ? await readPageDate(found.id) : undefined;
		if (isOld()) return;
		change({ page, pageDate });
		const wait = AGAIN_MS[turn];
		if (!page && wait !== undefined) setTimeout(() => !isOld() && void look(turn + 1), wait);
	}

	const onActivated = () => void look();
	const onUpdated = (id: number, { status, url }: Tabs.OnUpdatedChangeInfoType) => {
		if (id === tab?.id && (status || url)) void look();
	};
	const onRemoved = (id: number) => {
		if (id === only) void look();
	};
	// Frames tell the background when their names change, and every page of the extension hears it.
	const onMessage = (message: unknown, { tab: from }: Runtime.MessageSender): undefined => {
		if ((message as { type?: unknown } | null)?.type === 'namesChanged' && from?.id === tab?.id) void look();
	};
	const onChanged = () => void look();
	const heard: [{ addListener(on: never): void; removeListener(on: never): void }, unknown][] = [
		[browser.tabs.onActivated, onActivated],
		[browser.tabs.onUpdated, onUpdated],
		[browser.tabs.onRemoved, onRemoved],
		[browser.runtime.onMessage, onMessage],
		[browser.storage.onChanged, onChanged],
		[browser.permissions.onAdded, onChanged],
		[browser.permissions.onRemoved, onChanged],
	];
	for (const [event, listener] of heard) event.addListener(listener as never);
	signal.addEventListener('abort', () => {
		for (const [event, listener] of heard) event.removeListener(listener as never);
	});
	void look();

	return {
		async jump(name) {
			const turn = turns.get(name.entity) ?? 0;
			turns.set(name.entity, turn + 1);
			if (tab) await jumpToMark(tab.id, name, turn);
		},
		async reload() {
			if (tab) await browser.tabs.reload(tab.id);
		},
		async switchOn() {
			try {
				// Nothing may come before the writes: the panel can be gone with the next click.
				const resumed = state.switches?.paused ? writeSetting('paused', false) : undefined;
				const { site, switches } = state;
				const on =
					tab && site && switches?.site === false
						? writeSite(site, true, { incognito: tab.incognito, listedOnly: switches.listedOnly })
						: undefined;
				await Promise.all([resumed, on]);
			} catch {
				change({ storageFailed: true });
			}
		},
	};
}

/** The active tab of the panel's window, or the one that it is for; undefined when that was closed. */
async function findTab(only: number | undefined): Promise<(Tab & { isLoading: boolean }) | undefined> {
	if (only === undefined) {
		const active = await activeTab();
		const { status } = active ? await browser.tabs.get(active.id) : {};
		return active && { ...active, isLoading: status === 'loading' };
	}
	try {
		const { url, title, incognito, status } = await browser.tabs.get(only);
		return { id: only, incognito, isLoading: status === 'loading', ...(url && { url }), ...(title && { title }) };
	} catch {
		return;
	}
}
