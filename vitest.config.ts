import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser, howToInstall } from './scripts/browsers/browsers.mjs';
import { drawnAlike } from './scripts/browsers/other-fonts.ts';
import { corpusPlugin } from './scripts/corpus/corpus-plugin.ts';

// What is said in tests is said in English.
const setupFiles = ['tests/speak-english.ts'];
// A machine that is busy with other things is slow, and no test of ours waits for nothing.
const testTimeout = 40_000;
const expect = { poll: { timeout: 20_000 } };
const tests = (...rooms: string[]) => rooms.map((room) => `tests/${room}/**/*.test.{ts,tsx}`);

export default defineConfig({
	test: {
		projects: [
			{
				plugins: [corpusPlugin()],
				test: { name: 'node', include: tests('core', 'scripts'), environment: 'node', setupFiles, testTimeout, expect },
			},
			{
				plugins: [WxtVitest(), corpusPlugin()],
				test: { name: 'extension', include: tests('extension'), environment: 'node', setupFiles, testTimeout, expect },
			},
			{
				plugins: [corpusPlugin()],
				optimizeDeps: {
					include: [
						'axe-core',
						'preact',
						'preact/hooks',
						'preact/jsx-runtime',
						'preact/jsx-dev-runtime',
						'd3-scale',
						'punycode/',
					],
				},
				test: {
					name: 'browser',
					setupFiles,
					testTimeout,
					expect,
					include: tests('page', 'components'),
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: {
								// Tests of other rooms run without a browser; where one is launched, the error quotes this.
								executablePath: findBrowser('chrome') ?? `(none). ${howToInstall('chrome')}`,
								args: ['--no-sandbox'],
								env: { ...process.env, ...drawnAlike() },
							},
						}),
						instances: [{ browser: 'chromium' }],
						expect: {
							toMatchScreenshot: {
								resolveScreenshotPath: ({ arg, ext, root }) => join(root, 'tests/components/snapshots', `${arg}${ext}`),
								comparatorName: 'pixelmatch',
								// Edges of letters are drawn a little differently from one machine to the next.
								comparatorOptions: { allowedMismatchedPixelRatio: 0.005 },
							},
						},
					},
				},
			},
		],
	},
});
