/** The background: cards for frames, the badge, commands, menus, the address bar, tabs that were open before installation. */
import browser, { type Runtime } from 'webextension-polyfill';
import { createCards } from '../../core/card/build-card.ts';
import type { Corpus } from '../../core/library/corpus.ts';
import { inReadersLanguage } from '../../core/pack/label.ts';
import type { Pack } from '../../core/pack/pack.ts';
import { lookUpOf } from '../../core/search/look-up.ts';
import { createSearch, readSearch, type Search } from '../../core/search/search.ts';
import type { Dismissal } from '../../core/settings/dismissal.ts';
import { type CorpusStore, openCorpus } from '../library/corpus-store.ts';
import { answerWith, type GlossInFrame } from '../messages.ts';
import { showPanel } from '../panel/panel-open.ts';
import { keptOn, readKept } from '../storage/kept-dismissals.ts';
import { readSwitches, siteOf } from '../storage/switches.ts';
import { showAgain } from '../tab/this-page.ts';
import { changesUsualIcon, updateBadge, updateIcon, updateUsualIcon } from './badge.ts';
import { obeyCommand, switchOff, toggleSite } from './commands.ts';
import { createLookUps } from './look-ups.ts';
import { answerMenus, putMenus } from './menus.ts';
import { answerOmnibox } from './omnibox.ts';
import { closeInTop, showInTop, tellFrame } from './top-card.ts';

type FrameWindow = typeof globalThis & { gloss?: GlossInFrame };

/** Registers every listener; call it synchronously when the background starts. */
export function startBackground(corpus: Corpus) {
	const { card, filter, names, ready } =
		'pack' in corpus ? smallCorpus(corpus.pack) : openCorpus(corpus.large, readFile);
	const lookUps = createLookUps();
	const readersCard = async (entity: string) => {
		const found = await card(entity);
		return found && inReadersLanguage(found);
	};

	browser.runtime.onMessage.addListener(
		answerWith({
			filter,
			names: (_, keys) => names(keys),
			card: (_, entity) => readersCard(entity),
			loadNames: (sender) => inject(sender, 'names.js'),
			loadCard: (sender) => inject(sender, 'card.js'),
			namesChanged: (sender) => updateBadge(placeOf(sender).tabId),
			switched: (sender) => updateIcon(placeOf(sender).tabId),
			async switches({ tab }) {
				const siteName = siteOf(tab?.url) ?? 'file';
				return { ...(await readSwitches(siteName, tab?.incognito === true)), siteName };
			},
			siteOff: async ({ tab }) => void (tab && (await switchOff(tab))),
			kept: async ({ tab }) => keptOn(siteOf(tab?.url) ?? 'file', await readKept(tab?.incognito === true)),
			escape: (sender) => tellEscape(placeOf(sender).tabId),
			cardOpen: (sender, isOpen) => tellCardOpen(placeOf(sender).tabId, isOpen),
			dismissed: (sender, dismissal) => tellDismissed(placeOf(sender).tabId, dismissal),
			restored: (sender, dismissal) => showAgain(placeOf(sender).tabId, dismissal),
			lookUp: (sender) => lookUps.take(sender),
			dismissedOnPage: (sender) => dismissedOnPage(placeOf(sender).tabId),
			async showInTop(sender, request) {
				const found = await readersCard(request.entity);
				return found !== undefined && showInTop(placeOf(sender), found, request);
			},
			closeInTop: (sender, id) => closeInTop(placeOf(sender), id),
			saidInTop: (sender, said) => tellFrame(placeOf(sender), said),
		}),
	);

	browser.runtime.onInstalled.addListener(({ reason }) => {
		void ready();
		if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
		void fillOpenTabs();
		void putMenus();
		void updateUsualIcon();
	});
	browser.runtime.onStartup.addListener(() => {
		// The browser's language may be another one now.
		void putMenus();
		void updateUsualIcon();
	});
	browser.commands?.onCommand.addListener((command, tab) => {
		// Nothing may be awaited before a panel is opened.
		if (command === 'open-panel') showPanel(tab?.windowId, tab?.id);
		else void obeyCommand(command);
	});
	answerMenus({
		lookUp(selection) {
			const lookUp = lookUpOf(selection);
			if (lookUp) void lookUps.open(lookUp);
		},
		toggleSite: (tab) => tab && void toggleSite(tab),
		openPanel: (tab) => showPanel(tab?.windowId, tab?.id),
	});
	answerOmnibox(searchOf(corpus), async (entity) => (await card(entity)) !== undefined, lookUps.open);
	browser.storage.onChanged.addListener((changes) => {
		void tellPrivateTabs();
		if (changesUsualIcon(changes)) void updateUsualIcon();
	});
}

/** The scripts of pages hold its names; here are its cards. */
function smallCorpus(pack: Pack): CorpusStore {
	const cardFor = createCards(pack);
	const inPages = async () => {
		throw new Error('The names of this corpus are in the pages.');
	};
	return { ready: async () => {}, filter: inPages, names: inPages, card: async (entity) => cardFor(entity) };
}

/** The search, built or read when it is first asked for; after a failure, the next one who asks tries again. */
function searchOf(corpus: Corpus): () => Promise<Search> {
	let search: Promise<Search> | undefined;
	const load = async () =>
		'pack' in corpus ? createSearch(corpus.pack) : readSearch(await (await readFile(corpus.large.search)).text());
	return () => {
		search ??= load().catch((error) => {
			search = undefined;
			throw error;
		});
		return search;
	};
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

/** The frame that has focus knows whose the next Escape is. */
async function tellCardOpen(tabId: number, isOpen: boolean) {
	await browser.scripting.executeScript({
		target: { tabId, allFrames: true },
		injectImmediately: true,
		func: (isOpen: boolean) => (globalThis as FrameWindow).gloss?.cardElsewhere(isOpen),
		args: [isOpen],
	});
}

/** What the top frame has heard of: everything that was dismissed since it was loaded. */
async function dismissedOnPage(tabId: number): Promise<Dismissal[]> {
	try {
		const [answer] = await browser.scripting.executeScript({
			target: { tabId, frameIds: [0] },
			// Else the frames of a page that never finishes loading would wait for it.
			injectImmediately: true,
			func: () => (globalThis as FrameWindow).gloss?.report().hidden,
		});
		return (answer?.result as Dismissal[] | undefined) ?? [];
	} catch {
		// The top frame may be of a kind that no extension reaches: nothing was dismissed there.
		return [];
	}
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
