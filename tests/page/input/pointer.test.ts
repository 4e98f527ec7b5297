import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { followPointer, type Modifier } from '../../../page/input/pointer.ts';
import type { Mark } from '../../../page/marks/mark.ts';
import { until } from '../../until.ts';

let end: AbortController;
let modifier: Modifier;
/** Whether the name is marked, and whether a change of the page is unread. */
let isMarked: boolean;
let isUnread: boolean;
let asked: number;
let pointer: ReturnType<typeof followPointer>;
const said: string[] = [];
const waits: number[] = [];

function follow() {
	const text = document.getElementById('name')?.firstChild as Text;
	const range = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: text.length });
	const mark = { entity: 'x', range } as unknown as Mark;
	const marks = () => (isMarked ? [mark] : []);
	pointer = followPointer(
		document,
		{
			marksIn: (node) => (node === text ? marks() : []),
			marksNear: () => [[name().parentElement as Element, marks()]],
		},
		{
			over(_, sinceMs) {
				said.push('over');
				waits.push(sinceMs);
			},
			out: () => said.push('out'),
			busy: () => said.push('busy'),
			modifier: () => modifier,
			tap: () => said.push('tap'),
			dismiss() {},
			escape: () => false,
			meet() {},
			isUnread() {
				asked++;
				return isUnread;
			},
		},
		end.signal,
	);
}

const name = () => document.getElementById('name') as HTMLElement;
const told = (what: string[]) => until(() => expect(said).toEqual(what));

beforeEach(() => {
	end = new AbortController();
	modifier = 'none';
	isMarked = true;
	isUnread = false;
	asked = 0;
	said.length = 0;
	waits.length = 0;
	document.body.innerHTML =
		'<p style="margin:0;height:60px"><span id="far">Nothing here</span></p><p style="margin:0"><span id="name">Peter Stone</span></p><div style="height:3000px"></div><div id="ticker" style="height:40px;width:100px;overflow:scroll"><div style="width:900px;height:90px">x</div></div>';
	follow();
});
afterEach(() => {
	end.abort();
	getSelection()?.removeAllRanges();
	scrollTo(0, 0);
	document.body.innerHTML = '';
});

it('tells when the pointer comes onto a name and leaves it', async () => {
	await userEvent.hover(name());
	await told(['over']);
	await userEvent.hover(document.getElementById('far') as HTMLElement);
	await told(['over', 'out']);
});

it('tells how long ago the pointer came: a page that is busy takes nothing from a rest', async () => {
	const BUSY_MS = 120;
	document.addEventListener(
		'pointermove',
		() => {
			const end = performance.now() + BUSY_MS;
			while (performance.now() < end);
		},
		{ once: true },
	);
	await userEvent.hover(name());
	await told(['over']);
	expect(waits[0]).toBeGreaterThanOrEqual(BUSY_MS);
	expect(waits[0]).toBeLessThan(5_000);
});

it('finds the name that was unread when the pointer came to it, without another move', async () => {
	isMarked = false;
	isUnread = true;
	await userEvent.hover(name());
	// Once in the next frame, once under covers.
	await until(() => expect(asked).toBe(2));
	pointer.marksChanged();
	isMarked = true;
	isUnread = false;
	expect(said).toEqual([]);
	pointer.marksChanged();
	await told(['over']);
});

it('means nothing by its place of before for a card that was opened otherwise', async () => {
	await userEvent.hover(name());
	await told(['over']);
	isMarked = false;
	isUnread = true;
	await userEvent.hover(document.getElementById('far') as HTMLElement);
	await told(['over', 'out']);
	await until(() => expect(asked).toBe(2));
	pointer.setAside();
	isUnread = false;
	pointer.marksChanged();
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	expect(said).toEqual(['over', 'out']);
});

it('while the page scrolls the reader is busy, and the name that comes under the pointer is not meant', async () => {
	const far = document.getElementById('far') as HTMLElement;
	const SAME = { position: { x: 10, y: 5 } };
	await userEvent.hover(far, SAME);
	scrollBy(0, name().getBoundingClientRect().top - far.getBoundingClientRect().top);
	await told(['busy']);
	// As browsers do when the page has moved under a pointer that has not.
	await userEvent.hover(name(), SAME);
	await new Promise((resolve) => setTimeout(resolve, 300));
	expect(said).toEqual(['busy']);
	await userEvent.hover(name(), { position: { x: 20, y: 5 } });
	await told(['busy', 'over']);
});

it('what scrolls elsewhere on the page does not matter', async () => {
	await userEvent.hover(name());
	await told(['over']);
	(document.getElementById('ticker') as HTMLElement).scrollLeft = 100;
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	expect(said).toEqual(['over']);
});

it('a name in what is selected is left alone', async () => {
	getSelection()?.selectAllChildren(document.body);
	await userEvent.hover(name());
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	expect(said).toEqual([]);
	await userEvent.hover(document.getElementById('far') as HTMLElement);
	getSelection()?.removeAllRanges();
	await userEvent.hover(name());
	await told(['over']);
});

it('tells when the pointer comes onto a name under a cover, once, and leaves it', async () => {
	const cover = document.createElement('a');
	cover.href = '#';
	cover.style.cssText = 'position:absolute;inset:60px 0 auto 0;height:40px';
	document.body.append(cover);
	await userEvent.hover(cover, { position: { x: 20, y: 8 } });
	await told(['over']);
	await userEvent.hover(cover, { position: { x: 30, y: 9 } });
	// Longer than it takes to ask under the cover again.
	await new Promise((resolve) => setTimeout(resolve, 150));
	expect(said).toEqual(['over']);
	await userEvent.hover(document.getElementById('far') as HTMLElement);
	await told(['over', 'out']);
});

it('with a key to hold, the name counts once it is held, and the key may be let go', async () => {
	modifier = 'Shift';
	await userEvent.hover(name());
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	expect(said).toEqual([]);
	await userEvent.keyboard('{Shift>}');
	await told(['over']);
	await userEvent.keyboard('{/Shift}');
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	expect(said).toEqual(['over']);
});
