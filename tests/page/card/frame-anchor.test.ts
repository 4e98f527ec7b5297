import { afterEach, expect, it } from 'vitest';
import { type FramePlace, frameAnchor } from '../../../page/card/frame-anchor.ts';

const AREA = { left: 0, top: 0, right: 1000, bottom: 700 };
const NAME = { left: 10, top: 20, right: 110, bottom: 40 };

afterEach(() => document.body.replaceChildren());

/** What a small frame says of itself. */
const place = (some: Partial<FramePlace> = {}): FramePlace => ({
	address: 'https://ads.example/1',
	origin: 'https://ads.example',
	isDirect: true,
	isPointed: false,
	width: 300,
	height: 90,
	box: NAME,
	...some,
});

const look = (some?: Partial<FramePlace>) => frameAnchor(document, place(some)).look(AREA);
const put = (...frames: string[]) => {
	document.body.innerHTML = frames.join('');
};
const frame = (style: string, more = '') =>
	`<iframe ${more} style="position: absolute; border: 0; box-sizing: content-box; ${style}"></iframe>`;

it('finds the frame of this size, and the name in it', () => {
	put(
		frame('left: 0; top: 0; width: 728px; height: 90px'),
		frame('left: 200px; top: 300px; width: 300px; height: 90px; border: 5px solid; padding: 3px 7px'),
	);
	expect(look()).toEqual({ box: { left: 222, top: 328, right: 322, bottom: 348 }, isSeen: true });
});

it('knows frames that are shown larger or smaller than they are', () => {
	put(frame('left: 200px; top: 300px; width: 300px; height: 90px; transform: scale(0.5); transform-origin: 0 0'));
	expect(look()?.box).toEqual({ left: 205, top: 310, right: 255, bottom: 320 });
	put(frame('left: 100px; top: 150px; width: 300px; height: 90px; zoom: 2'));
	expect(look()?.box).toEqual({ left: 220, top: 340, right: 420, bottom: 380 });
});

it('tells frames of one size apart by their address, and takes none where it cannot', () => {
	// An iframe has no such attribute, and fetches nothing for it.
	const two = (address: string) =>
		put(
			frame('left: 0; top: 0; width: 300px; height: 90px', 'data="https://ads.example/0"'),
			frame('left: 400px; top: 400px; width: 300px; height: 90px', `data="${address}"`),
		);
	two('https://ads.example/1');
	expect(look()?.box.left).toBe(410);
	two('https://ads.example/0');
	// The middle of the window's lower edge.
	expect(look()?.box).toEqual({ left: 220, top: 700, right: 780, bottom: 700 });
});

it('takes the frame of a frame whole, in open shadow trees too', () => {
	put('<div></div>');
	const root = (document.body.firstElementChild as Element).attachShadow({ mode: 'open' });
	root.innerHTML = frame('left: 200px; top: 300px; width: 400px; height: 200px', 'data="https://ads.example/outer"');
	expect(look({ isDirect: false })?.box).toMatchObject({ left: 200, top: 300, right: 600, bottom: 500 });
});

it('is not seen once its frame is gone', () => {
	put(frame('left: 200px; top: 300px; width: 300px; height: 90px'));
	const anchor = frameAnchor(document, place());
	expect(anchor.look(AREA)?.isSeen).toBe(true);
	document.body.replaceChildren();
	expect(anchor.look(AREA)?.isSeen).toBe(false);
});
