import { defineConfig } from '@playwright/test';
import type { ReaderOptions } from './tests/e2e/support/fixtures.ts';
import { soakCount } from './tests/e2e/support/soak.ts';

export default defineConfig<object, ReaderOptions>({
	testDir: 'tests',
	testMatch: /\/tests\/(e2e|private)\/.*\.test\.ts$/,
	outputDir: '.output/playwright',
	timeout: soakCount(90_000, 2 * 60 * 60_000),
	expect: { timeout: 15_000 },
	// One browser at a time, as a reader has it; `npm test` has two for all that measures nothing (`@alone`).
	workers: 1,
	forbidOnly: true,
	retries: 0,
	projects: [
		{ name: 'chromium', use: { engine: 'chrome' } },
		{ name: 'firefox', use: { engine: 'firefox' } },
	],
});
