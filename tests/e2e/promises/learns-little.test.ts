import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { requireBrowser } from '../../../scripts/browsers/browsers.mjs';
import type { Tab } from '../../../scripts/drive/reader.ts';
import { startReader } from '../../../scripts/drive/start-reader.ts';
import { expect, expectCard, expectMarks, expectNoCard, test } from '../support/fixtures.ts';
import { reportOf } from '../support/found.ts';

const OUTPUT = fileURLToPath(new URL('../../../.output', import.meta.url));
const NAMED = '/watching.html?name=Vladimir+Putin';
const PLAIN = '/watching.html?name=Nobody';

declare global {
	/** Of watching.html: all that the page has found out. */
	function lookAround(): string;
}

interface Look {
	look: Record<string, unknown>;
	/** The names in the highlight registry, and the line that our style sheet would give. */
	marks: { registry: string[]; line: string };
}

/** What the page found out when it had loaded, and what it knows by now; the name in it aside. */
async function lookAroundIn(tab: Tab): Promise<{ atLoad: Look; now: Look }> {
	const found = await tab.inPage(() => globalThis.lookAround(), null);
	return JSON.parse(found.replaceAll(/Vladimir[+ ]Putin/g, 'Nobody'));
}

test('a page finds the marks and the host of an open card, and nothing else of us', async ({ engine, server }) => {
	const reader = await startReader({
		browser: engine,
		executable: requireBrowser(engine),
		extension: `${OUTPUT}/${engine}-mv3`,
		headless: true,
		before: server.address(NAMED),
	});
	try {
		const tab = await reader.open(server.address(NAMED));
		// It had loaded before there was an extension.
		const { atLoad: bare } = await lookAroundIn(tab);
		expect(bare.marks).toEqual({ registry: [], line: 'none' });

		await tab.goto(server.address(PLAIN));
		await expect.poll(() => reportOf(tab)).toBeDefined();
		await tab.movePointer(20, 20);
		await tab.movePointer(400, 300);
		expect((await lookAroundIn(tab)).now).toEqual(bare);

		await tab.goto(server.address(NAMED));
		await expectMarks(tab, ['Vladimir Putin', 'Tucker Carlson']);
		const { atLoad, now } = await lookAroundIn(tab);
		expect(atLoad).toEqual(bare);
		expect(now).toEqual({
			look: bare.look,
			marks: { registry: ['marked-name', 'met-again', 'opened-name'], line: 'underline' },
		});

		await tab.hover('Vladimir Putin');
		await expectCard(tab, 'Vladimir Putin');
		const host = await tab.inPage(() => {
			const host = document.documentElement.lastElementChild;
			return { html: host?.outerHTML, root: host?.shadowRoot, keys: Object.keys(host ?? {}) };
		}, null);
		expect(host).toEqual({ html: '<div popover="manual"></div>', root: null, keys: [] });
		await tab.press('Escape');
		await expectNoCard(tab);
		const { now: after } = await lookAroundIn(tab);
		expect((after.look.mutations as []).slice((bare.look.mutations as []).length)).toEqual([
			['childList', 'HTML'],
			['childList', 'HTML'],
		]);
		expect({ ...after.look, mutations: [], events: [] }).toEqual({ ...bare.look, mutations: [], events: [] });
		expect(tab.errors).toEqual([]);
	} finally {
		await reader.close();
	}
});

test('what is built gives no page anything to load, to call or to hear', ({ engine }) => {
	const folder = `${OUTPUT}/${engine}-mv3`;
	const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
	expect(manifest).not.toHaveProperty('web_accessible_resources');
	expect(manifest).not.toHaveProperty('externally_connectable');
	expect(manifest.content_scripts).toEqual([
		{
			matches: ['<all_urls>'],
			js: ['page.js'],
			all_frames: true,
			match_origin_as_fallback: true,
			run_at: 'document_idle',
		},
	]);
	const inPages = readdirSync(folder).filter((file) => ['page.js', 'names.js', 'card.js'].includes(file));
	expect(inPages).toHaveLength(3);
	for (const file of inPages) {
		const code = readFileSync(`${folder}/${file}`, 'utf8');
		// Ways of speaking to the page, and of bringing something of ours into it.
		expect(code).not.toMatch(
			/postMessage|dispatchEvent|CustomEvent|wrappedJSObject|exportFunction|cloneInto|getURL|localStorage|sessionStorage|document\.cookie|console\.|wxt:/,
		);
	}
});
