import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import markCss from '../../../entrypoints/mark.css?inline';
import { MARKED } from '../../../page/marks/paint.ts';

type Rgb = [number, number, number];

const NAMES = Object.values(MARKED).flatMap(({ first, later }) => [first, later]);
/** WCAG 2.2, 1.4.11. */
const LINE = 3;

const linear = (channel: number) => {
	const part = channel / 255;
	return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const luminance = ([r, g, b]: Rgb) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
const contrast = (one: Rgb, other: Rgb) => {
	const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
	return (light + 0.05) / (dark + 0.05);
};
/** Pages as they are: text, and its background. */
const PAGES: [string, Rgb, Rgb][] = [
	['black on white', [0, 0, 0], [255, 255, 255]],
	['grey on white, as light as may be', [118, 118, 118], [255, 255, 255]],
	['white on black', [255, 255, 255], [0, 0, 0]],
	['grey on black, as dark as may be', [117, 117, 117], [0, 0, 0]],
	['a link on white', [0, 0, 238], [255, 255, 255]],
	['a link on a dark page', [138, 180, 248], [32, 33, 36]],
	['paper', [91, 70, 54], [244, 236, 216]],
	['a red banner', [255, 255, 255], [179, 0, 0]],
	['a yellow note', [40, 40, 0], [255, 238, 88]],
];

const highlights: string[] = [];

beforeEach(() => {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(markCss);
	document.adoptedStyleSheets = [sheet];
});

afterEach(() => {
	document.adoptedStyleSheets = [];
	document.body.innerHTML = '';
	for (const name of highlights.splice(0)) CSS.highlights.delete(name);
});

/** How a mark is painted on text, by the browser's account. */
function lookOf(name: string) {
	const element = document.body.appendChild(document.createElement('p'));
	const { textDecorationStyle, textDecorationThickness, backgroundColor } = getComputedStyle(
		element,
		`::highlight(${name})`,
	);
	return { stroke: textDecorationStyle, px: Number.parseFloat(textDecorationThickness), backgroundColor };
}

it('no mark takes from the contrast of its text', () => {
	for (const name of NAMES) expect(lookOf(name).backgroundColor).toBe('rgba(0, 0, 0, 0)');
});

it('a first mention is firmer than a later one, and no two styles look the same', () => {
	const looks = Object.values(MARKED).map(({ first, later }) => {
		const [one, other] = [lookOf(first), lookOf(later)];
		expect(one.px).toBeGreaterThan(other.px);
		return `${one.stroke} ${one.px}`;
	});
	expect(new Set(looks).size).toBe(3);
});

it('in pixels: on light, dark and coloured pages, each mark has 3:1 against the page', async () => {
	const TALL_PX = 40;
	for (const [row, [, text, ground]] of PAGES.entries())
		for (const [column, name] of NAMES.entries()) {
			const cell = document.createElement('p');
			// Only the line: the letters would be measured too.
			cell.style.cssText = `position: fixed; margin: 0; left: ${column * 60}px; top: ${row * TALL_PX}px; width: 60px; height: ${TALL_PX}px; font: 20px/1.5 monospace; color: rgb(${text}); background: rgb(${ground}); white-space: pre`;
			cell.textContent = '    ';
			document.body.append(cell);
			const range = document.createRange();
			range.selectNodeContents(cell);
			const highlight = CSS.highlights.get(name) ?? new Highlight();
			highlight.add(range);
			CSS.highlights.set(name, highlight);
			highlights.push(name);
		}
	const base64 = await page.screenshot({ save: false, base64: true, element: document.documentElement });
	const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
	const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
	canvas.drawImage(image, 0, 0);
	for (const [row, [words, , ground]] of PAGES.entries())
		for (const [column, name] of NAMES.entries()) {
			const { data } = canvas.getImageData(column * 60, row * TALL_PX, 60, TALL_PX);
			let most = 1;
			for (let at = 0; at < data.length; at += 4)
				most = Math.max(most, contrast([...data.slice(at, at + 3)] as Rgb, ground));
			expect(most, `${name}: ${words}`).toBeGreaterThanOrEqual(LINE);
		}
});
