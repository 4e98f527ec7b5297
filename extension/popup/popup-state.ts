/** What the popup knows of its tab, kept up to date while it is open. */
import browser from 'webextension-polyfill';
import type { NameOnPage, ThisPage } from '../../core/on-page/this-page.ts';
import type { KeptDismissal } from '../../core/settings/dismissal.ts';
import { siteOf } from '../storage/switches.ts';
import { activeTab, jumpToMark, readThisPage, type Tab } from '../tab/this-page.ts';
import { createDismissals, type DismissalActions } from './popup-dismissals.ts';
import { createSwitchboard, type ShownSwitches, type Switchboard } from './popup-switches.ts';

/** How often the tab is looked at again: late text, a page that loads, access that is granted, another address. */
const LOOK_AGAIN_MS = 500;

/** The state of the popup. */
export interface PopupState extends ShownSwitches {
	site: string | undefined;
	/** Its address and title; undefined where we may not know them. */
	address: string | undefined;
	title: string | undefined;
	incognito: boolean;
	/** Undefined while the page is being read. */
	page: ThisPage | undefined;
	/** Dismissals that are kept, of all sites. */
	kept: readonly KeptDismissal[];
}

/** What the popup can do to its tab. */
export interface PopupActions extends Omit<DismissalActions, 'refresh'> {
	flip: Switchboard['flip'];
	/** Goes to the next mark of a name, round and round. */
	jump(name: NameOnPage): Promise<void>;
	reload(): Promise<void>;
}

/** Whom the popup lists, each once. */
export function entitiesOf({ page, kept }: PopupState): string[] {
	const here = page && 'names' in page ? [...page.names, ...page.perhaps, ...page.hidden] : [];
	return [...new Set([...here, ...kept].map(({ entity }) => entity))];
}

/** Follows the active tab until `signal` ends it; `show` gets each new state. */
export function followTab(show: (state: PopupState) => void, signal: AbortSignal): PopupActions {
	let tab: Tab | undefined;
	let state: PopupState = {
		site: undefined,
		address: undefined,
		title: undefined,
		incognito: false,
		page: undefined,
		kept: [],
		switches: undefined,
		storageFailed: undefined,
	};
	const turns = new Map<string, number>();

	const change = (part: Partial<PopupState>) => {
		state = { ...state, ...part };
		if (!signal.aborted) show(state);
	};
	const switchboard = createSwitchboard(() => state, change, signal);

	const dismissals = createDismissals(() => tab && { ...tab, site: state.site }, change, signal);

	const look = async () => {
		tab = await activeTab();
		const site = siteOf(tab?.url);
		if (site !== state.site || tab?.incognito !== state.incognito || !state.switches) {
			change({ site, incognito: tab?.incognito ?? false, page: undefined });
			await Promise.all([switchboard.refresh(), dismissals.refresh()]);
		}
		if (tab?.url !== state.address || tab?.title !== state.title) change({ address: tab?.url, title: tab?.title });
		await readPage();
	};

	const readPage = async () => {
		// A page that is switched off is not even asked.
		if (!tab || state.switches?.paused || state.switches?.site === false) return;
		const page = await readThisPage(tab);
		if (JSON.stringify(page) !== JSON.stringify(state.page)) change({ page });
	};

	const lookAgain = () => {
		if (signal.aborted) return;
		// One look ends before the next begins: a busy page answers late.
		look().finally(() => setTimeout(lookAgain, LOOK_AGAIN_MS));
	};
	lookAgain();

	/** Does it, and shows at once what the page makes of it. */
	const andLook = async (done: Promise<void>) => {
		await done;
		await readPage();
	};

	return {
		flip: switchboard.flip,
		restore: (dismissal) => andLook(dismissals.restore(dismissal)),
		keep: (dismissal, where) => andLook(dismissals.keep(dismissal, where)),
		forget: (kept) => andLook(dismissals.forget(kept)),
		async jump(name) {
			const turn = turns.get(name.entity) ?? 0;
			turns.set(name.entity, turn + 1);
			if (tab) await jumpToMark(tab.id, name, turn);
		},
		async reload() {
			if (tab) await browser.tabs.reload(tab.id);
		},
	};
}
