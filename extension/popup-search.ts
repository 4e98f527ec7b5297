/** Questions to the search worker: one at a time, and of those that wait only the newest. */
import type { SearchResult } from '../core/search.ts';

/** To the worker. */
export interface SearchQuestion {
	query: string;
	limit: number;
}

/** From the worker. */
export interface SearchAnswer {
	results: SearchResult[];
}

/** What is needed of a worker. */
export type SearchWorker = Pick<Worker, 'postMessage' | 'onmessage' | 'onerror' | 'onmessageerror'>;

interface Asked extends SearchQuestion {
	resolve(results: SearchResult[]): void;
	reject(error: Error): void;
}

/** A worker that has not answered for so long has died without a word. */
const SILENCE_MS = 15_000;

/** The search as the popup uses it; rejects for a question that a newer one has overtaken, and for good once the worker is dead. */
export function createPopupSearch(worker: SearchWorker, limit: number): (query: string) => Promise<SearchResult[]> {
	let asked: Asked | undefined;
	let next: Asked | undefined;
	let silence: ReturnType<typeof setTimeout> | undefined;
	let dead: Error | undefined;

	const ask = (question: Asked) => {
		asked = question;
		worker.postMessage({ query: question.query, limit: question.limit } satisfies SearchQuestion);
		silence = setTimeout(() => die(new Error('No answer')), SILENCE_MS);
	};
	const die = (error: Error) => {
		clearTimeout(silence);
		dead = error;
		asked?.reject(error);
		next?.reject(error);
	};
	worker.onmessage = ({ data }: MessageEvent<SearchAnswer>) => {
		clearTimeout(silence);
		asked?.resolve(data.results);
		asked = undefined;
		if (next) ask(next);
		next = undefined;
	};
	worker.onerror = ({ message }) => die(new Error(message));
	worker.onmessageerror = () => die(new Error('An answer that cannot be read'));

	return (query) =>
		new Promise((resolve, reject) => {
			if (dead) return reject(dead);
			const question = { query, limit, resolve, reject };
			if (!asked) return ask(question);
			next?.reject(new Error('Overtaken'));
			next = question;
		});
}
