/** Asks the tab in front of the reader what its frames found. */
import browser from 'webextension-polyfill';
import { type FrameFindings, mergeFrames, type NameOnPage, type ThisPage } from '../../core/on-page/this-page.ts';
import type { Dismissal } from '../../core/settings/dismissal.ts';
import type { FrameReport, GlossInFrame } from '../messages.ts';
import { siteOf } from '../storage/switches.ts';

/** What of a tab the popup needs. */
export interface Tab {
	id: number;
	/** Missing where we may not know it. */
	url?: string;
	title?: string;
	incognito: boolean;
}

const EVERYWHERE = { origins: ['<all_urls>'] };
const PDF = 'application/pdf';

type FrameWindow = typeof globalThis & { gloss?: GlossInFrame };

interface FrameAnswer {
	report: FrameReport | undefined;
	hasText: boolean;
	contentType: string;
}

/** The active tab of the popup's window. */
export async function activeTab(): Promise<Tab | undefined> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	if (tab?.id === undefined) return;
	const { id, incognito, url, title } = tab;
	return { id, incognito, ...(url && { url }), ...(title && { title }) };
}

/** Has the reader granted access to all sites? */
export function hasHostAccess(): Promise<boolean> {
	return browser.permissions.contains(EVERYWHERE);
}

/** Asks the reader for access to all sites; call it in the click itself, or the browser refuses. */
export function requestHostAccess(): Promise<boolean> {
	return browser.permissions.request(EVERYWHERE);
}

/**
 * What the frames of a tab found; puts our script into a tab that was open before we were installed, unless its page is
 * still loading and gets it anyway. Undefined while no frame has begun to mark.
 */
export async function readThisPage(tab: Tab, isLoading = false): Promise<ThisPage | undefined> {
	if (!(await hasHostAccess())) return { nothing: 'no-access' };
	if (siteOf(tab.url) === undefined) return { nothing: 'forbidden' };
	try {
		let frames = await askFrames(tab.id);
		if (frames[0]?.report === undefined && frames[0]?.contentType !== PDF) {
			if (isLoading) return;
			await putScript(tab.id);
			frames = await askFrames(tab.id);
		}
		if (frames[0]?.contentType === PDF) return { nothing: 'pdf' };
		return frames[0]?.report === undefined ? { nothing: 'reload' } : mergeFrames(frames);
	} catch {
		// Both browsers refuse here with messages for developers: extension stores, PDF viewers, error pages.
		return { nothing: isPdf(tab.url) ? 'pdf' : 'forbidden' };
	}
}

/**
 * Scrolls the tab to a mark of an entity, the `turn`th of the page from 0, and on from the last to the first; each
 * frame knows its own next one. False where none is left.
 */
export async function jumpToMark(tabId: number, { entity, count, frames }: NameOnPage, turn: number): Promise<boolean> {
	let before = 0;
	const first = frames.findIndex((frame) => {
		before += frame.count;
		return turn % count < before;
	});
	// A frame that is past its last mark says so once and begins again, so the first one is asked twice.
	for (const { frameId } of [...frames.slice(first), ...frames.slice(0, first + 1)]) {
		const [answer] = await browser.scripting.executeScript({
			target: { tabId, frameIds: [frameId] },
			func: (id: string) => (globalThis as FrameWindow).gloss?.jump(id) ?? false,
			args: [entity],
		});
		if (answer?.result === true) return true;
	}
	return false;
}

/** Takes back in all frames of a tab what was dismissed on its page. */
export async function showAgain(tabId: number, { entity, surface }: Dismissal): Promise<void> {
	await browser.scripting.executeScript({
		target: { tabId, allFrames: true },
		func: (id: string, written: string) => (globalThis as FrameWindow).gloss?.restore(id, written),
		args: [entity, surface],
	});
}

type Asked = FrameFindings & { contentType: string };

/** Every frame's answer, the top frame first. */
async function askFrames(tabId: number): Promise<Asked[]> {
	const answers = await browser.scripting.executeScript({
		target: { tabId, allFrames: true },
		// Else one frame that never finishes loading would hold up the answer of all.
		injectImmediately: true,
		func: () => {
			// Up to the first word: a page may be very long, and its forms may hide what a document has.
			const walker = Document.prototype.createTreeWalker.call(
				document,
				document.body ?? document,
				NodeFilter.SHOW_TEXT,
			);
			let hasText = false;
			while (!hasText && walker.nextNode()) hasText = /\S/.test((walker.currentNode as Text).data);
			return { report: (globalThis as FrameWindow).gloss?.report(), hasText, contentType: document.contentType };
		},
	});
	return answers
		.map(({ frameId, result }): Asked => {
			const { report, hasText = false, contentType = '' } = (result ?? {}) as Partial<FrameAnswer>;
			return { frameId, hasText, contentType, ...(report && { report }) };
		})
		.sort((a, b) => a.frameId - b.frameId);
}

async function putScript(tabId: number): Promise<void> {
	await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['page.js'] });
}

const isPdf = (address = '') => URL.canParse(address) && /\.pdf$/i.test(new URL(address).pathname);
