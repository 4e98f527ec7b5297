/** `npm run icons`: draws `icon/*.svg` as `public/icon/*.png`, in the sizes that browsers ask for, by a headless Chrome. */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { ICONS } from './checks/icon-sizes.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

mkdirSync(`${ROOT}public/icon`, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureBrowser('chrome'), args: ['--no-sandbox'] });
try {
	const page = await browser.newPage();
	for (const { file, drawing, size } of ICONS) {
		await page.setViewportSize({ width: size, height: size });
		const svg = readFileSync(`${ROOT}icon/${drawing}.svg`, 'utf8');
		await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
		await page.screenshot({ path: `${ROOT}public/icon/${file}.png`, omitBackground: true });
	}
} finally {
	await browser.close();
}
console.log(`${ICONS.length} pictures in public/icon`);
