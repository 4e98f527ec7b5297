/** The entries in the browser's menus: for a selection, for a page, for the toolbar's button. */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { say } from '../../core/say.ts';

/** What a menu entry does; called in the click itself. */
export interface MenuActions {
	lookUp(selection: string | undefined): void;
	toggleSite(tab: Tabs.Tab | undefined): void;
	openPanel(tab: Tabs.Tab | undefined): void;
}

/** Pages that have a site. */
const SITES = ['http://*/*', 'https://*/*', 'file:///*'];

/** Answers clicks; the entries themselves are kept by the browser, see `putMenus`. */
export function answerMenus(actions: MenuActions) {
	// Firefox for Android has no menus.
	browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
		if (menuItemId === 'look-up') actions.lookUp(selectionText);
		else if (menuItemId === 'toggle-site') actions.toggleSite(tab);
		else if (menuItemId === 'open-panel') actions.openPanel(tab);
	});
}

/** Puts the entries there, in the browser's language of today; call it when the extension or the browser has started. */
export async function putMenus() {
	if (!browser.contextMenus) return;
	const entries: Menus.CreateCreatePropertiesType[] = [
		{ id: 'look-up', contexts: ['selection'], title: say('menu.lookUp') },
		{
			id: 'toggle-site',
			contexts: ['page', 'action'],
			documentUrlPatterns: SITES,
			title: say('manifest.toggleSite'),
		},
		{ id: 'open-panel', contexts: ['page', 'action'], documentUrlPatterns: SITES, title: say('manifest.openPanel') },
	];
	await browser.contextMenus.removeAll();
	for (const entry of entries) browser.contextMenus.create(entry);
}
