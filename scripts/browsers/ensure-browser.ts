/** Makes sure of a browser: finds it, or installs it where that takes no question (as root, with apt). */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, findBrowser, requireBrowser } from './browsers.mjs';

// A fresh server has no font, and pages would show boxes.
const PACKAGES = { chrome: ['chromium', 'fonts-liberation'], firefox: ['firefox-esr', 'fonts-liberation'] };

/** The executable of the browser; throws with the command that installs it where we may not. */
export function ensureBrowser(name: BrowserName): string {
	const found = findBrowser(name);
	if (found) return found;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log(`No ${name} found: installing ${PACKAGES[name].join(' and ')} with apt.`);
		apt('update', '--quiet');
		apt('install', '--yes', '--quiet', '--no-install-recommends', ...PACKAGES[name]);
	}
	return requireBrowser(name);
}

function apt(...args: string[]): void {
	spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
