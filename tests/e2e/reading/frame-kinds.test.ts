import { domOf, expect, expectCard, expectNoCard, pause, test } from '../support/fixtures.ts';

const FRAMES = {
	sandboxed: 'Daniel Ortega',
	locked: 'Raúl Castro',
	data: 'Nicolás Maduro',
	blob: 'Rosario Murillo',
	written: 'Sergei Lavrov',
};

test('sandboxed, data, blob and written frames are marked, a card opens in each, and all stay as they were', {
	tag: '@pointer',
}, async ({ reader, open }) => {
	await pause(reader, true);
	const tab = await open('/frame-kinds.html');
	const before = await domOf(tab);
	expect(before).toHaveLength(Object.keys(FRAMES).length + 1);
	await pause(reader, false);
	await expect.poll(async () => (await tab.marks()).sort()).toEqual(Object.values(FRAMES).sort());
	for (const name of Object.values(FRAMES)) {
		await tab.hover(name);
		await expectCard(tab, name);
		// Over the card: an injected pointer that crosses into another process sends no leave, unlike a real one.
		await tab.hoverCard();
		await tab.movePointer(1200, 20);
		await expectNoCard(tab);
	}
	expect(await domOf(tab)).toEqual(before);
	expect(tab.errors).toEqual([]);
});
