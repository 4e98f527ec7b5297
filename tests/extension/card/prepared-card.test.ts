import { beforeEach, expect, it, vi } from 'vitest';
import { createPreparedCard } from '../../../extension/card/prepared-card.ts';

const REST_MS = 250;
let log: string[];

beforeEach(() => {
	vi.useFakeTimers();
	log = [];
	return () => vi.useRealTimers();
});

const ask = async (name: string) => {
	log.push(`ask ${name}`);
	return () => {
		log.push(`draw ${name}`);
		return `card of ${name}`;
	};
};

it('asks as the rest begins, draws in the middle of it, and once', async () => {
	const cards = createPreparedCard(ask);
	cards.prepare('a', REST_MS);
	expect(log).toEqual(['ask a']);
	await vi.advanceTimersByTimeAsync(REST_MS / 2);
	expect(log).toEqual(['ask a', 'draw a']);
	expect(await cards.take('a')).toBe('card of a');
	expect(log).toEqual(['ask a', 'draw a']);
});

it('draws nothing for a pointer that only comes by', async () => {
	const cards = createPreparedCard(ask);
	cards.prepare('a', REST_MS);
	await vi.advanceTimersByTimeAsync(REST_MS / 4);
	cards.prepare('b', REST_MS);
	await vi.advanceTimersByTimeAsync(REST_MS / 4);
	cards.drop();
	await vi.advanceTimersByTimeAsync(REST_MS);
	expect(log).toEqual(['ask a', 'ask b']);
});

it('is for the name that stands in place of the one it was prepared for', async () => {
	const cards = createPreparedCard(ask);
	cards.prepare('a', REST_MS);
	cards.moved('a', 'b');
	await vi.advanceTimersByTimeAsync(REST_MS / 2);
	expect(await cards.take('b')).toBe('card of a');
	expect(log).toEqual(['ask a', 'draw a']);
});

it('draws at once what is opened sooner', async () => {
	const cards = createPreparedCard(ask);
	cards.prepare('a', REST_MS);
	expect(await cards.take('a')).toBe('card of a');
	await vi.advanceTimersByTimeAsync(REST_MS);
	expect(log).toEqual(['ask a', 'draw a']);
});

it('asks for what was not prepared', async () => {
	const cards = createPreparedCard(ask);
	cards.prepare('a', REST_MS);
	expect(await cards.take('b')).toBe('card of b');
	expect(log).toEqual(['ask a', 'ask b', 'draw b']);
});
