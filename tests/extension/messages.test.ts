import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Answers, answerWith, sendMessage } from '../../extension/messages.ts';

const refuse = () => {
	throw new Error('Not asked for');
};
const answers: Answers = {
	namesChanged: refuse,
	loadNames: refuse,
	loadCard: refuse,
	filter: refuse,
	names: refuse,
	card: refuse,
	switches: refuse,
	kept: () => [],
	escape: refuse,
	siteOff: refuse,
	lookUp: refuse,
	dismissed: refuse,
	dismissedOnPage: refuse,
};

afterEach(() => vi.restoreAllMocks());

it('carries the question to its answer, with what was sent and who sent it', async () => {
	const asked: unknown[] = [];
	const answer = answerWith({ ...answers, dismissed: (sender, data) => void asked.push([sender, data]) });
	vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) => answer(message, { id: 'me' }));
	const castro = { entity: 'raul-castro', label: 'Raúl Castro', surface: 'Castro' };
	await sendMessage('dismissed', castro);
	expect(asked).toEqual([[{ id: 'me' }, castro]]);
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
