import { expect, expectCard, expectMarks, test } from '../support/fixtures.ts';

const MARKS = ['Vladimir Putin', 'Tucker Carlson'];

test('a page that keeps clearing the highlight registry is answered some times, then left alone', async ({
	reader,
	open,
}) => {
	const tab = await open('/clearing.html');
	await expectMarks(tab, MARKS);
	const { repaints, rounds } = await tab.inPage(async () => {
		let repaints = 0;
		const rounds = 60;
		for (let round = 0; round < rounds; round++) {
			CSS.highlights.clear();
			// A change gives us every reason to paint again.
			document.getElementById('first')?.append(` Vladimir Putin, ${round}.`);
			const end = performance.now() + 2000;
			const patience = repaints > 0 && round > 30 ? 60 : 2000;
			while (!CSS.highlights.has('marked-name') && performance.now() < end - 2000 + patience)
				await new Promise((resolve) => setTimeout(resolve, 5));
			if (CSS.highlights.has('marked-name')) repaints++;
			else if (round <= 30) break;
		}
		return { repaints, rounds };
	}, null);
	expect(repaints).toBeGreaterThan(5);
	expect(repaints).toBeLessThan(rounds / 2);
	// Unpainted names are still names.
	await reader.command('next-name');
	await expectCard(tab, 'Vladimir Putin');
	expect(tab.errors).toEqual([]);
});

test('a page that keeps emptying its style sheets keeps marks and card as they look', async ({ open }) => {
	const tab = await open('/clearing.html');
	await expectMarks(tab, MARKS);
	await tab.inPage(() => {
		const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
		root.innerHTML = '<p>Nikolai Patrushev left.</p>';
		document.body.append('!');
		const empty = () => {
			document.adoptedStyleSheets = [];
			root.adoptedStyleSheets = [];
			for (const { shadowRoot } of document.querySelectorAll('*')) if (shadowRoot) shadowRoot.adoptedStyleSheets = [];
			for (const sheet of document.styleSheets) sheet.disabled = true;
			requestAnimationFrame(empty);
		};
		empty();
	}, null);
	await expectMarks(tab, [...MARKS, 'Nikolai Patrushev']);
	await tab.hover('Nikolai Patrushev');
	await expectCard(tab, 'Nikolai Patrushev');
	const lines = await tab.inPage(() => {
		const inside = document.querySelector('div')?.shadowRoot?.querySelector('p');
		return [document.querySelector('p'), inside].map(
			(element) => element && getComputedStyle(element, '::highlight(marked-name)').textDecorationLine,
		);
	}, null);
	expect(lines).toEqual(['underline', 'underline']);
	const [card] = await tab.inFrames(() => {
		type Host = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };
		const host = document.querySelector<Host>('[popover]') as Host;
		const root = host.openOrClosedShadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot(host);
		const { borderTopWidth, backgroundColor } = getComputedStyle(root?.querySelector('[role=dialog]') as Element);
		return { borderTopWidth, seeThrough: backgroundColor === 'rgba(0, 0, 0, 0)' };
	}, null);
	expect(card?.result).toEqual({ borderTopWidth: '1px', seeThrough: false });
	expect(tab.errors).toEqual([]);
});

test('a page that throws the card out gets one for each time the reader asks, and no more', async ({ open }) => {
	const tab = await open('/clearing.html');
	await expectMarks(tab, MARKS);
	await tab.inPage(() => {
		const seen = { hosts: 0 };
		Object.assign(window, { seen });
		new MutationObserver((records) => {
			for (const { addedNodes } of records)
				for (const node of addedNodes)
					if (node instanceof HTMLElement && node.popover) {
						seen.hosts++;
						node.remove();
					}
		}).observe(document, { childList: true, subtree: true });
	}, null);
	const hosts = () => tab.inPage(() => (window as unknown as { seen: { hosts: number } }).seen.hosts, null);
	for (const [i, name] of MARKS.entries()) {
		await tab.hover(name);
		await expect.poll(hosts).toBe(i + 1);
		await tab.inPage(() => new Promise((resolve) => setTimeout(resolve, 1000)), null);
		expect(await hosts()).toBe(i + 1);
		await tab.movePointer(600, 700);
	}
	await expectMarks(tab, MARKS);
	expect(tab.errors).toEqual([]);
});
