/** The background: cards for frames, the badge, commands, tabs that were open before installation. */
import browser, { type Runtime } from 'webextension-polyfill';
import { createCards } from '../core/build-card.ts';
import type { Corpus } from '../core/corpus.ts';
import type { Dismissal } from '../core/dismissal.ts';
import type { Pack } from '../core/pack.ts';
import { type CorpusStore, openCorpus } from './corpus-store.ts';
import { keptOn, readKept } from './kept-dismissals.ts';
import { answerWith, type GlossInFrame } from './messages.ts';
import { readSwitches, siteOf, writeSite } from './switches.ts';

type FrameWindow = typeof globalThis & { gloss?: GlossInFrame };

/** Registers every listener; call it synchronously when the background starts. */
export function startBackground(corpus: Corpus) {
	const { card, filter, names, ready } =
		'pack' in corpus ? smallCorpus(corpus.pack) : openCorpus(corpus.large, readFile);

	browser.runtime.onMessage.addListener(
		answerWith({
			filter,
			names: (_, keys) => names(keys),
			card: (_, entity) => card(entity),
			loadNames: (sender) => inject(sender, 'names.js'),
			loadCard: (sender) => inject(sender, 'card.js'),
			namesChanged: (sender) => updateBadge(placeOf(sender).tabId),
			async switches({ tab }) {
				const siteName = siteOf(tab?.url) ?? 'file';
				return { ...(await readSwitches(siteName, tab?.incognito === true)), siteName };
			},
			kept: async ({ tab }) => keptOn(siteOf(tab?.url) ?? 'file', await readKept(tab?.incognito === true)),
			escape: (sender) => tellEscape(placeOf(sender).tabId),
			dismissed: (sender, dismissal) => tellDismissed(placeOf(sender).tabId, dismissal),
			dismissedOnPage: (sender) => dismissedOnPage(placeOf(sender).tabId),
		}),
	);

	browser.runtime.onInstalled.addListener(() => {
		void ready();
		void fillOpenTabs();
	});
	browser.commands.onCommand.addListener((command) => void obeyCommand(command));
	browser.storage.onChanged.addListener(() => void tellPrivateTabs());
}

/** The scripts of pages hold its names; here are its cards. */
function smallCorpus(pack: Pack): CorpusStore {
	const cardFor = createCards(pack);
	const inPages = async () => {
		throw new Error('The names of this corpus are in the pages.');
	};
	return { ready: async () => {}, filter: inPages, names: inPages, card: async (entity) => cardFor(entity) };
}

/** A file of the extension. */
const readFile = async (file: string) => (await fetch(browser.runtime.getURL(file))).blob();

async function inject(sender: Runtime.MessageSender, file: 'names.js' | 'card.js') {
	const { tabId, frameId } = placeOf(sender);
	const target = { tabId, frameIds: [frameId] };
	// A page without names must not be able to ask for our style. As the reader's own sheet (`USER`) it holds in every
	// shadow root, and no script of the page can list or empty it.
	if (file === 'names.js') await browser.scripting.insertCSS({ target, files: ['assets/mark.css'], origin: 'USER' });
	await browser.scripting.executeScript({ target, files: [file] });
}

function placeOf(sender: Runtime.MessageSender): { tabId: number; frameId: number } {
	const tabId = sender.tab?.id;
	if (tabId === undefined) throw new Error('This message comes from frames of tabs only.');
	return { tabId, frameId: sender.frameId ?? 0 };
}

/** The number of entities found in all frames of a tab. */
async function updateBadge(tabId: number) {
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
	await browser.action.setBadgeBackgroundColor({ tabId, color: '#7c2d12' });
	await browser.action.setBadgeText({ tabId, text: entities.size > 0 ? String(entities.size) : '' });
}

/** Tabs that were open before we were installed get our script now; Firefox does that itself, and twice is harmless. */
async function fillOpenTabs() {
	for (const tab of await browser.tabs.query({})) {
		if (tab.id === undefined || tab.discarded || siteOf(tab.url) === undefined) continue;
		const target = { tabId: tab.id, allFrames: true };
		try {
			await browser.scripting.executeScript({ target, files: ['page.js'] });
		} catch {
			// A page where extensions may not run: the popup says so when it is opened there.
		}
	}
}

async function obeyCommand(command: string) {
	const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
	if (tab?.id === undefined) return;
	if (command === 'toggle-site') {
		const site = siteOf(tab.url);
		if (site) await writeSite(site, !(await readSwitches(site, tab.incognito)).site, tab.incognito);
	} else if (command === 'next-name' || command === 'previous-name') {
		await stepThroughNames(tab.id, command === 'next-name' ? 1 : -1);
	}
}

/** Steps in the frame that has focus if it has names, else in the first frame that has. */
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
	const chosen = named.find(({ result }) => (result as { focused: boolean }).focused) ?? named[0];
	if (!chosen) return;
	await browser.scripting.executeScript({
		target: { tabId, frameIds: [chosen.frameId] },
		func: (by: number) => (globalThis as FrameWindow).gloss?.step(by > 0 ? 1 : -1),
		args: [direction],
	});
}

/** A name that was dismissed in one frame is dismissed in every frame of the page. */
async function tellDismissed(tabId: number, dismissal: Dismissal) {
	await browser.scripting.executeScript({
		target: { tabId, allFrames: true },
		injectImmediately: true,
		func: (one: Dismissal) => (globalThis as FrameWindow).gloss?.dismiss(one),
		args: [dismissal],
	});
}

/** Keys go to one frame, and the card that they mean may be in another. */
async function tellEscape(tabId: number) {
	await browser.scripting.executeScript({
		target: { tabId, allFrames: true },
		injectImmediately: true,
		func: () => (globalThis as FrameWindow).gloss?.escape(),
	});
}

/** What the top frame has heard of: everything that was dismissed since it was loaded. */
async function dismissedOnPage(tabId: number): Promise<Dismissal[]> {
	const [answer] = await browser.scripting.executeScript({
		target: { tabId, frameIds: [0] },
		func: () => (globalThis as FrameWindow).gloss?.report().hidden,
	});
	return (answer?.result as Dismissal[] | undefined) ?? [];
}

/** Frames of private windows cannot see session storage: they are told. */
async function tellPrivateTabs() {
	for (const tab of await browser.tabs.query({})) {
		if (!tab.incognito || tab.id === undefined) continue;
		await browser.scripting
			.executeScript({
				target: { tabId: tab.id, allFrames: true },
				injectImmediately: true,
				func: () => (globalThis as FrameWindow).gloss?.obey(),
			})
			.catch(() => {});
	}
}
