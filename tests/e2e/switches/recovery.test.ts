import type { Reader, Tab } from '../../../scripts/drive/reader.ts';
import { expect, expectCard, expectMarks, openMenu, pause, test } from '../support/fixtures.ts';
import { startAgain } from '../support/start-again.ts';

const ALL = ['Raúl Castro', 'Nikolai Patrushev', 'Castro', 'Castro', 'Raúl Castro', 'Castro'];
const WITHOUT_SURNAME = ['Raúl Castro', 'Nikolai Patrushev', 'Raúl Castro'];

type Ways = 'rejects' | 'answers nothing';
type World = typeof globalThis & { browser?: typeof chrome; failed?: string[] };

/**
 * Has the first two messages of each kind fail in every frame, as they do when the worker stops at that moment. Frames
 * ask for everything that they can ask: they take themselves for frames of a private window.
 */
const failFirstMessages = (tab: Tab, how: Ways) =>
	tab.inFrames((how) => {
		const world = globalThis as World;
		const api = world.browser ?? world.chrome;
		const failures = new Map<string, number>();
		const failed: string[] = [];
		world.failed = failed;
		const send = api.runtime.sendMessage as (message: { type: string }) => Promise<unknown>;
		const failing = async (message: { type: string }) => {
			const count = failures.get(message.type) ?? 0;
			failures.set(message.type, count + 1);
			if (count >= 2) return send.call(api.runtime, message);
			failed.push(message.type);
			if (how === 'rejects') throw new Error('Could not establish connection. Receiving end does not exist.');
			return undefined;
		};
		Object.defineProperty(api.runtime, 'sendMessage', { configurable: true, value: failing });
		Object.defineProperty(api.extension, 'inIncognitoContext', { configurable: true, value: true });
	}, how);

/** The kinds of messages that have failed, in any frame. */
async function failedIn(tab: Tab): Promise<string[]> {
	const frames = await tab.inFrames(() => (globalThis as World).failed ?? [], null);
	return [...new Set(frames.flatMap(({ result }) => result))].sort();
}

/** What the toolbar's button says of the tab in front. */
const button = (reader: Reader, what: 'getBadgeText' | 'getTitle') =>
	reader.inBackground<string>(`(async (api) => {
		const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
		return api.action.${what}({ tabId: tab.id });
	})(globalThis.browser ?? chrome)`);

for (const how of ['rejects', 'answers nothing'] as const)
	test(`a background that ${how} twice whenever it is asked delays everything and loses nothing`, async ({
		reader,
		open,
	}) => {
		await pause(reader, true);
		const tab = await open('/dismiss.html');
		await failFirstMessages(tab, how);
		await startAgain(reader);
		await pause(reader, false);
		await expectMarks(tab, ALL);
		await tab.hover('Castro');
		await expectCard(tab, 'Raúl Castro');
		await openMenu(tab);
		await tab.clickInCard('Not this person');
		await expectCard(tab, 'Unmarked on this page.');
		await expectMarks(tab, WITHOUT_SURNAME);
		await expect.poll(() => button(reader, 'getBadgeText')).toBe('2');
		await tab.hover('Nikolai Patrushev');
		await expectCard(tab, 'Nikolai Patrushev');
		await openMenu(tab);
		await tab.clickInCard('Switch off on this site');
		await expectMarks(tab, []);
		await expect.poll(() => button(reader, 'getTitle')).toBe('Gloss, switched off here');
		expect(await failedIn(tab)).toEqual([
			'card',
			'dismissed',
			'dismissedOnPage',
			'kept',
			'loadCard',
			'loadNames',
			'namesChanged',
			'siteOff',
			'switched',
			'switches',
		]);
		expect(tab.errors).toEqual([]);
	});
