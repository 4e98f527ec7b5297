import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Seen } from '../../fixtures/hostile-views.tsx';
import { expect, test } from '../support/fixtures.ts';

const TEXTS = 27;

/** The product's views with packs that the door let through, as one script. */
async function viewsOfHostilePacks(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		esbuild: false,
		oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
		build: {
			write: false,
			lib: {
				entry: fileURLToPath(new URL('../../fixtures/hostile-views.tsx', import.meta.url)),
				formats: ['iife'],
				name: 'hostileViews',
			},
		},
	});
	const [bundle] = [built].flat();
	if (!bundle || !('output' in bundle)) throw new Error('nothing was built');
	return bundle.output[0].code;
}

test('hostile text in a card or a result runs nothing, opens nothing and links to the web only', async ({ open }) => {
	const code = await viewsOfHostilePacks();
	const tab = await open('/plain.html');
	const address = await tab.inPage(() => location.href, null);
	const before = tab.requests.length;
	const seen = await tab.inPage(async (script: string): Promise<Seen> => {
		const element = document.createElement('script');
		element.textContent = script;
		document.head.append(element);
		return (globalThis as unknown as { showAll(): Promise<Seen> }).showAll();
	}, code);
	expect(seen).toMatchObject({ strange: [], badLinks: [], harmed: false, cards: TEXTS });
	// Each was really looked for, and linked.
	expect(seen.results).toBeGreaterThan(TEXTS);
	expect(seen.links).toBeGreaterThan(TEXTS);
	expect(await tab.inPage(() => location.href, null)).toBe(address);
	// Firefox counts a font of its own.
	expect(tab.requests.slice(before).filter((request) => !request.startsWith('data:font/'))).toEqual([]);
	expect(tab.errors).toEqual([]);
});
