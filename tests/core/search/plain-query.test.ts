import { describe, expect, it } from 'vitest';
import { plainQuery } from '../../../core/search/plain-query.ts';
import { createSearch } from '../../../core/search/search.ts';
import { threeSources } from '../../fixtures/three-sources.ts';

const search = createSearch(threeSources);
const found = (query: string) => search(query, 24).map(({ id }) => id);

describe('what is looked for', () => {
	it.each([
		['Vladimir <b>Putin</b>', 'Vladimir Putin'],
		['<em>Put</em>in', 'Putin'],
		['Putin<br>Lavrov', 'Putin Lavrov'],
		['Putin<br/>Lavrov', 'Putin Lavrov'],
		['<p class="x">Vladimir Putin</p>', ' Vladimir Putin '],
		['<a href="https://news.example/cuba" title="a > b">Putin</a>', 'Putin'],
		["<A HREF='cuba'\nid=x>Putin</A >", 'Putin'],
		['<img src=x onerror=alert(1)>', ' '],
		['<img/src=x/onerror=alert(1)>', ' '],
		['<script>alert(1)</script>Putin', ' Putin'],
		['<STYLE>b { color: red }</STYLE>Putin', ' Putin'],
		['<!-- Cuba -->Putin', ' Putin'],
		['<!doctype html><html lang=en>Putin', '  Putin'],
		['<news-card name="Cuba">Putin</news-card>', ' Putin '],
		['&lt;b&gt;Putin', 'Putin'],
		['&#60;b&#x3E;Putin', 'Putin'],
		['Vladimir&nbsp;Putin', 'Vladimir Putin'],
		['D&iacute;az-Canel', 'Diaz-Canel'],
		['Ra&#250;l Castro', 'Raúl Castro'],
		['AT&amp;T', 'AT&T'],
		['AT&T; x &y', 'AT&T; x &y'],
		['&ldquo;Putin&rdquo;&mdash;&hellip;', ' Putin   '],
		['&#x110000;&#0;', ' \0'],
		['<Putin>', '<Putin>'],
		['a < b > c', 'a < b > c'],
		['<3 Putin', '<3 Putin'],
		['"Putin" -Putin (Putin) Putin* ~Putin ^4', '"Putin" -Putin (Putin) Putin* ~Putin ^4'],
		['x'.repeat(400), 'x'.repeat(300)],
		[`${'<i>'.repeat(1_000)}Putin`, 'Putin'],
	])('of “%s” is “%s”', (query, text) => expect(plainQuery(query)).toBe(text));

	it.each([
		'<',
		'<b',
		'</',
		'&',
		'&#',
		'<a href="',
		'<a "\'<a "\''.repeat(3_000),
		'<!--'.repeat(5_000),
		'&#x'.repeat(7_000),
	])('ends soon where nothing ends: “%s”', (query) => {
		const before = performance.now();
		plainQuery(query);
		expect(performance.now() - before).toBeLessThan(1_000);
	});
});

it.each([
	['<b>Ana Paz</b>', 'Ana Paz'],
	['<mark>Ana</mark> <a href="/port-office">Paz</a>', 'Ana Paz'],
	['&lt;i&gt;Ana&nbsp;Paz&lt;/i&gt;', 'Ana Paz'],
	['"Ana Paz"', 'Ana Paz'],
	['Ana+Paz', 'Ana Paz'],
	['(Ana) *Paz*', 'Ana Paz'],
	['<Ana Paz>', 'Ana Paz'],
])('“%s” finds all that “%s” does, in its order', (query, text) => {
	expect(found(text).length).toBeGreaterThan(0);
	expect(found(query)).toEqual(found(text));
});

it('an exact name is one with markup too', () => {
	expect(search('<b>Ana Paz</b>', 24)[0]?.exact).toBe(true);
});

it.each(['<b>', '</p>', '<img src=x onerror=alert(1)>', '&nbsp;', '<!-- Ana -->', '<script>Ana</script>'])(
	'“%s” alone finds nothing',
	(query) => expect(found(query)).toEqual([]),
);

it('a page that is pasted as a whole is answered at once', () => {
	for (const query of ['a'.repeat(1_000_000), 'Ana Paz and others. '.repeat(50_000)]) {
		const before = performance.now();
		search(query, 24);
		expect(performance.now() - before).toBeLessThan(1_000);
	}
});
