import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireBrowser } from '../../../scripts/browsers/browsers.mjs';
import { madeUpNames } from '../../../scripts/corpus/made-up-names.ts';
import { madeUpPack } from '../../../scripts/corpus/made-up-pack.ts';
import { serve } from '../../../scripts/drive/serve.ts';
import { startReader } from '../../../scripts/drive/start-reader.ts';
import { expect, expectCard, expectMarks, test } from '../support/fixtures.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const NAMES = 20_000;
const NAMES_A_PERSON = 5;

const names = [...madeUpNames(NAMES)];
const [first = '', late = '', last = ''] = [names[0], names[10_001], names[NAMES - 1]];
const person = (name: string) => names[Math.floor(names.indexOf(name) / NAMES_A_PERSON) * NAMES_A_PERSON] as string;

/** Builds the extension with a made-up corpus; gives its folder. */
function build(engine: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'gloss-pack-'));
	const pack = join(folder, 'pack.json');
	writeFileSync(pack, JSON.stringify(madeUpPack(NAMES, NAMES_A_PERSON, NAMES / NAMES_A_PERSON)));
	const browser = engine === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
	execFileSync(process.execPath, [`${ROOT}node_modules/.bin/wxt`, 'build', '-m', 'large', ...browser], {
		cwd: ROOT,
		env: { ...process.env, WXT_TELEMETRY: '0', GLOSS_PACK: pack },
		stdio: 'ignore',
	});
	rmSync(folder, { recursive: true });
	return `${ROOT}.output/${engine}-mv3-large`;
}

test('20,000 names: the background keeps them, a page asks for those that it may hold', async ({ engine }) => {
	const extension = build(engine);
	const page = `<!doctype html><title>Names</title><link rel="icon" href="data:,"><p>Yesterday ${first} met ${last.toUpperCase()}, but not ${first.split(' ')[0]} Nobody.<p id="more">`;
	const server = await serve('.', () => ({ body: page }));
	const reader = await startReader({ browser: engine, executable: requireBrowser(engine), extension, headless: true });
	try {
		const tab = await reader.open(server.address('/'));
		await expectMarks(tab, [first, last.toUpperCase()]);
		await tab.inPage((text) => {
			const more = document.getElementById('more');
			if (more) more.textContent = text;
		}, `Later came ${late}.`);
		await expectMarks(tab, [first, last.toUpperCase(), late]);
		await tab.hover(late);
		await expectCard(tab, person(late));
		await tab.press('Escape');

		// What was read once is there after the next start.
		await reader.restart();
		const again = await reader.open(server.address('/again'));
		await expectMarks(again, [first, last.toUpperCase()]);

		const popup = await reader.popup();
		await popup.type(late);
		await expect.poll(() => popup.text()).toContain(person(late));
		await popup.press('Enter');
		await expect.poll(() => popup.text()).toContain('Made-up Post');
		await popup.close();
		expect(again.errors).toEqual([]);
		// The page's own icon is no request.
		expect(again.requests.filter((address) => !address.startsWith('data:'))).toEqual([server.address('/again')]);
	} finally {
		await reader.close();
		server.close();
	}
});
