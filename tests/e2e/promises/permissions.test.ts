import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../support/fixtures.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Neither asks for anything nor allows anything: words. */
const HARMLESS = /^(manifest_version|name|description|version|icons|default_locale|commands\.[\w-]+\.description)\b/;

/** Every leaf of a manifest as `path: value`, a content security policy by its directives. */
function leavesOf(value: unknown, path = ''): string[] {
	if (Array.isArray(value)) return value.flatMap((one) => leavesOf(one, path));
	if (typeof value === 'object' && value !== null)
		return Object.entries(value).flatMap(([key, one]) => leavesOf(one, path ? `${path}.${key}` : key));
	if (path.startsWith('content_security_policy'))
		return String(value)
			.split(';')
			.map((directive) => `${path}: ${directive.trim()}`);
	return [`${path}: ${value}`];
}

/** The rows of `docs/permissions.md` that hold for a browser. */
function reasonsFor(engine: string) {
	return readFileSync(`${ROOT}docs/permissions.md`, 'utf8')
		.split('\n')
		.flatMap((line) => {
			const [, leaf, where, why] = /^\| `([^`]+)` \| (\w+) \| (.*) \|$/.exec(line) ?? [];
			return leaf && (where === 'both' || where === engine) ? [{ leaf, why: why ?? '' }] : [];
		});
}

test('the manifest asks for nothing that has no reason', ({ engine }) => {
	const manifest: unknown = JSON.parse(readFileSync(`${ROOT}.output/${engine}-mv3/manifest.json`, 'utf8'));
	const leaves = leavesOf(manifest).filter((leaf) => !HARMLESS.test(leaf));
	const reasons = reasonsFor(engine);
	expect(leaves.sort()).toEqual(reasons.map(({ leaf }) => leaf).sort());
	for (const { leaf, why } of reasons) expect(why.split(' ').length, leaf).toBeGreaterThan(3);
	expect(leaves.filter((leaf) => /web_accessible|externally_connectable|permissions: tabs/.test(leaf))).toEqual([]);
	expect(leaves).toContain("content_security_policy.extension_pages: connect-src 'none'");
});

test('the code as it is built has no call that could send anything elsewhere', ({ engine }) => {
	const folder = `${ROOT}.output/${engine}-mv3`;
	const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
	expect(scripts).toContain('page.js');
	// `fetch(a,b){` and `x.fetch(` are methods of that name; a large corpus is read from the extension's own files.
	const CALLS =
		/(?<![.\w$])fetch\((?![\w$,]*\)\{|`\/\$\{|[\w$.]+\.runtime\.getURL\()|(self|window|globalThis)\.fetch|importScripts|XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport|RTCPeerConnection|new Image\b|prefetch/;
	for (const file of scripts) expect(CALLS.exec(readFileSync(`${folder}/${file}`, 'utf8'))?.[0], file).toBeUndefined();
});
