/**
 * `npm start [-- URL] [-- --firefox]`: builds the extension and opens a browser with it on a demo article. With a
 * display, a window to play with; without one, a headless run of the main job that says what it sees.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { howToKeep } from './checks/how-to-keep.ts';
import { showMainJob } from './checks/show-main-job.ts';
import { serve } from './drive/serve.ts';
import { startReader } from './drive/start-reader.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const { values, positionals } = parseArgs({ options: { firefox: { type: 'boolean' } }, allowPositionals: true });
const browser = values.firefox ? 'firefox' : 'chrome';
const [wanted] = positionals;
if (wanted !== undefined && !URL.canParse(wanted)) throw new Error(`Not an address: ${wanted}`);

const executable = ensureBrowser(browser);
const build = spawnSync('wxt', ['build', ...(values.firefox ? ['-b', 'firefox', '--mv3'] : [])], {
	cwd: ROOT,
	stdio: 'inherit',
	shell: process.platform === 'win32',
	env: { ...process.env, WXT_TELEMETRY: '0' },
});
if (build.status !== 0) process.exit(1);

const hasDisplay =
	process.platform === 'darwin' ||
	process.platform === 'win32' ||
	Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const server = await serve(fileURLToPath(new URL('../demo', import.meta.url)));
const extension = `${ROOT}.output/${browser}-mv3`;
const reader = await startReader({
	browser,
	executable,
	extension,
	headless: !hasDisplay,
});

try {
	const address = wanted ?? server.address('/article.html');
	if (hasDisplay) {
		await reader.open(address);
		console.log(`\nOpened ${address}\nRest the pointer on a marked name. Close the window or press Ctrl+C to end.`);
		await Promise.race([reader.closed(), new Promise((resolve) => process.once('SIGINT', resolve))]);
	} else {
		console.log('\nNo display here, so the main job runs headless, step by step:\n');
		await showMainJob(reader, address, `${ROOT}.output/start`);
	}
} catch (error) {
	console.error(`\nFailed: ${error instanceof Error ? error.message : error}`);
	process.exitCode = 1;
} finally {
	await reader.close();
	server.close();
	// Last, where it is read; after a failure too, because the build is there.
	console.log(`\n${howToKeep(browser, extension)}`);
}
