/**
 * Firefox through Puppeteer and WebDriver BiDi. What BiDi does not reach (the toolbar's popup, the extension's
 * background) is reached from the browser's own window: `-remote-allow-system-access` lets a script run there, and a
 * frame script takes it on into the extension's process.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch as launchBrowser } from 'puppeteer-core';
import { attachPage, evaluation, type InWindow, insideOf } from './firefox-page.ts';
import { attachPopup, attachSidebar, EXTENSION, EXTENSION_ID, openPopup, openSidebar } from './firefox-popup.ts';
import { closeFirstPage } from './first-page.ts';
import type { Reader, Start } from './reader.ts';
import { createTab } from './tab.ts';

const VIEWPORT = { width: 1280, height: 900 };
const PREFERENCES = {
	// The extension is a temporary one; without these its storage would end with the browser.
	'extensions.webextensions.keepStorageOnUninstall': true,
	'extensions.webextensions.keepUuidOnUninstall': true,
	'datareporting.policy.dataSubmissionEnabled': false,
};
/** What Firefox takes from the machine, and a headless one takes from here. */
const DESKTOP = {
	'layout.css.devPixelsPerPx': '1.0',
	'ui.systemUsesDarkTheme': 0,
	'ui.prefersReducedMotion': 0,
};
const SCREEN = { MOZ_HEADLESS_WIDTH: '1400', MOZ_HEADLESS_HEIGHT: '1000' };

const POINTERS = ['primary', 'all'].map((which) => `ui.${which}PointerCapabilities`);
/** What `pointer` and `hover` ask of the machine. */
const FINGER_ONLY = `void ${JSON.stringify(POINTERS)}.forEach((name) => Services.prefs.setIntPref(name, 1))`;
const POINTER_AGAIN = `void ${JSON.stringify(POINTERS)}.forEach((name) => Services.prefs.clearUserPref(name))`;

const ADDON = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID('${EXTENSION_ID}')`;
/** What the address bar asks about keywords. */
const SEARCH_HANDLER = `ChromeUtils.importESModule('resource://gre/modules/ExtensionSearchHandler.sys.mjs').ExtensionSearchHandler`;
/** Firefox may stop an idle background at any moment, also just after it was woken: a question begins its idle time anew, as an event does. */
const BACKGROUND = `(async () => {
	for (;;) {
		await ${EXTENSION}.wakeupBackground?.();
		${EXTENSION}.emit('background-script-reset-idle', { reason: 'event' });
		const view = [...${EXTENSION}.views].find(({ viewType }) => viewType === 'background');
		if (view?.xulBrowser) return view.xulBrowser;
		await new Promise((next) => setTimeout(next));
	}
})()`;

/** The bytes that a page's process holds, once what nobody needs is gone. */
const HEAP = `new Promise((resolve) => {
	const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
	manager.minimizeMemoryUsage(() => resolve(manager.heapAllocated + manager.JSMainRuntimeGCHeap));
})`;

/** The families that the text of the first such element is drawn with. */
const familiesOf = (selector: string) => `(() => {
	const range = content.document.createRange();
	range.selectNodeContents(content.document.querySelector(${JSON.stringify(selector)}));
	return InspectorUtils.getUsedFontFaces(range).map(({ CSSFamilyName }) => CSSFamilyName);
})()`;

/** Starts it with a fresh profile and the extension in it. */
export async function startFirefox(start: Start): Promise<Reader> {
	const profile = mkdtempSync(join(tmpdir(), 'gloss-firefox-'));
	let { browser, inWindow, livePages } = await launch(start, profile);

	async function inBackground<Result>(expression: string): Promise<Result> {
		return insideOf(inWindow, BACKGROUND, evaluation(expression));
	}

	if (!start.keepsFirstPage) {
		await closeFirstPage(inBackground);
		// What was in front is shown again, but without the focus: it could not fill the screen.
		await inWindow('void gBrowser.selectedBrowser.focus()');
	}
	return {
		browser: 'firefox',
		profile,
		inBackground,
		async open(address, inNewWindow = false) {
			const pages = await livePages();
			const there = start.before === address && pages.find((one) => one.address === address)?.page;
			const blank = !inNewWindow && pages.find((one) => one.address === 'about:blank')?.page;
			const page = there || blank || (await browser.newPage({ type: inNewWindow ? 'window' : 'tab' }));
			if (start.headless) await page.setViewport(VIEWPORT);
			const log = { errors: [] as string[], requests: [] as string[] };
			page.on('pageerror', (error) => log.errors.push(String(error)));
			page.on('request', (request) => log.requests.push(request.url()));
			if (!there) await page.goto(address);
			await page.bringToFront();
			return createTab(
				page,
				{
					inBackground,
					// The registry's ranges cannot be reached through Firefox's Xray wrappers.
					registryWorld: 'MAIN',
					tap: ({ x, y }) => page.touchscreen.tap(x, y),
					async swipe([first, ...rest]) {
						if (!first) return;
						const finger = await page.touchscreen.touchStart(first.x, first.y);
						for (const { x, y } of rest) await finger.move(x, y);
						await finger.end();
					},
					wheel: (deltaY) => page.mouse.wheel({ deltaY }),
					async shape(shape) {
						await inWindow(shape?.touch ? FINGER_ONLY : POINTER_AGAIN);
						await page.setViewport(shape ?? VIEWPORT);
					},
					screenshot: async (path) => writeFileSync(path, await page.screenshot()),
					heap: () => insideOf(inWindow, 'gBrowser.selectedBrowser', HEAP),
					families: (selector) => insideOf(inWindow, 'gBrowser.selectedBrowser', familiesOf(selector)),
					isLast: async () => (await livePages()).length === 1,
				},
				log,
			);
		},
		popup: () => openPopup(inWindow),
		panel: () => openSidebar(inWindow),
		openedPanel: () => attachSidebar(inWindow),
		openedPopup: () => attachPopup(inWindow),
		menu: (entry, selection) =>
			inWindow(
				`void ${EXTENSION}.emit('webext-menu-menuitem-click', ${JSON.stringify({ menuItemId: entry, selectionText: selection, modifiers: [], editable: false })}, gBrowser.selectedTab)`,
			),
		suggestions: (typed) =>
			inWindow(`new Promise((resolve) => ${SEARCH_HANDLER}.handleSearch(
				{ keyword: 'gloss', text: ${JSON.stringify(`gloss ${typed}`)}, inPrivateWindow: false },
				(found) => resolve(found.map(({ content, description }) => ({ content, description }))),
			))`),
		// Something is typed before Enter.
		enterInBar: (words) =>
			inWindow(`(async (typed) => {
				const asked = { keyword: 'gloss', text: typed, inPrivateWindow: false };
				void ${SEARCH_HANDLER}.handleSearch(asked, () => {});
				${SEARCH_HANDLER}.handleInputEntered('gloss', typed, 'current');
			})(${JSON.stringify(`gloss ${words}`)})`),
		async ownPage(name, windowId) {
			const behind = windowId === undefined ? {} : { windowId, active: false };
			const path = `/${name}.html${windowId === undefined ? '' : `#${windowId}`}`;
			// BiDi never hears that a page of the extension has loaded, so the extension opens it.
			await inBackground(`browser.tabs.create(${JSON.stringify({ url: path, ...behind })}).then(() => null)`);
			const tabs = `[...Services.wm.getEnumerator('navigator:browser')].flatMap(({ gBrowser }) => [...gBrowser.tabs])`;
			const tab = `${tabs}.findLast(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('${path}'))`;
			return attachPage(inWindow, `${tab}?.linkedBrowser`, () =>
				inWindow(`((tab) => void tab.ownerDocument.defaultView.gBrowser.removeTab(tab))(${tab})`),
			);
		},
		// A key that BiDi presses goes to the page and never to the browser's own shortcuts; this is what they call.
		command: (name) => inWindow(`void ${EXTENSION}.shortcuts.onCommand(${JSON.stringify(name)})`),
		// What Firefox itself does when the page has been idle. Until it has stopped, a question would call it back.
		stopBackground: () =>
			inWindow(`${EXTENSION}.terminateBackground({ ignoreDevToolsAttached: true }).then(() => null)`),
		allowPrivate: () =>
			inWindow(`(async () => {
				const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
				const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
				await ExtensionPermissions.add('${EXTENSION_ID}', allowed, ${EXTENSION});
				await (await ${ADDON}).reload();
			})()`),
		reloadExtension: () => inWindow(`${ADDON}.then((addon) => addon.reload()).then(() => null)`),
		removeExtension: () => inWindow(`${ADDON}.then((addon) => addon.uninstall()).then(() => null)`),
		async restart() {
			await browser.close();
			({ browser, inWindow, livePages } = await launch(start, profile));
			// It is a temporary extension, which is installed each time.
			await closeFirstPage(inBackground);
		},
		closed: () => new Promise((resolve) => browser.on('disconnected', () => resolve())),
		async close() {
			await browser.close();
			rmSync(profile, { recursive: true, force: true });
		},
	};
}

async function launch({ executable, extension, headless, before, proxy, language }: Start, profile: string) {
	const browser = await launchBrowser({
		browser: 'firefox',
		executablePath: executable,
		headless,
		defaultViewport: null,
		userDataDir: profile,
		args: ['-remote-allow-system-access'],
		env: { ...process.env, ...(headless && SCREEN) },
		extraPrefsFirefox: { ...PREFERENCES, ...(headless && DESKTOP), ...(proxy && preferencesOf(proxy)) },
	});
	const { connection } = browser as unknown as { connection: BidiConnection };
	const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
	const context = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context;

	const inWindow: InWindow = async (expression) => {
		const { result } = await connection.send('script.evaluate', {
			expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
			target: { context },
			awaitPromise: true,
		});
		if (result.exceptionDetails) throw new Error(`${result.exceptionDetails.text} in ${expression}`);
		return JSON.parse(result.result.value);
	};
	// What its language pack would do: the browser itself stays English, extensions see the other language.
	if (language)
		await inWindow(
			`(Services.locale.availableLocales = ['${language}', 'en-US'], Services.locale.requestedLocales = ['${language}'], null)`,
		);
	if (before) await (await browser.pages())[0]?.goto(before);
	await browser.installExtension(extension);

	/** Puppeteer keeps pages that are gone when they were the extension's, and does not know where those were. */
	const livePages = async () => {
		const { contexts } = (await connection.send('browsingContext.getTree', {})).result;
		const addresses = new Map(contexts.map(({ context, url }) => [context, url]));
		return (await browser.pages()).flatMap((page) => {
			const address = addresses.get((page.mainFrame() as unknown as { _id: string })._id);
			return address === undefined ? [] : [{ page, address }];
		});
	};
	return { browser, inWindow, livePages };
}

function preferencesOf(proxy: string) {
	const { hostname, port } = new URL(`http://${proxy}`);
	return {
		'network.proxy.type': 1,
		'network.proxy.http': hostname,
		'network.proxy.http_port': Number(port),
		'network.proxy.ssl': hostname,
		'network.proxy.ssl_port': Number(port),
		'network.proxy.allow_hijacking_localhost': true,
		'network.proxy.failover_direct': false,
	};
}

/** The part of Puppeteer's connection that is used: its own protocol types know nothing of Mozilla's additions. */
interface BidiConnection {
	send(
		method: 'browsingContext.getTree',
		parameters: object,
	): Promise<{ result: { contexts: { url: string; context: string }[] } }>;
	send(
		method: 'script.evaluate',
		parameters: object,
	): Promise<{ result: { result: { value: string }; exceptionDetails?: { text: string } } }>;
}
