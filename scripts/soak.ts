/** `npm run soak`: the tests that say `soakCount`, in their long form, in both browsers. Takes hours. */
import { ensureBrowser } from './ensure-browser.ts';
import { check, checkCommand, finish, runPlaywright, runVitest } from './tally.ts';

process.env.WXT_TELEMETRY = '0';
process.env.GLOSS_SOAK = '1';

const ready =
	check('a Chrome, Chromium or Edge', () => Boolean(ensureBrowser('chrome'))) &&
	check('a Firefox', () => Boolean(ensureBrowser('firefox'))) &&
	checkCommand('build for Chrome and Edge', 'wxt', 'build') &&
	checkCommand('build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3');
if (!ready) finish();

runVitest();
runPlaywright('tests/e2e', '--grep=@soak');
finish();
