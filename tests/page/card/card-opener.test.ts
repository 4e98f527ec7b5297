import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCardOpener } from '../../../extension/card/card-opener.ts';
import type { Mark } from '../../../page/marks/mark.ts';
import { until } from '../../until.ts';

const { answer } = vi.hoisted(() => ({ answer: async () => ({ label: 'Peter Stone' }) }));
vi.mock('../../../extension/messages.ts', () => ({ sendMessage: answer, sendOnce: answer }));

const TEXT = 'Peter Stone spoke to the harbour council of Zembla.';
const drawn = { show: vi.fn(), close: vi.fn(), moveTo: vi.fn() };
let marks: Mark[] = [];
let isBehind = false;
let end: AbortController;
let opener: ReturnType<typeof createCardOpener>;

/** Writes the page's text anew: the mark of its name. */
function write(): Mark {
	document.body.innerHTML = `<p>${TEXT}</p>`;
	const container = document.body.firstChild as Element;
	const node = container.firstChild as Text;
	const range = new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 11 });
	const block = { container, text: TEXT } as Mark['block'];
	return { entity: 'stone', surface: 'Peter Stone', confidence: 1, why: [], range, block, start: 0, end: 11 };
}

beforeEach(async () => {
	for (const spy of Object.values(drawn)) spy.mockClear();
	vi.stubGlobal('glossCard', { draw: () => drawn });
	isBehind = false;
	end = new AbortController();
	const nothing = () => {};
	const finder = {
		marks: () => marks,
		marksIn: () => [],
		marksNear: () => [],
		isPainted: () => true,
		beside: () => [],
		readNow: nothing,
		isBehind: () => isBehind,
		open: nothing,
		repair: nothing,
		meet: nothing,
	};
	const frame = { settings: () => ({}) as never, dismiss: nothing, isGone: () => false, end: nothing };
	opener = createCardOpener(finder, frame, end.signal);
	const mark = write();
	marks = [mark];
	opener.show(mark, 'key');
	await until(() => expect(drawn.show).toHaveBeenCalledTimes(1));
});
afterEach(() => {
	opener.stop();
	end.abort();
	vi.unstubAllGlobals();
	document.body.innerHTML = '';
});

it('keeps a card while the text that was written anew is unread, and passes it on to the name there', () => {
	const now = write();
	marks = [];
	isBehind = true;
	opener.marksChanged();
	expect(drawn.close).not.toHaveBeenCalled();
	marks = [now];
	isBehind = false;
	opener.marksChanged();
	expect(drawn.moveTo).toHaveBeenLastCalledWith(now.range);
	expect(drawn.close).not.toHaveBeenCalled();
});

it('closes a card whose name is gone from a page that has been read', () => {
	document.body.innerHTML = '';
	marks = [];
	opener.marksChanged();
	expect(drawn.close).toHaveBeenCalledTimes(1);
});
