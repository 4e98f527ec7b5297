import { afterEach, describe, expect, it } from 'vitest';
import type { NameFinder } from '../../../page/read/name-finder.ts';
import { until } from '../../until.ts';
import { startFinder } from './start-finder.ts';

let finder: NameFinder | undefined;

/** The names that are marked once all is read, in one line; `|` between them. */
async function marked(html: string): Promise<string> {
	document.body.innerHTML = `<style>.b{display:inline-block}.m{margin-left:8px}</style><p>ZTR</p>${html}<p>Zembla</p>`;
	finder = startFinder();
	await until(() => expect(names().at(-1)).toBe('Zembla'));
	return names()
		.filter((name) => !['Zembla', 'ZTR'].includes(name))
		.join('|');
}
const names = () => finder?.marks().map(({ surface }) => surface.replace(/\s+/g, ' ')) ?? [];

afterEach(() => {
	finder?.stop();
	document.body.innerHTML = '';
});

const each = (words: string, wrap: (letter: string, i: number) => string) => [...words].map(wrap).join('');

describe('what a reader sees apart is apart', () => {
	it.each<[string, string, string]>([
		[
			'links as boxes',
			'<p><a class="b m">Peter Stone</a><a class="b m">Peter Stone</a></p>',
			'Peter Stone|Peter Stone',
		],
		[
			'a padding in a line',
			'<p><a>Peter Stone</a><a style="padding-left:4px">Peter Stone</a></p>',
			'Peter Stone|Peter Stone',
		],
		['a border', '<p><b style="border:2px solid">Peter Stone</b><b>Peter Stone</b></p>', 'Peter Stone|Peter Stone'],
		['a label', '<p><span>By</span><span class="m">Peter Stone</span></p>', 'Peter Stone'],
		['capitals', '<p><span>BY</span><span class="m">PETER STONE</span></p>', 'PETER STONE'],
		['small letters before', '<p><span>by</span><span style="margin-left:.4em">Peter Stone</span></p>', 'Peter Stone'],
		[
			'an empty box',
			'<p><b>Peter Stone</b><i class="b" style="width:6px"></i><b>Peter Stone</b></p>',
			'Peter Stone|Peter Stone',
		],
		[
			'content of a style',
			'<style>i+i::before{content:", "}</style><p><i>Peter Stone</i><i>Peter Stone</i></p>',
			'Peter Stone|Peter Stone',
		],
		[
			'a name of two boxes',
			'<p><b class="b" style="margin-right:.3em">Peter</b><b class="b">Stone</b></p>',
			'Peter Stone',
		],
		['two far boxes', '<p><b class="b" style="margin-right:60px">Peter</b><b class="b">Stone</b></p>', ''],
		[
			'boxes on two lines',
			'<p style="width:1px"><b class="b m">Peter Stone</b><b class="b m">Peter Stone</b></p>',
			'Peter Stone|Peter Stone',
		],
		['a space of its own', '<p><b>Peter</b><i> Stone</i></p>', 'Peter Stone'],
		['one box beside the other', '<p><b class="b">Peter St</b><b class="b">one</b></p>', 'Peter Stone'],
		[
			'a part that is not for the eye',
			'<p>Peter<span style="position:absolute;clip-path:inset(50%)"> or Paul</span> Stone</p>',
			'Peter Stone',
		],
		['a word that may be broken', '<p>Peter St<wbr>one</p>', 'Peter Stone'],
		['a part that is searched for', '<p>Peter <mark style="padding:0 .1em">St</mark>one</p>', 'Peter Stone'],
		['buttons', '<p><button>Peter Stone</button><button>Peter Stone</button></p>', 'Peter Stone|Peter Stone'],
	])('%s', async (_, html, expected) => expect(await marked(html)).toBe(expected));
});

describe('letters of one word are one word', () => {
	const apart = (style: string) => each('Peter', (letter) => `<span class="b" style="${style}">${letter}</span>`);
	it.each<[string, string]>([
		['boxes', `<p>${apart('')} Stone</p>`],
		['boxes with some distance', `<p>${apart('margin-right:.3em')} Stone</p>`],
		['a large letter', '<p><span style="font-size:3em;padding-right:8px">P</span>eter Stone</p>'],
		['a large letter as a box', '<p><span class="b" style="font-size:3em;margin-right:8px">P</span>eter Stone</p>'],
		[
			'a large letter that floats',
			'<p><span style="float:left;font-size:3em;padding-right:6px">P</span>eter Stone</p>',
		],
		['a floating letter in elements', '<p><span style="float:left"><b>P</b></span>eter Stone</p>'],
		['space between letters', '<p style="letter-spacing:.5em"><b>Pe</b>ter St<i>one</i></p>'],
		['a floating box beside', '<p>Peter <span style="float:right">an advertisement</span>Stone</p>'],
	])('%s', async (_, html) => expect(await marked(html)).toBe('Peter Stone'));
});

describe('notes', () => {
	it.each<[string, string]>([
		['a number', '<p>Peter Stone<sup>1</sup> spoke</p>'],
		['a link', '<p>Peter Stone<sup><a href="#n">12</a></sup></p>'],
		['brackets', '<p>Peter Stone<sup>[1]</sup> spoke</p>'],
		['a link around', '<p>Peter Stone<a href="#n"><sup>1</sup></a></p>'],
		['a letter', '<p>Peter Stone<sup><a href="#a">a</a></sup></p>'],
		['several', '<p>Peter Stone<sup>1,2</sup></p>'],
		['a sign', '<p>Peter Stone<sup>†</sup></p>'],
		['raised by a style', '<p>Peter Stone<span style="vertical-align:super;font-size:60%">1</span></p>'],
		['before the name', '<p><sup>1</sup>Peter Stone</p>'],
		['inside of the name', '<p>Mr Stone<sup>1</sup> and Peter<sup>2</sup> Stone</p>'],
	])('%s', async (_, html) => expect((await marked(html)).split('|').at(-1)).toBe('Peter Stone'));

	it('leaves what belongs to a word', async () => {
		document.body.innerHTML = '<p id="x">On the 1<sup>st</sup> of May, G<sub>9</sub>: Zembla</p>';
		finder = startFinder();
		await until(() => expect(names()).toEqual(['G9', 'Zembla']));
		expect(finder.marks()[0]?.block.text).toBe('On the 1st of May, G9: Zembla');
	});
});

describe('text without a box of its own', () => {
	const none = 'style="display:contents"';
	it.each<[string, string, string]>([
		['in a line', `<p><span ${none}>Peter Stone</span> spoke.</p>`, 'Peter Stone'],
		['in a flex box', `<div style="display:flex"><div ${none}>Peter Stone</div></div>`, 'Peter Stone'],
		['in several', `<div><div ${none}><div ${none}><i ${none}>Peter Stone</i></div></div></div>`, 'Peter Stone'],
		['hidden above', `<div style="display:none"><div ${none}>Peter Stone</div></div>`, ''],
	])('%s', async (_, html, expected) => expect(await marked(html)).toBe(expected));

	it('slots, what they fall back to, and hosts', async () => {
		document.body.innerHTML =
			'<div id="a"><p>Zembla</p></div><p>By <x-b></x-b>!</p><div><x-c>Peter <b>Stone</b></x-c></div>';
		const shadow = (selector: string, html: string) => {
			const root = document.querySelector(selector)?.attachShadow({ mode: 'open' });
			if (root) root.innerHTML = html;
		};
		shadow('#a', '<p><slot>Peter Stone</slot> <slot name="x">G9</slot></p>');
		shadow('x-b', '<style>:host{display:contents}</style>Peter <b>Stone</b>');
		shadow('x-c', '<style>:host{display:contents}</style><slot></slot>');
		finder = startFinder();
		await until(() => expect(names()).toEqual(['G9', 'Zembla', 'Peter Stone', 'Peter Stone']));
		await until(() => expect([...(CSS.highlights.get('marked-name') ?? [])]).toHaveLength(3));
	});
});

describe('what is written above', () => {
	it.each<[string, string]>([
		['one by one', '<ruby>石<rt>shí</rt>彼<rt>bǐ</rt>得<rt>dé</rt></ruby>'],
		['with brackets', '<ruby>石<rp>(</rp><rt>shí</rt><rp>)</rp>彼得<rp>(</rp><rt>bǐdé</rt><rp>)</rp></ruby>'],
		['with bases', '<ruby><rb>石</rb><rt>shí</rt></ruby><ruby><rb>彼得</rb><rt><b>bǐ</b>dé</rt></ruby>'],
	])('%s', async (_, html) =>
		expect((await marked(`<p lang="zh">${html}说</p>`)).replace(/[^石彼得]/g, '')).toBe('石彼得'),
	);
});

describe('text that was read in some forms only', () => {
	const LAYER =
		'<style>.textLayer{position:relative;height:90px}.textLayer span{position:absolute;white-space:pre}</style>';
	const line = (text: string, top: number, left = 0) => `<span style="top:${top}px;left:${left}px">${text}</span>`;
	const nobody = `${'He said that nobody was there, '.repeat(12)}\n`;
	it.each<[string, string, string]>([
		['a button', '<p>Tags <button>Peter Stone</button></p>', 'Peter Stone'],
		['a drawing', '<svg><g><text y="20">Peter <tspan>Stone</tspan></text></g></svg>', 'Peter Stone'],
		[
			'lines of a drawing',
			'<svg><text><tspan x="0" y="20">Peter</tspan><tspan x="0" y="60">Stone</tspan></text></svg>',
			'Peter Stone',
		],
		[
			'no words about a drawing',
			'<svg><title>Peter Stone</title><desc>Peter Stone</desc><defs><text>Peter Stone</text></defs></svg>',
			'',
		],
		[
			'a page in a drawing',
			'<svg><foreignObject width="99" height="99"><p>Peter Stone</p></foreignObject></svg>',
			'Peter Stone',
		],
		['preformatted prose', `<pre>From: Peter Stone\n\n${nobody}</pre>`, 'Peter Stone'],
		['no program', '<pre>const name = "Peter Stone";\nif (name) {\n\tsay(name);\n}</pre>', ''],
		['no code in an element', '<pre>A <code>Peter Stone</code> Peter Stone</pre>', ''],
		[
			'no highlighted code',
			'<div class="highlight"><pre>Peter Stone</pre></div><pre class="language-x">Peter Stone</pre>',
			'',
		],
		[
			'lines placed by hand',
			`${LAYER}<div class="textLayer">${line('with Peter', 0)}<br>${line('Stone spoke', 20)}</div>`,
			'Peter Stone',
		],
		[
			'parts of a line',
			`${LAYER}<div class="textLayer">${line('Pe', 0)}${line('<b>Peter</b>', 30)}${line('<b>Stone</b>', 30, 45)}</div>`,
			'Peter Stone',
		],
		['labels', `<style>i{position:absolute}</style><div><i>Peter</i><i style="top:9px">Stone</i></div>`, ''],
	])('%s', async (_, html, expected) => expect(await marked(html)).toBe(expected));

	it.each([
		...['', '\n'].map((end) => ['words', 'nobody ', end] as const),
		['sentences', 'Nobody There. ', ''] as const,
		['lines of names', 'Nobody Else\n', ''] as const,
	])('a name where a long text is cut: %s', async (_, unit, end) => {
		const long = unit.repeat(Math.ceil(19_990 / unit.length));
		for (let shift = 0; shift < 24; shift += 6) {
			expect(await marked(`<p>${long.slice(shift)}Peter${end || ' '}Stone ${unit.repeat(50)}</p>`)).toBe('Peter Stone');
			finder?.stop();
		}
	});
});
