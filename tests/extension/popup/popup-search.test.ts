import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SearchResult } from '../../../core/search/search.ts';
import { createPopupSearch, type SearchQuestion, type SearchWorker } from '../../../extension/popup/popup-search.ts';

const results = (id: string): SearchResult[] => [
	{
		type: 'entity',
		id,
		entity: id,
		title: id,
		titleLanguage: 'en',
		titleRanges: [],
		excerpt: '',
		excerptRanges: [],
		sources: [],
	},
];

let questions: string[];
let worker: SearchWorker;
let popup: ReturnType<typeof createPopupSearch>;
const search = (query: string) => popup.search(query, {});
const answer = (id: string) =>
	worker.onmessage?.call(worker as Worker, new MessageEvent('message', { data: { results: results(id) } }));
const settled = (promise: Promise<SearchResult[]>) =>
	promise.then(
		([result]) => result?.id,
		({ message }: Error) => message,
	);

beforeEach(() => {
	vi.useFakeTimers();
	questions = [];
	worker = {
		postMessage: (question: SearchQuestion) =>
			questions.push('query' in question ? question.query : question.list.join()),
		onmessage: null,
		onerror: null,
		onmessageerror: null,
	} as SearchWorker;
	popup = createPopupSearch(worker, 8);
});
afterEach(() => vi.useRealTimers());

it('answers each question with its own results', async () => {
	const first = settled(search('a'));
	answer('a');
	const second = settled(search('b'));
	answer('b');
	expect(await Promise.all([first, second])).toEqual(['a', 'b']);
});

it('typing ahead: the newest waits, those between are never asked', async () => {
	const all = ['p', 'pu', 'put', 'puti'].map((query) => settled(search(query)));
	expect(questions).toEqual(['p']);
	answer('p');
	expect(questions).toEqual(['p', 'puti']);
	answer('puti');
	expect(await Promise.all(all)).toEqual(['p', 'Overtaken', 'Overtaken', 'puti']);
});

it('says that it has stopped when the worker fails, for good', async () => {
	const waiting = [settled(search('a')), settled(search('b'))];
	worker.onerror?.call(worker as Worker, { message: 'Out of memory' } as ErrorEvent);
	expect(await Promise.all(waiting)).toEqual(['Out of memory', 'Out of memory']);
	expect(await settled(search('c'))).toBe('Out of memory');
	expect(questions).toEqual(['a']);
});

it('a worker that says nothing more is taken for dead', async () => {
	const waiting = settled(search('a'));
	await vi.advanceTimersByTimeAsync(20_000);
	expect(await waiting).toBe('No answer');
	popup = createPopupSearch(worker, 8);
	const answered = settled(search('b'));
	answer('b');
	await vi.advanceTimersByTimeAsync(60_000);
	expect(await answered).toBe('b');
	const later = settled(search('c'));
	answer('c');
	expect(await later).toBe('c');
});

it('the opening waits its turn, and is not overtaken', async () => {
	const first = settled(search('p'));
	const opening = popup.opening(['ana-paz', 'port']);
	const all = ['pu', 'put'].map((query) => settled(search(query)));
	answer('p');
	expect(questions).toEqual(['p', 'ana-paz,port']);
	const known = { choices: { sources: [], kinds: [], periods: [] }, listed: [] };
	worker.onmessage?.call(worker as Worker, new MessageEvent('message', { data: known }));
	expect(questions).toEqual(['p', 'ana-paz,port', 'put']);
	answer('put');
	expect(await opening).toEqual(known);
	expect(await Promise.all([first, ...all])).toEqual(['p', 'Overtaken', 'put']);
});
