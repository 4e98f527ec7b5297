// Installs the locked dependencies when they are missing or stale. Plain JavaScript without imports from npm: it runs
// before anything is installed, under the machine's own Node. As a script before another (`prestart`), because the
// shell that runs a script remembers where it found `node`, and Node 22 arrives with the dependencies.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = 20;
const TOOLS_NODE = 22;

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }>}
 */
const readPackages = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;

/** What npm has installed, by its own account, differs from the lock file: the first difference, in words. */
function whatIsStale() {
	let installed;
	try {
		installed = readPackages('node_modules/.package-lock.json');
	} catch {
		return 'nothing is installed yet';
	}
	const locked = readPackages('package-lock.json');
	for (const [path, { version, optional, link }] of Object.entries(locked)) {
		if (path === '' || link) continue;
		// Optional packages are those of other systems, which npm leaves out.
		if (!installed[path] && optional) continue;
		if (installed[path]?.version !== version) return `${path} should be ${version}`;
	}
	const extra = Object.keys(installed).find((path) => !locked[path]);
	return extra && `${extra} should not be there`;
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
	// npm is a .cmd file on Windows, which only a shell runs.
	// What the script behind this one prints may be read by another program.
	/** @type {import('node:child_process').StdioOptions} */
	const stdio = ['inherit', 2, 'inherit'];
	const result = spawnSync(command, args, { cwd: ROOT, stdio, shell: process.platform === 'win32' });
	if (result.status !== 0) process.exit(result.status ?? 1);
}

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
	console.error(`Gloss needs Node ${OLDEST_NODE} or later; this is ${process.version}. See https://nodejs.org`);
	process.exit(1);
}

const stale = whatIsStale();
if (stale) {
	console.error(`Installing the locked dependencies (${stale}).`);
	run('npm', ['ci', '--no-audit', '--no-fund']);
}

const tools = spawnSync(join(ROOT, 'node_modules/.bin/node'), ['--version'], {
	encoding: 'utf8',
	shell: process.platform === 'win32',
});
const version = tools.status === 0 ? tools.stdout.trim() : process.version;
if (Number.parseInt(version.slice(1), 10) < TOOLS_NODE) {
	console.error(`The tools need Node ${TOOLS_NODE}, which comes with the dependencies, but found ${version}.`);
	console.error('Were install scripts switched off? Then run: npm rebuild node --ignore-scripts=false');
	process.exit(1);
}
