import { afterEach, expect, it } from 'vitest';
import { MARKED } from '../../../page/marks/paint.ts';
import type { NameFinder } from '../../../page/read/name-finder.ts';
import { until } from '../../until.ts';
import { startFinder } from '../read/start-finder.ts';

let finder: NameFinder | undefined;
let onlyFirst = false;

const painted = () =>
	Object.values(MARKED.dotted)
		.flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
		.map(({ startContainer }) => startContainer.parentElement?.closest('p')?.id)
		.sort();

function start(html: string) {
	document.body.innerHTML = html;
	finder = startFinder({ onlyFirst: () => onlyFirst });
}

afterEach(() => {
	finder?.stop();
	document.body.innerHTML = '';
	onlyFirst = false;
});

it('text that a highlight would paint in other colours is a mark that is not painted, also when it is open', async () => {
	start('<p id="a" style="-webkit-text-stroke: 1px red">Zembla</p><p id="b">Zembla</p>');
	await until(() => expect(painted()).toEqual(['b']));
	const marks = finder?.marks() ?? [];
	expect(marks).toHaveLength(2);
	expect(marks.map((mark) => finder?.isPainted(mark))).toEqual([true, true]);
	const opened = () => [...(CSS.highlights.get('opened-name') ?? [])].length;
	finder?.open(marks[0]);
	expect(opened()).toBe(0);
	finder?.open(marks[1]);
	expect(opened()).toBe(1);
});

it('it is asked anew when marks are painted anew', async () => {
	start('<p id="a">Zembla</p><p id="b">Zembla</p>');
	await until(() => expect(painted()).toEqual(['a', 'b']));
	(document.getElementById('a') as HTMLElement).style.setProperty('-webkit-text-fill-color', 'red');
	finder?.refresh();
	await until(() => expect(painted()).toEqual(['b']));
});
