import type { Tab } from '../../../scripts/drive/reader.ts';
import { expect, expectCard, expectNoCard, openMenu, test } from '../support/fixtures.ts';
import { exactDom } from '../support/page-record.ts';

/** Whether the card lies on top of everything, all over: where a point of it belongs to the page, the page covers it. */
async function expectOnTop(tab: Tab) {
	await expect
		.poll(async () => {
			const [top] = await tab.inFrames(() => {
				type Host = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };
				for (const host of document.querySelectorAll<Host>('[popover=manual]:popover-open')) {
					const root = host.openOrClosedShadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot(host);
					const box = root?.firstElementChild?.getBoundingClientRect();
					if (!box || box.width === 0) continue;
					const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
					return points.every(
						([x, y]) => document.elementFromPoint(box.x + x * box.width, box.y + y * box.height) === host,
					);
				}
				return false;
			}, null);
			return top?.result;
		})
		.toBe(true);
}

const LIFTS = {
	'a modal dialog': {
		name: 'Nikolai Patrushev',
		lift: () => document.querySelector('dialog')?.showModal(),
		held: 'dialog:modal',
	},
	'a popover': {
		name: 'Sergei Lavrov',
		lift: () => document.getElementById('lifted')?.showPopover(),
		held: '#lifted:popover-open',
	},
	'a full screen': {
		name: 'Vladimir Putin',
		lift: () => {
			// Only a real click may ask for it.
			const whole = document.getElementById('whole');
			whole?.addEventListener('click', () => void whole.requestFullscreen(), { once: true });
		},
		held: '#whole:fullscreen',
	},
};

for (const [what, { name, lift, held }] of Object.entries(LIFTS))
	test(`a card opens over ${what}, and leaves it as it was`, { tag: '@pointer' }, async ({ open }) => {
		const tab = await open('/on-top.html');
		await expect.poll(() => tab.marks()).toContain('Daniel Ortega');
		await tab.inPage(lift, null);
		if (what === 'a full screen') await tab.click(name);
		const isHeld = () => tab.inPage((selector) => document.querySelector(selector) !== null, held);
		await expect.poll(isHeld).toBe(true);
		await expect.poll(() => tab.marks()).toContain(name);
		// A click leaves the pointer on the name, and its card may be open.
		await tab.movePointer(5, 5);
		await expectNoCard(tab);
		const before = await exactDom(tab);
		await tab.hover(name);
		await expectCard(tab, name);
		await expectOnTop(tab);
		// What is pressed in the card is not pressed beside the dialog or popover.
		await openMenu(tab);
		await tab.clickInCard('Not this');
		await expectCard(tab, 'Unmarked on this page.');
		await tab.movePointer(5, 5);
		await expectNoCard(tab);
		expect(await isHeld()).toBe(true);
		expect(await exactDom(tab)).toBe(before);
		expect(tab.errors).toEqual([]);
	});
