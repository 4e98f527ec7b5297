import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { howToKeep } from '../../scripts/checks/how-to-keep.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

it.each([
	['chrome', ['chrome://extensions', 'edge://extensions', 'Developer mode', 'Load unpacked']],
	['firefox', ['about:debugging#/runtime/this-firefox', 'Load Temporary Add-on', 'manifest.json', 'forgets it']],
] as const)(
	'says in two lines where the extension for %s lies and how to keep it, as README.md does',
	(browser, steps) => {
		const words = howToKeep(browser, `/a/b/.output/${browser}-mv3`);
		expect(words.split('\n')).toHaveLength(2);
		expect(words).toContain(`/.output/${browser}-mv3`);
		for (const step of steps) {
			expect(words).toContain(step);
			expect(README).toContain(step);
		}
	},
);
