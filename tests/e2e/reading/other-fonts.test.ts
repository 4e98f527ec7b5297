import { LEAST_OTHER_LINE_PX, OTHER_FAMILY } from '../../../scripts/browsers/other-fonts.ts';
import { expect, test } from '../support/fixtures.ts';

// Only where `npm test` runs the pointer's journeys again: a run that the fonts did not reach would show nothing.
if (process.env.GLOSS_OTHER_FONTS)
	test('the fonts are not those of the machine, nor is the time zone', { tag: '@pointer' }, async ({ open }) => {
		const tab = await open('/plain.html');
		const { lines, zone } = await tab.inPage(() => {
			const height = (family: string) => {
				const line = document.body.appendChild(document.createElement('div'));
				line.style.cssText = `font: 16px ${family}`;
				line.textContent = 'Nikolai';
				return line.getBoundingClientRect().height;
			};
			const lines = ['serif', 'sans-serif', 'monospace', 'system-ui', 'Arial', '"Times New Roman"'].map(height);
			return { lines, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
		}, null);
		const families = [...new Set(await tab.families('p'))];
		console.log(`${families}: lines of ${lines.join(', ')} px; ${zone}`);
		expect(families).toEqual([OTHER_FAMILY]);
		expect(Math.min(...lines)).toBeGreaterThan(LEAST_OTHER_LINE_PX);
		expect(zone).toBe(process.env.TZ);
	});
