import { startChrome } from './chrome.ts';
import { startFirefox } from './firefox.ts';
import type { Reader, Start } from './reader.ts';

/** Starts a browser with a fresh profile and the extension in it. */
export function startReader(start: Start): Promise<Reader> {
	return start.browser === 'chrome' ? startChrome(start) : startFirefox(start);
}
