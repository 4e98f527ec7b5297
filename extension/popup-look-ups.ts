/** What the popup knows of look-ups: the recent ones, and the one that it was opened for. */
import type { LookUp } from '../core/look-up.ts';
import type { ListedEntity } from '../core/search.ts';
import type { FilterChoices } from '../core/search-filter.ts';
import { sendMessage } from './messages.ts';
import type { PopupSearch } from './popup-search.ts';
import { forgetRecent, readRecent, remember } from './recent-look-ups.ts';

/** What the popup shows of them. */
export interface ShownLookUps {
	choices: FilterChoices | undefined;
	recent: readonly ListedEntity[];
	wanted: LookUp | undefined;
}

/** Reads them when the popup opens; `show` gets each change. */
export function followLookUps(search: PopupSearch, show: (shown: Partial<ShownLookUps>) => void) {
	const list = async (ids: readonly string[]) => {
		// The search says itself that it has stopped.
		const opening = await search.opening(ids).catch(() => undefined);
		if (opening) show({ choices: opening.choices, recent: opening.listed });
	};
	void readRecent().then(list);
	sendMessage('lookUp').then(
		(wanted) => wanted && show({ wanted }),
		() => {},
	);

	return {
		looked: async (entity: string) => list(await remember(entity)),
		async clear() {
			await forgetRecent().catch(() => {});
			await list(await readRecent());
		},
	};
}
