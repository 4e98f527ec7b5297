/** Opens the side panel: Chrome's and Edge's, or Firefox's sidebar. */
import { browser } from 'wxt/browser';

/** The page of the side panel. */
export const PANEL_PAGE = '/sidepanel.html';

/** Firefox's own interface, which Chrome has not. */
interface WithSidebar {
	sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel in a window. Call it in the click, key or menu itself, with nothing awaited before it, or the browser
 * refuses. Firefox opens it in the window in front. Where there is no panel (Firefox for Android), a tab is opened.
 */
export function showPanel(windowId: number | undefined, tabId: number | undefined): void {
	const { sidebarAction } = browser as typeof browser & WithSidebar;
	const opened = sidebarAction
		? sidebarAction.open()
		: browser.sidePanel && windowId !== undefined
			? browser.sidePanel.open({ windowId })
			: browser.tabs.create({ url: panelAddress(tabId) });
	// A browser that refuses has said so in its own words; there is nothing to do about it.
	opened.catch(() => {});
}

/** The address of the panel as a page of its own, for one tab or for none. */
export function panelAddress(tabId?: number, hash = ''): string {
	return `${PANEL_PAGE}${tabId === undefined ? '' : `?tab=${tabId}`}${hash}`;
}
