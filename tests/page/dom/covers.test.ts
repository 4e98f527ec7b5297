import { afterEach, expect, it } from 'vitest';
import type { Mark } from '../../../page/marks/mark.ts';
import { markAt, markUnder } from '../../../page/marks/mark-at.ts';

const COVER = 'position:absolute;inset:0';
const NAME = '<span class="name">Peter Stone</span>';
const SHEET = `<style>
	.card { position: relative; padding: 20px; }
	.over::after { content: ''; position: absolute; inset: 0; }
	.before::before { content: ''; position: absolute; inset: 0; }
	.dark::after { background: linear-gradient(transparent, black); }
	.word::after { content: 'Breaking'; background: none; }
	.icon::before { content: '▶'; position: absolute; left: 0; top: 0; width: 16px; height: 16px; background: red; }
	.line::after { content: ''; position: absolute; left: 0; bottom: 0; width: 100%; height: 2px; background: red; transform: scaleX(0); }
	.behind::before { content: ''; position: absolute; inset: 0; background: yellow; z-index: -1; }
	.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
	.first::first-letter { float: left; font-size: 40px; }
</style>`;

const card = (inside: string) => `${SHEET}<div class="card">${inside}</div>`;
const teaser = (cover: string) => card(`<p>By ${NAME}, our writer</p>${cover}`);

/** Attaches an open shadow tree to the element with this id. */
const grow = (id: string, html: string) => () => {
	(document.getElementById(id) as Element).attachShadow({ mode: 'open' }).innerHTML = html;
};
const growClosed = (id: string, html: string) => () => {
	(document.getElementById(id) as Element).attachShadow({ mode: 'closed' }).innerHTML = html;
};

interface Page {
	html: string;
	grown?: () => void;
}

const SEEN: Record<string, Page> = {
	'nothing over it': { html: teaser('') },
	'the ::after of a link': { html: teaser('<h3><a class="over" href="#">More</a></h3>') },
	'the ::before of a link': { html: teaser('<h3><a class="before" href="#">More</a></h3>') },
	'the ::after of the link that it stands in': { html: card(`<h3><a class="over" href="#">About ${NAME}</a></h3>`) },
	'the ::after of an element around it': { html: card(`<section class="over"><p>By ${NAME}</p></section>`) },
	'an empty link': { html: teaser(`<a href="#" style="${COVER}"></a>`) },
	'an empty link of no colour': { html: teaser(`<a href="#" style="${COVER};background:transparent"></a>`) },
	'a link that tints the card under the pointer': {
		html: teaser(`<a href="#" style="${COVER};background:rgba(0,0,0,.05)"></a>`),
	},
	'a link with a text for screen readers': {
		html: teaser(`<a href="#" style="${COVER}"><span class="hidden">Peter Stone says more than he did</span></a>`),
	},
	'a link with its text far away': {
		html: teaser(`<a href="#" style="${COVER};text-indent:-9999px;overflow:hidden">Read more</a>`),
	},
	'a label': { html: teaser(`<label style="${COVER}"><input type="checkbox" style="float:right"></label>`) },
	'a button without a look': {
		html: teaser(`<button style="${COVER};width:100%;background:none;border:0;text-indent:-9999px">Open</button>`),
	},
	'a sheet of no opacity': { html: teaser(`<div style="${COVER};opacity:0;background:red">Text</div>`) },
	'a sheet in one of no opacity': {
		html: teaser(`<div style="${COVER};opacity:0"><div style="${COVER};background:red"></div></div>`),
	},
	'a control of no opacity': { html: teaser(`<input type="file" style="${COVER};opacity:0">`) },
	'two covers': { html: teaser(`<div style="${COVER};z-index:1"></div><a href="#" style="${COVER};z-index:2"></a>`) },
	'a link with a sign elsewhere': { html: teaser('<h3><a class="icon over" href="#">More</a></h3>') },
	'a link in a shadow tree': {
		html: teaser('<div id="host"></div>'),
		grown: grow('host', `<a href="#" style="${COVER}"></a>`),
	},
	'a link over a shadow tree': {
		html: card(`<div id="host"></div><a href="#" style="${COVER}"></a>`),
		grown: grow('host', `<p>By ${NAME}</p>`),
	},
	'a link in a shadow tree around a slot': {
		html: card(`<div id="host" style="position:relative"><p>By ${NAME}</p></div>`),
		grown: grow('host', `<slot></slot><a href="#" style="${COVER}"></a>`),
	},
	'a link over a scroller': {
		html: card(
			`<div id="box" style="height:60px;overflow:auto"><p style="margin-top:300px">By ${NAME}</p></div><a href="#" style="${COVER}"></a>`,
		),
		grown: () => document.getElementById('box')?.scrollBy(0, 290),
	},
	'a link over text that takes no pointer': {
		html: card(`<a href="#" style="${COVER}"></a><p style="position:relative;pointer-events:none">By ${NAME}</p>`),
	},
	'text that is selected as a whole': {
		html: card(`<p style="user-select:all">By ${NAME}</p>`),
	},
	'a link over text in an element without a box': {
		html: card(
			`<p><span style="display:contents">By ${NAME.replace('<span', '<span style="display:contents"')}</span></p><a href="#" style="${COVER}"></a>`,
		),
	},
	'text that cannot be selected': { html: card(`<p style="user-select:none">By ${NAME}</p>`) },
	'a link over turned text': {
		html: card(`<p style="transform:rotate(5deg)">By ${NAME}</p><a href="#" style="${COVER}"></a>`),
	},
	'a link over vertical text': {
		html: card(`<p style="writing-mode:vertical-rl;height:200px">By ${NAME}</p><a href="#" style="${COVER}"></a>`),
	},
	'a link over text from right to left': {
		html: card(`<p dir="rtl">By ${NAME}</p><a href="#" style="${COVER}"></a>`),
	},
	'a link over zoomed text': {
		html: card(`<p style="zoom:1.5">By ${NAME}</p><a href="#" style="${COVER}"></a>`),
	},
	'a link over a first letter that floats': {
		html: card(`<p class="first">${NAME} writes</p><a href="#" style="${COVER}"></a>`),
	},
	'nothing, in a first letter that floats': { html: card(`<p class="first">${NAME} writes</p>`) },
	'a line under it that grows': { html: card(`<a class="line" href="#" style="position:relative">About ${NAME}</a>`) },
	'a link, with a line under it that grows': {
		html: card(`<p class="line" style="position:relative">${NAME}</p><a href="#" style="${COVER}"></a>`),
	},
	'a link over a name with a colour behind it': {
		html: card(`<p style="position:relative" class="behind">By ${NAME}</p><a href="#" style="${COVER}"></a>`),
	},
	'a link over a label': { html: card(`<label>By ${NAME}<input></label><a href="#" style="${COVER}"></a>`) },
};

const HIDDEN: Record<string, Page> = {
	'a banner': { html: teaser(`<div style="${COVER};background:white">Cookies</div>`) },
	'a banner without text': { html: teaser(`<div style="${COVER};background:white"></div>`) },
	'a banner, under a link of its own': {
		html: teaser(`<div style="${COVER};background:white"><a href="#" style="${COVER}"></a></div>`),
	},
	'a dark sheet': { html: teaser(`<div style="${COVER};background:rgb(0 0 0 / .5)"></div>`) },
	'a sheet of a modern colour': { html: teaser(`<div style="${COVER};background:oklch(50% .1 20)"></div>`) },
	'a shade': { html: teaser(`<a href="#" style="${COVER};background-image:linear-gradient(red,blue)"></a>`) },
	'a shade of generated content': { html: teaser('<h3><a class="over dark" href="#">More</a></h3>') },
	'a shade of an element around it': { html: card(`<section class="over dark"><p>By ${NAME}</p></section>`) },
	'a word of generated content': { html: teaser('<h3><a class="over word" href="#">More</a></h3>') },
	'a blur': { html: teaser(`<div style="${COVER};backdrop-filter:blur(4px)"></div>`) },
	'a picture': { html: teaser(`<img style="${COVER};width:100%;height:100%" alt="">`) },
	'a drawing': { html: teaser(`<svg style="${COVER};width:100%;height:100%"><path d="M0 0H999V999H0z"/></svg>`) },
	'a canvas': { html: teaser(`<canvas style="${COVER};width:100%;height:100%"></canvas>`) },
	'a video': { html: teaser(`<video style="${COVER};width:100%;height:100%"></video>`) },
	'a frame': { html: teaser(`<iframe style="${COVER};width:100%;height:100%"></iframe>`) },
	'text of its own': {
		html: teaser(`<div style="${COVER}">${'Words that stand over the name, all along. '.repeat(40)}</div>`),
	},
	'a banner in a shadow tree': {
		html: teaser('<div id="host"></div>'),
		grown: grow('host', `<div style="${COVER};background:white"></div>`),
	},
	'a closed shadow tree': {
		html: teaser('<div id="host"></div>'),
		grown: growClosed('host', `<div style="${COVER};background:white"></div>`),
	},
	'a header that sticks': {
		html: teaser('<header style="position:fixed;inset:0 0 auto 0;height:300px;background:white"></header>'),
	},
	'the end of its lines': {
		html: card(`<p style="height:20px;overflow:hidden"><br><br><br>By ${NAME}</p><a href="#" style="${COVER}"></a>`),
	},
	'the end of its lines, with nothing over it': {
		html: '<p style="height:20px;overflow:hidden"><br><br><br>By <span class="name">Peter Stone</span></p>',
	},
	'no opacity of its own': { html: card(`<p style="opacity:0">By ${NAME}</p><a href="#" style="${COVER}"></a>`) },
	'no visibility': { html: card(`<p style="visibility:hidden">By ${NAME}</p><a href="#" style="${COVER}"></a>`) },
};

/** The mark of the name in the page, looked for in the middle of its first box. */
function find(): { mark: Mark; found: Mark | undefined } {
	const roots = [document, document.getElementById('host')?.shadowRoot];
	const name = roots.map((root) => root?.querySelector('.name')).find((found) => found) as Element;
	const text = name.firstChild as Text;
	const range = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: text.length });
	const mark = { entity: 'x', range } as unknown as Mark;
	const live = document.createRange();
	live.selectNodeContents(text);
	const { x, y, width, height } = live.getClientRects()[0] as DOMRect;
	const places = {
		marksIn: (node: Text) => (node === text ? [mark] : []),
		marksNear: () => [[name.closest('p, h3, label') as Element, [mark]] as const],
	};
	const at = [x + width / 2, y + height / 2] as const;
	return { mark, found: markAt(document, places, ...at, [], null) ?? markUnder(places, ...at, null) };
}

afterEach(() => {
	document.body.innerHTML = '';
});

for (const [what, { html, grown }] of Object.entries(SEEN))
	it(`a name is found under ${what}`, () => {
		document.body.innerHTML = html;
		grown?.();
		const { mark, found } = find();
		expect(found).toBe(mark);
	});

for (const [what, { html, grown }] of Object.entries(HIDDEN))
	it(`a name is not found behind ${what}`, () => {
		document.body.innerHTML = html;
		grown?.();
		expect(find().found).toBeUndefined();
	});
