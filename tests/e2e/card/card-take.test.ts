import { expect, expectCard, expectMarks, test } from '../support/fixtures.ts';

const MARKS = ['Nikolai Patrushev', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega'];

test('a fact is copied with its quote and its source, and the page is as it was', async ({ open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	const before = await tab.inPage(() => document.body.outerHTML, null);
	await tab.hover('Daniel Ortega');
	await expectCard(tab, 'authoritarian leader');
	await tab.clickInCard('Quote');
	await tab.clickInCard('Copy');
	await tab.clickInCard('As text');
	await expectCard(tab, 'Copied.');
	expect(await tab.inPage(() => document.body.outerHTML, null)).toBe(before);
	await tab.press('Escape');
	// What the reader then pastes; not into a field, for which Chromium would load a dictionary.
	await tab.inPage(
		() => addEventListener('paste', (event) => (document.title = event.clipboardData?.getData('text/plain') ?? '')),
		null,
	);
	await tab.press('Control+v');
	await expect
		.poll(() => tab.inPage(() => document.title, null))
		.toMatch(
			/“.+”\s— “Top Putin ally meets Castro.+”, Miami Herald, via Yahoo News Canada, 27 February 2024 .+#:~:text=/,
		);
	expect(tab.errors).toEqual([]);
});
