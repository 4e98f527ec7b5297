import { afterEach, expect, it } from 'vitest';
import type { NameFinder } from '../../../page/read/name-finder.ts';
import { createTextReader } from '../../../page/read/text.ts';
import { until } from '../../until.ts';
import { startFinder } from './start-finder.ts';

let finder: NameFinder | undefined;

afterEach(() => {
	finder?.stop();
	document.body.innerHTML = '';
});

const LINES = 4_000;
const line = (i: number) => `Line ${i}: here at the harbour is Peter Stone, who said nothing.`;
const lines = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => line(from + i));

/** Texts of a log, and how a line is added to it at one of its ends. */
const LOGS: [string, (log: HTMLElement) => void, (log: HTMLElement, line: string) => void][] = [
	[
		'lines ended by br, at the end',
		(log) => {
			log.innerHTML = lines(0, LINES).join('<br>');
		},
		(log, line) => log.append(document.createElement('br'), line),
	],
	[
		'lines ended by br, at the beginning',
		(log) => {
			log.innerHTML = lines(0, LINES).join('<br>');
		},
		(log, line) => log.prepend(line, document.createElement('br')),
	],
	[
		'lines that are elements',
		(log) => {
			log.innerHTML = lines(0, LINES)
				.map((line) => `<span>${line}</span>\n`)
				.join('');
		},
		(log, line) => log.insertAdjacentHTML('beforeend', `<span>${line}</span>\n`),
	],
	[
		'one text that grows',
		(log) => {
			log.textContent = lines(0, LINES).join('\n');
		},
		(log, line) => (log.firstChild as Text).appendData(`\n${line}`),
	],
	[
		'a line comes, the first one goes',
		(log) => {
			log.innerHTML = lines(0, LINES).join('<br>');
		},
		(log, line) => {
			log.append(document.createElement('br'), line);
			log.firstChild?.remove();
			log.firstChild?.remove();
			log.append(document.createElement('br'), line);
		},
	],
];

it.each(LOGS)('reads only what is new of a log: %s', async (_, fill, add) => {
	document.body.innerHTML = '<div id="log"></div>';
	const log = document.getElementById('log') as HTMLElement;
	fill(log);
	finder = startFinder();
	await until(() => expect(finder?.marks()).toHaveLength(LINES));
	const before = new Set(finder.marks());
	const reader = createTextReader(document);
	for (let i = 1; i <= 5; i++) {
		const blocks = new Set(finder.marks().map(({ block }) => block));
		add(log, line(LINES + i));
		const count = [...reader.blocksIn(log)].reduce((sum, { text }) => sum + text.split('Peter Stone').length - 1, 0);
		await until(() => expect(finder?.marks()).toHaveLength(count));
		// What is read again is cut anew; the first and the last part, at most with those beside them.
		const now = new Set(finder.marks().map(({ block }) => block));
		expect([...now].filter((block) => !blocks.has(block)).length).toBeLessThanOrEqual(4);
	}
	const texts = finder.marks().map(({ block, start, end }) => block.text.slice(start, end));
	expect(new Set(texts)).toEqual(new Set(['Peter Stone']));
	const order = finder.marks().map(({ range }) => range);
	expect(order.every((range, i) => i === 0 || isBehind(order[i - 1] as StaticRange, range))).toBe(true);
	// Marks that were there are the marks that are there.
	expect(finder.marks().filter((mark) => before.has(mark)).length).toBeGreaterThanOrEqual(LINES - 5);
});

const isBehind = (a: StaticRange, b: StaticRange) =>
	a.startContainer === b.startContainer
		? a.startOffset < b.startOffset
		: (a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

it('reads all that has changed, wherever and however', async () => {
	document.body.innerHTML = '<div id="log"></div>';
	const log = document.getElementById('log') as HTMLElement;
	log.innerHTML = lines(0, 2_000).join('<br>');
	finder = startFinder();
	await until(() => expect(finder?.marks()).toHaveLength(2_000));
	let seed = 7;
	const random = (below: number) => {
		seed = (seed * 48_271) % 2_147_483_647;
		return seed % below;
	};
	const child = () => log.childNodes[random(log.childNodes.length)] as ChildNode;
	const changes: (() => void)[] = [
		() => child().remove(),
		() => child().before('Peter', document.createElement('br'), 'Stone'),
		() => child().after(Object.assign(document.createElement('b'), { textContent: 'G9' })),
		() => child().replaceWith('Peter ', 'Stone, and Zembla. '),
		() => {
			for (let i = 0; i < 600; i++) child().remove();
		},
		() => child().before(Object.assign(document.createElement('p'), { textContent: 'Peter Stone.' })),
		() => log.querySelector('p')?.remove(),
		() => {
			const node = child();
			if (node.nodeType === 3) (node as Text).data = 'Here is Peter Stone, and here is Peter Stone.';
		},
	];
	const ids = new Map<Node, number>();
	const placesOf = ({ marks }: NameFinder) =>
		marks().map(({ surface, range: { startContainer, startOffset } }) => {
			if (!ids.has(startContainer)) ids.set(startContainer, ids.size);
			return `${surface} at ${startOffset} in ${ids.get(startContainer)}`;
		});
	for (let round = 0; round < 12; round++) {
		for (let i = 0; i < 3; i++) changes[random(changes.length)]?.();
		const anew = startFinder();
		await until(() => expect(placesOf(finder as NameFinder)).toEqual(placesOf(anew)));
		anew.stop();
	}
});
