import type { Tab } from '../../../scripts/drive/reader.ts';
import { expect, expectMarks, expectNoCard, test } from '../support/fixtures.ts';
import { cardsOf, pin, withoutOurs } from '../support/open-cards.ts';

const MARKS = ['Nikolai Patrushev', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega'];
const at = async (tab: Tab, name: string) => (await cardsOf(tab)).find((card) => card.name === name)?.at ?? [];

/** Drags the card that is first in the page by its handle. */
async function drag(tab: Tab, x: number, y: number) {
	const from = await tab.placeInCard('Pinned');
	const { right, bottom } = await tab.inPage(() => ({ right: innerWidth - 1, bottom: innerHeight - 1 }), null);
	await tab.movePointer(from.x, from.y);
	await tab.hold();
	// No driver takes the pointer out of the window.
	await tab.movePointer(Math.max(0, Math.min(from.x + x, right)), Math.max(0, Math.min(from.y + y, bottom)));
	await tab.letGo();
}

test('a pinned card goes where it is dragged, and stays there while the page is read', { tag: '@pointer' }, async ({
	open,
}) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	await tab.inPage(() => {
		document.body.style.paddingBottom = '2000px';
	}, null);
	const { rest } = await withoutOurs(tab);
	await pin(tab, 'Nikolai Patrushev', () => tab.clickInCard('Pin this card'));
	const [x = 0, y = 0] = await at(tab, 'Nikolai Patrushev');
	await drag(tab, 300, 120);
	await expect.poll(() => at(tab, 'Nikolai Patrushev')).toEqual([x + 300, y + 120]);
	// The button is up: what follows moves nothing.
	await tab.movePointer(900, 700);
	await tab.wheel(200);
	await expect.poll(() => tab.inPage(() => scrollY, null)).toBeGreaterThan(100);
	await tab.movePointer(20, 880);
	expect(await at(tab, 'Nikolai Patrushev')).toEqual([x + 300, y + 120]);
	expect(await withoutOurs(tab)).toEqual({ hosts: 1, rest });
	expect(await tab.inPage(() => String(getSelection()), null)).toBe('');
	expect(tab.errors).toEqual([]);
});

test('no pinned card leaves the window, dragged to its edges or the window made narrow', async ({ open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	await pin(tab, 'Nikolai Patrushev', () => tab.clickInCard('Pin this card'));
	await drag(tab, -900, -900);
	await expect.poll(() => at(tab, 'Nikolai Patrushev')).toEqual([8, 8]);
	// A pointer that went too far takes it along again only where it had hold of it.
	const held = await tab.placeInCard('Pinned');
	await tab.movePointer(held.x, held.y);
	await tab.hold();
	await tab.movePointer(0, 0);
	await tab.movePointer(held.x + 100, held.y + 50);
	await tab.letGo();
	await expect.poll(() => at(tab, 'Nikolai Patrushev')).toEqual([108, 58]);
	await drag(tab, 3000, 3000);
	const inside = async () => (await cardsOf(tab)).map(({ isInside }) => isInside);
	await expect.poll(async () => (await at(tab, 'Nikolai Patrushev'))[0]).toBeGreaterThan(800);
	expect(await inside()).toEqual([true]);
	const far = (await at(tab, 'Nikolai Patrushev'))[0] ?? 0;
	await tab.shape({ width: 420, height: 500, touch: false });
	await expect.poll(async () => (await at(tab, 'Nikolai Patrushev'))[0]).toBeLessThan(far - 400);
	expect(await inside()).toEqual([true]);
	// It can still be taken hold of.
	await drag(tab, -500, -500);
	await expect.poll(() => at(tab, 'Nikolai Patrushev')).toEqual([8, 8]);
});

test('each of several pinned cards is dragged by itself', async ({ open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	await pin(tab, 'Nikolai Patrushev', () => tab.clickInCard('Pin this card'));
	await drag(tab, 840, 300);
	const [x = 0, y = 0] = await at(tab, 'Nikolai Patrushev');
	expect(x).toBeGreaterThan(800);
	// The pinned one has no pin to press any more.
	await pin(tab, 'Sergei Lavrov', () => tab.clickInCard('Pin this card'));
	const other = await at(tab, 'Sergei Lavrov');
	await drag(tab, -60, 40);
	await expect.poll(() => at(tab, 'Nikolai Patrushev')).toEqual([x - 60, y + 40]);
	expect(await at(tab, 'Sergei Lavrov')).toEqual(other);
	await tab.clickInCard('Close');
	await expect.poll(async () => (await cardsOf(tab)).map(({ name }) => name)).toEqual(['Sergei Lavrov']);
	await tab.clickInCard('Close');
	await expectNoCard(tab);
});
