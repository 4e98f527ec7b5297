import type { Tab } from '../../../scripts/drive/reader.ts';
import { expect, expectCard, expectMarks, pause, test } from '../support/fixtures.ts';
import { keptBy, reportOf } from '../support/found.ts';

const MARKS = ['Vladimir Putin', 'Tucker Carlson'];

/** Long past every delay of ours: what did not happen by then does not happen. */
const waitLong = (tab: Tab) => tab.inPage(() => new Promise((resolve) => setTimeout(resolve, 1200)), null);

test('forged messages and events of extensions do nothing', async ({ reader, open }) => {
	const tab = await open('/clearing.html');
	await expectMarks(tab, MARKS);
	const kept = await keptBy(reader);
	await tab.inPage(() => {
		const dismissal = { entity: 'vladimir-putin', label: 'Vladimir Putin', surface: 'Vladimir Putin' };
		const types = ['card', 'loadNames', 'loadCard', 'dismissed', 'switches', 'kept', 'stop', 'obey', 'namesChanged'];
		for (const name of ['page', 'names', 'card', 'content', 'gloss'])
			for (const suffix of ['content-script-started', 'script-started', 'locationchange', 'invalidated', 'stop']) {
				const type = `wxt:${suffix}`;
				const detail = { contentScriptName: name, messageId: '1', type };
				for (const type of [`wxt:${suffix}`, `${name}:wxt:${suffix}`, `wxt:${name}:${suffix}`])
					for (const target of [window, document])
						target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
				window.postMessage({ type, contentScriptName: name, messageId: '1' }, '*');
			}
		for (const type of types) {
			window.postMessage({ id: 1, type, data: dismissal, timestamp: Date.now() }, '*');
			window.dispatchEvent(new CustomEvent(type, { detail: dismissal }));
		}
		for (const type of ['pageshow', 'pagehide', 'freeze', 'resume', 'beforeunload'])
			window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
		// Names that our script uses in its own world.
		const own = { stop() {}, dismiss() {}, report: () => ({ entities: [] }) };
		Object.assign(window, { gloss: own, glossNames: own, glossCard: own });
		type Runtime = { runtime?: { sendMessage?(message: object): void } };
		const { chrome, browser } = globalThis as { chrome?: Runtime; browser?: Runtime };
		for (const type of types)
			for (const api of [chrome, browser]) api?.runtime?.sendMessage?.({ type, data: dismissal });
	}, null);
	await waitLong(tab);
	await expectMarks(tab, MARKS);
	expect(await tab.card()).toBeUndefined();
	expect(await keptBy(reader)).toBe(kept);
	expect((await reportOf(tab))?.hidden).toEqual([]);
	expect(tab.errors).toEqual([]);
});

test('made-up pointers and keys open nothing, close nothing and press nothing', async ({ open }) => {
	const tab = await open('/clearing.html');
	await expectMarks(tab, MARKS);
	/** All that a script can make up at a point: a mouse that rests, a finger that taps, keys. */
	const makeUp = ({ x, y }: { x: number; y: number }) => {
		const at = document.elementFromPoint(x, y) ?? document.body;
		const place = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true };
		for (const pointerType of ['mouse', 'touch', 'pen'])
			for (const type of [
				'pointerover',
				'pointermove',
				'pointerdown',
				'pointerup',
				'click',
				'pointerout',
				'pointerleave',
			])
				if (pointerType !== 'mouse' || !/out|leave/.test(type))
					at.dispatchEvent(new PointerEvent(type, { ...place, pointerType, isPrimary: true }));
		for (const type of ['mouseover', 'mousemove', 'mousedown', 'mouseup', 'dblclick'])
			at.dispatchEvent(new MouseEvent(type, place));
		for (const key of [{ key: 'N', altKey: true, shiftKey: true }, { key: 'Escape' }, { key: 'Enter' }, { key: 'a' }])
			for (const type of ['keydown', 'keypress', 'keyup'])
				for (const target of [at, document, window])
					target.dispatchEvent(new KeyboardEvent(type, { ...key, ...place }));
		(at as HTMLElement).click();
	};
	await tab.inPage(makeUp, await tab.placeOf('Vladimir Putin'));
	await waitLong(tab);
	expect(await tab.card()).toBeUndefined();

	await tab.hover('Vladimir Putin');
	const card = await expectCard(tab, 'Vladimir Putin');
	await tab.inPage(makeUp, { x: 1000, y: 800 });
	const box = await tab.inPage(() => {
		const host = document.querySelector('[popover]') as Element;
		const places: { x: number; y: number }[] = [];
		for (let x = 4; x < innerWidth; x += 40)
			for (let y = 4; y < innerHeight; y += 14) if (document.elementFromPoint(x, y) === host) places.push({ x, y });
		return places;
	}, null);
	expect(box.length).toBeGreaterThan(50);
	for (const place of box.filter((_, i) => i % 8 === 0)) await tab.inPage(makeUp, place);
	await waitLong(tab);
	expect(await tab.card()).toBe(card);
	expect((await reportOf(tab))?.hidden).toEqual([]);
	expect(tab.errors).toEqual([]);
});

test('a page that swallows every event is marked, and commands and switches work', async ({ reader, open }) => {
	const tab = await open('/swallowing.html');
	await expectMarks(tab, MARKS);
	// The page swallowed the pointer, so nothing opens by it; what no page can swallow still works.
	const shown = async () => {
		const [top] = await tab.inFrames(() => {
			type Host = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };
			const host = document.querySelector<Host>('[popover]');
			const root = host && (host.openOrClosedShadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot(host));
			const card = root?.querySelector<HTMLElement>('[role=dialog]');
			return card?.checkVisibility() ? (card.querySelector('h2')?.textContent ?? '') : '';
		}, null);
		return top?.result;
	};
	for (const name of [...MARKS, ...MARKS]) {
		await reader.command('next-name');
		await expect.poll(shown).toBe(name);
	}
	await pause(reader, true);
	await expectMarks(tab, []);
	await expect.poll(shown).toBe('');
	await pause(reader, false);
	await expectMarks(tab, MARKS);
	expect(tab.errors).toEqual([]);
});
