import type { Tab } from '../../../scripts/drive/reader.ts';
import { expect, expectMarks, expectNoCard, test } from '../support/fixtures.ts';
import { cardsOf, pin, withoutOurs } from '../support/open-cards.ts';

const MARKS = ['Nikolai Patrushev', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega'];

test('a pinned card says so, stays while the page is read and scrolled, and closes alone', async ({ open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	await tab.inPage(() => {
		document.body.style.paddingBottom = '2000px';
	}, null);
	const before = await tab.inPage(() => document.documentElement.outerHTML, null);
	await pin(tab, 'Nikolai Patrushev', () => tab.clickInCard('Pin this card'));
	await tab.inPage(() => scrollTo({ top: 300, behavior: 'instant' }), null);
	expect(await tab.inPage(() => scrollY, null)).toBe(300);
	await tab.movePointer(1200, 890);
	await tab.hover('Daniel Ortega');
	await expect
		.poll(async () => (await cardsOf(tab)).map(({ name }) => name))
		.toEqual(['Nikolai Patrushev', 'Daniel Ortega']);
	await tab.press('Escape');
	await expect.poll(async () => (await cardsOf(tab)).map(({ name }) => name)).toEqual(['Nikolai Patrushev']);
	expect(await withoutOurs(tab)).toEqual({ hosts: 1, rest: before });
	await tab.clickInCard('Close');
	await expectNoCard(tab);
	expect(await tab.inPage(() => document.documentElement.outerHTML, null)).toBe(before);
	expect(tab.errors).toEqual([]);
});

test('a pinned card is moved by keys and never leaves the window', async ({ open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	await pin(tab, 'Nikolai Patrushev', () => tab.clickInCard('Pin this card'));
	const place = async () => (await cardsOf(tab))[0]?.at ?? [];
	const [x = 0, y = 0] = await place();
	await tab.press('ArrowRight');
	await tab.press('Shift+ArrowDown');
	await expect.poll(place).toEqual([x + 16, y + 96]);
	for (let step = 0; step < 12; step++) await tab.press('Shift+ArrowLeft');
	await expect.poll(async () => (await place())[0]).toBe(8);
	await tab.press('Escape');
	await expectNoCard(tab);
});

test('several cards, never so many that they cover the page; a switch takes all away', { tag: '@pointer' }, async ({
	reader,
	open,
}) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	const names = ['Nikolai Patrushev', 'Sergei Lavrov', 'Daniel Ortega'];
	for (const [index, name] of names.entries()) {
		await tab.inPage(() => scrollTo(0, 0), null);
		await tab.hover(name);
		await expect.poll(async () => (await cardsOf(tab)).map((card) => card.name)).toContain(name);
		await pressIn(tab, index, '.gloss-pin');
		await expect.poll(async () => (await cardsOf(tab)).filter(({ pinned }) => pinned).length).toBe(index + 1);
		// Beside the names, which all stand on the left.
		for (let step = 0; step < (index === 0 ? 9 : 5); step++) await tab.press('Shift+ArrowRight');
		await tab.movePointer(1270, 5);
	}
	const covered = (await cardsOf(tab)).reduce((sum, { covers }) => sum + covers, 0);
	expect(covered).toBeLessThan(0.5);
	await reader.inBackground('(globalThis.browser ?? chrome).storage.local.set({ paused: true })');
	await expectNoCard(tab);
});

/** Clicks what a selector finds in the nth card. */
async function pressIn(tab: Tab, nth: number, selector: string) {
	const [top] = await tab.inFrames(
		({ nth, selector }) => {
			type Host = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };
			const hosts = [...document.querySelectorAll<Host>(':popover-open')];
			const host = hosts[nth] as Host;
			const root = host.openOrClosedShadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot(host);
			const found = root?.querySelector(selector);
			if (!found) throw new Error(`No ${selector}`);
			const { x, y, width, height } = found.getBoundingClientRect();
			return [x + width / 2, y + height / 2];
		},
		{ nth, selector },
	);
	const [x = 0, y = 0] = top?.result ?? [];
	await tab.clickAt(x, y);
}
