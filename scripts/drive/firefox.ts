/**
 * Firefox through Puppeteer and WebDriver BiDi. What BiDi does not reach (the toolbar's popup, the extension's
 * background) is reached from the browser's own window: `-remote-allow-system-access` lets a script run there, and a
 * frame script takes it on into the extension's process.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch as launchBrowser } from 'puppeteer-core';
import { closeFirstPage } from './first-page.ts';
import { isReady, placeOfControl, visibleText } from './in-frame.ts';
import type { Popup, Reader, Start } from './reader.ts';
import { createTab } from './tab.ts';
import { untilFound } from './until-found.ts';

const VIEWPORT = { width: 1280, height: 900 };
const EXTENSION_ID = 'gloss@gloss.example';
const SIDEBAR = `${EXTENSION_ID.replaceAll(/\W/g, '_')}-sidebar-action`;
const PREFERENCES = {
	// The extension is a temporary one; without these its storage would end with the browser.
	'extensions.webextensions.keepStorageOnUninstall': true,
	'extensions.webextensions.keepUuidOnUninstall': true,
	'datareporting.policy.dataSubmissionEnabled': false,
};

const ADDON = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID('${EXTENSION_ID}')`;
/** What the address bar asks about keywords. */
const SEARCH_HANDLER = `ChromeUtils.importESModule('resource://gre/modules/ExtensionSearchHandler.sys.mjs').ExtensionSearchHandler`;
const EXTENSION = `WebExtensionPolicy.getByID('${EXTENSION_ID}').extension`;

/** Evaluates an expression in the browser's own window; what it gives must be JSON. */
type InWindow = <Result>(expression: string) => Promise<Result>;

/** Starts it with a fresh profile and the extension in it. */
export async function startFirefox(start: Start): Promise<Reader> {
	const profile = mkdtempSync(join(tmpdir(), 'gloss-firefox-'));
	let { browser, inWindow, livePages } = await launch(start, profile);

	async function inBackground<Result>(expression: string): Promise<Result> {
		await inWindow(`${EXTENSION}.wakeupBackground?.()`);
		const background = `[...${EXTENSION}.views].find(({ viewType }) => viewType === 'background').xulBrowser`;
		return insideOf(inWindow, background, evaluation(expression));
	}

	if (!start.keepsFirstPage) await closeFirstPage(inBackground);
	return {
		browser: 'firefox',
		profile,
		inBackground,
		async open(address) {
			const pages = await livePages();
			const there = start.before === address && pages.find((one) => one.address === address)?.page;
			const blank = pages.find((one) => one.address === 'about:blank')?.page;
			const page = there || (blank ?? (await browser.newPage()));
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
					screenshot: async (path) => writeFileSync(path, await page.screenshot()),
					heap: async () => undefined,
					isLast: async () => (await livePages()).length === 1,
				},
				log,
			);
		},
		popup: () => openPopup(inWindow),
		panel: () => openSidebar(inWindow),
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
		async ownPage(name) {
			// BiDi never hears that a page of the extension has loaded, so the extension opens it.
			await inBackground(`browser.tabs.create({ url: '/${name}.html' }).then(() => null)`);
			const tab = `gBrowser.tabs.findLast(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('/${name}.html'))`;
			return attachPage(inWindow, `${tab}?.linkedBrowser`, () => inWindow(`void gBrowser.removeTab(${tab})`));
		},
		// A key that BiDi presses goes to the page and never to the browser's own shortcuts; this is what they call.
		command: (name) => inWindow(`void ${EXTENSION}.shortcuts.onCommand(${JSON.stringify(name)})`),
		// What Firefox itself does when the page has been idle.
		stopBackground: () => inWindow(`void ${EXTENSION}.terminateBackground({ ignoreDevToolsAttached: true })`),
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
		extraPrefsFirefox: { ...PREFERENCES, ...(proxy && preferencesOf(proxy)) },
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

/** Frame-script code that evaluates an expression in the world of its page, whatever that page's CSP says. */
function evaluation(expression: string): string {
	return `Cu.evalInSandbox(${JSON.stringify(expression)}, new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }))`;
}

/** Runs privileged code inside the process of a `<browser>` of the window; what it gives must be JSON. */
async function insideOf<Result>(inWindow: InWindow, browser: string, code: string): Promise<Result> {
	const script = `(async () => {
		let reply;
		try { reply = { value: JSON.stringify((await (${code})) ?? null) }; } catch (error) { reply = { error: String(error) }; }
		sendAsyncMessage(ID, reply);
	})()`;
	const reply = await inWindow<{ value: string; error?: string }>(`new Promise((resolve) => {
		const id = 'reply' + Math.random();
		const { messageManager } = ${browser};
		messageManager.addMessageListener(id, function listen({ data }) {
			messageManager.removeMessageListener(id, listen);
			resolve(data);
		});
		const script = ${JSON.stringify(script)}.replace('ID', JSON.stringify(id));
		messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
	})`);
	if (reply.error !== undefined) throw new Error(reply.error);
	return JSON.parse(reply.value);
}

const POPUP = `[...document.querySelectorAll('.webextension-popup-browser')].at(-1)`;

async function closePopup(inWindow: InWindow) {
	await inWindow(`void ${POPUP}?.closest('panel').hidePopup()`);
	await untilFound(() => inWindow<boolean>(`!${POPUP}`), 'the popup to close');
}

async function openPopup(inWindow: InWindow): Promise<Popup> {
	// Firefox opens no second one, where Chrome replaces the first.
	await closePopup(inWindow);
	await inWindow(`ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
		.ExtensionParent.apiManager.global.browserActionFor(${EXTENSION}).openPopup(window)`);
	return attachPopup(inWindow);
}

const attachPopup = (inWindow: InWindow) => attachPage(inWindow, POPUP, () => closePopup(inWindow));

async function openSidebar(inWindow: InWindow): Promise<Popup> {
	const browser = `SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')`;
	// One that is still opening cannot be opened again.
	const isOpen = `SidebarController.isOpen && SidebarController.currentID === '${SIDEBAR}'`;
	await inWindow(`${isOpen} ? null : SidebarController.show('${SIDEBAR}').then(() => null)`);
	return attachPage(inWindow, browser, () => inWindow('void SidebarController.hide()'));
}

/** A page of the extension in a `<browser>` of the window, once it is drawn. */
async function attachPage(inWindow: InWindow, browser: string, close: () => Promise<void>): Promise<Popup> {
	const inside = <Result>(code: string) => insideOf<Result>(inWindow, browser, code);
	const evaluate: Popup['evaluate'] = (work, argument) => inside(evaluation(`(${work})(${JSON.stringify(argument)})`));
	// A frame script that is sent while the panel still changes process is lost, and its answer with it.
	await untilFound(
		() =>
			inWindow<boolean>(
				`${browser}?.currentURI.spec.startsWith('moz-extension:') && !${browser}.webProgress.isLoadingDocument`,
			),
		'a page of the extension',
	);
	await untilFound(() => evaluate(isReady, null), 'it to be drawn');

	/** Trusted key events, as the keyboard's own. */
	const pressKeys = (keys: string[]) =>
		inside<void>(`(() => {
			const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
			if (!input.beginInputTransactionForTests(content)) throw new Error('no input transaction');
			for (const key of ${JSON.stringify(keys)}) {
				const event = new content.KeyboardEvent('', { key, keyCode: ${JSON.stringify(KEY_CODES)}[key] ?? 0 });
				input.keydown(event);
				input.keyup(event);
			}
		})()`);

	return {
		evaluate,
		text: () => evaluate(visibleText, null),
		type: (text) => pressKeys([...text]),
		press: (key) => pressKeys([key]),
		async click(name) {
			const { x, y } = await untilFound(() => evaluate(placeOfControl, name), `“${name}” in it`);
			await inside(`(() => {
				const handling = content.windowUtils.setHandlingUserInput(true);
				try { content.document.elementFromPoint(${x}, ${y}).click(); } finally { handling.destruct(); }
			})()`);
		},
		async screenshot(path) {
			const data = await inWindow<string>(`(async () => {
				const image = await ${browser}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
				const canvas = new OffscreenCanvas(image.width, image.height);
				canvas.getContext('2d').drawImage(image, 0, 0);
				const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
				return bytes.toBase64();
			})()`);
			writeFileSync(path, Buffer.from(data, 'base64'));
		},
		close,
	};
}

const KEY_CODES = { Enter: 13, Escape: 27, Tab: 9, ArrowDown: 40, ArrowUp: 38, Home: 36, End: 35 };
