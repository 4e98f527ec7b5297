import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { Card } from '../../../core/card/card.ts';
import { closeInTop, showInTop, tellFrame } from '../../../extension/background/top-card.ts';
import type { CardForTop } from '../../../extension/messages.ts';

const CARD = { entity: 'daniel-ortega' } as Card;
const REQUEST = { id: 3, entity: 'daniel-ortega' } as CardForTop;
const world = globalThis as { glossCard?: unknown };
const ran: { frameId: number | undefined; file?: string }[] = [];

beforeEach(() => {
	vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async ({ target, func, args = [], files }) => {
		ran.push({ frameId: target.frameIds?.[0], ...(files && { file: files[0] as string }) });
		if (files) world.glossCard = { showFor: vi.fn(() => true), closeFor: vi.fn(), hear: vi.fn(() => true) };
		return [{ frameId: 0, result: func?.(...(args as [])) }] as never;
	});
});

afterEach(() => {
	vi.restoreAllMocks();
	delete world.glossCard;
	ran.length = 0;
});

it('shows the card of a frame in the top frame, whose code is put there once', async () => {
	expect(await showInTop({ tabId: 1, frameId: 7 }, CARD, REQUEST)).toBe(true);
	expect(await showInTop({ tabId: 1, frameId: 7 }, CARD, REQUEST)).toBe(true);
	expect(ran.every(({ frameId }) => frameId === 0)).toBe(true);
	expect(ran.filter(({ file }) => file).map(({ file }) => file)).toEqual(['card.js']);
	const { showFor, closeFor } = world.glossCard as Record<'showFor' | 'closeFor', ReturnType<typeof vi.fn>>;
	expect(showFor).toHaveBeenLastCalledWith(7, CARD, REQUEST);
	await closeInTop({ tabId: 1, frameId: 7 }, 3);
	expect(closeFor).toHaveBeenCalledWith(7, 3);
});

it('shows none for the top frame itself', async () => {
	expect(await showInTop({ tabId: 1, frameId: 0 }, CARD, REQUEST)).toBe(false);
	expect(ran).toEqual([]);
});

it('takes what a reader does with a card from the top frame only', async () => {
	world.glossCard = { hear: vi.fn(() => true) };
	const said = { frameId: 7, id: 3, what: 'dismiss' } as const;
	expect(await tellFrame({ tabId: 1, frameId: 9 }, said)).toBe(false);
	expect(ran).toEqual([]);
	expect(await tellFrame({ tabId: 1, frameId: 0 }, said)).toBe(true);
	expect(ran).toEqual([{ frameId: 7 }]);
});

it('tells that a frame is gone, or has let go of its card', async () => {
	expect(await tellFrame({ tabId: 1, frameId: 0 }, { frameId: 7, id: 3, what: 'out' })).toBe(false);
});
