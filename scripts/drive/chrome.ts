/** Chrome, Chromium and Edge through Playwright and the DevTools protocol. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from 'playwright';
import { attachPage, copiesIn, familiesIn } from './chrome-page.ts';
import { closeTargets, WentAwayError } from './chrome-target.ts';
import { followWorker } from './chrome-worker.ts';
import { closeFirstPage } from './first-page.ts';
import type { Point } from './in-frame.ts';
import type { Reader, Start } from './reader.ts';
import { createTab } from './tab.ts';
import { untilFound } from './until-found.ts';

const FRONT_TAB = 'chrome.tabs.query({ active: true, lastFocusedWindow: true })';
const VIEWPORT = { width: 1280, height: 900 };

/** Starts it with a fresh profile and the extension in it. */
export async function startChrome(start: Start): Promise<Reader> {
	const profile = mkdtempSync(join(tmpdir(), 'gloss-chrome-'));
	let { context, cdp, id, worker } = await launch(start, profile);

	const inBackground = <Result>(expression: string) => worker.evaluate<Result>(expression);

	async function popup() {
		// One that is open, or still closing, could be taken for the new one.
		await closeTargets(cdp, `chrome-extension://${id}/popup.html`);
		// Focus comes back to the window a moment after another popup was closed.
		await untilFound(
			() => inBackground<boolean>('chrome.windows.getLastFocused().then(({ focused }) => focused)'),
			'the window to have focus',
		);
		await inBackground('chrome.action.openPopup()');
		return attachPage(cdp, 'popup', start.look);
	}

	if (!start.keepsFirstPage) await closeFirstPage(inBackground);
	return {
		browser: 'chrome',
		popup,
		async panel() {
			const opener = await popup();
			// Chrome wants a press of the reader's for it. The popup may close with that, before it can answer.
			const refusal = await opener
				.evaluate(async () => {
					const { id = 0 } = await chrome.windows.getCurrent();
					await chrome.sidePanel.open({ windowId: id });
				}, null)
				.catch((error) => {
					if (error instanceof WentAwayError) return error;
					throw error;
				});
			const panel = await attachPage(cdp, 'sidepanel', start.look).catch((error) => {
				throw new Error(`${error.message}${refusal ? `. ${refusal.message}` : ''}`);
			});
			await opener.close();
			return panel;
		},
		async ownPage(name, windowId) {
			if (windowId !== undefined) {
				const behind = { url: `/${name}.html#${windowId}`, windowId, active: false };
				await inBackground(`chrome.tabs.create(${JSON.stringify(behind)}).then(() => null)`);
				return attachPage(cdp, name, start.look, `#${windowId}`);
			}
			const page = await context.newPage();
			await page.goto(`chrome-extension://${id}/${name}.html`);
			await page.bringToFront();
			return attachPage(cdp, name, start.look);
		},
		profile,
		inBackground,
		async open(address, inNewWindow = false) {
			const there = start.before === address && context.pages().find((page) => page.url() === address);
			const blank = !inNewWindow && context.pages().find((page) => page.url() === 'about:blank');
			const page = there || blank || (await (inNewWindow ? newWindow(context, cdp) : context.newPage()));
			const log = { errors: [] as string[], requests: [] as string[] };
			page.on('pageerror', (error) => log.errors.push(String(error)));
			page.on('request', (request) => log.requests.push(request.url()));
			if (!there) await page.goto(address);
			await page.bringToFront();
			const session = await context.newCDPSession(page);
			let touch = false;
			async function swipe([first, ...rest]: Point[]) {
				if (!first) return;
				const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
					session.send('Input.dispatchTouchEvent', { type, touchPoints });
				if (!touch) await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
				await send('touchStart', [first]);
				for (const point of rest) await send('touchMove', [point]);
				await send('touchEnd', []);
				if (!touch) await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
			}
			return createTab(
				page,
				{
					inBackground,
					registryWorld: 'ISOLATED',
					tap: (point) => swipe([point]),
					swipe,
					wheel: (y) => page.mouse.wheel(0, y),
					async shape(shape) {
						touch = shape?.touch ?? false;
						await session.send('Emulation.setTouchEmulationEnabled', { enabled: touch });
						await page.setViewportSize(shape ?? start.look ?? VIEWPORT);
					},
					screenshot: async (path) => void (await page.screenshot({ path })),
					async heap() {
						// What the first collection frees may hold the last of something else.
						for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
						const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
						return usedSize + embedderHeapUsedSize;
					},
					families: (selector) => familiesIn(session, selector),
					copies: () => copiesIn(context, page),
					isLast: async () => context.pages().length === 1,
				},
				log,
			);
		},
		openedPanel: () => attachPage(cdp, 'sidepanel', start.look),
		openedPopup: () => attachPage(cdp, 'popup', start.look),
		menu: (entry, selection) =>
			inBackground(
				`${FRONT_TAB}.then(([tab]) => chrome.contextMenus.onClicked.dispatch(${JSON.stringify({ menuItemId: entry, selectionText: selection })}, tab))`,
			),
		suggestions: (typed) =>
			inBackground(
				`new Promise((resolve) => chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(typed)}, resolve))`,
			),
		enterInBar: (words) =>
			inBackground(`chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(words)}, 'currentTab')`),
		command: (name) =>
			inBackground(`${FRONT_TAB}.then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`),
		stopBackground: () => worker.stop(),
		async allowPrivate() {
			const before = context.serviceWorkers();
			await cdp.send('Extensions.loadUnpacked', { path: start.extension, enableInIncognito: true });
			await untilFound(
				async () => context.serviceWorkers().some((worker) => !before.includes(worker)),
				'its new worker',
			);
		},
		async reloadExtension() {
			const before = context.serviceWorkers();
			await cdp.send('Extensions.loadUnpacked', { path: start.extension });
			await untilFound(
				async () => context.serviceWorkers().some((worker) => !before.includes(worker)),
				'its new worker',
			);
		},
		removeExtension: async () => void (await cdp.send('Extensions.uninstall', { id })),
		async restart() {
			await context.close();
			({ context, cdp, id, worker } = await launch(start, profile));
			// It is put into the browser anew.
			await closeFirstPage(inBackground);
		},
		closed: () => new Promise((resolve) => context.on('close', () => resolve())),
		async close() {
			await context.close();
			rmSync(profile, { recursive: true, force: true });
		},
	};
}

async function launch({ executable, extension, headless, before, proxy, language, look }: Start, profile: string) {
	const context: BrowserContext = await chromium.launchPersistentContext(profile, {
		executablePath: executable,
		headless,
		viewport: headless ? (look ?? VIEWPORT) : null,
		...(look && { colorScheme: look.colorScheme }),
		// Chrome's sandbox does not start as root.
		chromiumSandbox: process.getuid?.() !== 0,
		// Pages go into the back/forward cache, as they do for a reader.
		ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache', ...(language ? ['--lang=en-US'] : [])],
		args: [
			// Branded Chrome and Edge no longer take --load-extension.
			'--enable-unsafe-extension-debugging',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--no-first-run',
			// Of what shows no page of Playwright's, the machine would decide.
			...(headless ? ['--force-device-scale-factor=1'] : []),
			...(language ? [`--lang=${language}`] : []),
			...(proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
		],
	});
	const browser = context.browser();
	if (!browser) throw new Error('Playwright gave no browser.');
	const cdp = await browser.newBrowserCDPSession();
	if (before) await context.pages()[0]?.goto(before);
	const { id } = await cdp.send('Extensions.loadUnpacked', { path: extension });
	return { context, cdp, id, worker: followWorker(context, cdp, id) };
}

async function newWindow(context: BrowserContext, cdp: CDPSession) {
	const opened = context.waitForEvent('page');
	await cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true });
	return opened;
}
