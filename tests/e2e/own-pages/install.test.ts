import { expect, expectCard, test } from '../support/fixtures.ts';

test('a tab that was open before the installation works without a reload', async ({ server, startAnother }) => {
	const address = server.address('/plain.html');
	const reader = await startAnother(address);
	const tab = await reader.open(address);
	await expect.poll(() => tab.marks()).toContain('Nikolai Patrushev');
	await tab.hover('Nikolai Patrushev');
	await expectCard(tab, 'Nikolai Patrushev');
	expect(tab.requests).toEqual([]);
});
