import { useLayoutEffect, useState } from 'preact/hooks';
import type { SearchResult } from '../../../core/search/search.ts';
import type { SearchFilter } from '../../../core/search/search-filter.ts';
import { byTopic } from '../../../core/search/search-results.ts';

/** What is known of a question. */
export interface SearchState {
	/** Of the newest question that is answered. */
	results: readonly SearchResult[];
	/** Whether that is the question asked now. */
	current: boolean;
	/** The search has stopped and answers no more. */
	failed: boolean;
}

interface Answer {
	query: string;
	filter?: SearchFilter | undefined;
	results: readonly SearchResult[];
	failed: boolean;
}

const NOTHING: Answer = { query: '', results: [], failed: false };

/** Asks for each query and filter; an answer that comes when something else is asked already is not shown. */
export function useSearch(
	search: (query: string, filter: SearchFilter) => Promise<SearchResult[]>,
	query: string,
	filter: SearchFilter,
): SearchState {
	const [answer, setAnswer] = useState(NOTHING);
	const isEmpty = query.trim() === '';

	useLayoutEffect(() => {
		if (isEmpty) return setAnswer(NOTHING);
		let isNewest = true;
		search(query, filter).then(
			(results) => isNewest && setAnswer({ query, filter, results: byTopic(results), failed: false }),
			() => isNewest && setAnswer({ query, filter, results: [], failed: true }),
		);
		return () => {
			isNewest = false;
		};
	}, [search, query, filter, isEmpty]);

	if (isEmpty) return { results: [], current: true, failed: false };
	const current = answer.query === query && answer.filter === filter;
	return { results: answer.results, current, failed: answer.failed };
}
