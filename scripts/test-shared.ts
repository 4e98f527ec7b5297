/** `npm run test:shared`: the tests that need the material beside the repository, which is not ours to ship. */
import { existsSync } from 'node:fs';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { check, checkCommand, finish, ROOT, runPlaywright } from './checks/tally.ts';

const SHARED = `${ROOT}../shared`;

const ready =
	check('the material in ../shared', () => {
		for (const part of ['pages', 'sources/sources.json', 'names-eval/dev.jsonl'])
			if (!existsSync(`${SHARED}/${part}`)) throw new Error(`${SHARED}/${part} is missing.`);
		return true;
	}) &&
	check('a Chrome, Chromium or Edge', () => Boolean(ensureBrowser('chrome'))) &&
	check('a Firefox', () => Boolean(ensureBrowser('firefox')));
if (!ready) finish();

checkCommand(
	'quotes against the articles',
	'npm',
	'run',
	'--silent',
	'corpus:check',
	'--',
	'--sources',
	'../shared/sources',
);
checkCommand('names in labelled passages', 'node', 'scripts/score-names.ts', '../shared/names-eval');
checkCommand('build for Chrome and Edge', 'wxt', 'build');
checkCommand('build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3');
checkCommand('figures no worse than before', 'npm', 'run', '--silent', 'bench:check');
runPlaywright('tests/private');
finish();
