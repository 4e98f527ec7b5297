import { describe, expect, it } from 'vitest';
import { siteIn, siteMeant, siteName } from '../../../core/settings/site.ts';
import { readSiteList, writeSiteList } from '../../../core/settings/site-list.ts';
import { siteOf } from '../../../extension/storage/switches.ts';

describe('the site in what is written', () => {
	it.each([
		['https://elpais.example/', 'elpais.example'],
		['HTTPS://WWW.Example.COM/path?x#y', 'example.com'],
		['//elpais.example/x', 'elpais.example'],
		['https:elpais.example', 'elpais.example'],
		['https://ana:secret@elpais.example:8443/x', 'elpais.example:8443'],
		['elpais.example/internacional?x=1', 'elpais.example'],
		[' example.com ', 'example.com'],
		['bücher.example', 'xn--bcher-kva.example'],
		['BÜCHER.example:8080', 'xn--bcher-kva.example:8080'],
		['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
		['例え。テスト', 'xn--r8jz45g.xn--zckzah'],
		['exam\u00ADple.com', 'example.com'],
		['localhost:3000', 'localhost:3000'],
		['192.168.0.1:8080', '192.168.0.1:8080'],
		['[::1]:8080', '[::1]:8080'],
		['[0:0:0:0:0:0:0:1]', '[::1]'],
		['www.www.example.com', 'www.example.com'],
		['www.com', 'www.com'],
		['example.com.', 'example.com.'],
		['example.com:80', 'example.com'],
		['example.com:443', 'example.com'],
		['my_host.example', 'my_host.example'],
		['file:///home/ana/x.html', 'file'],
		['file', 'file'],
	])('“%s” is %s', (text, site) => expect(siteIn(text)).toBe(site));

	it.each(
		[
			['', '   ', 'a b', 'two words.example', 'a..example', '.example', '*.example.com', '1.2', '0x7f.1'],
			['ana@elpais.example', 'mailto:ana@elpais.example', 'javascript:alert(1)', 'about:blank', 'data:text/html,x'],
			['chrome://settings', 'ftp://elpais.example', 'moz-extension://x/', 'http://', 'https:///', '::1'],
			['<b>elpais.example</b>', 'elpais.example:99999', 'elpais.example:http', '"elpais.example"', 'a\nb.example'],
			[`${'a'.repeat(300)}.example`, '%', 'xn--a.example', '\u202Eelpais.example'],
		].flat(),
	)('“%s” is none', (text) => expect(siteIn(text)).toBeUndefined());

	it.each([
		['https://elpais.example/.', 'elpais.example'],
		['example.com.', 'example.com'],
		['“example.com”,', 'example.com'],
		['<https://example.com>', 'example.com'],
		['(example.com).', 'example.com'],
		['https://example.com./', 'example.com.'],
		['[::1]', '[::1]'],
		['localhost', 'localhost'],
		['http://wiki/', 'wiki'],
		['wiki/', 'wiki'],
		['file:///x', 'file'],
		['elpais', undefined],
		['el país', undefined],
		['', undefined],
	])('who writes “%s” means %s', (text, site) => expect(siteMeant(text)).toBe(site));
});

describe('a site as it is shown', () => {
	it.each([
		['elpais.example', 'elpais.example'],
		['xn--bcher-kva.example:8080', 'bücher.example:8080'],
		['xn--e1afmkfd.xn--p1ai', 'пример.рф'],
		['xn--e1afmkfd.example', 'пример.example'],
		['xn--e1afmkfd.xn--p1ai:8080', 'пример.рф:8080'],
		['xn--e1afmkfd.xn--p1ai.', 'пример.рф.'],
		['www.xn--bcher-kva.example', 'www.www.bücher.example'],
		['xn--r8jz45g.xn--zckzah', '例え.テスト'],
		['xn--hxajbheg2az3al.xn--jxalpdlp', 'παράδειγμα.δοκιμή'],
		['xn--mgbh0fb.xn--kgbechtv', 'مثال.إختبار'],
		['[::1]:8080', '[::1]:8080'],
		['example.com.', 'example.com.'],
		['www.example.com', 'www.www.example.com'],
		['www.com', 'www.com'],
	])('%s as %s', (site, name) => expect(siteName(site)).toBe(name));

	it.each([
		...['việt.example', 'straße.example', 'łódź.example', 'șoc.example', 'ıspanak.example', 'ελλάδα.example'],
		...['한국.example', 'ไทย.example', '日本語サーバー.example', 'ქართული.example', 'вестник.example', 'оса.рф'],
	])('as people write it: %s', (name) => {
		const site = siteIn(name) ?? '';
		expect(site).toMatch(/^xn--/);
		expect(siteName(site)).toBe(name);
	});

	it.each([
		['Latin and Cyrillic in one word', 'pаypal.example'],
		['Cyrillic that reads as Latin', 'аррӏе.com'],
		['Greek that reads as Latin', 'νικο.com'],
		['a letter of a phonetic alphabet', 'ɡoogle.com'],
		['a mark on its own', 'a\u0332b.example'],
		['a picture', '💩.example'],
		['two alphabets', 'приветαβ.example'],
	])('in ASCII where the name may deceive: %s', (_, written) => {
		const site = siteOf(`http://${written}/`) ?? '';
		expect(site).toMatch(/^xn--/);
		expect(siteName(site)).toBe(site);
	});

	it.each([
		'xn--',
		'xn--a',
		'xn--\u00FC',
		'xn--a-.example',
		'xn--0000000000000000000000.example',
		'xn--BCHER-KVA.example',
	])('“%s”, which is no name of any alphabet, as it is', (site) => expect(siteName(site)).toBe(site));
});

it.each(
	[
		['http://example.com./', 'http://www.www.example.com/', 'http://www.com/', 'http://www.localhost:3000/'],
		['http://bücher.example/', 'http://[::1]:8080/', 'http://10.0.0.1/', 'http://a_b.example/', 'file:///x'],
	].flat(),
)('the site of %s comes back from a file, and is found again by the name it is shown with', (address) => {
	const site = siteOf(address) as string;
	const sites = [{ site, on: false }];
	expect(readSiteList(writeSiteList(sites))).toEqual({ sites });
	if (site !== 'file') expect(siteIn(siteName(site))).toBe(site);
});
