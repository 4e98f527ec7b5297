import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import cardCss from '../../../components/card/styles/card.css?inline';
import frameCss from '../../../components/card/styles/card-frame.css?inline';
import themeCss from '../../../components/theme.css?inline';
import { type Anchor, nameAnchor } from '../../../page/card/card-anchor.ts';
import { type CardHost, createCardHost } from '../../../page/card/card-host.ts';

const css = themeCss.replaceAll(':host', '.gloss-frame') + cardCss + frameCss;
const GAP_PX = 8;
let host: CardHost | undefined;

beforeEach(() => page.viewport(1000, 700));
afterEach(() => {
	host?.close();
	document.body.replaceChildren();
	document.documentElement.removeAttribute('style');
	window.scrollTo(0, 0);
});

/** The text of `<i>`, whatever it holds. */
function nameIn(html: string): Range {
	document.body.innerHTML = html;
	const name = document.createRange();
	name.selectNodeContents(document.querySelector('i') as Element);
	return name;
}

/** Opens a card of so many lines, by a pointer at this point. */
async function open(name: Range, at?: { x: number; y: number }, lines = 12) {
	const walker = document.createTreeWalker(name.commonAncestorContainer, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode as Text);
	const [first, last] = [texts[0] as Text, texts.at(-1) as Text];
	const anchor = new StaticRange({ startContainer: first, startOffset: 0, endContainer: last, endOffset: last.length });
	const onAnchorGone = vi.fn();
	host = createCardHost(first, css, { onPointer() {}, onAnchorGone });
	if (!host) throw new Error('no host');
	const { mount } = host;
	mount.innerHTML = `<div class="gloss-card"><div class="gloss-body">${'<p>A line of the card.</p>'.repeat(lines)}</div></div>`;
	host.show(nameAnchor(anchor, at) as Anchor, 'rest');
	await expect.poll(() => mount.style.left).not.toBe('');
	return { box: () => mount.getBoundingClientRect(), shape: () => mount.dataset.shape, onAnchorGone };
}

const inside = (box: DOMRect) => box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;

/** How far the pointer has to go from a box to the card, straight. */
function wayTo(card: DOMRect, box: DOMRect, { x, y }: { x: number; y: number }): number {
	// The bridge is this much wider than the card.
	const isAcross = x >= card.left - GAP_PX && x <= card.right + GAP_PX;
	const isBeside = y >= card.top - GAP_PX && y <= card.bottom + GAP_PX;
	if (isAcross && card.top >= box.bottom) return card.top - box.bottom;
	if (isAcross && card.bottom <= box.top) return box.top - card.bottom;
	if (isBeside && card.left >= box.right) return card.left - box.right;
	if (isBeside && card.right <= box.left) return box.left - card.right;
	return Number.NaN;
}

const LONG = 'Nikolai Platonovich Patrushev the elder of them all ';
const VERTICAL = 'height: 500px; font-size: 16px; margin: 0 0 0 400px';

it.each([
	['two lines', `<p style="width: 600px; text-indent: 500px"><i>Nikolai Patrushev</i> spoke.</p>`, 2],
	['three lines', `<p style="width: 300px; font-size: 30px"><i>${LONG}</i> spoke.</p>`, 3],
	[
		'bold parts',
		`<p style="width: 600px; text-indent: 500px"><i>Nikolai <b>Platonovich</b> <u>Patrushev</u></i></p>`,
		2,
	],
	['right to left', `<p dir="rtl" style="width: 600px; text-indent: 540px"><i>عبد الفتاح السيسي</i> قال</p>`, 2],
	[
		'two columns',
		`<p style="columns: 2; width: 800px; height: 1.2em; line-height: 1.2; text-indent: 340px; column-fill: auto"><i>Nikolai Patrushev</i></p>`,
		2,
	],
	[
		'turned a little',
		`<p style="width: 600px; text-indent: 500px; transform: rotate(3deg) scale(1.2); transform-origin: 0 0"><i>Nikolai Patrushev</i></p>`,
		2,
	],
	['a headline that is wider than a card', `<h1 style="font-size: 60px; white-space: nowrap"><i>${LONG}</i></h1>`, 1],
	[
		'vertical, right to left',
		`<div style="writing-mode: vertical-rl; ${VERTICAL}"><i>Nikolai Patrushev</i> spoke.</div>`,
		1,
	],
	[
		'vertical, two lines',
		`<div style="writing-mode: vertical-rl; text-indent: 430px; ${VERTICAL}"><i>Nikolai Patrushev</i></div>`,
		2,
	],
	[
		'vertical, left to right',
		`<div style="writing-mode: vertical-lr; text-indent: 430px; ${VERTICAL}"><i>Nikolai <b>Patrushev</b></i></div>`,
		2,
	],
	[
		'turned sideways',
		`<div style="writing-mode: sideways-lr; text-indent: 430px; ${VERTICAL}"><i>Nikolai Patrushev</i></div>`,
		2,
	],
])('opens at the line that the pointer is at: %s', async (_, html, count) => {
	const name = nameIn(html);
	const lines = [...name.getClientRects()].filter(({ width }) => width > 0);
	expect(lines.length).toBeGreaterThanOrEqual(count);
	for (const line of lines)
		for (const along of [0.1, 0.5, 0.9]) {
			const at = { x: line.left + line.width * along, y: line.top + line.height * along };
			if (at.x > innerWidth || at.y > innerHeight) continue;
			const card = await open(name, at);
			const way = wayTo(card.box(), line, at);
			expect(way, `at ${at.x}, ${at.y}`).toBeGreaterThanOrEqual(0);
			// Boxes of parts of a line are not all as high as the line.
			expect(way).toBeLessThanOrEqual(GAP_PX + 4);
			expect(inside(card.box())).toBe(true);
			host?.close();
		}
});

it.each(['vertical-rl', 'vertical-lr', 'sideways-rl', 'sideways-lr'])(
	'opens beside a name on a page that is %s, however far it is scrolled',
	async (mode) => {
		document.documentElement.style.writingMode = mode;
		const some = '<p>Text that is read downwards, and more of it.</p>'.repeat(40);
		const name = nameIn(`${some}<p><i>Nikolai Patrushev</i> spoke.</p>${some}`);
		document.querySelector('i')?.scrollIntoView({ inline: 'center', block: 'center' });
		const box = () => name.getBoundingClientRect();
		expect(document.scrollingElement?.scrollLeft).not.toBe(0);
		const at = { x: box().x + box().width / 2, y: box().y + box().height / 2 };
		const card = await open(name, at);
		expect(card.shape()).toMatch(/left|right/);
		await expect.poll(() => wayTo(card.box(), box(), at)).toBeCloseTo(GAP_PX, 0);
		expect(inside(card.box())).toBe(true);
	},
);

it('opens above or below a vertical name where the window has no width for it, and covers it where it has no room at all', async () => {
	await page.viewport(360, 700);
	const name = nameIn(
		'<div style="writing-mode: vertical-rl; height: 600px; margin-left: 150px"><i>Nikolai Patrushev</i></div>',
	);
	const card = await open(name);
	expect(card.shape()).toBe('below');
	expect(inside(card.box())).toBe(true);
	host?.close();
	await page.viewport(360, 310);
	const low = await open(nameIn('<p style="margin-top: 140px"><i>Nikolai Patrushev</i></p>'));
	expect(low.shape()).toBe('over');
	expect(inside(low.box())).toBe(true);
});

it('opens at the first line that is seen, where no pointer opened it', async () => {
	const name = nameIn(
		`<div style="height: 40px; overflow: hidden scroll"><p style="margin: 0; width: 300px; font: 20px/40px serif"><i>${LONG}</i></p></div>`,
	);
	document.querySelector('div')?.scrollTo(0, 40);
	const card = await open(name);
	expect(card.box().top).toBeCloseTo((name.getClientRects()[1] as DOMRect).bottom + GAP_PX, 0);
});

it('asks to close when its line scrolls out of a box inside the page, in a shadow tree too', async () => {
	document.body.innerHTML = '<div></div>';
	const root = (document.body.firstElementChild as Element).attachShadow({ mode: 'open' });
	root.innerHTML = '<section style="height: 200px; overflow: auto"><i>Nikolai Patrushev</i><p style="height: 900px">';
	const name = document.createRange();
	name.selectNodeContents(root.querySelector('i') as Element);
	const card = await open(name);
	root.querySelector('section')?.scrollTo(0, 10);
	await expect.poll(() => Math.round(card.box().top - name.getBoundingClientRect().bottom)).toBe(GAP_PX);
	expect(card.onAnchorGone).not.toHaveBeenCalled();
	root.querySelector('section')?.scrollTo(0, 300);
	await expect.poll(() => card.onAnchorGone.mock.calls.length).toBe(1);
});
