import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import cardCss from '../../../components/card/styles/card.css?inline';
import frameCss from '../../../components/card/styles/card-frame.css?inline';
import themeCss from '../../../components/theme.css?inline';
import { type Anchor, nameAnchor } from '../../../page/card/card-anchor.ts';
import type { Point } from '../../../page/card/card-geometry.ts';
import { type CardHost, createCardHost } from '../../../page/card/card-host.ts';

const css = themeCss.replaceAll(':host', '.gloss-frame') + cardCss + frameCss;
const EDGE_PX = 8;
const open: CardHost[] = [];
let stage: HTMLElement;

/** Opens a card of many lines on the first text of an element. */
function openOn(element: Element, focus = false, at?: Point) {
	const text = element.firstChild as Text;
	const anchor = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: text.length });
	const events = { onPointer: vi.fn(), onAnchorGone: vi.fn() };
	const host = createCardHost(text, css, events);
	if (!host) throw new Error('no host');
	open.push(host);
	host.mount.innerHTML = `<div class="gloss-card" role="dialog"><h2 tabindex="-1">Ana Paz</h2><input/><div class="gloss-body">${'<p>A line of the card.</p>'.repeat(40)}</div></div>`;
	host.show(nameAnchor(anchor, at) as Anchor, focus ? 'key' : 'rest');
	return {
		...host,
		...events,
		/** The frame is put in when the browser has told what is seen of the page. */
		root: () => host.mount.getRootNode() as ShadowRoot,
		node: host.element as HTMLElement,
		box: () => host.mount.getBoundingClientRect(),
	};
}

const placed = (host: { mount: HTMLElement }) => expect.poll(() => host.mount.style.left).not.toBe('');
/** What the reader really sees in the middle of the card. */
const topmost = ({ box, node }: ReturnType<typeof openOn>) =>
	document.elementFromPoint(box().left + box().width / 2, box().top + 20) === node;

beforeEach(async () => {
	await page.viewport(1000, 700);
	document.body.innerHTML = '<button id="before">before</button><div id="stage"></div>';
	stage = document.getElementById('stage') as HTMLElement;
});

afterEach(() => {
	for (const host of open.splice(0)) host.close();
	document.body.replaceChildren();
	document.head.querySelector('#hostile')?.remove();
});

function put(style: string): Element {
	stage.innerHTML = `<b style="position:fixed;${style}">Ana Paz</b>`;
	return stage.firstElementChild as Element;
}

describe('placement', () => {
	it.each([
		['top left', 'top:0;left:0'],
		['top right', 'top:0;right:0'],
		['bottom left', 'bottom:0;left:0'],
		['bottom right', 'bottom:0;right:0'],
		['middle', 'top:50%;left:50%'],
	])('is inside the viewport and beside a name at the %s', async (_, style) => {
		const name = put(style);
		const card = openOn(name);
		await placed(card);
		const box = card.box();
		const anchor = name.getBoundingClientRect();
		expect(box.left).toBeGreaterThanOrEqual(EDGE_PX - 1);
		expect(box.top).toBeGreaterThanOrEqual(EDGE_PX - 1);
		expect(box.right).toBeLessThanOrEqual(innerWidth - EDGE_PX + 1);
		expect(box.bottom).toBeLessThanOrEqual(innerHeight - EDGE_PX + 1);
		expect(box.top >= anchor.bottom || box.bottom <= anchor.top).toBe(true);
	});

	it.each([
		[500, 350],
		[320, 256],
	])('is inside a viewport of %i × %i, as at high zoom', async (width, height) => {
		await page.viewport(width, height);
		const card = openOn(put('top:45%;left:40%'));
		await placed(card);
		const box = card.box();
		expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(EDGE_PX - 1);
		expect(box.right).toBeLessThanOrEqual(width - EDGE_PX + 1);
		expect(box.bottom).toBeLessThanOrEqual(height - EDGE_PX + 1);
		expect(box.height).toBeGreaterThan(200);
	});

	it('leaves its name uncovered in a window zoomed to 200 %', async () => {
		await page.viewport(640, 400);
		const name = put('top:45%;left:40%');
		const card = openOn(name);
		await placed(card);
		const [box, anchor] = [card.box(), name.getBoundingClientRect()];
		expect(box.top >= anchor.bottom || box.bottom <= anchor.top).toBe(true);
		expect(box.height).toBeGreaterThanOrEqual(150);
	});

	it('follows the name as the page scrolls, and asks to close when it is gone', async () => {
		// Above the middle of the window, so that its card stays below it.
		stage.innerHTML = '<div style="height:180px"></div><b>Ana Paz</b><div style="height:4000px"></div>';
		const name = stage.querySelector('b') as Element;
		const card = openOn(name);
		await placed(card);
		const gap = card.box().top - name.getBoundingClientRect().bottom;
		window.scrollTo(0, 100);
		await expect.poll(() => card.box().top - name.getBoundingClientRect().bottom).toBeCloseTo(gap, 0);
		expect(card.onAnchorGone).not.toHaveBeenCalled();
		window.scrollTo(0, 2000);
		await expect.poll(() => card.onAnchorGone.mock.calls.length).toBeGreaterThan(0);
	});

	it('stays while its name is away, and goes with it where the page writes it anew', async () => {
		const name = put('top:10px;left:10px');
		const card = openOn(name);
		await placed(card);
		const before = card.box().top;
		const text = put('top:210px;left:10px').firstChild as Text;
		await new Promise(requestAnimationFrame);
		expect(card.box().top).toBe(before);
		card.moveTo(
			nameAnchor(new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 3 })) as Anchor,
		);
		await expect.poll(() => card.box().top).toBe(before + 200);
		expect(card.onAnchorGone).not.toHaveBeenCalled();
	});

	it('is put back where the page has taken it away with the text around it', async () => {
		stage.innerHTML = '<dialog><b>Ana Paz</b></dialog>';
		const dialog = stage.querySelector('dialog') as HTMLDialogElement;
		dialog.showModal();
		const card = openOn(dialog.firstElementChild as Element);
		await placed(card);
		dialog.innerHTML = '<b>Ana Paz</b>';
		expect(card.node.isConnected).toBe(false);
		const text = dialog.firstElementChild?.firstChild as Text;
		card.moveTo(
			nameAnchor(new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 7 })) as Anchor,
		);
		expect(dialog.contains(card.node)).toBe(true);
		await expect.poll(() => topmost(card)).toBe(true);
	});
});

describe('the page', () => {
	it('is byte-identical after closing, and has one more element before', async () => {
		const name = put('top:10px;left:10px');
		const before = document.documentElement.outerHTML;
		const count = document.querySelectorAll('*').length;
		const card = openOn(name, true);
		await placed(card);
		expect(document.querySelectorAll('*').length).toBe(count + 1);
		expect(document.querySelector('#stage')?.shadowRoot ?? card.node.shadowRoot).toBeNull();
		card.close();
		card.close();
		expect(document.documentElement.outerHTML).toBe(before);
	});

	it.each([
		'body *, html > div { display: none !important }',
		'div { opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important }',
		'div { position: static !important; left: -9999px !important; width: 1px !important; clip-path: inset(50%) !important }',
		'div { --gloss-paper: transparent !important; --gloss-ink: transparent !important; pointer-events: none !important }',
		'[popover] { inset: 0 !important; margin: auto !important; content-visibility: hidden !important; animation: x 1s !important }',
	])('cannot hide or move the card: %s', async (rule) => {
		const name = put('top:10px;left:10px');
		const card = openOn(name);
		await placed(card);
		const calm = card.box().toJSON();
		const sheet = document.createElement('style');
		sheet.id = 'hostile';
		sheet.textContent = rule;
		document.head.append(sheet);
		expect(card.box().toJSON()).toEqual(calm);
		expect(topmost(card)).toBe(true);
		const inner = card.mount.firstElementChild as Element;
		expect(inner.checkVisibility({ opacityProperty: true, visibilityProperty: true })).toBe(true);
		expect(getComputedStyle(inner).backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
	});

	it('hears no key and no press from inside the card', async () => {
		const card = openOn(put('top:10px;left:10px'), true);
		await placed(card);
		const heard = vi.fn();
		const types = ['keydown', 'keyup', 'keypress', 'input', 'click', 'pointerdown', 'mousedown', 'focusin'];
		for (const type of types) document.addEventListener(type, heard);
		(card.root().querySelector('input') as HTMLElement).focus();
		await userEvent.keyboard('jk');
		for (const type of types) document.removeEventListener(type, heard);
		expect(card.root().querySelector('input')?.value).toBe('jk');
		expect(heard).not.toHaveBeenCalled();
	});

	it('fakes no event into the card', async () => {
		const card = openOn(put('top:10px;left:10px'));
		await placed(card);
		const clicked = vi.fn();
		const title = card.root().querySelector('h2') as HTMLElement;
		title.addEventListener('click', clicked);
		title.click();
		// The real pointer may rest where the card opened.
		card.onPointer.mockClear();
		card.mount.dispatchEvent(new PointerEvent('pointerenter'));
		expect(clicked).not.toHaveBeenCalled();
		expect(card.onPointer).not.toHaveBeenCalled();
		await userEvent.hover(document.getElementById('before') as Element, { force: true });
		await userEvent.hover(card.node, { position: { x: 100, y: 60 }, force: true });
		await expect.poll(() => card.onPointer.mock.calls).toContainEqual([true]);
	});

	it('shows the card above and inside its open modal dialog', async () => {
		stage.innerHTML = '<dialog>Ana Paz</dialog>';
		const dialog = stage.firstElementChild as HTMLDialogElement;
		dialog.showModal();
		const card = openOn(dialog, true);
		await placed(card);
		expect(card.node.parentNode).toBe(dialog);
		expect(topmost(card)).toBe(true);
		expect(card.root().activeElement?.localName).toBe('h2');
		dialog.close();
	});
});

describe('focus', () => {
	it('goes in only when asked, and comes back', async () => {
		const button = document.getElementById('before') as HTMLElement;
		button.focus();
		const quiet = openOn(put('top:10px;left:10px'));
		await placed(quiet);
		expect(document.activeElement).toBe(button);
		quiet.close();
		expect(document.activeElement).toBe(button);
		const card = openOn(put('top:10px;left:10px'), true);
		await placed(card);
		expect(card.root().activeElement?.textContent).toBe('Ana Paz');
		card.close();
		expect(document.activeElement).toBe(button);
	});
});

describe('other documents', () => {
	it('opens in an XHTML document', async () => {
		const frame = stage.appendChild(document.createElement('iframe'));
		const address = URL.createObjectURL(
			new Blob(['<html xmlns="http://www.w3.org/1999/xhtml"><body>Ana Paz</body></html>'], {
				type: 'application/xhtml+xml',
			}),
		);
		await new Promise((resolve) => {
			frame.onload = resolve;
			frame.src = address;
		});
		URL.revokeObjectURL(address);
		const card = openOn(frame.contentDocument?.body as Element);
		expect(card.node.localName).toBe('div');
		expect(card.node.matches(':popover-open')).toBe(true);
	});

	it.each(['image/svg+xml', 'application/xml'] as const)('does nothing in %s', (type) => {
		const other = new DOMParser().parseFromString(
			'<svg xmlns="http://www.w3.org/2000/svg"><text>Ana</text></svg>',
			type,
		);
		const text = other.querySelector('text')?.firstChild as Text;
		const before = new XMLSerializer().serializeToString(other);
		expect(createCardHost(text, css, { onPointer: vi.fn(), onAnchorGone: vi.fn() })).toBeUndefined();
		expect(new XMLSerializer().serializeToString(other)).toBe(before);
	});
});
