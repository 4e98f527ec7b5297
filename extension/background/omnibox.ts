/** The keyword in the address bar: suggestions from the same search as the popup's. */
import browser from 'webextension-polyfill';
import { say } from '../../core/say.ts';
import { lookUpOf } from '../../core/search/look-up.ts';
import type { Search, SearchResult } from '../../core/search/search.ts';
import { escapeXml, suggestionAsText, suggestionInXml } from '../../core/search/suggestion.ts';
import type { LookUps } from './look-ups.ts';

/** Chrome shows up to nine, Firefox six; each shows those that fit. */
const SUGGESTIONS = 8;
/** Divides a suggestion's entity from what makes it different from others of that entity. */
const DIVIDER = '/';

const TABS = { currentTab: 'never', newForegroundTab: 'front', newBackgroundTab: 'back' } as const;

/** Registers the listeners; `search` is loaded when the keyword is typed, not before. */
export function answerOmnibox(
	search: () => Promise<Search>,
	has: (entity: string) => Promise<boolean>,
	open: LookUps['open'],
) {
	// Firefox for Android has no keywords.
	if (!browser.omnibox) return;
	// Firefox has no markup, and would show ours.
	const inXml = import.meta.env.BROWSER !== 'firefox';
	let typed = '';

	const suggestDefault = (text: string) =>
		browser.omnibox.setDefaultSuggestion({ description: inXml ? escapeXml(text) : text });
	const suggestionOf = (result: SearchResult) => ({
		content: result.type === 'entity' ? result.id : [result.entity, result.type, result.id].join(DIVIDER),
		description: (inXml ? suggestionInXml : suggestionAsText)(result),
	});

	browser.omnibox.onInputStarted.addListener(() => {
		suggestDefault(say('omnibox.begin'));
		// It is loaded while the reader types.
		search().catch(() => {});
	});

	browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
		typed = text;
		const query = text.trim();
		suggestDefault(query ? say('omnibox.lookUp', { query }) : say('omnibox.begin'));
		try {
			const results = (await search())(query, SUGGESTIONS);
			// Chrome takes suggestions for what is typed now only.
			if (typed === text) suggest(results.map(suggestionOf));
		} catch {
			// Enter still opens the popup, which says what is wrong.
		}
	});

	browser.omnibox.onInputEntered.addListener(async (text, disposition) => {
		const [entity = ''] = text.split(DIVIDER);
		const lookUp = lookUpOf(text);
		if (!lookUp) return;
		const isSuggestion = await has(entity).catch(() => false);
		await open(isSuggestion ? { entity } : lookUp, TABS[disposition]);
	});
}
