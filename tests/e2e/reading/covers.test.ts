import { expect, expectCard, expectMarks, expectNoCard, test } from '../support/fixtures.ts';

const SEEN = ['Nikolai Patrushev', 'Sergei Lavrov', 'Daniel Ortega', 'Rosario Murillo'];

test('cards open under links that are stretched over teasers, and the links keep their click', async ({ open }) => {
	const tab = await open('/covers.html');
	await expectMarks(tab, [...SEEN, 'Nicolás Maduro']);
	for (const name of SEEN) {
		await tab.hover(name);
		await expectCard(tab, name);
		await tab.press('Escape');
		await expectNoCard(tab);
	}
	await tab.tap('Rosario Murillo');
	await expectCard(tab, 'Rosario Murillo');
	await tab.press('Escape');
	await tab.hover('Nicolás Maduro');
	// Long past every delay of the hover.
	await tab.inPage(() => new Promise((resolve) => setTimeout(resolve, 1000)), null);
	expect(await tab.card()).toBeUndefined();
	await tab.click('Nikolai Patrushev');
	await expectMarks(tab, ['Rosario Murillo']);
	expect(await tab.inPage(() => location.pathname, null)).toBe('/other.html');
	expect(tab.errors).toEqual([]);
});
