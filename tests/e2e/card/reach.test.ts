import type { Tab } from '../../../scripts/drive/reader.ts';
import { expect, expectCard, test } from '../support/fixtures.ts';

const IN_REACH = ['Nikolai Patrushev', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega'];

/** Whether a name is what stands in the middle of its own box. */
const isSeen = (tab: Tab, name: string) =>
	tab.inPage((name) => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
			const at = text.data.indexOf(name);
			if (at < 0) continue;
			const range = document.createRange();
			range.setStart(text, at);
			range.setEnd(text, at + name.length);
			const { x, y, width, height } = range.getClientRects()[0] as DOMRect;
			return document.elementFromPoint(x + width / 2, y + height / 2) === text.parentElement;
		}
		return false;
	}, name);

test('a step by key leads to names under a sticky header, in rows and boxes that scroll and in long texts, and passes by those that are cut off', async ({
	reader,
	open,
}) => {
	const tab = await open('/reach.html');
	await expect.poll(async () => (await tab.marks()).length).toBeGreaterThan(0);
	const step = async (command: 'next-name' | 'previous-name', name: string) => {
		await reader.command(command);
		await expectCard(tab, name);
		expect(await isSeen(tab, name), name).toBe(true);
	};
	for (const name of IN_REACH) await step('next-name', name);
	// From below, the name would come to stand under the header.
	await step('previous-name', 'Nicolás Maduro');
	await tab.press('Escape');
	await tab.inPage(() => {
		const name = document.querySelector('p') as HTMLElement;
		scrollTo(0, scrollY + name.getBoundingClientRect().top - 40);
	}, null);
	expect(await isSeen(tab, 'Nikolai Patrushev')).toBe(false);
	await step('previous-name', 'Sergei Lavrov');
	await tab.press('Escape');
	await tab.inPage(() => scrollTo(0, 30), null);
	await step('previous-name', 'Nikolai Patrushev');
	await expect.poll(() => tab.marks()).toContain('Vladimir Putin');
	const clamped = () => tab.inPage(() => document.querySelector('.clamped')?.scrollTop, null);
	expect(await clamped()).toBe(0);
	expect(tab.errors).toEqual([]);
});
