import { expect, expectCard, expectMarks, expectNoCard, test } from '../support/fixtures.ts';

const MARKS = ['Vladimir Putin', 'Tucker Carlson', 'Nikolai Patrushev', 'Sergei Lavrov'];

test('forms whose controls hide their properties are read, opened and left', { tag: '@pointer' }, async ({
	reader,
	open,
}) => {
	const tab = await open('/masked.html');
	await expectMarks(tab, MARKS);
	for (const name of MARKS) {
		await reader.command('next-name');
		await expectCard(tab, name);
	}
	await tab.hover('Nikolai Patrushev');
	await expectCard(tab, 'Nikolai Patrushev');
	await tab.press('Escape');
	await expectNoCard(tab);
	// What is added to such a form, and what goes.
	const sorted = async () => (await tab.marks()).sort();
	await tab.inPage(() => document.getElementById('place')?.append('Raúl Castro came.'), null);
	await expect.poll(sorted).toEqual([...MARKS, 'Raúl Castro'].sort());
	await tab.inPage(() => document.querySelector('#masked p')?.remove(), null);
	await expect.poll(sorted).toEqual(['Raúl Castro', 'Sergei Lavrov', 'Tucker Carlson', 'Vladimir Putin']);
	expect(tab.errors).toEqual([]);
});
