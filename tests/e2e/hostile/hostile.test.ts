import type { Tab } from '../../../scripts/drive/reader.ts';
import { domOf, expect, expectCard, expectMarks, expectNoCard, pause, test } from '../support/fixtures.ts';
import { SOAKING, tellFigure } from '../support/soak.ts';

interface Report {
	entities: { label: string; count: number }[];
}

/** What the frame's script found, read in its own world: the page's may be broken. */
async function found(tab: Tab): Promise<string[]> {
	const [top] = await tab.inFrames(() => (globalThis as { gloss?: { report(): Report } }).gloss?.report(), null);
	return top?.result?.entities.map(({ label }) => label) ?? [];
}

for (const [page, marks] of [
	['/strict-csp.html', ['Nikolai Patrushev', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega']],
	['/page.xhtml', ['Nikolai Patrushev']],
	['/broken.html', ['Nikolai Patrushev']],
] as const)
	test(`${page} is marked and stays as it was`, async ({ reader, open }) => {
		await pause(reader, true);
		const tab = await open(page);
		const before = await domOf(tab);
		await pause(reader, false);
		await expectMarks(tab, [...marks]);
		await tab.hover('Nikolai Patrushev');
		await expectCard(tab, 'Nikolai Patrushev');
		await tab.press('Escape');
		await expectNoCard(tab);
		expect(await domOf(tab)).toEqual(before);
		expect(tab.errors).toEqual([]);
	});

/** The longest time without a frame in the next seconds. */
const longestFrameMs = (tab: Tab) =>
	tab.inPage(
		() =>
			new Promise<number>((resolve) => {
				let last = performance.now();
				let gap = 0;
				const end = last + 4000;
				const look = (now: number) => {
					gap = Math.max(gap, now - last);
					last = now;
					if (now < end) requestAnimationFrame(look);
					else resolve(Math.round(gap));
				};
				requestAnimationFrame(look);
			}),
		null,
	);

test('@soak a text of fifty million characters is read without freezing the page', async ({ reader, open }) => {
	let bare: number | undefined;
	if (SOAKING) {
		await pause(reader, true);
		bare = await longestFrameMs(await open('/big.html'));
		await pause(reader, false);
	}
	const tab = await open('/big.html');
	const longest = longestFrameMs(tab);
	await expect.poll(() => found(tab), { timeout: 30_000 }).toEqual(['Vladimir Putin', 'Sergei Lavrov']);
	tellFigure(`longest frame ${await longest} ms${bare === undefined ? '' : `, without marks ${bare} ms`}`);
	expect(tab.errors).toEqual([]);
});

test('a page that breaks its own prototypes is read all the same', { tag: '@pointer' }, async ({ open }) => {
	const tab = await open('/hostile.html');
	await expect.poll(() => found(tab)).toEqual(['Vladimir Putin', 'Tucker Carlson']);
	const { x, y } = await tab.placeOfText('Vladimir Putin');
	await tab.movePointer(x, y);
	await expectCard(tab, 'Vladimir Putin');
	expect(tab.errors).toEqual([]);
});

test('a page that clears the highlight registry gets its marks back', async ({ open }) => {
	const tab = await open('/clearing.html');
	await expectMarks(tab, ['Vladimir Putin', 'Tucker Carlson']);
	await tab.inPage(() => CSS.highlights.clear(), null);
	await tab.movePointer(300, 300);
	await tab.inPage(() => document.getElementById('first')?.append(' Again.'), null);
	await expectMarks(tab, ['Vladimir Putin', 'Tucker Carlson']);
	expect(tab.errors).toEqual([]);
});
