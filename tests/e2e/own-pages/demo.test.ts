import { domOf, expect, expectCard, expectMarks, expectNoCard, pause, test } from '../support/fixtures.ts';

/** Each mark of the demo article in reading order, and whose card it opens. */
const DEMO: [text: string, label: string][] = [
	['Nikolai Patrushev', 'Nikolai Patrushev'],
	['Russian Security Council', 'Russian Security Council'],
	['Vladimir Putin', 'Vladimir Putin'],
	['Miguel Díaz-Canel', 'Miguel Díaz-Canel'],
	['Raúl Castro', 'Raúl Castro'],
	['Castro', 'Raúl Castro'],
	['Lázaro Alberto Álvarez Casas', 'Lázaro Alberto Álvarez Casas'],
	['Rossiyskaya Gazeta', 'Rossiyskaya Gazeta'],
	['Díaz-Canel', 'Miguel Díaz-Canel'],
	['Putin', 'Vladimir Putin'],
	['Tucker Carlson', 'Tucker Carlson'],
	['Fox', 'Fox News'],
	['Carlson', 'Tucker Carlson'],
	['Federal Security Service', 'Federal Security Service (FSB)'],
	['Foreign Intelligence Service', 'Foreign Intelligence Service (SVR)'],
	['Ministry of Internal Affairs of Russia', 'Russian Ministry of Internal Affairs'],
	['Sergei Lavrov', 'Sergei Lavrov'],
	['G20', 'G20'],
	['Bruno Rodríguez Parrilla', 'Bruno Rodríguez Parrilla'],
	['Nicolás Maduro', 'Nicolás Maduro'],
	['Luiz Inácio Lula da Silva', 'Luiz Inácio Lula da Silva'],
	['Lavrov', 'Sergei Lavrov'],
	['Maduro', 'Nicolás Maduro'],
	['Daniel Ortega', 'Daniel Ortega'],
	['Rosario Murillo', 'Rosario Murillo'],
	['Ortega', 'Daniel Ortega'],
	['Murillo', 'Rosario Murillo'],
	['Russian Foreign Ministry', 'Russian Foreign Ministry'],
	['Lula', 'Luiz Inácio Lula da Silva'],
];

test('the demo article: every name is marked and opens its card, and the page stays as it was', async ({
	reader,
	open,
}) => {
	await pause(reader, true);
	const tab = await open('/article.html');
	await tab.inPage(
		() =>
			new Promise<void>((resolve) => {
				const look = () => (document.getElementById('late') ? resolve() : requestAnimationFrame(look));
				look();
			}),
		null,
	);
	const before = await domOf(tab);
	const requests = [...tab.requests];
	expect(await tab.marks()).toEqual([]);

	await pause(reader, false);
	await expect.poll(() => tab.marks()).not.toEqual([]);
	for (const [text, label] of DEMO) {
		await tab.inPage((words) => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) {
				const { parentElement, textContent } = walker.currentNode;
				if (textContent?.includes(words) && parentElement?.localName !== 'script')
					return parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
			}
		}, text.split(' ').at(-1) ?? '');
		await expect.poll(() => tab.marks(), text).toContain(text);
		await tab.hover(text);
		const card = await expectCard(tab, label);
		expect(card.split('\n'), text).toContain(label);
		await tab.press('Escape');
		await expectNoCard(tab);
	}

	expect(await domOf(tab)).toEqual(before);
	expect(tab.requests).toEqual(requests);
	expect(tab.errors).toEqual([]);
});

test('names of other people are left alone', async ({ open }) => {
	const tab = await open('/article.html');
	// All of it in view: marks are registered near the viewport only.
	await tab.shape({ width: 1280, height: 6000, touch: false });
	await expect.poll(() => tab.marks()).toContain('Lula');
	const marks = await tab.marks();
	expect(marks.filter((text) => text === 'Castro')).toHaveLength(1);
	expect(marks.filter((text) => text === 'Ortega')).toHaveLength(1);
});

test('places are marked when the reader asks for them', async ({ reader, open }) => {
	const tab = await open('/frames.html');
	await expect.poll(() => tab.marks()).toContain('Vladimir Putin');
	const article = await open('/article.html');
	await expect.poll(() => article.marks()).toContain('Raúl Castro');
	expect(await article.marks()).not.toContain('Cuba');
	const popup = await reader.popup();
	await popup.click('Mark: likely names');
	await popup.click('Mark places too');
	await expect.poll(() => article.marks()).toContain('Cuba');
	await popup.close();
});

test('a page without our names stays unmarked', async ({ open }) => {
	const tab = await open('/empty.html');
	await expectMarks(tab, []);
	expect(tab.errors).toEqual([]);
});
