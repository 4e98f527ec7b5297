/** Where a reader is in the side panel, as the hash of its address: a reload, a link and “back” lead there again. */

/** The tabs of the side panel, in their order. */
export const PANEL_TABS = ['page', 'browse', 'compare', 'timeline', 'relations'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

/** The lists of “Browse”. */
export const BROWSE_LISTS = ['entities', 'facts', 'sources'] as const;
export type BrowseList = (typeof BROWSE_LISTS)[number];

/** A place in the side panel. */
export interface PanelPlace {
	tab: PanelTab;
	list: BrowseList;
	/** What is typed into the filter of “Browse”. */
	filter: string;
	/** The comparison that is shown; the first one where empty. */
	comparison: string;
	/** The entity that the timeline and the relations are about; empty for all. */
	about: string;
	/** The entity whose card is open; empty for none. */
	card: string;
}

const START: PanelPlace = { tab: 'page', list: 'entities', filter: '', comparison: '', about: '', card: '' };

/** Reads a hash; what it does not say, or says wrongly, is as at the start. */
export function readPlace(hash: string): PanelPlace {
	const said = new URLSearchParams(hash.replace(/^#/, ''));
	return {
		tab: oneOf(PANEL_TABS, said.get('tab')) ?? START.tab,
		list: oneOf(BROWSE_LISTS, said.get('list')) ?? START.list,
		filter: said.get('filter') ?? '',
		comparison: said.get('comparison') ?? '',
		about: said.get('about') ?? '',
		card: said.get('card') ?? '',
	};
}

/** Writes a place as a hash, with what differs from the start. */
export function writePlace(place: PanelPlace): string {
	const keys = Object.keys(START) as (keyof PanelPlace)[];
	return `#${new URLSearchParams(keys.filter((key) => place[key] !== START[key]).map((key) => [key, place[key]]))}`;
}

const oneOf = <Choice extends string>(choices: readonly Choice[], said: string | null) =>
	choices.find((choice) => choice === said);
