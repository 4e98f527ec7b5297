import { expect, expectCard, expectMarks, test } from '../support/fixtures.ts';

const SEEN = ['Nikolai Patrushev', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega'];

test('what cannot be seen is no first mention and no stop for the keyboard, until it is shown', async ({
	reader,
	open,
}) => {
	await reader.inBackground(`(globalThis.browser ?? chrome).storage.local.set({ mentions: 'first' })`);
	const tab = await open('/unseen.html');
	const inMain = () =>
		tab.inPage(() => {
			const found: (boolean | undefined)[] = [];
			CSS.highlights.get('marked-name')?.forEach(({ startContainer }) => {
				found.push(startContainer.parentElement?.matches('main > p:not([class], [style*=opacity])'));
			});
			return found;
		}, null);
	// The last one stands below the window.
	await expectMarks(tab, SEEN.slice(0, -1));
	expect(await inMain()).toEqual([true, true, true]);
	for (const name of SEEN) {
		await reader.command('next-name');
		await expectCard(tab, name);
	}
	await tab.press('Escape');
	const toggle = () => tab.inPage(() => document.querySelector('button')?.click(), null);
	await toggle();
	await expect.poll(async () => (await inMain()).filter((is) => !is)).toHaveLength(1);
	await toggle();
	await expect.poll(async () => (await inMain()).filter((is) => !is)).toHaveLength(0);
	expect(tab.errors).toEqual([]);
});
