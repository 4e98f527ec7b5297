/** Keyboard commands, wherever they come from: keys or the browser's menus. */
import browser, { type Tabs } from 'webextension-polyfill';
import { language, say } from '../../core/say.ts';
import { saySite } from '../../core/settings/say-site.ts';
import { speak } from '../../page/input/speak.ts';
import type { GlossInFrame } from '../messages.ts';
import { flipSite, siteOf, writeSite } from '../storage/switches.ts';

type FrameWindow = typeof globalThis & { gloss?: GlossInFrame };

/** Does what a command says, for the tab in front. */
export async function obeyCommand(command: string) {
	const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
	if (tab?.id === undefined) return;
	if (command === 'toggle-site') await toggleSite(tab);
	else if (command === 'next-name') await stepInTurn(tab.id, 1);
	else if (command === 'previous-name') await stepInTurn(tab.id, -1);
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
	await speakIn(tab.id, 0, say(on ? 'announce.on' : 'announce.off', { site: saySite(site) }));
}

/** A frame of the page whose names can be stepped through. */
interface FrameWithNames {
	frameId: number;
	count: number;
	/** Which was last, from 0; -1 where none was. */
	last: number;
	/** When that was opened, as `Date.now` has it. */
	lastAtMs: number;
	focused: boolean;
}

/** What a page writes anew is unread for a moment: so often, and after so long, its names are asked for again. */
const TRIES = 4;
const TRY_AGAIN_MS = 200;

/** A step waits this long at most for the step before it: a page with an open dialog never answers. */
const LONGEST_STEP_MS = 2_000;

const rest = (ms: number) => new Promise((next) => setTimeout(next, ms));

let stepBefore: Promise<unknown> = Promise.resolve();

/** Steps once the step before is done: two quick presses would both start from one name. */
async function stepInTurn(tabId: number, direction: 1 | -1) {
	const step = Promise.race([stepBefore, rest(LONGEST_STEP_MS)]).then(() => stepThroughNames(tabId, direction));
	stepBefore = step.catch(() => {});
	await step;
}

/** Steps through the names of a page, and says where that leads. */
async function stepThroughNames(tabId: number, direction: 1 | -1) {
	for (let left = TRIES; left > 0; left--) {
		if (await stepOnce(tabId, direction)) return;
		if (left > 1) await rest(TRY_AGAIN_MS);
	}
	await speakIn(tabId, 0, say('announce.none'));
}

/**
 * Steps on from the last name that was opened, over the frames of the page in their order; where none was, it begins in
 * the frame that has focus. False where there is no name now.
 */
async function stepOnce(tabId: number, direction: 1 | -1): Promise<boolean> {
	const frames = await framesWithNames(tabId);
	const opened = frames.filter(({ last }) => last >= 0).sort((a, b) => b.lastAtMs - a.lastAtMs);
	const from = opened[0] ?? frames.find(({ focused }) => focused);
	const before = frames.slice(0, from ? frames.indexOf(from) : 0).reduce((sum, { count }) => sum + count, 0);
	const total = frames.reduce((sum, { count }) => sum + count, 0);
	const at = from && from.last >= 0 ? before + from.last : direction > 0 ? before - 1 : before + (from?.count ?? 0);
	const position = total === 0 ? 0 : (at + direction + total) % total;
	let to = position;
	const frame = frames.find(({ count }) => {
		if (to < count) return true;
		to -= count;
		return false;
	});
	if (!frame) return false;
	if (from && from !== frame) await inFrame(tabId, from.frameId, () => (globalThis as FrameWindow).gloss?.escape());
	const name = await inFrame(tabId, frame.frameId, (to: number) => (globalThis as FrameWindow).gloss?.step(to), to);
	if (typeof name !== 'string') return false;
	await speakIn(tabId, frame.frameId, say('announce.name', { name, position: position + 1, count: total }));
	return true;
}

/** The top frame first, then the others as they came. */
async function framesWithNames(tabId: number): Promise<FrameWithNames[]> {
	const frames = await browser.scripting.executeScript({
		target: { tabId, allFrames: true },
		injectImmediately: true,
		func: () => ({
			count: 0,
			last: -1,
			lastAtMs: 0,
			...(globalThis as FrameWindow).gloss?.names(),
			focused: document.hasFocus() && document.activeElement?.localName !== 'iframe',
		}),
	});
	return frames
		.map(({ frameId, result }) => ({ ...(result as Omit<FrameWithNames, 'frameId'>), frameId }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => a.frameId - b.frameId);
}

async function inFrame<Args extends unknown[]>(
	tabId: number,
	frameId: number,
	func: (...args: Args) => unknown,
	...args: Args
): Promise<unknown> {
	const [answer] = await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, func, args });
	return answer?.result;
}

async function speakIn(tabId: number, frameId: number, text: string) {
	const target = { tabId, frameIds: [frameId] };
	await browser.scripting.executeScript({ target, injectImmediately: true, func: speak, args: [text, language()] });
}
