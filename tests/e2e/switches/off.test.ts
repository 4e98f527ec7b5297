import type { Tab } from '../../../scripts/drive/reader.ts';
import { expect, pause, test } from '../support/fixtures.ts';
import { startAgain } from '../support/start-again.ts';

interface Watched {
	looked?: string[];
	/** Questions to storage and to the background, and how many of them have an answer. */
	asked?: { questions: number; answers: number };
	glossNames?: unknown;
	gloss?: { report(): { state: string } };
}
type World = typeof globalThis & Watched & { browser?: typeof chrome };

/** Notes, in every frame's world of the extension, each way of reading, watching or waiting that scanning needs. */
async function watch(tab: Tab) {
	await tab.inFrames(() => {
		const world = globalThis as World;
		const looked: string[] = [];
		world.looked = looked;
		for (const [owner, names] of [
			[Document.prototype, ['createTreeWalker', 'createNodeIterator', 'querySelectorAll', 'getElementsByTagName']],
			[Element.prototype, ['querySelectorAll', 'getElementsByTagName']],
		] as const)
			for (const name of names) {
				const native = (owner as unknown as Record<string, (...args: unknown[]) => unknown>)[name];
				Object.defineProperty(owner, name, {
					configurable: true,
					value(this: unknown, ...args: unknown[]) {
						looked.push(name);
						return native?.apply(this, args);
					},
				});
			}
		for (const name of ['MutationObserver', 'IntersectionObserver'] as const) {
			const Native = world[name];
			Object.defineProperty(world, name, {
				configurable: true,
				writable: true,
				value: new Proxy(Native, {
					construct(target, args) {
						looked.push(name);
						return Reflect.construct(target, args);
					},
				}),
			});
		}
		for (const [owner, name] of [
			[Node.prototype, 'textContent'],
			[Node.prototype, 'nodeValue'],
			[CharacterData.prototype, 'data'],
			[HTMLElement.prototype, 'innerText'],
		] as const) {
			const native = Object.getOwnPropertyDescriptor(owner, name);
			Object.defineProperty(owner, name, {
				configurable: true,
				get(this: unknown) {
					looked.push(name);
					return native?.get?.call(this);
				},
			});
		}
		const idle = world.requestIdleCallback;
		Object.defineProperty(world, 'requestIdleCallback', {
			configurable: true,
			value(...args: Parameters<typeof idle>) {
				looked.push('requestIdleCallback');
				return idle.apply(world, args);
			},
		});
		const asked = { questions: 0, answers: 0 };
		world.asked = asked;
		const { runtime, storage } = world.browser ?? chrome;
		for (const [owner, name] of [
			[runtime, 'sendMessage'],
			[storage.local, 'get'],
		] as const) {
			const native = (owner as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>)[name];
			Object.assign(owner, {
				async [name](...args: unknown[]) {
					asked.questions++;
					try {
						return await native?.apply(owner, args);
					} finally {
						asked.answers++;
					}
				},
			});
		}
	}, null);
}

/** Whether every frame has asked whether it may scan, and has its answer: what it then does, it has begun. */
async function haveAnswers(tab: Tab): Promise<boolean> {
	const frames = await tab.inFrames(() => (globalThis as World).asked, null);
	return frames.every(({ result }) => result && result.questions > 0 && result.questions === result.answers);
}

/** What each frame's script has done. */
async function lookedIn(tab: Tab) {
	const frames = await tab.inFrames(() => {
		const { looked = [], glossNames, gloss } = globalThis as World;
		return { looked: [...new Set(looked)], names: glossNames !== undefined, state: gloss?.report().state };
	}, null);
	return frames.map(({ result }) => result);
}

const FRAMES = 4;

for (const how of ['a site that is off', 'a site that is not listed', 'a pause'])
	test(`with ${how}, nothing is scanned in any frame, third-party ones included`, async ({ reader, open }) => {
		const api = '(globalThis.browser ?? chrome).storage.local';
		if (how === 'a pause') await pause(reader, true);
		const address = new URL(await open('/empty.html').then((tab) => tab.inPage(() => location.href, null)));
		if (how === 'a site that is not listed') await reader.inBackground(`${api}.set({ 'listed-only': true })`);
		if (how === 'a site that is off') await reader.inBackground(`${api}.set({ 'site:${address.host}': 'off' })`);

		const tab = await open('/frames.html');
		await expect.poll(async () => (await lookedIn(tab)).length).toBe(FRAMES);
		await watch(tab);
		await startAgain(reader);
		await expect.poll(() => haveAnswers(tab)).toBe(true);
		const off = Array.from({ length: FRAMES }, () => ({ looked: [], names: false, state: 'off' }));
		expect(await lookedIn(tab)).toEqual(off);

		// The same frames scan as soon as they may: so the watch sees it.
		await reader.inBackground(`${api}.clear()`);
		await expect
			.poll(async () => (await lookedIn(tab)).every(({ names, state }) => names && state === 'on'))
			.toBe(true);
		for (const { looked } of await lookedIn(tab)) {
			expect(looked).toContain('MutationObserver');
			expect(looked).toContain('createTreeWalker');
			expect(looked).toContain('data');
		}
	});
