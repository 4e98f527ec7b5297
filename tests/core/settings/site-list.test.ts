import { describe, expect, it } from 'vitest';
import { readSiteList, SITE_LIST_START, writeSiteList } from '../../../core/settings/site-list.ts';

describe('a list of sites as a file', () => {
	const SITES = [
		{ site: 'a.example', on: false },
		{ site: 'b.example:8080', on: true },
		{ site: 'file', on: false },
	];

	it('comes back as it was, and begins as an error says that it must', () => {
		expect(readSiteList(writeSiteList(SITES))).toEqual({ sites: SITES });
		expect(writeSiteList(SITES).replace(/\s+/g, ' ')).toMatch(SITE_LIST_START);
	});

	const list = (sites: unknown) => JSON.stringify({ format: 'gloss-sites', version: 1, sites });

	it('takes addresses for their sites, in any spelling', () => {
		expect(readSiteList(list({ 'https://www.a.example/x': 'off', 'bücher.example': 'on' }))).toEqual({
			sites: [
				{ site: 'a.example', on: false },
				{ site: 'xn--bcher-kva.example', on: true },
			],
		});
	});

	it.each([
		['{\n"format" "x"}', { what: 'json', line: 2, column: 10 }],
		['', { what: 'json' }],
		['[]', { what: 'form' }],
		['null', { what: 'form' }],
		['{"sites":{}}', { what: 'form' }],
		[list(['a.example']), { what: 'form' }],
		[list({ 'ftp://a.example/x': 'off' }), { what: 'site', site: 'ftp://a.example/x' }],
		[list({ 'a.example': 'off', '': 'on' }), { what: 'site', site: '' }],
		[list({ 'a.example': true }), { what: 'state', site: 'a.example' }],
		[list({ ['x '.repeat(500)]: 'on' }), { what: 'site', site: 'x '.repeat(40) }],
	])('%s is refused as a whole', (text, problem) => expect(readSiteList(text)).toEqual({ problem }));
});
