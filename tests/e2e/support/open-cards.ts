import type { Tab } from '../../../scripts/drive/reader.ts';
import { expect } from './fixtures.ts';

/** The open cards: whose each is, where it stands, whether it says that it is pinned. */
export async function cardsOf(tab: Tab) {
	const [top] = await tab.inFrames(() => {
		type Host = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };
		return [...document.querySelectorAll<Host>(':popover-open')].flatMap((host) => {
			const root = host.openOrClosedShadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot(host);
			const card = root?.querySelector('.gloss-card');
			if (!card) return [];
			const { x, y, width, height } = card.getBoundingClientRect();
			return [
				{
					name: card.querySelector('h2')?.textContent ?? '',
					pinned: card.querySelector('.gloss-move')?.textContent ?? '',
					at: [Math.round(x), Math.round(y)],
					isInside: x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight,
					covers: (width * height) / (innerWidth * innerHeight),
				},
			];
		});
	}, null);
	return top?.result ?? [];
}

/** The page without what is ours, and how many nodes of ours it has. */
export const withoutOurs = (tab: Tab) =>
	tab.inPage(() => {
		const copy = document.documentElement.cloneNode(true) as HTMLElement;
		const hosts = copy.querySelectorAll('[popover]');
		for (const host of hosts) host.remove();
		return { hosts: hosts.length, rest: copy.outerHTML };
	}, null);

/** Rests the pointer on a name and pins its card. */
export async function pin(tab: Tab, name: string, press: () => Promise<void>) {
	await tab.hover(name);
	await expect.poll(async () => (await cardsOf(tab)).map((card) => card.name)).toContain(name);
	await press();
	await expect.poll(async () => (await cardsOf(tab)).find((card) => card.name === name)?.pinned).toBe('Pinned');
}
