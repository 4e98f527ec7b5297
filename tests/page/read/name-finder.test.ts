import { afterEach, describe, expect, it } from 'vitest';
import type { Resolver } from '../../../core/decide/resolve.ts';
import { MARKED } from '../../../page/marks/paint.ts';
import type { NameFinder } from '../../../page/read/name-finder.ts';
import { until } from '../../until.ts';
import { OPTIONS, startFinder } from './start-finder.ts';

let finder: NameFinder | undefined;

function find() {
	finder = startFinder();
	return finder;
}

function start(html: string) {
	document.body.innerHTML = html;
	return find();
}

const surfaces = () => finder?.marks().map(({ surface }) => surface.replace(/\s+/g, ' ')) ?? [];
const painted = () =>
	Object.values(MARKED.dotted)
		.flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
		.map((range) =>
			(range.startContainer as Text).data.slice(
				range.startOffset,
				range.startContainer === range.endContainer ? range.endOffset : undefined,
			),
		);

afterEach(() => {
	finder?.stop();
	document.body.innerHTML = '';
});

it('knows whom the sentence of a mark names besides, marked or not', async () => {
	document.body.innerHTML =
		'<p>The G9 met. <i>Peter</i> Stone spoke in Zembla with <b>Aurélie Moreau-Lindt</b>. ZTR?</p>';
	finder = startFinder({ isShown: (entity) => entity !== 'zembla' });
	await until(() => expect(finder?.marks().map(({ entity }) => entity)).toEqual(['g9', 'stone', 'moreau', 'ztr']));
	const marked = finder.marks();
	const beside = (entity: string) =>
		marked.filter((mark) => mark.entity === entity).map((mark) => finder?.beside(mark));
	expect(beside('stone')).toEqual([['zembla', 'moreau']]);
	expect(beside('g9')).toEqual([[]]);
});

it('says that a change is unread, and tells the marks again once it has read it', async () => {
	document.body.innerHTML = '<p>Peter Stone spoke.</p>';
	const told: boolean[] = [];
	finder = startFinder({ onChange: () => told.push(finder?.isBehind() ?? false) });
	await until(() => expect(surfaces()).toEqual(['Peter Stone']));
	await until(() => expect(told.length).toBeGreaterThan(1));
	for (const change of [
		() => {
			document.body.innerHTML = String(document.body.innerHTML);
		},
		() => document.body.append('Nobody is named here.'),
	]) {
		change();
		// The finder hears of a change behind the script that makes it.
		await Promise.resolve();
		finder.refresh();
		expect(told.at(-1)).toBe(true);
		await until(() => expect(told.at(-1)).toBe(false));
		expect(surfaces()).toEqual(['Peter Stone']);
	}
});

describe('what is read', () => {
	it.each<[string, string, string[]]>([
		['names across inline elements', '<p><b>Peter</b> <i>St</i>one</p>', ['Peter Stone']],
		['a drop capital', '<p><span style="font-size:3em">P</span>eter Stone</p>', ['Peter Stone']],
		['no name across blocks', '<p>Peter</p><p>Stone</p>', []],
		['no name across cells', '<table><tr><td>Peter</td><td>Stone</td></tr></table>', []],
		['a name across a line break', '<p>Peter<br>Stone</p>', ['Peter Stone']],
		['a word that a line break breaks', '<p>It was Peter Sto-<br>\n  ne.</p>', ['Peter Sto- ne']],
		['a word that its source breaks', '<p>It was Peter Sto-\n    ne.</p>', ['Peter Sto- ne']],
		[
			'a word broken at a soft hyphen',
			'<p>It was Zem&shy;<br>bla, Peter Sto&shy;ne.</p>',
			['Zem\u00ad bla', 'Peter Sto\u00adne'],
		],
		['full-width letters', '<p>Ｐｅｔｅｒ　Ｓｔｏｎｅ</p>', ['Ｐｅｔｅｒ Ｓｔｏｎｅ']],
		[
			'names beside slashes and an address',
			'<p>Peter Stone/Zembla/Peter Stone, https://example.com/Peter-Stone</p>',
			['Peter Stone', 'Peter Stone'],
		],
		['no name across a picture', '<p>Peter <img alt=""> Stone</p>', []],
		['a link', '<p><a href="#x">Peter Stone</a></p>', ['Peter Stone']],
		['an element that says inline', '<style>h6{display:inline}</style><h6>Peter</h6> <h6>Stone</h6>', ['Peter Stone']],
		['an element that says block', '<div>Peter<span style="display:block">Stone</span></div>', []],
		[
			'no script, style, template',
			'<script type="x">Peter Stone</script><style>/*Peter Stone*/</style><template>Peter Stone</template>',
			[],
		],
		['no code', '<p><code>Peter Stone</code></p><pre>name("Peter Stone");</pre><kbd>Peter Stone</kbd>', []],
		[
			'nothing being written',
			'<textarea>Peter Stone</textarea><div contenteditable>Peter Stone</div><div contenteditable="true"><p>Peter Stone</p></div><div role="textbox">Peter Stone</div><input value="Peter Stone">',
			[],
		],
		['no choices', '<select><option>Peter Stone</option></select>', []],
		[
			'nothing hidden',
			'<p style="display:none">Peter Stone</p><div hidden><p>Peter Stone</p></div><p>A <span style="display:none">Peter Stone</span></p><details><summary>x</summary><p>Peter Stone</p></details><details><summary>x</summary>Peter Stone</details>',
			[],
		],
		[
			'an island of prose in an editor',
			'<div contenteditable="true"><p contenteditable="false">Peter Stone</p></div>',
			[],
		],
	])('%s', async (_, html, expected) => {
		start(`<p>ZTR</p>${html}<p>Zembla</p>`);
		await until(() => expect(surfaces()).toContain('Zembla'));
		expect(surfaces().filter((surface) => !['Zembla', 'ZTR'].includes(surface))).toEqual(expected);
	});

	it('open shadow roots, nested, in document order', async () => {
		start('<p>Zembla</p><div id="host"></div><p>G9</p>');
		const outer = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' });
		finder?.stop();
		outer.innerHTML = '<section><div id="inner"></div></section>';
		(outer.getElementById('inner') as HTMLElement).attachShadow({ mode: 'open' }).innerHTML =
			'<p>Peter <b>Stone</b></p>';
		find();
		await until(() => expect(surfaces()).toEqual(['Zembla', 'Peter Stone', 'G9']));
	});
});

describe('change', () => {
	it('added, edited and removed text', async () => {
		start('<p>Zembla</p>');
		await until(() => expect(surfaces()).toEqual(['Zembla']));
		document.body.insertAdjacentHTML('afterbegin', '<p id="new">Peter Stone</p>');
		await until(() => expect(surfaces()).toEqual(['Peter Stone', 'Zembla']));
		((document.getElementById('new') as HTMLElement).firstChild as Text).data = 'Nobody';
		await until(() => expect(surfaces()).toEqual(['Zembla']));
		document.body.replaceChildren('G9');
		await until(() => expect(surfaces()).toEqual(['G9']));
		await until(() => expect(painted()).toEqual(['G9']));
	});

	it('late evidence, both ways', async () => {
		start('<p>Stone spoke.</p><p>Zembla</p>');
		await until(() => expect(surfaces()).toContain('Zembla'));
		expect(surfaces()).toEqual(['Zembla']);
		document.body.insertAdjacentHTML('beforeend', '<p id="late">It was Peter Stone.</p>');
		await until(() => expect(surfaces()).toEqual(['Stone', 'Zembla', 'Peter Stone']));
		document.getElementById('late')?.remove();
		await until(() => expect(surfaces()).toEqual(['Zembla']));
	});

	it.each([
		[
			'a class',
			'<style>.off{display:none}</style><div class="off" id="x"><p>Peter Stone</p></div>',
			(x: HTMLElement) => x.classList.remove('off'),
		],
		[
			'an inline class',
			'<style>.off{display:none}</style><p>By <span class="off" id="x">Peter Stone</span></p>',
			(x: HTMLElement) => x.classList.remove('off'),
		],
		[
			'details',
			'<details id="x"><summary>More</summary><p>Peter Stone</p></details>',
			(x: HTMLElement) => x.setAttribute('open', ''),
		],
		[
			'details around bare text',
			'<details id="x"><summary>More</summary>Peter Stone</details>',
			(x: HTMLElement) => x.setAttribute('open', ''),
		],
		[
			'a late shadow root',
			'<late-root id="x"></late-root>',
			(x: HTMLElement) => {
				x.attachShadow({ mode: 'open' }).innerHTML = '<p>Peter Stone</p>';
			},
		],
		[
			'a late shadow root of an ordinary element',
			'<section><span id="x"></span></section>',
			(x: HTMLElement) => {
				x.attachShadow({ mode: 'open' }).innerHTML = '<p>Peter Stone</p>';
			},
		],
		[
			'half of a name that is shown',
			'<p>By Peter <span id="x" hidden>Stone</span></p>',
			(x: HTMLElement) => x.removeAttribute('hidden'),
		],
		[
			'half of a word that a class shows',
			'<style>.off .more{display:none}</style><p id="x" class="off">By Peter <b>St<i class="more">one and nobody</i></b></p>',
			(x: HTMLElement) => x.classList.remove('off'),
		],
		[
			'half of a name beside a box',
			'<style>.off{display:none}</style><div>By Peter <x-y class="off" id="x">Stone<p>Nobody</p></x-y></div>',
			(x: HTMLElement) => x.classList.remove('off'),
		],
	])('text that appears by %s', async (_, html, reveal) => {
		start(`<p>Zembla</p>${html}`);
		await until(() => expect(surfaces()).toEqual(['Zembla']));
		reveal(document.getElementById('x') as HTMLElement);
		await until(() => expect(surfaces()).toEqual(['Zembla', 'Peter Stone']));
		await until(() => expect(painted().length).toBe(2));
	});
});

describe('what the reader wants to see', () => {
	let least = 0.5;
	let hidden = '';
	/** Decides by the text around: `sure`, `half`, `maybe`, `hardly`. */
	const confidences: Record<string, number> = { sure: 0.95, half: 0.5, maybe: 0.2, hardly: 0.1, no: 0.05 };
	const byWord: Resolver['gather'] = function* (title, texts) {
		const decide = yield* OPTIONS.gather(title, texts);
		return (text) =>
			decide(text).map((one) => ({ ...one, confidence: confidences[text.text.split(' ')[0] ?? ''] ?? 0 }));
	};
	const unsure = () => finder?.unsure().map(({ entity, range }) => `${entity} ${range.startOffset}`);

	function choose(html: string) {
		document.body.innerHTML = html;
		finder = startFinder({
			gather: byWord,
			isShown: (entity, surface) => `${entity} ${surface}` !== hidden,
			threshold: () => least,
		});
	}

	const FIVE = Object.keys(confidences)
		.map((word) => `<p>${word} Peter Stone</p>`)
		.join('');

	it.each([
		[0.9, 1, 3],
		[0.5, 2, 2],
		[0.2, 3, 1],
	])('marks from %f on: %i, and %i perhaps', async (from, marked, perhaps) => {
		least = from;
		choose(FIVE);
		await until(() => expect(surfaces()).toHaveLength(marked));
		await until(() => expect(unsure()).toHaveLength(perhaps));
	});

	it('follows when the threshold moves', async () => {
		least = 0.5;
		choose(FIVE);
		await until(() => expect(surfaces()).toHaveLength(2));
		least = 0.9;
		finder?.refresh();
		await until(() => expect(surfaces()).toHaveLength(1));
		await until(() => expect(painted()).toHaveLength(1));
		await until(() => expect(unsure()).toHaveLength(3));
	});

	it('hides one way of writing one entity, marked or perhaps, and nothing else', async () => {
		least = 0.5;
		choose('<p>sure Peter Stone</p><p>sure Stone, Peter Stone</p><p>maybe Stone</p><p>maybe Peter Stone</p>');
		await until(() => expect(surfaces()).toHaveLength(3));
		hidden = 'stone Stone';
		finder?.refresh();
		await until(() => expect(surfaces()).toEqual(['Peter Stone', 'Peter Stone']));
		await until(() => expect(unsure()).toEqual(['stone 6']));
		hidden = '';
		finder?.refresh();
		await until(() => expect(surfaces()).toHaveLength(3));
	});
});

describe('painting', () => {
	it('registers what is near the viewport only', async () => {
		start(`<p>Zembla</p><div style="height:${innerHeight * 5}px"></div><p id="far">Peter Stone</p>`);
		await until(() => expect(painted()).toEqual(['Zembla']));
		expect(surfaces()).toEqual(['Zembla', 'Peter Stone']);
		document.getElementById('far')?.scrollIntoView();
		await until(() => expect(painted()).toEqual(['Peter Stone']));
		scrollTo(0, 0);
	});

	it('leaves nothing behind', async () => {
		start('<p>Zembla</p>');
		await until(() => expect(painted()).toEqual(['Zembla']));
		finder?.stop();
		expect([...CSS.highlights.keys()]).toEqual([]);
	});

	it('never changes the page', async () => {
		const html = '<p class="a">Peter <b>Stone</b></p><!-- c --><div><span>Zembla</span></div>';
		start(html);
		const records: MutationRecord[] = [];
		const observer = new MutationObserver((all) => records.push(...all));
		observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
		await until(() => expect(painted().length).toBeGreaterThan(0));
		expect(document.body.innerHTML).toBe(html);
		expect(records).toEqual([]);
		observer.disconnect();
	});
});
