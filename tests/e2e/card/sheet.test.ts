import type { Tab } from '../../../scripts/drive/reader.ts';
import { expect, expectCard, expectMarks, expectNoCard, test } from '../support/fixtures.ts';

const PHONE = { width: 360, height: 640, touch: true };
const MARKS = ['Nikolai Patrushev', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega'];

async function openOnPhone(open: (path: string) => Promise<Tab>) {
	const tab = await open('/plain.html');
	await tab.shape(PHONE);
	await tab.goto(await tab.inPage(() => location.href, null));
	await expectMarks(tab, MARKS);
	return tab;
}

/** Where the card stands in the window, and how its text can be scrolled. */
async function sheetOf(tab: Tab) {
	const [top] = await tab.inFrames(() => {
		type Host = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };
		const host = document.querySelector<Host>(':popover-open');
		const root = host && (host.openOrClosedShadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot(host));
		const card = root?.querySelector('.gloss-card');
		if (!card) return null;
		const box = card.getBoundingClientRect();
		const [left, right, top, bottom] = [box.left, box.right, box.top, box.bottom].map(Math.round);
		const scrolled = [...card.querySelectorAll('*'), card].map(({ scrollTop }) => scrollTop);
		const small = [...card.querySelectorAll<HTMLElement>('button, a')].flatMap((one) => {
			const { width, height } = one.getBoundingClientRect();
			return one.checkVisibility() && Math.min(width, height) < 24 ? [one.outerHTML.slice(0, 120)] : [];
		});
		return { left, right, top, bottom, scrolled: Math.max(...scrolled), small, window: [innerWidth, innerHeight] };
	}, null);
	return top?.result;
}

test('a tap opens a sheet from below; it is scrolled, closed, and the page stays', { tag: '@pointer' }, async ({
	reader,
	open,
}) => {
	const tab = await openOnPhone(open);
	expect(await tab.inPage(() => matchMedia('(pointer: coarse)').matches, null)).toBe(true);
	const before = await tab.inPage(() => document.documentElement.outerHTML, null);
	await tab.tap('Nikolai Patrushev');
	await expectCard(tab, 'Nikolai Patrushev');
	const sheet = await sheetOf(tab);
	expect(sheet).toMatchObject({ left: 0, right: 360, bottom: 640, window: [360, 640] });
	expect(sheet?.top ?? 0).toBeGreaterThan(100);
	const { y } = await tab.inPage(() => ({ y: scrollY }), null);
	if (reader.browser === 'chrome') await tab.swipe({ x: 180, y: 560 }, -200);
	else {
		// Firefox scrolls by no finger that a driver moves.
		await tab.movePointer(180, 500);
		await tab.wheel(200);
	}
	await expect.poll(async () => (await sheetOf(tab))?.scrolled).toBeGreaterThan(50);
	expect(await tab.inPage(() => scrollY, null)).toBe(y);
	// A tap stops what still scrolls.
	let last: number | undefined = -1;
	await expect
		.poll(async () => {
			const before = last;
			last = (await sheetOf(tab))?.scrolled;
			return last === before;
		})
		.toBe(true);
	const close = await tab.placeInCard('Close');
	await tab.tapAt(close.x, close.y);
	await expectNoCard(tab);
	expect(await tab.inPage(() => document.documentElement.outerHTML, null)).toBe(before);
	await tab.tap('Daniel Ortega');
	await expectCard(tab, 'Daniel Ortega');
	await tab.tapAt(180, 4);
	await expectNoCard(tab);
	expect(tab.errors).toEqual([]);
});

test('what is tapped in a sheet is large enough for a finger', async ({ open }) => {
	const tab = await openOnPhone(open);
	await tab.tap('Nikolai Patrushev');
	await expectCard(tab, 'Nikolai Patrushev');
	const { x, y } = await tab.placeInCard('Compare');
	await tab.tapAt(x, y);
	await expectCard(tab, 'Different details');
	expect((await sheetOf(tab))?.small).toEqual([]);
});

test('a tap in a narrow window opens a sheet where the pointer is a mouse too; the mouse opens a card', async ({
	open,
}) => {
	const tab = await open('/plain.html');
	await tab.shape({ ...PHONE, touch: false });
	await expectMarks(tab, MARKS);
	expect(await tab.inPage(() => matchMedia('(pointer: coarse)').matches, null)).toBe(false);
	await tab.tap('Nikolai Patrushev');
	await expectCard(tab, 'Nikolai Patrushev');
	expect(await sheetOf(tab)).toMatchObject({ left: 0, right: 360, bottom: 640 });
	await tab.tapAt(180, 4);
	await expectNoCard(tab);
	await tab.hover('Daniel Ortega');
	await expectCard(tab, 'Daniel Ortega');
	expect(await sheetOf(tab)).toMatchObject({ left: 8 });
});

test('a name in a link keeps its tap', async ({ open }) => {
	const tab = await openOnPhone(open);
	await tab.tap('Nicolás Maduro');
	await expectMarks(tab, ['Rosario Murillo']);
	expect(await tab.inPage(() => location.pathname, null)).toBe('/other.html');
	expect(await tab.card()).toBeUndefined();
});
