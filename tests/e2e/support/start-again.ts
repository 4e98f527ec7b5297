import type { Reader } from '../../../scripts/drive/reader.ts';

/** Puts the frames' script into all frames of the tab in front again; the copy before leaves first, as after an update. */
export const startAgain = (reader: Reader) =>
	reader.inBackground(`(async (api) => {
		const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
		await api.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, files: ['page.js'] });
	})(globalThis.browser ?? chrome)`);
