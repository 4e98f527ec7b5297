/**
 * What the background asks the popup to show. It waits in memory for the popup to fetch it, and nowhere else: selected
 * words and what was looked up are neither stored nor part of an address, which a history would keep.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import type { LookUp } from '../../core/search/look-up.ts';

/** A popup that has not come by then does not come; the next one is opened for something else. */
const FETCHED_WITHIN_MS = 10_000;
const POPUP_PAGE = '/popup.html';

/** Opens the popup for a look-up, and hands that over when the popup asks. */
export function createLookUps() {
	let waiting: LookUp | undefined;
	let forget: ReturnType<typeof setTimeout> | undefined;

	function wait(lookUp: LookUp | undefined) {
		clearTimeout(forget);
		waiting = lookUp;
		forget = lookUp && setTimeout(() => wait(undefined), FETCHED_WITHIN_MS);
	}

	return {
		/** Call it in the click itself: Firefox opens popups for clicks only. In a tab where no popup can be opened. */
		async open(lookUp: LookUp, inTab: 'never' | 'front' | 'back' = 'never') {
			wait(lookUp);
			try {
				if (inTab === 'never') return await browser.action.openPopup();
			} catch {
				// No gesture, a window that is not in front, or no toolbar at all.
			}
			await browser.tabs.create({ url: POPUP_PAGE, active: inTab !== 'back' });
		},
		/** The popup asks; a page's process that was taken over gets nothing. */
		take({ url }: Runtime.MessageSender): LookUp | undefined {
			if (!url?.startsWith(browser.runtime.getURL(POPUP_PAGE))) return;
			const taken = waiting;
			wait(undefined);
			return taken;
		},
	};
}

export type LookUps = ReturnType<typeof createLookUps>;
