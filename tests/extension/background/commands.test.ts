import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { obeyCommand } from '../../../extension/background/commands.ts';

/** What the frame answers about its names, one question after the other; the last answer stays. */
let counts: number[] = [];
const steps: unknown[] = [];
const said: unknown[] = [];
let last = -1;

beforeEach(() => {
	fakeBrowser.reset();
	steps.length = 0;
	said.length = 0;
	last = -1;
	Object.assign(fakeBrowser, {
		tabs: { query: async () => [{ id: 7, url: 'https://news.example/' }] },
		scripting: {
			executeScript: async ({ target, args }: { target: { allFrames?: boolean }; args?: unknown[] }) => {
				if (target.allFrames) {
					const count = counts.length > 1 ? counts.shift() : counts[0];
					return [{ frameId: 0, result: { count, last, lastAtMs: 0, focused: true } }];
				}
				if (args?.length === 1) last = args[0] as number;
				(args?.length === 1 ? steps : said).push(args?.[0]);
				return [{ frameId: 0, result: 'Ana Paz' }];
			},
		},
	});
	vi.useFakeTimers();
});

const obey = async (command: string) => {
	const done = obeyCommand(command);
	await vi.runAllTimersAsync();
	await done;
};

it('steps to a name that is unread for a moment, since the page writes its text anew', async () => {
	counts = [0, 0, 2];
	await obey('next-name');
	expect(steps).toEqual([0]);
	expect(said).toEqual(['Ana Paz, 1 of 2 on this page']);
});

it('says that there is no name where none comes', async () => {
	counts = [0];
	await obey('next-name');
	expect(steps).toEqual([]);
	expect(said).toEqual(['No name is marked on this page']);
});

it('makes two steps of two presses, however quickly they come', async () => {
	counts = [3];
	const done = [obeyCommand('next-name'), obeyCommand('next-name')];
	await vi.runAllTimersAsync();
	await Promise.all(done);
	expect(steps).toEqual([0, 1]);
});

it('steps on where the step before never ends or fails', async () => {
	counts = [3];
	const { executeScript } = fakeBrowser.scripting;
	Object.assign(fakeBrowser.scripting, { executeScript: () => new Promise(() => {}) });
	void obeyCommand('next-name');
	await vi.advanceTimersByTimeAsync(0);
	Object.assign(fakeBrowser.scripting, { executeScript: () => Promise.reject(new Error('gone')) });
	const failed = expect(obeyCommand('next-name')).rejects.toThrow('gone');
	await vi.runAllTimersAsync();
	await failed;
	Object.assign(fakeBrowser.scripting, { executeScript });
	await obey('next-name');
	expect(steps).toEqual([0]);
});
