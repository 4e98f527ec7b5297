/** Questions to the search worker: one at a time, and of the searches that wait only the newest. */
import type { ListedEntity, SearchResult } from '../../core/search/search.ts';
import type { FilterChoices, SearchFilter } from '../../core/search/search-filter.ts';

/** To the worker: a search, or what the popup shows before one. */
export type SearchQuestion = { query: string; limit: number; filter: SearchFilter } | { list: readonly string[] };

/** What the popup shows before a search. */
export interface Opening {
	choices: FilterChoices;
	/** Those that were asked for by id. */
	listed: ListedEntity[];
}

/** To the worker, before any question: the language of the labels. */
export interface SpokenLanguage {
	language: string;
}

/** From the worker, in the order of the questions. */
export type SearchAnswer = { results: SearchResult[] } | Opening;

/** What is needed of a worker. */
export type SearchWorker = Pick<Worker, 'postMessage' | 'onmessage' | 'onerror' | 'onmessageerror'>;

/** The search as the popup uses it. All reject for good once the worker is dead. */
export interface PopupSearch {
	/** Rejects for a question that a newer one has overtaken. */
	search(query: string, filter: SearchFilter): Promise<SearchResult[]>;
	opening(list: readonly string[]): Promise<Opening>;
}

interface Asked {
	question: SearchQuestion;
	resolve(answer: SearchAnswer): void;
	reject(error: Error): void;
}

/** A worker that has not answered for so long has died without a word. */
const SILENCE_MS = 15_000;

/** Asks a worker that searches. */
export function createPopupSearch(worker: SearchWorker, limit: number): PopupSearch {
	let asked: Asked | undefined;
	let waiting: Asked[] = [];
	let silence: ReturnType<typeof setTimeout> | undefined;
	let dead: Error | undefined;

	const ask = (next: Asked | undefined) => {
		asked = next;
		if (!next) return;
		worker.postMessage(next.question);
		silence = setTimeout(() => die(new Error('No answer')), SILENCE_MS);
	};
	const die = (error: Error) => {
		clearTimeout(silence);
		dead = error;
		asked?.reject(error);
		for (const { reject } of waiting) reject(error);
	};
	worker.onmessage = ({ data }: MessageEvent<SearchAnswer>) => {
		clearTimeout(silence);
		asked?.resolve(data);
		ask(waiting.shift());
	};
	worker.onerror = ({ message }) => die(new Error(message));
	worker.onmessageerror = () => die(new Error('An answer that cannot be read'));

	const put = (question: SearchQuestion) =>
		new Promise<SearchAnswer>((resolve, reject) => {
			if (dead) return reject(dead);
			const one = { question, resolve, reject };
			if (!asked) return ask(one);
			if ('query' in question) {
				const isSearch = (other: Asked) => 'query' in other.question;
				for (const other of waiting.filter(isSearch)) other.reject(new Error('Overtaken'));
				waiting = waiting.filter((other) => !isSearch(other));
			}
			waiting.push(one);
		});

	return {
		async search(query, filter) {
			const answer = await put({ query, limit, filter });
			return 'results' in answer ? answer.results : [];
		},
		async opening(list) {
			const answer = await put({ list });
			if ('results' in answer) throw new Error('An answer to another question');
			return answer;
		},
	};
}
