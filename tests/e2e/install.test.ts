import { fileURLToPath } from 'node:url';
import { requireBrowser } from '../../scripts/browsers.mjs';
import { startReader } from '../../scripts/drive/reader.ts';
import { expect, expectCard, test } from './fixtures.ts';

const OUTPUT = fileURLToPath(new URL('../../.output', import.meta.url));

test('a tab that was open before the installation works without a reload', async ({ engine, server }) => {
	const address = server.address('/plain.html');
	const reader = await startReader({
		browser: engine,
		executable: requireBrowser(engine),
		extension: `${OUTPUT}/${engine}-mv3`,
		headless: true,
		before: address,
	});
	try {
		const tab = await reader.open(address);
		await expect.poll(() => tab.marks()).toContain('Nikolai Patrushev');
		await tab.hover('Nikolai Patrushev');
		await expectCard(tab, 'Nikolai Patrushev');
		expect(tab.requests).toEqual([]);
	} finally {
		await reader.close();
	}
});
