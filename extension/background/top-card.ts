/** The background between a small frame and the top frame of its tab, which shows the small frame's card. */
import browser from 'webextension-polyfill';
import type { Card } from '../../core/card/card.ts';
import type { CardForTop, GlossCardInFrame, SaidInTop } from '../messages.ts';

type FrameWindow = typeof globalThis & { glossCard?: GlossCardInFrame };

interface Place {
	tabId: number;
	frameId: number;
}

const TOP = 0;

/** Runs a function in one frame of a tab and gives what it gives. */
async function inFrame<Args extends unknown[], Result>(
	{ tabId, frameId }: Place,
	func: (...args: Args) => Result,
	...args: Args
): Promise<Result | undefined> {
	const target = { tabId, frameIds: [frameId] };
	// An advertisement that never finishes loading would hold up the answer.
	const [answer] = await browser.scripting.executeScript({ target, injectImmediately: true, func, args });
	return answer?.result as Result | undefined;
}

/** Shows the card of a frame in the top frame of its tab; false where that cannot show any. */
export async function showInTop({ tabId, frameId }: Place, card: Card, request: CardForTop): Promise<boolean> {
	const top = { tabId, frameId: TOP };
	if (frameId === TOP) return false;
	if (!(await inFrame(top, () => (globalThis as FrameWindow).glossCard !== undefined)))
		await browser.scripting.executeScript({
			target: { tabId, frameIds: [TOP] },
			injectImmediately: true,
			files: ['card.js'],
		});
	const show = (frameId: number, card: Card, request: CardForTop) =>
		(globalThis as FrameWindow).glossCard?.showFor(frameId, card, request);
	return (await inFrame(top, show, frameId, card, request)) === true;
}

/** Closes the card of a frame in the top frame of its tab. */
export async function closeInTop({ tabId, frameId }: Place, id: number): Promise<void> {
	const close = (frameId: number, id: number) => (globalThis as FrameWindow).glossCard?.closeFor(frameId, id);
	await inFrame({ tabId, frameId: TOP }, close, frameId, id);
}

/** Tells a frame what the reader does with its card in the top frame; false where it is no longer the frame's. */
export async function tellFrame({ tabId, frameId: from }: Place, { frameId, id, what }: SaidInTop): Promise<boolean> {
	// A frame's process may have been taken over: it speaks for no other frame.
	if (from !== TOP) return false;
	const tell = (id: number, what: SaidInTop['what']) => (globalThis as FrameWindow).glossCard?.hear(id, what);
	return (await inFrame({ tabId, frameId }, tell, id, what)) === true;
}
