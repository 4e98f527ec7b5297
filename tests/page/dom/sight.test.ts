import { afterEach, expect, it } from 'vitest';
import { MARKED } from '../../../page/marks/paint.ts';
import type { NameFinder } from '../../../page/read/name-finder.ts';
import { until } from '../../until.ts';
import { startFinder } from '../read/start-finder.ts';

let finder: NameFinder | undefined;
const SR_ONLY = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap';
const BOX = 'width:200px;height:30px';

/** A name that nobody can see, each in a paragraph `p`. */
const UNSEEN: [string, string][] = [
	['visibility', '<p style="visibility:hidden">Zembla</p>'],
	['collapsed', '<p><span style="visibility:collapse">Zembla</span></p>'],
	['transparent', '<p style="opacity:0">Zembla</p>'],
	['inside something transparent', '<div style="opacity:0"><p><b>Zembla</b></p></div>'],
	['filtered', '<p style="filter:opacity(0)">Zembla</p>'],
	['for screen readers', `<p style="${SR_ONLY}">Zembla</p>`],
	['one pixel', '<p style="width:1px;height:1px;overflow:hidden">Zembla</p>'],
	['clip', '<p style="position:absolute;clip:rect(1px 1px 1px 1px)">Zembla</p>'],
	['clip-path', '<p style="clip-path:inset(50%)">Zembla</p>'],
	['clip-path from one side', '<p style="clip-path:inset(0 100% 0 0)">Zembla</p>'],
	['clip-path, round', '<p style="clip-path:circle(0)">Zembla</p>'],
	['clip-path, points', '<p style="clip-path:polygon(0 0,0 0,0 0)">Zembla</p>'],
	['collapsed panel', '<div style="height:0;overflow:hidden"><p>Zembla</p></div>'],
	['max-height', '<div style="max-height:0;overflow:clip"><p>Zembla</p></div>'],
	['beside the page', '<p style="position:absolute;left:-9999px">Zembla</p>'],
	['above the page', '<p style="position:absolute;top:-500px">Zembla</p>'],
	['moved away', '<p style="transform:translateX(-110%);width:600px">Zembla</p>'],
	['a menu beside the window', '<nav style="position:fixed;left:100%;width:300px"><p>Zembla</p></nav>'],
	['a sheet below the window', '<nav style="position:fixed;bottom:0;translate:0 100%"><p>Zembla</p></nav>'],
	['text-indent', `<p style="text-indent:-999px;${BOX}">Zembla</p>`],
	['replaced by a picture', `<p style="text-indent:100%;overflow:hidden;white-space:nowrap;${BOX}">Zembla</p>`],
	['no size', '<p style="font-size:0">Zembla</p>'],
	['scaled', '<p style="scale:0">Zembla</p>'],
	['scaled in one direction', '<div style="transform:scaleY(0)"><p>Zembla</p></div>'],
	[
		'a slide',
		`<div style="overflow:hidden;${BOX}"><div style="display:flex;transform:translateX(-200px)"><p style="flex:none;width:200px">Zembla</p><p style="flex:none;width:200px">x</p></div></div>`,
	],
	['cut off', `<div style="overflow:hidden;${BOX}"><p style="margin-top:60px">Zembla</p></div>`],
	['cut off by lines', '<p style="height:20px;line-height:20px;overflow:hidden">A<br>Zembla</p>'],
	[
		'an ellipsis',
		'<p style="width:60px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap">Something, Zembla</p>',
	],
	[
		'before the start of a scroller',
		`<div style="overflow:auto;position:relative;${BOX}"><p style="position:absolute;left:-300px">Zembla</p></div>`,
	],
];

/** A name that can be seen, at once or by scrolling. */
const SEEN: [string, string][] = [
	['as it is', '<p>Zembla</p>'],
	['below the window', '<p style="margin-top:5000px">Zembla</p>'],
	['right of the window', '<p style="margin-left:5000px">Zembla</p>'],
	['half transparent', '<p style="opacity:.4">Zembla</p>'],
	['visible in something hidden', '<div style="visibility:hidden"><p style="visibility:visible">Zembla</p></div>'],
	['content-visibility: auto', '<div style="content-visibility:auto;margin-top:9000px"><p>Zembla</p></div>'],
	['in a scroller', `<div style="overflow:auto;${BOX}"><p style="margin-top:900px">Zembla</p></div>`],
	[
		'in a scroller to the side',
		`<div style="overflow:auto;${BOX}"><p style="padding-left:900px;width:100px">Zembla</p></div>`,
	],
	[
		'in a scroller that cuts off',
		`<div style="overflow:hidden;width:200px"><div style="overflow:auto;${BOX}"><p style="margin-top:900px">Zembla</p></div></div>`,
	],
	[
		'placed outside of what cuts off',
		'<div style="height:0;overflow:hidden"><p style="position:absolute;margin:0">Zembla</p></div>',
	],
	['clip without position', '<p style="clip:rect(0,0,0,0)">Zembla</p>'],
	['clip-path that leaves some', '<p style="clip-path:inset(5% 10px)">Zembla</p>'],
	['fixed', '<p style="position:fixed;top:0">Zembla</p>'],
	[
		'from right to left',
		'<div dir="rtl" style="overflow:auto;width:200px"><p style="width:900px;direction:ltr">Zembla</p></div>',
	],
	['half cut off', '<p style="height:12px;overflow:hidden">Zembla</p>'],
	[
		'a page of the height of the window',
		'<div style="height:100vh;overflow:hidden"><p style="margin-top:200vh">Zembla</p></div>',
	],
	['upside down', '<p style="transform:rotate(180deg)">Zembla</p>'],
];

const first = () =>
	[...(CSS.highlights.get(MARKED.dotted.first) ?? [])].map(
		({ startContainer }) => startContainer.parentElement?.closest('[id]')?.id,
	);

afterEach(() => {
	finder?.stop();
	document.body.innerHTML = '';
	document.body.removeAttribute('style');
});

it.each([
	...UNSEEN.map(([what, html]) => [`unseen: ${what}`, html, 'second'] as const),
	...SEEN.map(([what, html]) => [`seen: ${what}`, html, 'first'] as const),
])('%s', async (_, html, expected) => {
	document.body.innerHTML = `<div id="second" style="position:absolute;top:200px">Zembla</div>`;
	document.body.insertAdjacentHTML('afterbegin', `<div id="first">${html}</div>`);
	finder = startFinder();
	await until(() => expect(finder?.marks().length).toBe(2));
	const [there] = finder?.marks() ?? [];
	expect(there && finder?.isPainted(there)).toBe(expected === 'first');
	if (expected === 'second') await until(() => expect(first()).toEqual(['second']));
});

it.each([
	['opacity', 'opacity:0'],
	['visibility', 'visibility:hidden'],
	['a slide', 'translate:-2000px'],
	['a panel', 'height:0;overflow:hidden'],
])('a mention that is shown later counts, until it is hidden again: %s', async (_, style) => {
	document.body.innerHTML = `<div id="menu" style="${style}"><p>Zembla</p></div><p id="text">Zembla</p>`;
	finder = startFinder({ onlyFirst: () => true });
	await until(() => expect(first()).toEqual(['text']));
	const menu = document.getElementById('menu') as HTMLElement;
	menu.setAttribute('style', '');
	menu.click();
	await until(() => expect(first()).toEqual(['menu']));
	menu.setAttribute('style', style);
	menu.click();
	await until(() => expect(first()).toEqual(['text']));
});

it('what a script shows without an event counts after some time', async () => {
	document.body.innerHTML = '<p id="late" style="opacity:0">Zembla</p>';
	finder = startFinder({ onlyFirst: () => true });
	await until(() => expect(finder?.marks()).toHaveLength(1));
	expect(first()).toEqual([]);
	(document.getElementById('late') as HTMLElement).style.opacity = '1';
	await until(() => expect(first()).toEqual(['late']));
});

it('asks nothing of a mark whose text has become shorter', async () => {
	document.body.innerHTML = '<p>Peter Stone of Zembla</p>';
	finder = startFinder();
	await until(() => expect(finder?.marks()).toHaveLength(2));
	const marks = finder.marks();
	(document.querySelector('p')?.firstChild as Text).data = 'Peter';
	expect(marks.map((mark) => finder?.isPainted(mark))).toEqual([false, false]);
	finder.open(marks[1]);
	expect([...(CSS.highlights.get('opened-name') ?? [])]).toEqual([]);
});
