import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FrameReport } from '../../../extension/messages.ts';
import { jumpToMark, readThisPage } from '../../../extension/tab/this-page.ts';

const TAB = { id: 5, url: 'https://www.example.com/story', incognito: false };
const report = (count: number): FrameReport => ({
	state: 'on',
	entities: count > 0 ? [{ entity: 'putin', label: 'Vladimir Putin', kind: 'person', count }] : [],
	perhaps: [],
	hidden: [],
});

const executeScript = vi.fn();
const contains = vi.fn();

interface Script {
	files?: string[];
	target: { frameIds?: number[] };
}

/** A tab that answers with these reports until our script is put in, and with `after` from then on. */
const tabOf = (before: unknown[], after = before) => {
	let put = false;
	executeScript.mockImplementation(async ({ files }: Script) => {
		if (files) put = true;
		return (put ? after : before).map((result, frameId) => ({ frameId: frameId * 3, result })).reverse();
	});
};
const answer = (found?: FrameReport, contentType = 'text/html') => ({
	contentType,
	hasText: true,
	...(found && { report: found }),
});

beforeEach(() => {
	fakeBrowser.reset();
	vi.resetAllMocks();
	contains.mockResolvedValue(true);
	Object.assign(fakeBrowser.scripting, { executeScript });
	Object.assign(fakeBrowser.permissions, { contains });
});

describe('reading the page', () => {
	it('merges the frames', async () => {
		tabOf([answer(report(2)), answer(report(1))]);
		expect(await readThisPage(TAB)).toMatchObject({ names: [{ entity: 'putin', count: 3 }] });
		expect(executeScript).toHaveBeenCalledOnce();
	});

	it('puts our script into a tab that was open before', async () => {
		tabOf([answer()], [answer(report(1))]);
		expect(await readThisPage(TAB)).toMatchObject({ names: [{ count: 1 }] });
		expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 5, allFrames: true }, files: ['page.js'] });
	});

	it('says to reload where our script does not answer even then', async () => {
		tabOf([answer()]);
		expect(await readThisPage(TAB)).toEqual({ nothing: 'reload' });
	});

	it.each([
		'chrome://settings/',
		'about:addons',
		'moz-extension://abc/page.html',
		'view-source:https://a.example/',
		'',
	])('is forbidden on “%s”, and nothing is tried', async (url) => {
		expect(await readThisPage({ ...TAB, url })).toEqual({ nothing: 'forbidden' });
		expect(executeScript).not.toHaveBeenCalled();
	});

	it('is forbidden where the browser refuses', async () => {
		executeScript.mockRejectedValue(new Error('The extensions gallery cannot be scripted.'));
		expect(await readThisPage({ ...TAB, url: 'https://addons.mozilla.org/' })).toEqual({ nothing: 'forbidden' });
	});

	it('knows a PDF by its type, and by its address where the browser refuses', async () => {
		tabOf([answer(undefined, 'application/pdf')]);
		expect(await readThisPage(TAB)).toEqual({ nothing: 'pdf' });
		expect(executeScript).toHaveBeenCalledOnce();
		executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
		expect(await readThisPage({ ...TAB, url: 'https://a.example/paper.PDF?x#p' })).toEqual({ nothing: 'pdf' });
	});

	it('says that access is missing before anything else', async () => {
		contains.mockResolvedValue(false);
		expect(await readThisPage({ id: 5, incognito: false })).toEqual({ nothing: 'no-access' });
		expect(executeScript).not.toHaveBeenCalled();
	});
});

describe('jumping', () => {
	const name = {
		entity: 'putin',
		label: 'Vladimir Putin',
		kind: 'person',
		count: 3,
		frames: [
			{ frameId: 0, count: 2 },
			{ frameId: 4, count: 1 },
		],
	} as const;

	it('goes through the frames and round again', async () => {
		// As frames do: past the last mark they say false once, then begin again.
		const at: Record<number, number> = { 0: 0, 4: 0 };
		const visited: string[] = [];
		executeScript.mockImplementation(async ({ target }: Script) => {
			const frameId = target.frameIds?.[0] ?? -1;
			const index = at[frameId] ?? 0;
			const count = name.frames.find((frame) => frame.frameId === frameId)?.count ?? 0;
			at[frameId] = index < count ? index + 1 : 0;
			if (index < count) visited.push(`${frameId}:${index}`);
			return [{ frameId, result: index < count }];
		});
		for (let turn = 0; turn < 7; turn++) expect(await jumpToMark(5, name, turn)).toBe(true);
		expect(visited.slice(0, 3)).toEqual(['0:0', '0:1', '4:0']);
		expect(new Set(visited).size).toBe(3);
		expect(visited).toHaveLength(7);
	});

	it('says false where no mark is left', async () => {
		executeScript.mockResolvedValue([{ frameId: 0, result: false }]);
		expect(await jumpToMark(5, name, 0)).toBe(false);
	});
});
