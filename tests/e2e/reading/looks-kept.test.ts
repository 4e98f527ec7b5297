import { readFileSync } from 'node:fs';
import type { Tab } from '../../../scripts/drive/reader.ts';
import { expect, pause, test } from '../support/fixtures.ts';

/** Text that a highlight would paint in other colours: it opens its card, and has no mark. */
const UNMARKED = [
	'stroke fill fill-white gradient-fill paint-order wide-stroke fill-half anim-fill shadow-fill',
	'emphasis through over headline-fill stroke-inherited split split-plain through-outer shadow-root slotted first-line-fill',
].flatMap((ids) => ids.split(' '));
/** Firefox forgets them; the second line of such a text is marked. */
const FIRST_IN_FIREFOX = [
	'first-line first-line-bg first-line-inner first-line-fill',
	'first-letter first-letter-inner first-letter-quote first-letter-float initial-letter',
].flatMap((ids) => ids.split(' '));

/** Edges of lines that are drawn in pieces, at most. */
const EDGE_PIXELS = 4;

const cellsOf = (tab: Tab) => tab.inPage(() => [...document.querySelectorAll('.cell')].map(({ id }) => id), null);

/** The cells in which a name is marked. */
const markedCells = (tab: Tab) =>
	tab.inPage(() => {
		const marked = new Set<string | undefined>();
		for (const name of ['marked-name', 'marked-again'])
			CSS.highlights.get(name)?.forEach(({ startContainer }) => {
				const root = startContainer.getRootNode();
				const at = root instanceof ShadowRoot ? root.host : startContainer.parentElement;
				marked.add(at?.closest('.cell')?.id);
			});
		return [...marked];
	}, null);

/** The cells that look different in two pictures, and by how many pixels. */
const differences = (tab: Tab, before: string, after: string) =>
	tab.inPage(
		async ([before, after]) => {
			const [one, other] = await Promise.all(
				[before, after].map(async (base64) => {
					const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
					const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
					canvas?.drawImage(image, 0, 0);
					return canvas;
				}),
			);
			const found: Record<string, number> = {};
			for (const cell of document.querySelectorAll('.cell')) {
				const { x, y, width, height } = cell.getBoundingClientRect();
				// Chromium draws a line of the page's own under a mark in the colour of the text.
				const tall = cell.classList.contains('lined') ? 18 : height;
				const [a, b] = [one, other].map((canvas) => canvas?.getImageData(x, y, width, tall).data ?? []);
				let count = 0;
				for (let at = 0; at < (a?.length ?? 0); at += 4)
					if ([0, 1, 2].some((part) => Math.abs((a?.[at + part] ?? 0) - (b?.[at + part] ?? 0)) > 2)) count++;
				if (count > 0) found[cell.id] = count;
			}
			return found;
		},
		[before, after],
	);

test('text in every kind of paint looks as it did, or is not marked', async ({ reader, open }, info) => {
	const pictureOf = async (tab: Tab, name: string) => {
		await tab.screenshot(info.outputPath(name));
		return readFileSync(info.outputPath(name)).toString('base64');
	};
	const select = (tab: Tab) => tab.inPage(() => getSelection()?.selectAllChildren(document.body), null);

	// Later mentions are painted too.
	await reader.inBackground(`(globalThis.browser ?? chrome).storage.local.set({ mentions: 'all' })`);
	await pause(reader, true);
	const bare = await open('/paint.html');
	const before = await pictureOf(bare, 'before.png');
	await select(bare);
	const selectedBefore = await pictureOf(bare, 'selected-before.png');

	await pause(reader, false);
	const tab = await open('/paint.html');
	const unmarked = new Set([...UNMARKED, ...(reader.browser === 'firefox' ? FIRST_IN_FIREFOX : [])]);
	if (reader.browser === 'chrome') unmarked.delete('first-line-fill');
	const marked = (await cellsOf(tab)).filter((id) => !unmarked.has(id)).sort();
	await expect.poll(async () => (await markedCells(tab)).sort()).toEqual(marked);
	const after = await pictureOf(tab, 'after.png');
	const strong = Object.entries(await differences(tab, before, after)).filter(([, count]) => count > EDGE_PIXELS);
	expect(strong).toEqual([]);
	await select(tab);
	const selected = await differences(tab, selectedBefore, await pictureOf(tab, 'selected.png'));
	expect(
		Object.entries(selected).filter(([, count]) => count > EDGE_PIXELS),
		'selected',
	).toEqual([]);
	expect(tab.errors).toEqual([]);
});
