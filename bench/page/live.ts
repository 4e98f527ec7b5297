/** The finder and the scout as they live in a page, every task of theirs measured. */

import { createResolver } from '../../core/decide/resolve.ts';
import { readNameIndex, writeForms } from '../../core/names/written-forms.ts';
import { createFilter } from '../../core/prefilter/filter.ts';
import { readKeys } from '../../core/prefilter/filter-keys.ts';
import markCss from '../../entrypoints/mark.css?inline';
import { followPointer } from '../../page/input/pointer.ts';
import { createNameFinder, type NameFinder } from '../../page/read/name-finder.ts';
import { createScout } from '../../page/read/scout.ts';
import { createMeter, idle, later, nextFrame, rendered, type Task } from './meter.ts';
import { type NameSet, namesOfSet } from './names.ts';
import { writtenScoutKeys } from './plain.ts';

const THRESHOLD = 0.5;
/** A page is at rest when nothing of ours has run for this long. */
const QUIET_MS = 400;

const longestOf = (tasks: readonly Task[]) => tasks.reduce((a, b) => (b.ms > a.ms ? b : a)).kind;

async function untilQuiet(tasks: readonly unknown[], done: () => boolean = () => tasks.length > 0) {
	for (let seen = -1; seen !== tasks.length || !done(); ) {
		seen = tasks.length;
		await new Promise((resolve) => later(resolve, QUIET_MS));
	}
}

/** A page without any name: what the filter and watching cost until the walk is over. Places are not marked at first. */
export async function runScout(set: NameSet) {
	const keys = writtenScoutKeys(set);
	const meter = createMeter();
	let candidates = 0;
	const start = performance.now();
	const scout = createScout(document, createFilter(readKeys(keys)), () => void candidates++);
	const startMs = performance.now() - start;
	await untilQuiet(meter.tasks);
	scout.stop();
	const { total, longest, count } = meter.summary();
	return { ms: total + startMs, startMs, longest, slices: count, candidates };
}

function startFinder(set: NameSet, onChange: () => void): NameFinder {
	// As the extension has it: what is painted costs by how it looks.
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(markCss);
	document.adoptedStyleSheets.push(sheet);
	const { forms, filter, entities } = namesOfSet(set);
	const index = readNameIndex(writeForms(forms));
	const { gather } = createResolver(entities);
	const mayHold = createFilter(filter);
	return createNameFinder(document, {
		index,
		gather,
		mayHold,
		isShown: () => true,
		threshold: () => THRESHOLD,
		onlyFirst: () => false,
		isLaterBare: () => true,
		style: () => 'dotted',
		onChange,
	});
}

/** A page with names: slices, their length, and when the first mark is painted. */
export async function runFinder(set: NameSet) {
	const meter = createMeter();
	let changes = 0;
	const finder = startFinder(set, () => void changes++);
	await untilQuiet(meter.tasks, () => changes > 0);
	const { total, longest, count, firstStart } = meter.summary();
	const marks = finder.marks().length;
	const longestKind = longestOf(meter.tasks);
	return { ms: total, longest, longestKind, slices: count, marks, firstMark: (meter.firstMark.at ?? NaN) - firstStart };
}

/** Time from an append to the rendered frame, `times` in a row; with `set` undefined the bare page. */
export async function runAppends(set: NameSet | undefined, times: number) {
	let changes = 0;
	const meter = createMeter();
	const finder = set && startFinder(set, () => void changes++);
	if (finder) await untilQuiet(meter.tasks, () => changes > 0);
	const frames: number[] = [];
	for (let i = 0; i < times; i++) {
		await new Promise((resolve) => idle(resolve));
		await rendered();
		const start = await new Promise<number>((resolve) =>
			window.requestAnimationFrame(() => {
				resolve(performance.now());
				const paragraph = document.createElement('p');
				paragraph.textContent = 'One more line of a feed, with nobody in it.';
				document.body.prepend(paragraph);
			}),
		);
		const { port1, port2 } = new MessageChannel();
		const end = new Promise<number>((resolve) => {
			port1.onmessage = () => resolve(performance.now());
		});
		port2.postMessage(0);
		frames.push((await end) - start);
	}
	frames.sort((a, b) => a - b);
	return { ms: frames[frames.length >> 1] as number, marks: finder?.marks().length ?? 0 };
}

/** A feed: so many nodes a second, for so long; every twentieth holds a name. */
export async function runFeed(set: NameSet, nodesASecond: number, seconds: number) {
	const meter = createMeter();
	let changes = 0;
	const finder = startFinder(set, () => void changes++);
	await untilQuiet(meter.tasks, () => true);
	meter.tasks.length = 0;
	const start = performance.now();
	let sent = 0;
	await new Promise<void>((resolve) => {
		const send = () => {
			const passed = (performance.now() - start) / 1000;
			for (const due = Math.min(passed, seconds) * nodesASecond; sent < due; sent++) {
				const item = document.createElement('p');
				item.textContent =
					sent % 20 === 0 ? `Item ${sent}: Vladimir Putin spoke.` : `Item ${sent} of a feed, about the weather.`;
				document.body.append(item);
			}
			if (passed < seconds) later(send, 20);
			else resolve();
		};
		send();
	});
	await untilQuiet(meter.tasks, () => true);
	const { total, longest } = meter.summary();
	finder.stop();
	const kinds: Record<string, number> = {};
	for (const { kind, ms } of meter.tasks) kinds[kind] = (kinds[kind] ?? 0) + ms;
	return {
		ms: total,
		share: total / 10 / seconds,
		longest,
		longestKind: longestOf(meter.tasks),
		kinds,
		count: meter.tasks.length,
	};
}

/** A frame that takes longer is late. */
const LATE_MS = 50;

/** How the frames of a page come while something happens in each of them. */
async function framesWhile(seconds: number, work: (passed: number) => void) {
	const lengths: number[] = [];
	const start = performance.now();
	let last = start;
	while (last - start < seconds * 1000) {
		const now = await new Promise<number>((resolve) => nextFrame(() => resolve(performance.now())));
		lengths.push(now - last);
		last = now;
		work((now - start) / 1000 / seconds);
	}
	return {
		ms: last - start,
		frames: lengths.length,
		late: lengths.filter((ms) => ms > LATE_MS).length,
		longest: Math.max(...lengths),
	};
}

async function settled(set: NameSet | undefined) {
	let changes = 0;
	const meter = createMeter();
	const finder = set && startFinder(set, () => void changes++);
	if (finder) await untilQuiet(meter.tasks, () => changes > 0);
	return finder;
}

/** Scrolls from top to bottom; with `set` undefined the bare page. */
export async function runScroll(set: NameSet | undefined, seconds: number) {
	const finder = await settled(set);
	const height = document.documentElement.scrollHeight - innerHeight;
	const frames = await framesWhile(seconds, (passed) => scrollTo(0, passed * height));
	return { ...frames, marks: finder?.marks().length ?? 0 };
}

/** A log that grows by a line at its end, five times a second; with `set` undefined the bare page. */
export async function runLog(set: NameSet | undefined, seconds: number) {
	const finder = await settled(set);
	const log = document.querySelector('div') as Element;
	scrollTo(0, document.documentElement.scrollHeight);
	let lines = 0;
	const frames = await framesWhile(seconds, (passed) => {
		if (passed * seconds * 5 < lines) return;
		log.append(`${lines++}: Vladimir Putin spoke.`, document.createElement('br'));
	});
	return { ...frames, marks: finder?.marks().length ?? 0 };
}

/** What a real move of the pointer costs: the caller moves it, then asks for `pointerMoves`. */
export async function startPointer(set: NameSet) {
	const meter = createMeter();
	let changes = 0;
	const finder = startFinder(set, () => void changes++);
	await untilQuiet(meter.tasks, () => changes > 0);
	meter.tasks.length = 0;
	const nothing = () => {};
	followPointer(
		document,
		finder,
		{
			over: nothing,
			out: nothing,
			busy: nothing,
			modifier: () => 'none',
			tap: nothing,
			dismiss: nothing,
			escape: () => false,
			meet: finder.meet,
			isUnread: finder.isBehind,
		},
		new AbortController().signal,
	);
	pointer = meter;
	return { marks: finder.marks().length };
}

let pointer: ReturnType<typeof createMeter> | undefined;

/** The frames in which the pointer was looked up. */
export function pointerMoves() {
	const frames = (pointer?.tasks ?? []).filter(({ kind }) => kind === 'frame').map(({ ms }) => ms);
	frames.sort((a, b) => a - b);
	return { ms: frames[frames.length >> 1] ?? NaN, longest: frames.at(-1) ?? NaN, count: frames.length };
}
