import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Mark } from '../../../page/marks/mark.ts';
import { createMovedMarks } from '../../../page/marks/moved-mark.ts';

const SENTENCE = 'The talks with Peter Stone began at noon in the old town.';

/** Writes the page and gives the mark of each Peter Stone in it. */
function write(html: string): Mark[] {
	document.body.innerHTML = html;
	const marks: Mark[] = [];
	for (const container of document.querySelectorAll('p')) {
		const node = container.firstChild as Text;
		const start = node.data.indexOf('Peter Stone');
		if (start < 0) continue;
		const end = start + 'Peter Stone'.length;
		const range = new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
		const block = { container, text: node.data, pieces: [{ node, start: 0 }] };
		marks.push({ entity: 'x', surface: 'Peter Stone', confidence: 1, why: [], range, block, start, end });
	}
	return marks;
}

let marks: ReturnType<typeof createMovedMarks>;
const remembered = (mark: Mark | undefined): Mark => {
	marks.remember(mark as Mark);
	return mark as Mark;
};

beforeEach(() => {
	marks = createMovedMarks();
});
afterEach(() => {
	document.body.innerHTML = '';
});

it('is itself while it stands', () => {
	const all = write(`<p>${SENTENCE}</p>`);
	const mark = remembered(all[0]);
	expect(marks.nowOf(mark, all)).toBe(mark);
});

it('is the one in its place once the text is written anew', () => {
	const mark = remembered(write(`<p>${SENTENCE}</p><p>${SENTENCE}</p>`)[1]);
	const anew = write(`<p>${SENTENCE}</p><p>${SENTENCE}</p>`);
	expect(marks.nowOf(mark, anew)).toBe(anew[1]);
});

it('is the one of its sentence where that has moved', () => {
	const mark = remembered(write(`<p>${SENTENCE}</p>`)[0]);
	const anew = write(`<p style="height:300px">Peter Stone</p><p>${SENTENCE}</p>`);
	expect(marks.nowOf(mark, anew)).toBe(anew[1]);
});

it('is the one in its place where the words around it are others', () => {
	const mark = remembered(write(`<p>${SENTENCE} A minute ago</p>`)[0]);
	const anew = write('<p>The talks with Peter Stone have ended.</p>');
	expect(marks.nowOf(mark, anew)).toBe(anew[0]);
});

it('is gone where the name stands elsewhere, in other words or in few', () => {
	const mark = remembered(write(`<p>${SENTENCE}</p>`)[0]);
	expect(marks.nowOf(mark, write('<p style="height:300px">x</p><p>Nothing of Peter Stone today.</p>'))).toBeUndefined();
	const author = remembered(write('<p>By Peter Stone</p><p style="height:300px">x</p><p>By Peter Stone</p>')[0]);
	expect(marks.nowOf(author, write('<p>x</p><p style="height:300px">x</p><p>By Peter Stone</p>'))).toBeUndefined();
});
