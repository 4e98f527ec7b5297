import type { Tab } from '../../../scripts/drive/reader.ts';
import { expect, expectCard, expectNoCard, test } from '../support/fixtures.ts';

type Hearing = typeof globalThis & { heard: string[] };

/** The page hears keys as a viewer of pictures does. */
const hear = (tab: Tab) =>
	tab.inPage(() => {
		const page = globalThis as Hearing;
		page.heard = [];
		for (const type of ['keydown', 'keyup', 'cancel'])
			for (const target of [document, document.body])
				target.addEventListener(type, () => page.heard.push(type), { capture: target === document });
	}, null);
const heard = (tab: Tab) => tab.inPage(() => (globalThis as Hearing).heard, null);

const LIFTS = {
	'a dialog': {
		lift: () => {
			const dialog = document.createElement('dialog');
			dialog.innerHTML = '<p lang="en">A speech by Raúl Castro in Havana.</p>';
			document.body.append(dialog);
			dialog.showModal();
		},
		isOpen: () => document.querySelector('dialog[open]') !== null,
	},
	'a popover': {
		lift: () => {
			const popover = document.createElement('div');
			popover.popover = 'auto';
			popover.id = 'lifted';
			popover.innerHTML = '<p lang="en">A speech by Raúl Castro in Havana.</p>';
			document.body.append(popover);
			popover.showPopover();
		},
		isOpen: () => document.querySelector('#lifted:popover-open') !== null,
	},
};

for (const [what, { lift, isOpen }] of Object.entries(LIFTS))
	test(`the first Escape closes the card, the second ${what}`, async ({ reader, open }) => {
		const tab = await open('/plain.html');
		await tab.inPage(lift, null);
		await hear(tab);
		await expect.poll(() => tab.marks()).toContain('Raúl Castro');
		await tab.hover('Raúl Castro');
		await expectCard(tab, 'Raúl Castro');
		await tab.press('Escape');
		await expectNoCard(tab);
		expect(await tab.inPage(isOpen, null)).toBe(true);
		expect(await heard(tab)).toEqual([]);
		// Focus in the card changes nothing.
		await reader.command('next-name');
		await expect.poll(() => tab.card()).toBeDefined();
		await tab.press('Escape');
		await expectNoCard(tab);
		expect(await tab.inPage(isOpen, null)).toBe(true);
		expect(await heard(tab)).toEqual([]);
		await tab.press('Escape');
		await expect.poll(() => tab.inPage(isOpen, null)).toBe(false);
		expect(await heard(tab)).toContain('keydown');
		expect(await heard(tab)).toContain('keyup');
		expect(tab.errors).toEqual([]);
	});

test('the first Escape closes the card of a frame, the second the dialog of the page around it', async ({ open }) => {
	const tab = await open('/frames.html');
	await tab.inPage(() => {
		const dialog = document.createElement('dialog');
		dialog.textContent = 'A dialog beside the frames';
		document.body.append(dialog);
		dialog.show();
		document.addEventListener('keydown', ({ key }) => key === 'Escape' && dialog.close());
	}, null);
	const isOpen = () => tab.inPage(() => document.querySelector('dialog[open]') !== null, null);
	await expect.poll(() => tab.marks()).toContain('Daniel Ortega');
	await tab.hover('Daniel Ortega');
	await expectCard(tab, 'Daniel Ortega');
	// Frames are told while the card opens.
	await tab.inPage(() => new Promise((resolve) => setTimeout(resolve, 300)), null);
	await tab.press('Escape');
	await expectNoCard(tab);
	expect(await isOpen()).toBe(true);
	await tab.press('Escape');
	await expect.poll(isOpen).toBe(false);
	expect(tab.errors).toEqual([]);
});
