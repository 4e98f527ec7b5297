import type { Tab } from '../../../scripts/drive/reader.ts';
import { expect, expectCard, expectMarks, expectNoCard, test } from '../support/fixtures.ts';

const MARKS = ['Nikolai Patrushev', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega'];

/** Long past every delay of a card: it would be open. */
async function expectStillNoCard(tab: Tab) {
	await tab.inPage(() => new Promise((resolve) => setTimeout(resolve, 1000)), null);
	expect(await tab.card()).toBeUndefined();
}

test('a pointer that selects opens no card, nor over what it has selected', { tag: '@pointer' }, async ({ open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	const name = await tab.placeOf('Sergei Lavrov');
	const link = await tab.placeOf('Nicolás Maduro');
	await tab.movePointer(1200, name.y);
	await tab.hold();
	await tab.movePointer(name.x, name.y);
	await expectStillNoCard(tab);
	await tab.movePointer(4, link.y);
	await expectStillNoCard(tab);
	await tab.movePointer(2, name.y - 4);
	await tab.letGo();
	expect(await tab.inPage(() => String(getSelection()), null)).toContain('Sergei Lavrov');
	await tab.movePointer(name.x, name.y);
	await expectStillNoCard(tab);
	// A click elsewhere selects nothing any more, and the name is only a name again.
	await tab.clickAt(700, 700);
	await tab.hover('Sergei Lavrov');
	await expectCard(tab, 'Sergei Lavrov');
});

test('a card that is open goes when the page is pressed', async ({ open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	await tab.hover('Daniel Ortega');
	await expectCard(tab, 'Daniel Ortega');
	await tab.hold();
	await expectNoCard(tab);
	await expectStillNoCard(tab);
	await tab.letGo();
});

for (const [what, html] of [
	['a link', ''],
	['an element of the page', '<p draggable="true" id="dragged" style="width: 200px">Take me along</p>'],
] as const)
	test(`while ${what} is dragged no card opens`, async ({ open }) => {
		const tab = await open('/plain.html');
		await expectMarks(tab, MARKS);
		const from = await tab.inPage((html) => {
			document.body.insertAdjacentHTML('beforeend', html);
			const taken = document.getElementById(html ? 'dragged' : 'link') as HTMLElement;
			taken.addEventListener('dragstart', () => {
				document.body.dataset.dragged = 'yes';
			});
			const { x, y, width, height } = taken.getBoundingClientRect();
			return { x: x + width / 2, y: y + height / 2 };
		}, html);
		await tab.movePointer(from.x, from.y);
		await tab.hold();
		await tab.movePointer(from.x + 30, from.y + 10);
		const name = await tab.placeOf('Daniel Ortega');
		await tab.movePointer(name.x - 4, name.y);
		await tab.movePointer(name.x, name.y);
		await expectStillNoCard(tab);
		expect(await tab.inPage(() => document.body.dataset.dragged, null)).toBe('yes');
		await tab.letGo();
		await tab.movePointer(700, 700);
		await tab.hover('Daniel Ortega');
		await expectCard(tab, 'Daniel Ortega');
	});

test('while the page scrolls under the pointer no card opens, nor when it stands; the pointer has to move', {
	tag: '@pointer',
}, async ({ open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	// No place between them: wherever the page stops, a name is under the pointer.
	await tab.inPage(() => {
		const names = '<div style="font-size: 40px; line-height: 1; width: 8em">Daniel Ortega</div>'.repeat(200);
		document.body.insertAdjacentHTML('beforeend', names);
		scrollTo({ top: 1200, behavior: 'instant' });
	}, null);
	await expect.poll(async () => (await tab.marks()).length).toBeGreaterThan(10);
	await tab.movePointer(700, 450);
	const x = 120;
	await tab.wheel(30);
	await tab.movePointer(x, 450);
	for (let turn = 0; turn < 8; turn++) {
		const before = await tab.inPage(() => scrollY, null);
		await tab.wheel(60);
		await expect.poll(() => tab.inPage(() => scrollY, null)).toBeGreaterThan(before);
		expect(await tab.card()).toBeUndefined();
	}
	await expectStillNoCard(tab);
	await tab.movePointer(x + 6, 452);
	await expectCard(tab, 'Daniel Ortega');
});
