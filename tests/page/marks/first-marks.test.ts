import { afterEach, expect, it, vi } from 'vitest';
import { createFirstMarks } from '../../../page/marks/first-marks.ts';
import type { Mark } from '../../../page/marks/mark.ts';
import { MARKED, type MarkStyle } from '../../../page/marks/paint.ts';
import type { NameFinder } from '../../../page/read/name-finder.ts';
import { until } from '../../until.ts';
import { startFinder } from '../read/start-finder.ts';

let finder: NameFinder | undefined;
let onlyFirst = false;
let isLaterBare = false;
let style: MarkStyle = 'dotted';

function start(html: string) {
	document.body.innerHTML = html;
	finder = startFinder({ onlyFirst: () => onlyFirst, isLaterBare: () => isLaterBare, style: () => style });
}

/** The ids of the paragraphs whose marks are painted so. */
const painted = (clarity: 'first' | 'later') =>
	[...(CSS.highlights.get(MARKED[style][clarity]) ?? [])]
		.map(({ startContainer, startOffset }) => `${startContainer.parentElement?.id} ${startOffset}`)
		.sort();

/** Waits until these are painted as first mentions, and as later ones. */
const expectPainted = (first: string[], later: string[]) =>
	until(() => expect({ first: painted('first'), later: painted('later') }).toEqual({ first, later }));

afterEach(() => {
	finder?.stop();
	document.body.innerHTML = '';
	onlyFirst = false;
	isLaterBare = false;
	style = 'dotted';
});

it('the first mention of each entity is clear, later ones faint', async () => {
	start('<p id="a">Zembla, Zembla</p><p id="b">Peter Stone, Zembla</p><p id="c">Peter Stone</p>');
	await expectPainted(['a 0', 'b 0'], ['a 8', 'b 13', 'c 0']);
});

it('a heading, a menu and a side column do not use up the first mention of the body', async () => {
	start(
		'<nav id="n">Zembla</nav><h1 id="h">Zembla and <span id="s">Peter Stone</span></h1><aside id="d">Zembla</aside><p id="a">Zembla</p><p id="b">Zembla</p>',
	);
	await expectPainted(['a 0', 's 0'], ['b 0', 'd 0', 'h 0', 'n 0']);
	// What is named only beside the body is first there, and in the first place of those.
	document.getElementById('h')?.insertAdjacentHTML('beforebegin', '<h2 id="g">Peter Stone</h2>');
	await expectPainted(['a 0', 'g 0'], ['b 0', 'd 0', 'h 0', 'n 0', 's 0']);
	document.getElementById('a')?.remove();
	await expectPainted(['b 0', 'g 0'], ['d 0', 'h 0', 'n 0', 's 0']);
	document.getElementById('b')?.remove();
	await expectPainted(['g 0', 'n 0'], ['d 0', 'h 0', 's 0']);
	document.body.insertAdjacentHTML('beforeend', '<p id="z">Peter Stone, Zembla</p>');
	await expectPainted(['z 0', 'z 13'], ['d 0', 'g 0', 'h 0', 'n 0', 's 0']);
});

it('a side column in the middle of a text is not its first mention', async () => {
	start('<div id="a"><aside id="d">Zembla</aside>And Zembla.<aside id="e">Zembla</aside></div>');
	await expectPainted(['a 4'], ['d 0', 'e 0']);
});

it('bare: later mentions have no look of ours, and open all the same', async () => {
	isLaterBare = true;
	start('<p id="a">Zembla</p><p id="b">Zembla</p>');
	await expectPainted(['a 0'], []);
	expect(CSS.highlights.get('met-again')?.size).toBe(1);
	expect(finder?.marksIn(document.getElementById('b')?.firstChild as Text)).toHaveLength(1);
	isLaterBare = false;
	finder?.refresh();
	await expectPainted(['a 0'], ['b 0']);
	expect(CSS.highlights.has('met-again')).toBe(false);
});

it('what comes in above takes over, and gives it back when it goes', async () => {
	start('<p id="a">Zembla</p><p id="b">Zembla</p>');
	await expectPainted(['a 0'], ['b 0']);
	document.body.insertAdjacentHTML('afterbegin', '<p id="top">Zembla</p>');
	await expectPainted(['top 0'], ['a 0', 'b 0']);
	document.getElementById('top')?.remove();
	await expectPainted(['a 0'], ['b 0']);
	document.getElementById('a')?.remove();
	await expectPainted(['b 0'], []);
});

it('a moved paragraph counts where it is now', async () => {
	start('<p id="a">Zembla</p><p id="b">Zembla</p>');
	await expectPainted(['a 0'], ['b 0']);
	document.body.append(document.getElementById('a') as HTMLElement);
	await expectPainted(['b 0'], ['a 0']);
});

it('text that goes on after a paragraph inside of it comes after that paragraph', async () => {
	start('<div id="a"><p id="b">Zembla</p>And Zembla again.<p id="c">Zembla</p></div>');
	await expectPainted(['b 0'], ['a 4', 'c 0']);
});

it('a paragraph inside of a text that has begun comes after its beginning', async () => {
	start('<div id="a">Zembla first.<p id="b">Zembla</p></div>');
	await expectPainted(['a 0'], ['b 0']);
});

it('only first mentions are marked, where that is wanted, and all of them are counted', async () => {
	onlyFirst = true;
	start('<p id="a">Zembla</p><p id="b">Zembla</p>');
	await expectPainted(['a 0'], []);
	const text = (id: string) => document.getElementById(id)?.firstChild as Text;
	await until(() => expect(finder?.marks()).toHaveLength(2));
	expect([finder?.marksIn(text('a')).length, finder?.marksIn(text('b')).length]).toEqual([1, 0]);
	onlyFirst = false;
	finder?.refresh();
	await expectPainted(['a 0'], ['b 0']);
	expect(finder?.marksIn(text('b'))).toHaveLength(1);
});

it('another style takes the place of the one before', async () => {
	start('<p id="a">Zembla</p><p id="b">Zembla</p>');
	await expectPainted(['a 0'], ['b 0']);
	style = 'bar';
	finder?.refresh();
	await expectPainted(['a 0'], ['b 0']);
	expect([...CSS.highlights.keys()]).toEqual([MARKED.bar.first, MARKED.bar.later, 'opened-name']);
	finder?.stop();
	expect([...CSS.highlights.keys()]).toEqual([]);
});

it('compares places only where one text is inside of another, however many marks there are', () => {
	const COUNT = 50_000;
	document.body.innerHTML = `<div>${'<p>Zembla</p>'.repeat(COUNT)}</div>`;
	const compare = vi.spyOn(Node.prototype, 'compareDocumentPosition');
	const marks = [...document.querySelectorAll('p')].map((container) => {
		const range = new StaticRange({
			startContainer: container.firstChild as Text,
			startOffset: 0,
			endContainer: container.firstChild as Text,
			endOffset: 6,
		});
		return { entity: 'zembla', range, block: { container } } as unknown as Mark;
	});
	const changed: Mark[] = [];
	const { changed: change, isFirst } = createFirstMarks((mark) => changed.push(mark));
	const met = new Map();
	for (const mark of marks) change([], [mark], met);
	expect(marks.filter(isFirst)).toEqual([marks[0]]);
	expect(changed).toEqual([marks[0]]);
	// A change far from the first mention asks nothing of the others.
	for (const mark of marks.slice(-100)) change([mark], []);
	expect(compare).not.toHaveBeenCalled();
	compare.mockRestore();
});
