import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Pack } from '../../../core/pack/pack.ts';
import { createSearch, type Search } from '../../../core/search/search.ts';
import corpus from '../../../data/pack.json' with { type: 'json' };
import { answerMenus, putMenus } from '../../../extension/background/menus.ts';
import { answerOmnibox } from '../../../extension/background/omnibox.ts';

const search = createSearch(corpus as Pack);
type Listener = (...args: unknown[]) => unknown;

/** An event of the browser, which a test can let happen. */
function event() {
	let listener: Listener = () => {};
	return {
		addListener: (one: Listener) => {
			listener = one;
		},
		happen: (...args: unknown[]) => listener(...args),
	};
}

let omnibox: Record<'onInputStarted' | 'onInputChanged' | 'onInputEntered', ReturnType<typeof event>>;
let onClicked: ReturnType<typeof event>;
const setDefaultSuggestion = vi.fn();
const removeAll = vi.fn(async () => {});
const create = vi.fn();
const open = vi.fn(async () => {});
const has = async (entity: string) => search.list([entity]).length > 0;

beforeEach(() => {
	vi.clearAllMocks();
	omnibox = { onInputStarted: event(), onInputChanged: event(), onInputEntered: event() };
	onClicked = event();
	Object.assign(fakeBrowser, {
		omnibox: { ...omnibox, setDefaultSuggestion },
		contextMenus: { removeAll, create, onClicked },
	});
});

const suggested = async (typed: string) => {
	const suggest = vi.fn();
	await omnibox.onInputChanged.happen(typed, suggest);
	return suggest.mock.calls[0]?.[0] as { content: string; description: string }[] | undefined;
};

it('suggests what the search finds, each line leading somewhere of its own', async () => {
	answerOmnibox(async () => search, has, open);
	const lines = (await suggested('cuba')) ?? [];
	expect(lines[0]?.content).toBe('cuba');
	expect(lines.length).toBe(8);
	expect(new Set(lines.map(({ content }) => content)).size).toBe(lines.length);
	for (const { content } of lines) {
		await omnibox.onInputEntered.happen(content, 'currentTab');
		expect(open).toHaveBeenLastCalledWith({ entity: content.split('/')[0] }, 'never');
	}
});

it.each([
	['patrushev', 'Secretary of the Russian Security Council', 'Miami Herald, Pledge Times'],
	['security council', 'Secretary of the Russian Security Council', 'Miami Herald, Pledge Times'],
	['lavrov', '“Russian Foreign Minister”', 'Pledge Times'],
])('says who somebody is in the words of the card, with each source that says it: %s', async (typed, who, sources) => {
	answerOmnibox(async () => search, has, open);
	const plain = (await suggested(typed))?.map(({ description }) => description.replaceAll(/<[^>]*>/g, ''));
	expect(plain).toContainEqual(expect.stringContaining(`${who} · ${sources}`));
});

it('opens the popup with other words, and a tab where the reader asks for one', async () => {
	answerOmnibox(async () => search, has, open);
	await omnibox.onInputEntered.happen('  my old  friend ', 'newForegroundTab');
	await omnibox.onInputEntered.happen('', 'currentTab');
	await omnibox.onInputEntered.happen('cuba', 'newBackgroundTab');
	expect(open.mock.calls).toEqual([
		[{ query: 'my old friend' }, 'front'],
		[{ entity: 'cuba' }, 'back'],
	]);
});

it('suggests nothing for what is no longer typed', async () => {
	let loaded: (search: Search) => void = () => {};
	answerOmnibox(() => new Promise((resolve) => (loaded = resolve)), has, open);
	const suggest = vi.fn();
	const first = omnibox.onInputChanged.happen('cu', suggest);
	loaded(search);
	const slow = new Promise<Search>((resolve) => setTimeout(() => resolve(search)));
	const second = omnibox.onInputChanged.happen('cuba', suggest);
	await first;
	expect(suggest).not.toHaveBeenCalled();
	loaded(await slow);
	await second;
	expect(suggest).toHaveBeenCalledOnce();
});

it('escapes what is typed, and lives without a search', async () => {
	answerOmnibox(
		() => Promise.reject(new Error('gone')),
		() => Promise.reject(new Error('gone')),
		open,
	);
	omnibox.onInputStarted.happen();
	expect(await suggested('<b> & ')).toBeUndefined();
	expect(setDefaultSuggestion).toHaveBeenLastCalledWith({ description: 'Look up “&lt;b&gt; &amp;” in Gloss' });
	await omnibox.onInputEntered.happen('cuba', 'currentTab');
	expect(open).toHaveBeenCalledWith({ query: 'cuba' }, 'never');
});

it('puts each menu entry there once, in words', async () => {
	await putMenus();
	expect(removeAll).toHaveBeenCalledOnce();
	expect(create.mock.calls.map(([{ id, contexts, title }]) => [id, contexts.join(), title])).toEqual([
		['look-up', 'selection', 'Look up “%s” in Gloss'],
		['toggle-site', 'page,action', 'Mark names on this site: on or off'],
		['open-panel', 'page,action', 'Open the side panel'],
	]);
});

it('answers each entry in the click itself', () => {
	const actions = { lookUp: vi.fn(), toggleSite: vi.fn(), openPanel: vi.fn() };
	answerMenus(actions);
	const tab = { id: 3 };
	onClicked.happen({ menuItemId: 'look-up', selectionText: 'Ana' }, tab);
	onClicked.happen({ menuItemId: 'toggle-site' }, tab);
	onClicked.happen({ menuItemId: 'open-panel' }, tab);
	expect(actions.lookUp.mock.calls).toEqual([['Ana']]);
	expect(actions.toggleSite.mock.calls).toEqual([[tab]]);
	expect(actions.openPanel.mock.calls).toEqual([[tab]]);
});

it('does without menus and keywords, where a browser has none', async () => {
	Object.assign(fakeBrowser, { omnibox: undefined, contextMenus: undefined });
	answerOmnibox(async () => search, has, open);
	answerMenus({ lookUp: vi.fn(), toggleSite: vi.fn(), openPanel: vi.fn() });
	await putMenus();
	expect(create).not.toHaveBeenCalled();
});
