import { untilFound } from '../../../scripts/drive/until-found.ts';
import { expect, expectMarks, pause, test } from '../support/fixtures.ts';

const ON = 'Gloss';
const OFF = 'Gloss, switched off here';

test('the button shows in each tab whether marking is on there', async ({ reader, server, open }) => {
	/** The button's name in the tab of each host; its icon goes with it, but no browser tells which one it shows. */
	const buttons = () =>
		reader.inBackground<Record<string, string>>(`(async (api) => {
			const named = {};
			for (const { id, url } of await api.tabs.query({ url: 'http://*/*' }))
				named[new URL(url).hostname] = await api.action.getTitle({ tabId: id });
			return named;
		})(globalThis.browser ?? chrome)`);
	const api = '(globalThis.browser ?? chrome).storage.local';
	const shown = (here: string, elsewhere: string) =>
		expect.poll(buttons).toEqual({ [hostname]: here, 'elsewhere.localhost': elsewhere });
	const { host, hostname } = new URL(server.address('/'));
	const tab = await open('/plain.html');
	// The last tab is not closed but sent elsewhere, for which Firefox's driver waits in vain after a restored page.
	await open('/empty.html', 'elsewhere.localhost');
	await tab.bringToFront();
	await expectMarks(tab, ['Nikolai Patrushev', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega']);
	await shown(ON, ON);

	await reader.inBackground(`${api}.set({ 'site:${host}': 'off' })`);
	await shown(OFF, ON);
	// A new page has a new button, and a background that has stopped is started for it.
	await reader.stopBackground();
	await tab.goto(server.address('/empty.html'));
	await shown(OFF, ON);
	await reader.inBackground(`${api}.remove('site:${host}')`);
	await shown(ON, ON);

	await pause(reader, true);
	await shown(OFF, OFF);
	await tab.goto(server.address('/empty.html'));
	await shown(OFF, OFF);
	await pause(reader, false);
	await shown(ON, ON);

	await reader.inBackground(`${api}.set({ 'listed-only': true, 'site:${host}': 'on' })`);
	await shown(ON, OFF);
	await tab.goto(server.address('/plain.html'));
	await shown(ON, OFF);
	await reader.inBackground(`${api}.clear()`);
	await shown(ON, ON);
	await tab.goto(server.address('/kept/plain.html'));
	await reader.inBackground(`${api}.set({ 'site:${host}': 'off' })`);
	await shown(OFF, ON);
	// A page that is restored says so again: its button is new.
	for (const to of ['/kept/empty.html', '/kept/plain.html']) {
		await tab.inPage(
			(path) => void setTimeout(() => (path.includes('plain') ? history.back() : location.assign(path))),
			to,
		);
		await untilFound(() => tab.inPage((path) => location.pathname === path, to).catch(() => false), to);
		await shown(OFF, ON);
	}
	await reader.inBackground(`${api}.clear()`);
	await shown(ON, ON);
});
