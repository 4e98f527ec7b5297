import { afterEach, expect, it, vi } from 'vitest';
import { MARKED } from '../../../page/marks/paint.ts';
import type { NameFinder } from '../../../page/read/name-finder.ts';
import { until } from '../../until.ts';
import { startFinder } from '../read/start-finder.ts';

let finder: NameFinder | undefined;
const COUNT = 3_000;
const LINES = Array.from({ length: COUNT }, (_, i) => `${i}: Zembla`);

const ranges = () => Object.values(MARKED.dotted).flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);

function boxOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) {
	const range = document.createRange();
	range.setStart(startContainer, startOffset);
	range.setEnd(endContainer, endOffset);
	return range.getBoundingClientRect();
}

/** How many names in view are not marked, out of those of a text. */
function unmarkedInView(): number {
	const marked = new Set(ranges().map((range) => `${boxOf(range).x} ${boxOf(range).y}`));
	return (finder?.marks() ?? []).filter(({ range }) => {
		const { x, y, right, bottom } = boxOf(range);
		return bottom > 0 && right > 0 && y < innerHeight && x < innerWidth && !marked.has(`${x} ${y}`);
	}).length;
}

async function expectOnlyNear() {
	await until(() => expect(unmarkedInView()).toBe(0));
	expect(ranges().length).toBeGreaterThan(0);
	expect(ranges().length).toBeLessThan(COUNT / 4);
}

afterEach(() => {
	finder?.stop();
	document.body.innerHTML = '';
	document.body.removeAttribute('style');
	scrollTo(0, 0);
});

it.each<[string, string, () => void]>([
	['lines', `<div>${LINES.join('<br>')}</div>`, () => scrollTo(0, document.body.scrollHeight / 2)],
	['one text', `<div style="white-space:pre">${LINES.join('\n')}</div>`, () => scrollTo(0, 9_000)],
	[
		'a scroller',
		`<div id="in" style="height:200px;overflow:auto">${LINES.join('<br>')}</div>`,
		() => document.getElementById('in')?.scrollTo(0, 20_000),
	],
	[
		'a scroller around',
		`<div id="in" style="height:200px;overflow:auto"><div>${LINES.join('<br>')}</div></div>`,
		() => document.getElementById('in')?.scrollTo(0, 20_000),
	],
	['vertical lines', `<div style="writing-mode:vertical-rl">${LINES.join('<br>')}</div>`, () => scrollTo(20_000, 0)],
	['columns', `<div style="columns:3;height:8000px">${LINES.join('<br>')}</div>`, () => scrollTo(0, 4_000)],
	[
		'a script that moves it',
		`<div id="in">${LINES.join('<br>')}</div>`,
		() => {
			(document.getElementById('in') as HTMLElement).style.transform = 'translateY(-20000px)';
			dispatchEvent(new WheelEvent('wheel'));
		},
	],
])('of very many marks in one element those near the viewport are painted: %s', async (_, html, move) => {
	document.body.innerHTML = html;
	finder = startFinder();
	await until(() => expect(finder?.marks()).toHaveLength(COUNT));
	await expectOnlyNear();
	const before = new Set(ranges());
	move();
	await until(() => expect(ranges().some((range) => before.has(range))).toBe(false));
	await expectOnlyNear();
});

it('a line at the end touches no mark that is there', async () => {
	document.body.innerHTML = `<div id="log">${LINES.join('<br>')}<br></div>`;
	finder = startFinder();
	await until(() => expect(finder?.marks()).toHaveLength(COUNT));
	await expectOnlyNear();
	const before = finder.marks();
	const taken = vi.spyOn(Highlight.prototype, 'delete');
	document.getElementById('log')?.append('Zembla', document.createElement('br'));
	await until(() => expect(finder?.marks()).toHaveLength(COUNT + 1));
	expect(
		finder
			.marks()
			.slice(0, COUNT)
			.every((mark, i) => mark === before[i]),
	).toBe(true);
	expect(taken).not.toHaveBeenCalled();
	taken.mockRestore();
});

it('finds the marks at an offset of a long text, and all of it', async () => {
	document.body.innerHTML = `<div style="white-space:pre">${LINES.join('\n')}</div>`;
	finder = startFinder();
	await until(() => expect(finder?.marks()).toHaveLength(COUNT));
	const text = document.querySelector('div')?.firstChild as Text;
	expect(finder.marksIn(text)).toHaveLength(COUNT);
	const at = text.data.indexOf('1234: Zembla') + '1234: '.length;
	const startsAt = (offset: number) => finder?.marksIn(text, offset).map(({ range }) => range.startOffset);
	expect([at - 1, at, at + 3, at + 6, at + 7].map(startsAt)).toEqual([[], [at], [at], [at], []]);
});
