import { useMemo } from 'preact/hooks';
import type { CardPage } from '../../core/card/card-views.ts';
import type { ThisPage } from '../../core/on-page/this-page.ts';

/** What is known of the tab that a card is shown beside. */
export interface PageBeside {
	/** Undefined where we may not know it. */
	address?: string | undefined;
	title?: string | undefined;
	/** Undefined while the page is being read. */
	page: ThisPage | undefined;
}

/** What a card that is not on the page itself knows of it, so that the same facts come first. */
export function useCardPage({ address, title, page }: PageBeside): { page?: CardPage } {
	return useMemo(() => {
		if (!address || !page || !('names' in page)) return {};
		const entities = page.names.map(({ entity }) => entity);
		return { page: { address, entities, ...(title && { title }) } };
	}, [address, title, page]);
}
