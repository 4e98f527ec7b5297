/** `npm test`: every check and every test that needs nothing outside the repository. */
import { ensureBrowser } from './ensure-browser.ts';
import { check, checkCommand, finish, runPlaywright, runVitest } from './tally.ts';

process.env.WXT_TELEMETRY = '0';

// Stops here where one is missing: without both browsers, most of the tests would fail with the same words.
const browsers =
	check('a Chrome, Chromium or Edge', () => Boolean(ensureBrowser('chrome'))) &&
	check('a Firefox', () => Boolean(ensureBrowser('firefox')));
if (!browsers) finish();

checkCommand('types of the entrypoints', 'wxt', 'prepare');
for (const room of ['core', 'page', 'components', 'extension', 'scripts', 'tests']) {
	checkCommand(`types: ${room}`, 'tsc', '-p', room);
}
checkCommand('lint', 'biome', 'ci');
checkCommand('corpus', 'npm', 'run', '--silent', 'corpus:check');
checkCommand('build for Chrome and Edge', 'wxt', 'build');
checkCommand('build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3');
runVitest();
runPlaywright('tests/e2e');
finish();
