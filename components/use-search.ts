import { useLayoutEffect, useState } from 'preact/hooks';
import type { SearchResult } from '../core/search.ts';

/** What is known of a question. */
export interface SearchState {
	/** Of the newest question that is answered; in the order of reading: the groups as they are shown. */
	results: readonly SearchResult[];
	/** Whether that is the question asked now. */
	current: boolean;
	/** The search has stopped and answers no more. */
	failed: boolean;
}

interface Answer {
	query: string;
	results: readonly SearchResult[];
	failed: boolean;
}

const NOTHING: Answer = { query: '', results: [], failed: false };

/** Asks for each query; an answer that comes when something else is asked already is not shown. */
export function useSearch(search: (query: string) => Promise<SearchResult[]>, query: string): SearchState {
	const [answer, setAnswer] = useState(NOTHING);
	const isEmpty = query.trim() === '';

	useLayoutEffect(() => {
		if (isEmpty) return setAnswer(NOTHING);
		let isNewest = true;
		search(query).then(
			(results) => {
				if (!isNewest) return;
				setAnswer({ query, results: results.toSorted((a, b) => a.type.localeCompare(b.type)), failed: false });
			},
			() => isNewest && setAnswer({ query, results: [], failed: true }),
		);
		return () => {
			isNewest = false;
		};
	}, [search, query, isEmpty]);

	if (isEmpty) return { results: [], current: true, failed: false };
	return { results: answer.results, current: answer.query === query, failed: answer.failed };
}
