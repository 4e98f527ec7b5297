/** `npm test`: every check and every test that needs nothing outside the repository. */

import { ensureBrowser } from './browsers/ensure-browser.ts';
import { canHaveOtherFonts, writeOtherFonts } from './browsers/other-fonts.ts';
import { checkTypes } from './checks/check-types.ts';
import { check, checkCommand, finish, runPlaywright, runPlaywrightWith, runVitest } from './checks/tally.ts';

process.env.WXT_TELEMETRY = '0';
// What the machine is set to does not matter: its language is none, and its time zone one far from UTC, where a day
// that was taken for a local one would be another day.
process.env.LC_ALL = 'C.UTF-8';
process.env.TZ = 'Pacific/Kiritimati';

// Stops here where one is missing: without both browsers, most of the tests would fail with the same words.
const browsers =
	check('a Chrome, Chromium or Edge', () => Boolean(ensureBrowser('chrome'))) &&
	check('a Firefox', () => Boolean(ensureBrowser('firefox')));
if (!browsers) finish();

checkTypes();
checkCommand('lint', 'npm', 'run', '--silent', 'lint');
checkCommand('corpus', 'npm', 'run', '--silent', 'corpus:check');
checkCommand('build for Chrome and Edge', 'wxt', 'build');
checkCommand('build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3');
runVitest();
// Two browsers at a time, but not where a test measures what a page has left of the machine.
runPlaywright('tests/e2e', '--workers=2', '--grep-invert=@alone');
runPlaywrightWith({}, 'what measures, one browser at a time', 'tests/e2e', '--grep=@alone');
const POINTER_AGAIN = 'what a pointer does, in fonts unlike those of the machine and on the other side of UTC';
if (canHaveOtherFonts) {
	const env = { ...writeOtherFonts(), GLOSS_OTHER_FONTS: '1', TZ: 'America/Los_Angeles' };
	runPlaywrightWith(env, POINTER_AGAIN, 'tests/e2e', '--grep=@pointer');
} else {
	console.log(`\n— ${POINTER_AGAIN}: left out, because only on Linux a browser can be given other fonts`);
}
finish();
