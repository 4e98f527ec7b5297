import { expect, it } from 'vitest';
import { ICONS } from '../../scripts/checks/icon-sizes.ts';

/** The same drawing in another version of the browser has other edges. */
const MOST_OTHER_PIXELS = 0.005;
const NOTICEABLE = 48;

const drawings = import.meta.glob<string>('../../icon/*.svg', { query: '?raw', import: 'default', eager: true });

async function pixelsOf(address: string, size: number) {
	const image = new Image();
	image.src = address;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = size;
	canvas.height = size;
	const context = canvas.getContext('2d') as CanvasRenderingContext2D;
	context.drawImage(image, 0, 0, size, size);
	const { data } = context.getImageData(0, 0, size, size);
	return { width: image.naturalWidth, height: image.naturalHeight, data };
}

it.each(ICONS)('picture $file is what `npm run icons` makes of the drawing $drawing', async (icon) => {
	const { file, drawing, size } = icon;
	const made = await pixelsOf(`/icon/${file}.png`, size);
	expect(made).toMatchObject({ width: size, height: size });
	const svg = drawings[`../../icon/${drawing}.svg`] ?? '';
	const drawn = await pixelsOf(`data:image/svg+xml,${encodeURIComponent(svg)}`, size);
	const others = drawn.data.filter((value, at) => Math.abs(value - (made.data[at] ?? 0)) > NOTICEABLE).length;
	expect(others / drawn.data.length).toBeLessThan(MOST_OTHER_PIXELS);
	expect(drawn.data.some((value) => value > 0)).toBe(true);
});
