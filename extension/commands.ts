/** Keyboard commands, wherever they come from: keys or the browser's menus. */
import browser, { type Tabs } from 'webextension-polyfill';
import { language, say } from '../core/say.ts';
import { speak } from '../page/speak.ts';
import type { GlossInFrame } from './messages.ts';
import { flipSite, siteOf, writeSite } from './switches.ts';

type FrameWindow = typeof globalThis & { gloss?: GlossInFrame };

/** Does what a command says, for the tab in front. */
export async function obeyCommand(command: string) {
	const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
	if (tab?.id === undefined) return;
	if (command === 'toggle-site') await toggleSite(tab);
	else if (command === 'next-name') await stepThroughNames(tab.id, 1);
	else if (command === 'previous-name') await stepThroughNames(tab.id, -1);
}

/** Turns marking on or off for a tab's site, and says which. */
export async function toggleSite(tab: Tabs.Tab) {
	const site = siteOf(tab.url);
	if (!site) return;
	await speakOfSite(tab, site, await flipSite(site, tab.incognito));
}

/** Switches marking off for a tab's site, and says so. */
export async function switchOff(tab: Tabs.Tab) {
	const site = siteOf(tab.url) ?? 'file';
	await writeSite(site, false, { incognito: tab.incognito, listedOnly: false });
	await speakOfSite(tab, site, false);
}

async function speakOfSite(tab: Tabs.Tab, site: string, on: boolean) {
	if (tab.id === undefined) return;
	const named = site === 'file' ? say('popup.localFiles') : site;
	await speakIn(tab.id, 0, say(on ? 'announce.on' : 'announce.off', { site: named }));
}

/** Steps in the frame that has focus if it has names, else in the first frame that has; says where that leads. */
async function stepThroughNames(tabId: number, direction: 1 | -1) {
	const frames = await browser.scripting.executeScript({
		target: { tabId, allFrames: true },
		injectImmediately: true,
		func: () => ({
			names: (globalThis as FrameWindow).gloss?.report().entities.length ?? 0,
			focused: document.hasFocus() && document.activeElement?.localName !== 'iframe',
		}),
	});
	const named = frames.filter(({ result }) => ((result as { names: number } | undefined)?.names ?? 0) > 0);
	const { frameId } = named.find(({ result }) => (result as { focused: boolean }).focused) ??
		named[0] ?? { frameId: 0 };
	const [answer] = await browser.scripting.executeScript({
		target: { tabId, frameIds: [frameId] },
		func: (by: number) => (globalThis as FrameWindow).gloss?.step(by > 0 ? 1 : -1),
		args: [direction],
	});
	const step = answer?.result as ReturnType<GlossInFrame['step']>;
	await speakIn(tabId, frameId, step ? say('announce.name', { ...step }) : say('announce.none'));
}

async function speakIn(tabId: number, frameId: number, text: string) {
	const target = { tabId, frameIds: [frameId] };
	await browser.scripting.executeScript({ target, injectImmediately: true, func: speak, args: [text, language()] });
}
