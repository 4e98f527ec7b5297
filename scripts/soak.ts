/**
 * `npm run soak`: the tests tagged `@soak` in their long form, in both browsers; takes hours. `npm run soak -- storm
 * firefox` runs those whose browser, file and title hold all of these words; `npm run soak -- --list` names them.
 */
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { longRunsIn } from './checks/soak-lines.ts';
import { check, checkCommand, finish, PLAYWRIGHT_REPORT, runPlaywright } from './checks/tally.ts';

process.env.WXT_TELEMETRY = '0';
process.env.GLOSS_SOAK = '1';

const given = process.argv.slice(2);
const words = given.filter((word) => word !== '--list');
const chosen = ['@soak', ...words].map((word) => `(?=.*${word.replaceAll(/[^\w@]/g, '\\$&')})`);
const grep = `--grep=^${chosen.join('')}`;

if (given.includes('--list')) {
	checkCommand('long runs', 'playwright', 'test', 'tests/e2e/', grep, '--list');
	finish();
}

const ready =
	check('a Chrome, Chromium or Edge', () => Boolean(ensureBrowser('chrome'))) &&
	check('a Firefox', () => Boolean(ensureBrowser('firefox'))) &&
	checkCommand('build for Chrome and Edge', 'wxt', 'build') &&
	checkCommand('build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3');
if (!ready) finish();

runPlaywright('tests/e2e', grep);
console.log(`\n${longRunsIn(PLAYWRIGHT_REPORT).join('\n')}`);
finish();
