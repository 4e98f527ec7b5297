import type { Tab } from '../../../scripts/drive/reader.ts';
import { expect, expectCard, expectMarks, test } from '../support/fixtures.ts';

const MARKS = ['Nikolai Patrushev', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega'];

async function cardOf(open: (path: string) => Promise<Tab>): Promise<Tab> {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	await tab.hover('Nikolai Patrushev');
	await expectCard(tab, 'Nikolai Patrushev');
	return tab;
}

test('what tells most comes first, the rest by topic when asked for, and the age of the facts stays in view', async ({
	open,
}) => {
	const tab = await cardOf(open);
	const first = (await tab.card()) ?? '';
	expect(first).toContain('Patrushev promised “comprehensive support”');
	expect(first).not.toContain('“my old friend”');
	expect(first).toMatch(/2 sources\s+as of 27 February 2024$/);
	expect(first).toMatch(
		/vows ‘comprehensive support’ to allies in Latin America.*, via Yahoo News Canada, 27 February 2024/,
	);
	await tab.clickInCard('All ');
	await tab.clickInCard('The meeting with Raúl Castro');
	await expectCard(tab, '“my old friend”');
	await tab.clickInCard('The sentence that both quote');
	await expectCard(
		tab,
		'One statement, carried by all of them. Miami Herald: by way of Rossiyskaya Gazeta. Pledge Times: names no reporter.',
	);
});

test('the sources are compared a topic at a time', async ({ open }) => {
	const tab = await cardOf(open);
	await tab.clickInCard('Compare');
	await expectCard(tab, 'Topic');
	const seen = new Set<string>();
	// Once round.
	for (let text = await tab.card(); text && !seen.has(text); text = await tab.card()) {
		seen.add(text);
		await tab.clickInCard('Next topic');
	}
	const all = [...seen].join('\n');
	expect(all).toContain('Words that only one of them has are marked.');
	expect([...seen].find((text) => text.includes('Word for word the same.'))).toMatch(
		/“You are well aware of the aggressive methods.+\s+[\s\S]+One statement, carried by all of them/,
	);
	expect(all).toContain('Perhaps one remark in two translations; no source says so.');
});

test('a line of time, what was only expected on it as such, each point opening its facts', async ({ open }) => {
	const tab = await cardOf(open);
	await tab.clickInCard('When');
	const text = await expectCard(tab, '26 February 2024');
	expect(text.match(/^(\S.*?) (expected )?\d+ facts?$/gm)?.map((line) => line.replace(/ \d+ facts?$/, ''))).toEqual([
		'2019',
		'March 2023',
		'26 February 2024',
		'27 February 2024',
		'28 February 2024 expected',
		'2024–2025 expected',
	]);
	await tab.clickInCard('March 2023');
	await expectCard(tab, 'Quote');
});

test('what links the names of the page', async ({ open }) => {
	const tab = await cardOf(open);
	await tab.clickInCard('Connections');
	const text = await expectCard(tab, 'Daniel Ortega');
	expect(text).toContain('Sergei Lavrov');
	expect(text).not.toContain('Raúl Castro');
	await tab.clickInCard('Daniel Ortega');
	await tab.clickInCard('Open the card of Daniel Ortega');
	await expect.poll(() => tab.card()).toMatch(/^Daniel Ortega\s/);
});
