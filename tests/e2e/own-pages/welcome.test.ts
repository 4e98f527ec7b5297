import { fileURLToPath } from 'node:url';
import { requireBrowser } from '../../../scripts/browsers/browsers.mjs';
import { startReader } from '../../../scripts/drive/start-reader.ts';
import { expect, test } from '../support/fixtures.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

test('an installation opens one page that shows a mark and asks nothing; an update opens none', async ({
	engine,
	recorder,
}) => {
	const reader = await startReader({
		browser: engine,
		executable: requireBrowser(engine),
		extension: `${ROOT}.output/${engine}-mv3`,
		headless: true,
		proxy: recorder.address,
		keepsFirstPage: true,
		language: 'en-US',
	});
	// One that is just being opened has no address yet.
	const own = () =>
		reader.inBackground<string[]>(
			`(globalThis.browser ?? chrome).runtime.getContexts({ contextTypes: ['TAB'] }).then((all) => all.map(({ documentUrl }) => URL.parse(documentUrl)?.pathname))`,
		);
	await expect.poll(own).toEqual(['/welcome.html']);

	const page = await reader.ownPage('welcome');
	await expect.poll(() => page.evaluate(() => CSS.highlights.get('marked-name')?.size ?? 0, null)).toBeGreaterThan(2);
	await expect.poll(() => page.text()).toContain('It sends nothing anywhere');
	expect(await page.evaluate(() => document.querySelectorAll('button, input, select, form').length, null)).toBe(0);

	await reader.reloadExtension();
	// An update closes the extension's own pages and opens none.
	await expect.poll(own).toEqual([]);
	await reader.close();
});
