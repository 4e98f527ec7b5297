import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Answers, answerWith, sendMessage, sendOnce } from '../../extension/messages.ts';

const CASTRO = { entity: 'raul-castro', label: 'Raúl Castro', surface: 'Castro' };

const refuse = () => {
	throw new Error('Not asked for');
};
const answers: Answers = {
	namesChanged: refuse,
	switched: refuse,
	loadNames: refuse,
	loadCard: refuse,
	filter: refuse,
	names: refuse,
	card: refuse,
	switches: refuse,
	kept: () => [],
	escape: refuse,
	cardOpen: refuse,
	siteOff: refuse,
	lookUp: refuse,
	dismissed: refuse,
	restored: refuse,
	dismissedOnPage: refuse,
	showInTop: refuse,
	closeInTop: refuse,
	saidInTop: refuse,
};

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

it('carries the question to its answer, with what was sent and who sent it', async () => {
	const asked: unknown[] = [];
	const answer = answerWith({ ...answers, dismissed: (sender, data) => void asked.push([sender, data]) });
	vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) => answer(message, { id: 'me' }));
	await sendMessage('dismissed', CASTRO);
	expect(asked).toEqual([[{ id: 'me' }, CASTRO]]);
	expect(await sendMessage('kept')).toEqual([]);
});

it.each([undefined, null, 'card', {}, { type: 'constructor' }, { type: '__proto__' }, { type: 'other' }])(
	'refuses %j',
	async (message) => {
		await expect(answerWith(answers)(message, {})).rejects.toThrow('Unknown message');
	},
);

it('rejects in a script whose extension is gone', async () => {
	const { runtime } = fakeBrowser;
	Object.assign(fakeBrowser, { runtime: undefined });
	try {
		const sent = sendMessage('namesChanged');
		await expect(sent).rejects.toThrow(TypeError);
	} finally {
		Object.assign(fakeBrowser, { runtime });
	}
});

const STOPPED = new Error('The message channel closed before a response was received');

/** Answers after the given failures: an error is thrown, `undefined` is what Chromium answers for a worker that stops. */
function failFirst(failures: (Error | undefined)[]) {
	vi.useFakeTimers();
	const answer = answerWith({ ...answers, kept: () => [{ ...CASTRO, scope: 'everywhere' }], namesChanged: () => {} });
	return vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
		if (failures.length === 0) return answer(message, { id: 'me' });
		const failure = failures.shift();
		if (failure) throw failure;
		return undefined;
	});
}

it.each([
	['rejects', STOPPED],
	['answers nothing', undefined],
])('asks again when the background %s', async (_, failure) => {
	const asked = failFirst([failure, failure, failure]);
	const kept = sendMessage('kept');
	await vi.runAllTimersAsync();
	expect(await kept).toEqual([{ ...CASTRO, scope: 'everywhere' }]);
	expect(asked).toHaveBeenCalledTimes(4);
});

it('takes an answer that is nothing for an answer', async () => {
	const asked = failFirst([]);
	expect(await sendMessage('namesChanged')).toBeUndefined();
	expect(asked).toHaveBeenCalledOnce();
});

it('gives up after half a minute of failures', async () => {
	const asked = failFirst(Array<Error>(100).fill(STOPPED));
	const begun = Date.now();
	const kept = sendMessage('kept').catch((error: unknown) => error);
	await vi.runAllTimersAsync();
	expect(await kept).toBe(STOPPED);
	expect(Date.now() - begun).toBeLessThan(30_000);
	expect(asked.mock.calls.length).toBeGreaterThan(3);
});

it('asks once where a late answer would mean something else', async () => {
	const asked = failFirst([STOPPED]);
	await expect(sendOnce('escape')).rejects.toBe(STOPPED);
	expect(asked).toHaveBeenCalledOnce();
});
