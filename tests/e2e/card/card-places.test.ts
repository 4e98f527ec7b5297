import type { Tab } from '../../../scripts/drive/reader.ts';
import { domOf, expect, expectCard, expectNoCard, openMenu, test } from '../support/fixtures.ts';

const GAP_PX = 8;

test('a card opens at the line of a broken name that the pointer is at, and is reached from there', async ({
	open,
}) => {
	const tab = await open('/card-places.html');
	await expect.poll(() => tab.marks()).toContain('Nikolai Patrushev');
	const lines = await linesOf(tab, '#broken', 'Nikolai Patrushev');
	expect(lines).toHaveLength(2);
	for (const line of lines) {
		const at = { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 };
		await tab.movePointer(at.x, at.y);
		await expectCard(tab, 'Nikolai Patrushev');
		const [card] = await cards(tab);
		expect((card?.top ?? 0) - line.bottom).toBeLessThanOrEqual(GAP_PX + 1);
		expect(card?.left).toBeLessThanOrEqual(at.x);
		expect(card?.right).toBeGreaterThanOrEqual(at.x);
		await tab.movePointer(at.x, (card?.top ?? 0) + 40);
		await tab.clickInCard('Compare');
		await tab.press('Escape');
		await expectNoCard(tab);
	}
	expect(tab.errors).toEqual([]);
});

test('a card opens beside its name on a page that is read downwards', async ({ open }) => {
	const tab = await open('/vertical.html');
	await tab.inPage(() => scrollTo(-900, 0), null);
	await expect.poll(() => tab.marks()).toContain('Sergei Lavrov');
	await tab.hover('Sergei Lavrov');
	await expectCard(tab, 'Sergei Lavrov');
	const at = await tab.placeOf('Sergei Lavrov');
	const [card] = await cards(tab);
	const [line] = await linesOf(tab, 'body', 'Sergei Lavrov');
	const gap = Math.max((card?.left ?? 0) - (line?.right ?? 0), (line?.left ?? 0) - (card?.right ?? 0));
	expect(Math.abs(gap - GAP_PX)).toBeLessThanOrEqual(1);
	expect(card?.top).toBeLessThanOrEqual(at.y);
	expect(card?.bottom).toBeGreaterThanOrEqual(at.y);
	expect(await seenWhole(tab)).toBe(true);
	expect(tab.errors).toEqual([]);
});

test('in a frame that is as high as all it holds a card opens in the part that is seen, and follows its name', async ({
	open,
}) => {
	const tab = await open('/card-places.html');
	for (const [name, down] of [
		['Sergei Lavrov', 0],
		['Vladimir Putin', 2700],
		['Tucker Carlson', 5400],
	] as const) {
		await tab.inPage((down) => {
			const { top } = (document.getElementById('high') as HTMLElement).getBoundingClientRect();
			scrollBy(0, top + down - 300);
		}, down);
		await expect.poll(() => tab.marks()).toContain(name);
		await tab.hover(name);
		await expectCard(tab, name);
		expect((await cards(tab))[0]?.frame).toContain('?high');
		await expect.poll(() => seenWhole(tab)).toBe(true);
		const before = (await cards(tab))[0];
		await tab.inPage(() => scrollBy(0, -120), null);
		await expect.poll(() => seenWhole(tab)).toBe(true);
		expect((await cards(tab))[0]?.left).toBe(before?.left);
		await tab.press('Escape');
		await expectNoCard(tab);
	}
	expect(tab.errors).toEqual([]);
});

test('the card of a frame that is too small for it opens in the page around, and is all that a card is', async ({
	reader,
	open,
}) => {
	const tab = await open('/card-places.html');
	await expect.poll(() => tab.marks()).toEqual(expect.arrayContaining(['Daniel Ortega', 'Raúl Castro']));
	const before = await domOf(tab);
	for (const [name, frame] of [
		['Daniel Ortega', 'banner'],
		['Raúl Castro', 'nested'],
		['Rosario Murillo', 'tower'],
	] as const) {
		await expect.poll(() => tab.marks()).toContain(name);
		await tab.hover(name);
		await expectCard(tab, name);
		const [card, ...others] = await cards(tab);
		expect(others).toEqual([]);
		expect(card?.frameId).toBe(0);
		const at = await boxOf(tab, frame);
		// A frame in a frame is not always told for certain: then it stands at the lower edge of the window.
		const edge = await tab.inPage(() => innerHeight - 8, null);
		if (frame === 'nested' && card?.bottom === edge) expect(card.top).toBeLessThan(at.bottom + card.bottom - card.top);
		// It touches its frame.
		else expect(card?.top, name).toBeLessThanOrEqual(at.bottom + GAP_PX + 1);
		expect(card?.bottom, name).toBeGreaterThanOrEqual(at.top - GAP_PX - 1);
		await tab.hoverCard();
		await tab.clickInCard('Compare');
		await expectCard(tab, 'Compare');
		// Off the card, and off its frame.
		await tab.movePointer(1200, 880);
		await expectNoCard(tab);
	}
	expect(await domOf(tab)).toEqual(before);

	// By keys, with focus in it, and in sight.
	await tab.inPage(() => scrollTo(0, 9999), null);
	for (const _ of [1, 2]) {
		await reader.command('next-name');
		await expect.poll(() => seenWhole(tab)).toBe(true);
		const [card] = await cards(tab);
		const active = await tab.inFrames(() => document.activeElement?.getAttribute('popover'), null);
		expect(active.find(({ frameId }) => frameId === card?.frameId)?.result).toBe('manual');
		await tab.press('Escape');
		await expectNoCard(tab);
	}
	await tab.inPage(() => scrollTo(0, 0), null);
	await expect.poll(() => tab.marks()).toContain('Daniel Ortega');

	// Over the rest of its frame: an injected pointer that crosses into another process sends no leave, unlike a real one.
	const banner = await boxOf(tab, 'banner');
	await tab.movePointer(banner.right - 8, banner.bottom - 8);
	await tab.hover('Daniel Ortega');
	await expectCard(tab, 'Daniel Ortega');
	await openMenu(tab);
	await tab.clickInCard('Not this person');
	await expectNoCard(tab);
	await expect.poll(() => tab.marks()).not.toContain('Daniel Ortega');
	expect(tab.errors).toEqual([]);
});

interface Edges {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Where cards are open: in which frame, and where in it. */
async function cards(tab: Tab) {
	const all = await tab.inFrames(() => {
		type Host = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };
		return [...document.querySelectorAll<Host>(':popover-open')].flatMap((host) => {
			const root = host.openOrClosedShadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot(host);
			const box = root?.querySelector('.gloss-card')?.getBoundingClientRect();
			const name = root?.querySelector('h2')?.textContent ?? '';
			return box ? [{ name, frame: location.href, ...(box.toJSON() as Edges) }] : [];
		});
	}, null);
	return all.flatMap(({ frameId, result }) => result.map((card) => ({ frameId, ...card })));
}

/** Whether all of the open card is inside the window, whatever frame it is in. */
async function seenWhole(tab: Tab): Promise<boolean> {
	const [card] = await cards(tab);
	if (!card) return false;
	const around = card.frameId === 0 ? { left: 0, top: 0 } : await boxOf(tab, new URL(card.frame).search.slice(1));
	const window = await tab.inPage(() => ({ width: innerWidth, height: innerHeight }), null);
	return (
		around.left + card.left >= 0 &&
		around.top + card.top >= 0 &&
		around.left + card.right <= window.width &&
		around.top + card.bottom <= window.height
	);
}

const boxOf = (tab: Tab, id: string): Promise<Edges> =>
	tab.inPage((id) => (document.getElementById(id) as HTMLElement).getBoundingClientRect().toJSON(), id);

/** The lines of a name that stands in one text. */
const linesOf = (tab: Tab, selector: string, name: string): Promise<Edges[]> =>
	tab.inPage(
		({ selector, name }) => {
			const walker = document.createTreeWalker(document.querySelector(selector) as Element, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) {
				const text = walker.currentNode as Text;
				const start = text.data.indexOf(name);
				if (start < 0) continue;
				const range = document.createRange();
				range.setStart(text, start);
				range.setEnd(text, start + name.length);
				return [...range.getClientRects()].map((box) => box.toJSON() as Edges);
			}
			return [];
		},
		{ selector, name },
	);
