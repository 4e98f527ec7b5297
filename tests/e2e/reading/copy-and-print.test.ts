import { constants, inflateSync } from 'node:zlib';
import type { Tab } from '../../../scripts/drive/reader.ts';
import { expect, expectCard, expectMarks, pause, test } from '../support/fixtures.ts';
import { writeAnew } from '../support/write-anew.ts';

const MARKS = ['Nikolai Patrushev', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega'];

type Pasted = Window & { pasted?: { html: string; text: string } };

/** Selects all by the keyboard, copies, and pastes into a field of the page that only listens. */
async function copyAll(tab: Tab) {
	await tab.press('Control+a');
	const selected = await tab.inPage(() => String(getSelection()), null);
	await tab.press('Control+c');
	await tab.inPage(() => {
		const field = document.createElement('textarea');
		field.id = 'field';
		field.addEventListener('paste', (event) => {
			const { clipboardData } = event;
			if (!clipboardData) return;
			const pasted = { html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') };
			Object.assign(window, { pasted });
			event.preventDefault();
		});
		document.body.append(field);
		field.focus();
	}, null);
	await tab.press('Control+v');
	await expect.poll(() => tab.inPage(() => (window as Pasted).pasted !== undefined, null)).toBe(true);
	const pasted = await tab.inPage(() => {
		document.getElementById('field')?.remove();
		const { pasted } = window as Pasted;
		delete (window as Pasted).pasted;
		return pasted;
	}, null);
	return { selected, ...pasted };
}

/** Every place where the browser's search in the page stops, for a text that crosses elements and one that does not. */
const findAll = (tab: Tab) =>
	tab.inPage(() => {
		const places: string[] = [];
		for (const wanted of ['Sergei Lavrov', 'Ortega', 'a name in a link', 'e']) {
			getSelection()?.removeAllRanges();
			while ((window as Window & { find?(text: string): boolean }).find?.(wanted)) {
				const range = getSelection()?.getRangeAt(0);
				const { x, y } = range?.getBoundingClientRect() ?? {};
				places.push(`${range} ${range?.startContainer.nodeName} ${range?.startOffset} ${x} ${y}`);
			}
		}
		getSelection()?.removeAllRanges();
		return places;
	}, null);

/** A selection that grows by the browser's own rules of words and lines, and where its boxes stand. */
const selectStepwise = (tab: Tab) =>
	tab.inPage(() => {
		const selection = getSelection() as Selection;
		selection.collapse(document.querySelector('p'), 0);
		const steps: string[] = [];
		for (const unit of ['word', 'character', 'word', 'word', 'line', 'word', 'sentence', 'documentboundary']) {
			selection.modify('extend', 'forward', unit);
			const boxes = [...selection.getRangeAt(0).getClientRects()].map(({ x, y, width, height }) => [
				x,
				y,
				width,
				height,
			]);
			steps.push(`${unit}: ${selection} ${JSON.stringify(boxes)}`);
		}
		selection.removeAllRanges();
		return steps;
	}, null);

/** What a printer gets, its streams unpacked, but for the moment at which it was made, and the table of places. */
async function print(tab: Tab): Promise<string> {
	const pdf = await tab.print();
	const file = pdf.toString('latin1');
	const parts = [...file.matchAll(/stream\r?\n/g)].map(({ 0: { length }, index }) => {
		// Where each object begins, which moves with the length of that moment, packed.
		if (file.slice(file.lastIndexOf('<<', index), index).includes('/XRef')) return '';
		try {
			return inflateSync(pdf.subarray(index + length), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
		} catch {
			return '';
		}
	});
	expect(parts.join()).toMatch(/\bTj\b|\bTJ\b/);
	return parts.join().replaceAll(/\(D:[^)]*\)/g, '');
}

test('selection, search, copy and print are as without marks', async ({ reader, open }) => {
	async function visit(on: boolean) {
		await pause(reader, !on);
		const tab = await open('/plain.html');
		await expectMarks(tab, on ? MARKS : []);
		const seen = {
			steps: await selectStepwise(tab),
			found: await findAll(tab),
			copied: await copyAll(tab),
			printed: await print(tab),
		};
		return { tab, seen };
	}

	// In the first tab of a driven Firefox, keys do not reach the browser's own commands.
	await open('/empty.html');
	const { seen: without } = await visit(false);
	const { tab, seen: marked } = await visit(true);
	expect(without.found.length).toBeGreaterThan(10);
	expect(without.copied.text).toContain('Daniel Ortega was expected.');
	expect(without.copied.html).toContain('<b>Sergei</b>');
	expect(marked.steps).toEqual(without.steps);
	expect(marked.found).toEqual(without.found);
	expect(marked.copied).toEqual(without.copied);
	expect(marked.printed).toBe(without.printed);

	await tab.inPage(() => getSelection()?.removeAllRanges(), null);
	await tab.hover('Nikolai Patrushev');
	await expectCard(tab, 'Nikolai Patrushev');
	expect(await print(tab), 'with a card').toBe(without.printed);
	expect(await copyAll(tab)).toEqual(without.copied);
	await expectCard(tab, 'Nikolai Patrushev');
	await expectMarks(tab, MARKS);
});

test('what a script writes anew prints as without marks', async ({ reader, open }) => {
	async function printed(on: boolean) {
		await pause(reader, !on);
		const tab = await open('/plain.html');
		await expectMarks(tab, on ? MARKS : []);
		await writeAnew(tab);
		await expectMarks(tab, on ? MARKS : []);
		return print(tab);
	}
	expect(await printed(true)).toBe(await printed(false));
});
