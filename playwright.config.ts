import { defineConfig } from '@playwright/test';
import type { ReaderOptions } from './tests/e2e/fixtures.ts';

export default defineConfig<object, ReaderOptions>({
	testDir: 'tests',
	testMatch: /\/tests\/(e2e|shared)\/.*\.test\.ts$/,
	outputDir: '.output/playwright',
	timeout: 90_000,
	expect: { timeout: 15_000 },
	workers: 2,
	forbidOnly: true,
	retries: 0,
	projects: [
		{ name: 'chromium', use: { engine: 'chrome' } },
		{ name: 'firefox', use: { engine: 'firefox' } },
	],
});
