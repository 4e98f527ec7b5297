import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/fixtures.ts';

const API = '(globalThis.browser ?? chrome)';

/** The files of a folder that hold a word, however the browsers write it: as it is, in 16 bits, as a database key. */
function filesWith(folder: string, word: string): string[] {
	const shifted = Buffer.from([...Buffer.from(word)].map((byte) => byte + 1));
	const ways = [Buffer.from(word), Buffer.from(word, 'utf16le'), shifted];
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => {
		const path = join(folder, file);
		if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
		const bytes = readFileSync(path);
		return ways.some((way) => bytes.includes(way));
	});
}

test('of a private window nothing is kept: not its site, not its switch', async ({ server, startAnother }) => {
	const reader = await startAnother();
	await reader.allowPrivate();
	// What is kept of other windows is found: the search can see.
	const seen = await reader.open(server.address('/plain.html', 'ordinary-paper.localhost'));
	await expect.poll(() => seen.marks()).toHaveLength(4);
	await reader.command('toggle-site');
	await expect.poll(() => seen.marks()).toEqual([]);

	const address = server.address('/plain.html', 'secret-paper.localhost');
	await reader.inBackground(`${API}.windows.create({ incognito: true, url: '${address}' }).then(() => null)`);
	const state = () =>
		reader.inBackground(`(async (api) => {
			const tab = (await api.tabs.query({})).find(({ incognito }) => incognito);
			const [answer] = await api.scripting.executeScript({
				target: { tabId: tab.id },
				func: () => { const report = globalThis.gloss?.report(); return report && report.state + ' ' + report.entities.length; },
			});
			return answer.result;
		})(${API})`);
	await expect.poll(() => state().catch(String)).toBe('on 4');
	await reader.command('toggle-site');
	await expect.poll(() => state().catch(String)).toBe('off 0');
	const kept = Object.keys(await reader.inBackground<object>(`${API}.storage.local.get(null)`));
	expect(kept).toEqual([expect.stringContaining('ordinary-paper')]);

	await reader.restart();
	expect(filesWith(reader.profile, 'ordinary-paper')).not.toEqual([]);
	expect(filesWith(reader.profile, 'secret-paper')).toEqual([]);
	expect(Object.keys(await reader.inBackground<object>(`${API}.storage.local.get(null)`))).toEqual(kept);
});
