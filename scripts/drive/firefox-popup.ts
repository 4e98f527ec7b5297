/** The toolbar's popup and the sidebar of Firefox, opened from the browser's own window. */
import { attachPage, type InWindow } from './firefox-page.ts';
import type { Popup } from './reader.ts';
import { untilFound } from './until-found.ts';

/** The extension's own id in Firefox. */
export const EXTENSION_ID = 'gloss@gloss.example';
/** The extension, as the browser's window has it. */
export const EXTENSION = `WebExtensionPolicy.getByID('${EXTENSION_ID}').extension`;
const SIDEBAR = `${EXTENSION_ID.replaceAll(/\W/g, '_')}-sidebar-action`;

const POPUP = `[...document.querySelectorAll('.webextension-popup-browser')].at(-1)`;

async function closePopup(inWindow: InWindow) {
	await inWindow(`void ${POPUP}?.closest('panel').hidePopup()`);
	await untilFound(() => inWindow<boolean>(`!${POPUP}`), 'the popup to close');
}

/** Opens the toolbar's popup. */
export async function openPopup(inWindow: InWindow): Promise<Popup> {
	// Firefox opens no second one, where Chrome replaces the first.
	await closePopup(inWindow);
	await inWindow(`ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
		.ExtensionParent.apiManager.global.browserActionFor(${EXTENSION}).openPopup(window)`);
	return attachPopup(inWindow);
}

/** The toolbar's popup that is open. */
export const attachPopup = (inWindow: InWindow) => attachPage(inWindow, POPUP, () => closePopup(inWindow));

const SIDEBAR_BROWSER = `SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')`;

/** Opens the sidebar. */
export async function openSidebar(inWindow: InWindow): Promise<Popup> {
	// One that is still opening cannot be opened again.
	const isOpen = `SidebarController.isOpen && SidebarController.currentID === '${SIDEBAR}'`;
	await inWindow(`${isOpen} ? null : SidebarController.show('${SIDEBAR}').then(() => null)`);
	return attachSidebar(inWindow);
}

/** The sidebar that something else has opened. */
export const attachSidebar = (inWindow: InWindow) =>
	attachPage(inWindow, SIDEBAR_BROWSER, async () => {
		await inWindow('void SidebarController.hide()');
		await untilFound(() => inWindow<boolean>(`!(${SIDEBAR_BROWSER})`), 'the sidebar to close');
	});
