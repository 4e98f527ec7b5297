import type { FreshPages } from './fresh-pages.ts';
import type { NameSet } from './page/names.ts';

/** What every row is given. */
export interface Setting {
	pages: FreshPages;
	rounds: number;
	/** Large pages are left out. */
	quick: boolean;
	/** Our corpus. */
	ours: NameSet;
}

/** The large pages, where there is time for them. */
export const pagesOf = ({ quick }: Setting, ...names: string[]): string[] =>
	quick ? names.filter((name) => !name.endsWith('p20')) : names;
