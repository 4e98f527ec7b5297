import type { Tab } from '../../../scripts/drive/reader.ts';
import { type FirstScreen, measureCard } from '../support/first-screen.ts';
import { expect, expectCard, expectNoCard, openMenu, test } from '../support/fixtures.ts';

/** What is seen of the card that is open, once its fonts and its size have come to rest. */
async function measure(tab: Tab, name: string): Promise<FirstScreen> {
	await expectCard(tab, name);
	let seen: FirstScreen | null | undefined;
	await expect
		.poll(async () => {
			const before = JSON.stringify(seen);
			seen = (await tab.inFrames(measureCard, null)).find(({ result }) => result)?.result;
			return seen !== undefined && JSON.stringify(seen) === before;
		})
		.toBe(true);
	if (!seen) throw new Error(`no card of ${name}`);
	return seen;
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const lettersOf = ({ letters }: FirstScreen, isSmall: boolean) =>
	Object.entries(letters).reduce((sum, [px, count]) => sum + (!isSmall || Number(px) <= 13 ? count : 0), 0);

test('a card answers on its first screen: name, who, a fact, and little else', async ({ reader, open }) => {
	const tab = await open('/article.html');
	await expect.poll(async () => (await tab.marks()).length).toBeGreaterThan(20);
	const cards = new Map<string, FirstScreen>();
	for (const name of new Set(await tab.marks())) {
		await tab.movePointer(2, 2);
		await tab.hover(name);
		const last = name.split(' ').at(-1) ?? name;
		const seen = await measure(tab, last);
		cards.set(seen.name, seen);
		await tab.press('Escape');
		await expectNoCard(tab);
	}
	const all = [...cards.values()];
	expect(all.length).toBeGreaterThan(15);
	const each = (of: (card: FirstScreen) => number) => all.map((card) => `${card.name}: ${of(card)}`).join('\n');
	const goal = (what: string, of: (card: FirstScreen) => number) =>
		expect.soft(mean(all.map(of)), `${what}\n${each(of)}`);
	goal('words before the first fact', ({ wordsBefore }) => wordsBefore).toBeLessThanOrEqual(14);
	goal('px before the first fact', ({ pxBefore }) => pxBefore).toBeLessThanOrEqual(100);
	goal('share of facts', ({ facts }) => facts).toBeGreaterThanOrEqual(0.5);
	goal('share of chrome', ({ chrome }) => chrome).toBeLessThanOrEqual(0.18);
	goal('controls', ({ controls }) => controls).toBeLessThanOrEqual(5);
	goal('small letters', (card) => lettersOf(card, true) / lettersOf(card, false)).toBeLessThanOrEqual(0.35);
	for (const card of all) {
		expect.soft([card.width <= 460, card.height <= 420], card.name).toEqual([true, true]);
		expect.soft(Object.keys(card.letters).length, card.name).toBeLessThanOrEqual(4);
		expect.soft([card.isWhoSeen, card.isFactSeen], card.name).toEqual([true, true]);
	}
	expect(reader.browser).toBeDefined();
	expect(tab.errors).toEqual([]);
});

test('at 200 % zoom and on a phone name, who and a fact are in view, and the tapped name', async ({ open }) => {
	const tab = await open('/article.html');
	await tab.shape({ width: 640, height: 450, touch: false });
	await expect.poll(() => tab.marks()).toContain('Nikolai Patrushev');
	await tab.hover('Nikolai Patrushev');
	const zoomed = await measure(tab, 'Patrushev');
	expect([zoomed.isWhoSeen, zoomed.pxBefore < zoomed.height - 40]).toEqual([true, true]);
	await tab.press('Escape');
	await expectNoCard(tab);

	await tab.shape({ width: 360, height: 640, touch: true });
	for (const name of ['Nikolai Patrushev', 'Raúl Castro']) {
		await tab.tap(name);
		const sheet = await measure(tab, name);
		expect(sheet.height / 640, name).toBeLessThanOrEqual(0.46);
		expect([sheet.isWhoSeen, sheet.pxBefore < sheet.height - 60], name).toEqual([true, true]);
		expect((await tab.placeOfText(name.split(' ')[1] ?? '')).y).toBeLessThan(640);
		await tab.tapAt(180, 4);
		await expectNoCard(tab);
	}
});

test('what can be done with a card comes with the pointer, and goes with it', async ({ open }) => {
	const tab = await open('/article.html');
	await expect.poll(() => tab.marks()).toContain('Raúl Castro');
	await tab.hover('Raúl Castro');
	const { controls } = await measure(tab, 'Raúl Castro');
	await tab.hoverCard();
	await expect.poll(async () => (await measure(tab, 'Raúl Castro')).controls).toBeGreaterThan(controls + 6);
});

test('a name dismissed by mistake is marked again by a press where the card was', async ({ open }) => {
	const tab = await open('/article.html');
	await expect.poll(() => tab.marks()).toContain('Raúl Castro');
	const before = await tab.marks();
	await tab.hover('Raúl Castro');
	await expectCard(tab, 'Raúl Castro');
	await openMenu(tab);
	await tab.clickInCard('Not this person');
	await expectCard(tab, 'Unmarked on this page.');
	await expect.poll(() => tab.marks()).not.toContain('Raúl Castro');
	await tab.clickInCard('Undo');
	await expectNoCard(tab);
	await expect.poll(() => tab.marks()).toEqual(before);
	// It goes by itself, and takes nothing of the page with it.
	await tab.movePointer(2, 2);
	await tab.hover('Raúl Castro');
	await expectCard(tab, 'Raúl Castro');
	await openMenu(tab);
	await tab.clickInCard('Not this person');
	await expectCard(tab, 'Unmarked on this page.');
	await tab.movePointer(2, 2);
	await expectNoCard(tab);
	expect(tab.errors).toEqual([]);
});
