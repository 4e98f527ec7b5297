// Finds installed browsers. Plain JavaScript without imports from npm: set-up runs it before anything is installed.
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const COMMANDS = {
	chrome: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'],
	firefox: ['firefox-esr', 'firefox'],
};

const APPLICATIONS = {
	chrome: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
	firefox: ['Firefox'],
};

const WINDOWS_PROGRAMS = {
	chrome: [
		'Chromium/Application/chrome.exe',
		'Google/Chrome/Application/chrome.exe',
		'Microsoft/Edge/Application/msedge.exe',
	],
	firefox: ['Mozilla Firefox/firefox.exe'],
};

/** @typedef {'chrome' | 'firefox'} BrowserName */

/**
 * Where each browser may be, best first; an explicit path in CHROME_PATH or FIREFOX_PATH is the only one that counts.
 * @param {BrowserName} name
 * @returns {string[]}
 */
function candidates(name) {
	const named = process.env[name === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
	if (named) return [named];
	if (process.platform === 'darwin') {
		return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
			APPLICATIONS[name].map(
				(app) => `${folder}/${app}.app/Contents/MacOS/${app.toLowerCase() === 'firefox' ? 'firefox' : app}`,
			),
		);
	}
	if (process.platform === 'win32') {
		return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
			folder ? WINDOWS_PROGRAMS[name].map((program) => join(folder, program)) : [],
		);
	}
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * The executable of an installed browser, or undefined.
 * @param {BrowserName} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
	return candidates(name).find((path) => {
		try {
			accessSync(path, constants.X_OK);
			return true;
		} catch {
			return false;
		}
	});
}

/**
 * The executable of an installed browser; throws with what to do where there is none.
 * @param {BrowserName} name
 * @returns {string}
 */
export function requireBrowser(name) {
	const path = findBrowser(name);
	if (path) return path;
	throw new Error(`No ${name === 'chrome' ? 'Chrome, Chromium or Edge' : 'Firefox'} found. ${howToInstall(name)}`);
}

/**
 * The one command that installs a browser on this system.
 * @param {BrowserName} name
 * @returns {string}
 */
export function howToInstall(name) {
	const chrome = name === 'chrome';
	const variable = chrome ? 'CHROME_PATH' : 'FIREFOX_PATH';
	const command =
		process.platform === 'darwin'
			? `brew install --cask ${chrome ? 'google-chrome' : 'firefox'}`
			: process.platform === 'win32'
				? `winget install ${chrome ? 'Google.Chrome' : 'Mozilla.Firefox'}`
				: `sudo apt-get install --yes ${chrome ? 'chromium' : 'firefox-esr'}`;
	return `Install one with\n\n  ${command}\n\nor set ${variable} to its executable.`;
}
