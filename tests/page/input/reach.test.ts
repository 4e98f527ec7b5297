import { afterEach, describe, expect, it } from 'vitest';
import { bringIntoSight, reachable } from '../../../page/input/reach.ts';
import type { Mark } from '../../../page/marks/mark.ts';

const NAME = '<b class="name">Peter Stone</b>';

function markIn(html: string): Mark {
	document.body.innerHTML = html;
	const text = document.querySelector('.name')?.firstChild as Text;
	const range = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: text.length });
	return { entity: 'x', range } as unknown as Mark;
}

afterEach(() => {
	document.body.innerHTML = '';
	scrollTo(0, 0);
});

const IN_REACH = {
	'plain text': `<p>By ${NAME}</p>`,
	'the end of a long page': `<p style="height:5000px"></p><p>${NAME}</p>`,
	'a box that scrolls': `<div style="height:50px;overflow:auto"><p style="margin-top:300px">${NAME}</p></div>`,
	'a row that scrolls': `<div style="width:200px;overflow-x:auto;white-space:nowrap">${'word '.repeat(90)}${NAME}</div>`,
	'a box that scrolls, in one that cuts off': `<div style="height:60px;overflow:hidden"><div style="height:60px;overflow:auto"><p style="margin-top:300px">${NAME}</p></div></div>`,
	'what is positioned, outside of a box that cuts off': `<div style="position:relative"><div style="height:20px;overflow:hidden"><p style="position:absolute;top:100px">${NAME}</p></div></div>`,
	'what is fixed, outside of a box that cuts off': `<div style="position:relative;height:20px;overflow:hidden"><p style="position:fixed;top:100px">${NAME}</p></div>`,
	'a box that cuts off its sides only': `<div style="height:20px;overflow-x:clip;overflow-y:visible"><p style="margin-top:90px">${NAME}</p></div>`,
	'a box that cuts off nothing of it': `<div style="overflow:hidden"><p>${NAME}</p></div>`,
};

const CUT_OFF = {
	'lines behind the last': `<p style="line-height:20px;height:40px;overflow:hidden">a<br>b<br>c<br>${NAME}</p>`,
	'clamped lines': `<p style="display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden">a<br>b<br>c<br>${NAME}</p>`,
	'the end of a line': `<p style="width:200px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap">${'word '.repeat(90)}${NAME}</p>`,
	'a folded section': `<div style="max-height:0;overflow:hidden"><p>${NAME}</p></div>`,
	'text for screen readers': `<span style="position:absolute;width:1px;height:1px;overflow:hidden">By ${NAME}</span>`,
	'what stands beside the page': `<p style="position:absolute;left:-9999px">${NAME}</p>`,
	'another slide': `<div style="width:200px;overflow:hidden"><p style="transform:translateX(300px)">${NAME}</p></div>`,
	'what is invisible': `<p style="visibility:hidden">${NAME}</p>`,
	'a box that scrolls, beside one that cuts off': `<div style="width:100px;overflow:hidden"><div style="margin-left:200px;height:50px;overflow:auto"><p>${NAME}</p></div></div>`,
};

describe('reachable', () => {
	for (const [what, html] of Object.entries(IN_REACH))
		it(`has ${what}`, () => {
			const mark = markIn(html);
			expect(reachable([mark])).toEqual([mark]);
		});
	for (const [what, html] of Object.entries(CUT_OFF))
		it(`has not ${what}`, () => {
			expect(reachable([markIn(html)])).toEqual([]);
		});
});

describe('bringIntoSight', () => {
	const HEADER = '<header style="position:sticky;top:0;height:90px;background:white">Sections</header>';
	const PAD = '<div style="height:3000px"></div>';
	const long = 'word '.repeat(3_000);
	const PAGES = {
		'on a long page': `${PAD}<p>${NAME}</p>${PAD}`,
		'under a header that sticks': `${HEADER}<p id="to">${NAME}</p>${PAD}`,
		'in the middle of a long text': `<p>${long}${NAME} ${long}</p>`,
		'in a box that scrolls, far down': `${PAD}<div style="height:100px;overflow:auto"><p>${long}${NAME} ${long}</p></div>${PAD}`,
		'in a row that scrolls': `<div style="width:200px;overflow-x:auto;white-space:nowrap">${long}${NAME}</div>`,
	};
	for (const [where, html] of Object.entries(PAGES))
		it(`scrolls to a name ${where}`, () => {
			const mark = markIn(html);
			if (document.getElementById('to')) scrollTo(0, 90);
			const name = document.querySelector('.name') as Element;
			bringIntoSight(mark);
			const { x, y, width, height } = name.getClientRects()[0] as DOMRect;
			expect(document.elementFromPoint(x + width / 2, y + height / 2)).toBe(name);
		});

	it('leaves a page alone where the name is seen', () => {
		const mark = markIn(`${PAD}<p>${NAME}</p>${PAD}`);
		scrollTo(0, 2_900);
		bringIntoSight(mark);
		expect(scrollY).toBe(2_900);
	});
});
