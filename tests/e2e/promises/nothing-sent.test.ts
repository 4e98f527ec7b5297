import { expect, test } from '../support/fixtures.ts';
import type { RecordingProxy } from '../support/recording-proxy.ts';

/** Every way of a script to send something; what was refused by an error says `refused`. Runs in the extension. */
async function trySending(address: string): Promise<string[]> {
	const settled = (sending: Promise<unknown>) =>
		sending.then(
			() => 'sent',
			() => 'refused',
		);
	const loaded = (target: EventTarget) =>
		new Promise((resolve, reject) => {
			for (const type of ['load', 'open']) target.addEventListener(type, resolve);
			target.addEventListener('error', reject);
		});
	const tried = [settled(fetch(`${address}?fetch`)), settled(fetch(`${address}?blind`, { mode: 'no-cors' }))];
	const ways: (() => EventTarget)[] = [
		() => new WebSocket(`${address}?socket`.replace('http:', 'ws:')),
		() => new EventSource(`${address}?events`),
	];
	if (globalThis.document) {
		navigator.sendBeacon(`${address}?beacon`);
		ways.push(
			() => Object.assign(document.body.appendChild(new Image()), { src: `${address}?image` }),
			() => Object.assign(document.head.appendChild(document.createElement('script')), { src: `${address}?script` }),
			() =>
				Object.assign(document.head.appendChild(document.createElement('link')), {
					rel: 'stylesheet',
					href: `${address}?style`,
				}),
			() => {
				const request = new XMLHttpRequest();
				request.open('POST', `${address}?request`);
				request.send('what was read');
				return request;
			},
		);
	}
	for (const way of ways) {
		try {
			tried.push(settled(loaded(way())));
		} catch {
			tried.push(Promise.resolve('refused'));
		}
	}
	return Promise.all(tried);
}

const refusals = (count: number) => Array<string>(count).fill('refused');

/** Waits for a request that no page under test asked for, and takes it off the record. */
const expectStrange = (recorder: RecordingProxy, words: string) => {
	let seen = '';
	return expect
		.poll(() => {
			seen += recorder.takeStrange();
			return seen;
		})
		.toContain(words);
};

test('the extension’s own pages and its background cannot send anything', async ({ reader, server, open }) => {
	await open('/plain.html');
	const address = server.address('/sent', 'elsewhere.localhost');
	const popup = await reader.popup();
	expect(await popup.evaluate(trySending, address)).toEqual(refusals(8));
	await popup.close();
	expect(await reader.inBackground(`(${trySending})(${JSON.stringify(address)})`)).toEqual(
		refusals(reader.browser === 'chrome' ? 4 : 8),
	);
	expect(server.asked.filter((path) => path === '/sent')).toEqual([]);
});

for (const [how, address] of [
	['to another site', (here: string) => here.replace('news.', 'elsewhere.')],
	['of the page itself', (here: string) => here],
	['to another machine', () => 'http://collector.example/'],
] as const)
	test(`a request ${how} by the extension’s script in a page is noticed`, async ({ server, recorder, open }) => {
		const tab = await open('/plain.html');
		const asked = address(server.address('/plain.html'));
		await tab.inFrames((to) => void fetch(to, { mode: 'no-cors' }).catch(() => {}), asked);
		await expectStrange(recorder, asked);
	});

test('a picture that the extension’s script puts nowhere is noticed', async ({ server, recorder, open }) => {
	const tab = await open('/plain.html');
	const address = server.address('/pixel.png');
	await tab.inFrames((to) => void Object.assign(new Image(), { src: to }), address);
	await expectStrange(recorder, address);
});
