/** How a reader keeps the extension that was just built, in two lines. */
import { resolve } from 'node:path';
import type { BrowserName } from '../browsers/browsers.mjs';

/** Where the built extension lies, and what to do with it; the steps of “Keep it” in README.md. */
export function howToKeep(browser: BrowserName, extension: string): string {
	const folder = resolve(extension);
	return browser === 'chrome'
		? `The extension is in ${folder}
To keep it: open chrome://extensions (edge://extensions in Edge), switch on “Developer mode”, choose “Load unpacked” and that folder.`
		: `The extension is in ${folder}
To keep it: open about:debugging#/runtime/this-firefox, choose “Load Temporary Add-on” and manifest.json in that folder. Firefox forgets it when it quits.`;
}
