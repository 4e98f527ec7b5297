import type { Tab } from '../../../scripts/drive/reader.ts';
import { expect, expectCard, expectMarks, expectNoCard, openMenu, test } from '../support/fixtures.ts';
import { keptBy, reportOf } from '../support/found.ts';

const MARKS = ['Nikolai Patrushev', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega'];
/** What may stand on a card, by class: it changes the card itself, or this page until it is loaded again. */
/** In the order in which a test can press them: the later ones lead away from the earlier. */
const PRESSED = ['gloss-all', 'gloss-fold', 'gloss-more', 'gloss-more-who', 'gloss-name', 'tab', 'gloss-pin'];
const CONTROLS = [
	...PRESSED,
	'gloss-menu-button',
	'gloss-copy',
	'gloss-back',
	'gloss-forward',
	'gloss-close',
	'gloss-not',
	'source',
];

interface Control {
	kind: string;
	name: string;
	href?: string;
}

/** How the open card looks, and every control on it. */
async function look(tab: Tab) {
	const [top] = await tab.inFrames(() => {
		type Host = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };
		const host = document.querySelector<Host>('[popover]');
		const root = host && (host.openOrClosedShadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot(host));
		const card = root?.querySelector<HTMLElement>('[role=dialog]');
		if (!host || !root || !card) return null;
		const box = card.getBoundingClientRect();
		const inset = 12;
		const points = [
			[box.left + inset, box.top + inset],
			[box.right - inset, box.top + inset],
			[box.left + box.width / 2, box.top + box.height / 2],
			[box.left + inset, box.bottom - inset],
		] as const;
		const { backgroundColor, opacity, pointerEvents, fontSize, filter, transform } = getComputedStyle(card);
		const controls = [...root.querySelectorAll<HTMLElement>('a,button,input,select,textarea,summary,[onclick],[role]')]
			.filter((control) => !['dialog', 'status', 'tablist', 'tabpanel'].includes(control.role ?? ''))
			.map((control): Control => {
				const isSource = control.matches('a[target=_blank][rel~=noopener][rel~=noreferrer]');
				const kind = isSource ? 'source' : control.role === 'tab' ? 'tab' : (control.classList[0] ?? '');
				const name = (control.getAttribute('aria-label') ?? control.textContent ?? '').replace(/\s+/g, ' ');
				return { kind, name, ...(control instanceof HTMLAnchorElement && { href: control.href }) };
			});
		return {
			size: [Math.round(box.width), Math.round(box.height)],
			inView: box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight,
			onTop: points.every(([x, y]) => document.elementFromPoint(x, y) === host),
			// Far from the card there is only the page.
			elsewhere: document.elementFromPoint(innerWidth - 5, innerHeight - 5) === host,
			style: { backgroundColor, opacity, pointerEvents, fontSize, filter, transform },
			visible: card.checkVisibility({ visibilityProperty: true }),
			hung: ['::before', '::after', '::backdrop'].map((name) => getComputedStyle(host, name).display),
			controls,
		};
	}, null);
	return top?.result ?? undefined;
}

async function openCard(tab: Tab) {
	await expectMarks(tab, MARKS);
	await tab.hover('Nikolai Patrushev');
	await expectCard(tab, 'Nikolai Patrushev');
}

for (const rule of [
	'html > div, html > div * { display: none !important; all: unset !important; visibility: hidden !important }',
	'* { opacity: 0 !important; pointer-events: none !important } div { content-visibility: hidden !important }',
	'div { font-size: 200px !important; color: transparent !important; background: none !important }',
	'div { zoom: 3 !important; transform: scale(0.01) !important; translate: -5000px !important; rotate: 90deg !important }',
	'html { filter: blur(9px) !important; opacity: 0 !important; mix-blend-mode: difference !important }',
	'html { contain: strict !important; overflow: clip !important; clip-path: inset(50%) !important; mask: url(#no) !important }',
	'html, body { perspective: 1px !important; will-change: transform !important; isolation: isolate !important }',
	'::backdrop, div::backdrop { display: block !important; position: fixed !important; inset: 0 !important; background: black !important; pointer-events: auto !important }',
	'div::before, div::after { content: "x" !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important }',
	'div { position: static !important; inset: 50% !important; width: 1px !important; clip: rect(0 0 0 0) !important; float: right !important }',
	'[popover] { animation: x 1s infinite !important; transition: all 9s !important; anchor-name: --a !important } @keyframes x { to { opacity: 0; translate: 999px } }',
	'@layer a { div { display: none !important } } :root { --gloss-paper: transparent !important; --gloss-ink: transparent !important; --gloss-room: 1px !important }',
])
	test(`the card stays as it is under ${rule}`, async ({ open }) => {
		const tab = await open('/plain.html');
		await openCard(tab);
		const calm = await look(tab);
		expect(calm).toMatchObject({
			inView: true,
			onTop: true,
			elsewhere: false,
			visible: true,
			hung: ['none', 'none', 'none'],
		});
		await tab.inPage(async (css) => {
			const sheet = document.createElement('style');
			sheet.textContent = css;
			document.head.append(sheet);
			for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
		}, rule);
		expect(await look(tab)).toEqual(calm);
		expect(tab.errors).toEqual([]);
	});

for (const zoomed of [
	'html { zoom: 1.5 !important }',
	'html { zoom: 2 !important }',
	'p { zoom: 1.5 }',
	'body { zoom: 0.5 }',
])
	test(`the card opens by pointer and key, with its size, in view, under ${zoomed}`, async ({ reader, open }) => {
		const tab = await open('/plain.html');
		await openCard(tab);
		const calm = await look(tab);
		/** Who closed a card has to leave its name before it opens again. */
		const leave = async () => {
			await tab.press('Escape');
			await expectNoCard(tab);
			await tab.movePointer(1_200, 850);
		};
		const opensWhole = async () => {
			await expect.poll(() => tab.card()).toBeDefined();
			await expect.poll(() => look(tab)).toMatchObject({ inView: true, onTop: true, style: calm?.style ?? {} });
			expect((await look(tab))?.size[0]).toBe(calm?.size[0]);
			await leave();
		};
		await leave();
		await tab.inPage((css) => {
			const sheet = document.createElement('style');
			sheet.textContent = css;
			document.head.append(sheet);
		}, zoomed);
		for (const name of ['Nikolai Patrushev', 'Daniel Ortega']) {
			await tab.hover(name);
			await opensWhole();
		}
		await reader.command('next-name');
		await opensWhole();
		expect(tab.errors).toEqual([]);
	});

test('what a page lays over the card does not cover it, and what it does to the host neither', async ({ open }) => {
	const tab = await open('/plain.html');
	await openCard(tab);
	const calm = await look(tab);
	await tab.inPage(() => {
		const cover = document.body.appendChild(document.createElement('div'));
		cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: white';
		const host = document.querySelector('[popover]') as HTMLElement;
		host.style.cssText =
			'display: none !important; opacity: 0 !important; zoom: 9 !important; clip-path: inset(50%) !important';
		for (const name of ['hidden', 'class', 'dir', 'part', 'slot', 'lang']) host.setAttribute(name, 'rtl');
		host.append('text of the page', document.createElement('slot'));
	}, null);
	expect(await look(tab)).toEqual({ ...calm });
});

test('no control on a card grants, keeps or deletes anything', async ({ reader, open }) => {
	const tab = await open('/plain.html');
	await expectMarks(tab, MARKS);
	const kept = await keptBy(reader);
	for (const name of MARKS) {
		await reader.command('next-name');
		await expectCard(tab, name);
		const { controls } = (await look(tab)) ?? { controls: [] };
		expect(controls.length).toBeGreaterThan(3);
		expect(controls.filter(({ kind }) => !CONTROLS.includes(kind))).toEqual([]);
		for (const { kind, href } of controls) if (kind === 'source') expect(href).toMatch(/^https?:\/\//);
	}
	await reader.command('next-name');
	await expectCard(tab, 'Nikolai Patrushev');
	for (const wanted of PRESSED) {
		const { controls } = (await look(tab)) ?? { controls: [] };
		expect(controls.filter(({ kind }) => !CONTROLS.includes(kind))).toEqual([]);
		const { name } = controls.findLast(({ kind }) => kind === wanted) ?? { name: `a ${wanted}` };
		await tab.clickInCard(name);
		await expect.poll(() => tab.card()).toBeDefined();
	}
	expect(await keptBy(reader)).toBe(kept);
	expect((await reportOf(tab))?.hidden).toEqual([]);
	// The one that changes the page: it is listed in the popup, which undoes it.
	await tab.clickInCard('Back to');
	await expectCard(tab, 'Nikolai Patrushev');
	await openMenu(tab);
	await tab.clickInCard('Not this person');
	await expect.poll(async () => (await reportOf(tab))?.hidden.length).toBe(1);
	expect(await keptBy(reader)).toBe(kept);
	const popup = await reader.popup();
	await popup.click('Undo');
	await popup.close();
	await expect.poll(async () => (await tab.marks()).sort()).toEqual([...MARKS].sort());
});
