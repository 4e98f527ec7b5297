/** What the toolbar's button shows of its tab: how many entities are found there, and whether marking is on at all. */
import browser from 'webextension-polyfill';
import { say } from '../../core/say.ts';
import type { GlossInFrame } from '../messages.ts';
import { readSettings, settingKey } from '../storage/switches.ts';

type FrameWindow = typeof globalThis & { gloss?: GlossInFrame };

/** The badge's colours: far apart in contrast, whatever the browser's theme. */
export const BADGE = { background: '#7c2d12', text: '#ffffff' };

const SIZES_PX = [16, 24, 32, 48];
const files = (begin: string) => Object.fromEntries(SIZES_PX.map((size) => [size, `/icon/${begin}${size}.png`]));
/** The icon where marking is on, and where it is off. */
export const ICONS = { on: files(''), off: files('off-') };

/** Puts the number of entities in all frames of a tab onto its badge. */
export async function updateBadge(tabId: number): Promise<void> {
	const answers = await browser.scripting.executeScript({
		target: { tabId, allFrames: true },
		// Else one advertisement that never finishes loading would hold up the answer of all frames.
		injectImmediately: true,
		func: () => (globalThis as FrameWindow).gloss?.report(),
	});
	const entities = new Set(
		answers.flatMap(
			({ result }) =>
				(result as ReturnType<GlossInFrame['report']> | undefined)?.entities.map(({ entity }) => entity) ?? [],
		),
	);
	await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE.background });
	await browser.action.setBadgeTextColor({ tabId, color: BADGE.text });
	await browser.action.setBadgeText({ tabId, text: entities.size > 0 ? String(entities.size) : '' });
}

/** Shows on a tab's button whether marking is on there. The page is asked: the one that sent word may have gone. */
export async function updateIcon(tabId: number): Promise<void> {
	const [top] = await browser.scripting.executeScript({
		target: { tabId, frameIds: [0] },
		injectImmediately: true,
		func: () => (globalThis as FrameWindow).gloss?.isOn(),
	});
	const isOn = top?.result as ReturnType<GlossInFrame['isOn']>;
	// A page that does not know yet sends word when it does.
	if (isOn !== undefined && isOn !== null) await show(isOn, tabId);
}

/**
 * Shows on all buttons what holds for most sites. Tabs where that is wrong say so themselves, so that no other page
 * wakes the background.
 */
export async function updateUsualIcon(): Promise<void> {
	const { paused, listedOnly } = await readSettings();
	await show(!paused && !listedOnly);
}

/** Whether such a change of storage changes what holds for most sites. */
export const changesUsualIcon = (changes: Record<string, unknown>) =>
	settingKey('paused') in changes || settingKey('listedOnly') in changes;

async function show(on: boolean, tabId?: number) {
	const where = tabId === undefined ? {} : { tabId };
	// Firefox for Android has a menu entry in the button's place.
	await browser.action.setIcon?.({ ...where, path: on ? ICONS.on : ICONS.off });
	// The button's name for a screen reader.
	await browser.action.setTitle({ ...where, title: on ? 'Gloss' : say('action.off') });
}
