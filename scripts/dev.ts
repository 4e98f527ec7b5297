/**
 * `npm run dev [-- --firefox]`: builds the extension for development and reloads it after each change. With a display,
 * opens a browser with it on the demo article, whose tab is loaded anew with each reload.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'wxt';
import { type BrowserName, findBrowser } from './browsers.mjs';
import { hasDisplay } from './display.ts';
import { startReader } from './drive/reader.ts';
import { serve } from './drive/serve.ts';

process.env.WXT_TELEMETRY = '0';
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' } } });
const browser: BrowserName = values.firefox ? 'firefox' : 'chrome';
const executable = findBrowser(browser);
const extension = `${ROOT}.output/${browser}-mv3-dev`;

const dev = await createServer({ root: ROOT, browser, manifestVersion: 3 });
await dev.start();

if (!executable || (!hasDisplay && !values.headless)) {
	const why = executable ? 'No display here' : 'No browser found';
	console.log(`\n${why}: load ${extension} into a browser yourself; it reloads itself there.`);
} else {
	const demo = await serve(`${ROOT}demo`);
	const address = demo.address('/article.html');
	const reader = await startReader({ browser, executable, extension, headless: !hasDisplay });
	const tab = await reader.open(address);
	console.log(`\nOpened ${address}. Change a file, and it reloads. Close the window or press Ctrl+C to end.`);
	// A new page.js comes only with a new document.
	dev.ws.on('wxt:background-initialized', () => {
		console.log('The browser has the new version.');
		void tab.goto(address).catch(() => {});
	});
	await Promise.race([reader.closed(), new Promise((resolve) => process.once('SIGINT', resolve))]);
	await reader.close().catch(() => {});
	demo.close();
	await dev.stop();
	process.exit();
}
