import { untilFound } from './until-found.ts';

/** Waits for the page that an installation opens, and closes it: what was in front is in front again. */
export async function closeFirstPage(inBackground: <Result>(expression: string) => Promise<Result>): Promise<void> {
	await untilFound(
		() =>
			inBackground<boolean>(`(async (api) => {
				const pages = await api.runtime.getContexts({ contextTypes: ['TAB'] });
				const first = pages.find(({ documentUrl }) => documentUrl?.endsWith('/welcome.html'));
				if (first) await api.tabs.remove(first.tabId);
				return first !== undefined;
			})(globalThis.browser ?? chrome)`),
		'the first page',
	);
}
