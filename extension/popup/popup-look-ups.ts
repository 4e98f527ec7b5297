/** What the popup knows of look-ups: the recent ones, and the one that it was opened for. */
import type { LookUp } from '../../core/search/look-up.ts';
import type { ListedEntity } from '../../core/search/search.ts';
import type { FilterChoices } from '../../core/search/search-filter.ts';
import { sendMessage } from '../messages.ts';
import { forgetRecent, readRecent, remember } from '../storage/recent-look-ups.ts';
import type { PopupSearch } from './popup-search.ts';

/** What the popup shows of them. */
export interface ShownLookUps {
	choices: FilterChoices | undefined;
	recent: readonly ListedEntity[];
	/** Those that were met, by id. */
	known: ReadonlyMap<string, ListedEntity>;
	wanted: LookUp | undefined;
}

/** Reads them when the popup opens; `show` gets each change. */
export function followLookUps(search: PopupSearch, show: (shown: Partial<ShownLookUps>) => void) {
	const list = async (ids: readonly string[]) => {
		// The search says itself that it has stopped.
		const opening = await search.opening(ids).catch(() => undefined);
		if (opening) show({ choices: opening.choices, recent: opening.listed });
	};
	let met: readonly string[] = [];
	void readRecent().then(list);
	sendMessage('lookUp').then(
		(wanted) => wanted && show({ wanted }),
		() => {},
	);

	return {
		/** The popup shows these: more is told of them as soon as the search knows it. */
		async meet(ids: readonly string[]) {
			if (ids.length === met.length && ids.every((id, i) => id === met[i])) return;
			met = ids;
			const opening = await search.opening(ids).catch(() => undefined);
			if (opening && met === ids) show({ known: new Map(opening.listed.map((one) => [one.id, one])) });
		},
		looked: async (entity: string) => list(await remember(entity)),
		async clear() {
			await forgetRecent().catch(() => {});
			await list(await readRecent());
		},
	};
}
