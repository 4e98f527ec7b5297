/** The popup's search, off its main thread: a question at a time, its answer in the same order. */
import { written } from 'virtual:gloss/search';
import { speakFrom } from '../../core/say.ts';
import { readSearch, type Search } from '../../core/search/search.ts';
import type { SearchAnswer, SearchQuestion, SpokenLanguage } from '../../extension/popup/popup-search.ts';

async function load(): Promise<Search> {
	return readSearch('text' in written ? written.text : await (await fetch(`/${written.file}`)).text());
}

const search = load();

search.then(
	// The first search takes as long as ten others: not while somebody waits for it.
	(ready) => setTimeout(() => ready('a', 1)),
	// A failure is an error of the worker, which the popup hears of.
	(error) => reportError(error),
);

self.onmessage = async ({ data }: MessageEvent<SearchQuestion | SpokenLanguage>) => {
	// A worker has no `browser.i18n`.
	if ('language' in data) return speakFrom((key) => (key === 'language' ? data.language : ''));
	const ready = await search;
	const answer: SearchAnswer =
		'list' in data
			? { choices: ready.choices, listed: ready.list(data.list) }
			: { results: ready(data.query, data.limit, data.filter) };
	self.postMessage(answer);
};
