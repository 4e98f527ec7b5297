import { domOf, expect, expectCard, expectNoCard, pause, test } from './fixtures.ts';

const FRAMES = {
	sandboxed: 'Daniel Ortega',
	locked: 'Raúl Castro',
	data: 'Nicolás Maduro',
	blob: 'Rosario Murillo',
	written: 'Sergei Lavrov',
};

test('sandboxed, data, blob and written frames are marked, a card opens in each, and all stay as they were', async ({
	reader,
	open,
}) => {
	await pause(reader, true);
	const tab = await open('/frame-kinds.html');
	const before = await domOf(tab);
	expect(before).toHaveLength(Object.keys(FRAMES).length + 1);
	await pause(reader, false);
	await expect.poll(async () => (await tab.marks()).sort()).toEqual(Object.values(FRAMES).sort());
	for (const [frame, name] of Object.entries(FRAMES)) {
		// The two that share the address of another document cannot be told apart by it, so the place is asked for here.
		const corner = await tab.inPage((id) => {
			const element = document.getElementById(id) as HTMLElement;
			element.scrollIntoView({ block: 'center', behavior: 'instant' });
			const { left, top, right, bottom } = element.getBoundingClientRect();
			return { left, top, right, bottom };
		}, frame);
		await tab.movePointer(corner.left + 50, corner.top + 28);
		await expectCard(tab, name);
		await tab.movePointer(corner.right - 8, corner.bottom - 8);
		await expectNoCard(tab);
	}
	expect(await domOf(tab)).toEqual(before);
	expect(tab.errors).toEqual([]);
});
