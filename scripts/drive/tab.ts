/** A tab, over what a page of Playwright and one of Puppeteer have in common. */
import {
	markedTexts,
	type Point,
	placeOfFrame,
	placeOfMark,
	placeOfText,
	readCard,
	showPoint,
	untilDrawn,
} from './in-frame.ts';
import type { FrameResult, Shape, Tab } from './reader.ts';
import { untilFound } from './until-found.ts';

/** What a tab needs of a driver's page. */
export interface PageLike {
	evaluate(expression: string): Promise<unknown>;
	goto(address: string, options: { waitUntil: 'load' }): Promise<unknown>;
	bringToFront(): Promise<void>;
	close(): Promise<void>;
	mouse: {
		move(x: number, y: number, options?: { steps?: number }): Promise<void>;
		click(x: number, y: number): Promise<void>;
		down(): Promise<void>;
		up(): Promise<void>;
	};
	keyboard: { down(key: never): Promise<void>; up(key: never): Promise<void>; type(text: string): Promise<void> };
	pdf(): Promise<Uint8Array>;
}

/** What a tab needs of its browser. */
export interface TabHost {
	inBackground<Result>(expression: string): Promise<Result>;
	/** The world in which a script can read the highlight registry. */
	registryWorld: 'MAIN' | 'ISOLATED';
	tap(point: Point): Promise<void>;
	/** Several steps of a finger. */
	swipe(steps: Point[]): Promise<void>;
	wheel(y: number): Promise<void>;
	/** Undefined is what a tab has at first. */
	shape(shape: Shape | undefined): Promise<void>;
	screenshot(path: string): Promise<void>;
	heap(): Promise<number>;
	families(selector: string): Promise<string[]>;
	/** Where the browser keeps orphans: all of them, which no other way leads to. */
	copies?(): Promise<string[]>;
	/** Whether the browser would end with this tab. */
	isLast(): Promise<boolean>;
}

/** Several steps, because a pointer that jumps is not what a reader has. */
const POINTER_STEPS = 4;
const SWIPE_STEPS = 8;
/** How long a name is waited for that is not marked. */
const MARK_PATIENCE_MS = 3_000;

/** The tab in front as a `Tab`; `log` fills while it lives. */
export async function createTab(
	page: PageLike,
	host: TabHost,
	log: { errors: string[]; requests: string[] },
): Promise<Tab> {
	const api = 'globalThis.browser ?? chrome';
	const tabId = await host.inBackground<number>(
		`(${api}).tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)`,
	);

	function inWorld<Argument, Result>(world: string, work: (argument: Argument) => Result, argument: Argument) {
		return host.inBackground<FrameResult<Result>[]>(
			`(${api}).scripting.executeScript({ target: { tabId: ${tabId}, allFrames: true }, world: '${world}', injectImmediately: true, func: ${work}, args: [${JSON.stringify(argument)}] })
				.then(
					(results) => results.map(({ frameId, result }) => ({ frameId, result })),
					// The page went away in the middle, or the next is not there yet: nobody there to answer.
					(error) => (/was removed|Missing host permission/.test(error.message) ? [] : Promise.reject(error)),
				)`,
		);
	}

	/** The top left corner of a frame, in the tab's viewport. */
	async function cornerOf(frameId: number): Promise<Point> {
		if (frameId === 0) return { x: 0, y: 0 };
		// One that goes away just now has no answer.
		const frames = (await inWorld('ISOLATED', placeOfFrame, null)).filter(({ result }) => result);
		const path = frames.find((frame) => frame.frameId === frameId)?.result.path ?? [];
		const corner = { x: 0, y: 0 };
		for (const [depth, index] of path.entries()) {
			const parent = frames.find(({ result }) => String(result.path) === String(path.slice(0, depth)));
			const inParent = parent?.result.corners[index];
			if (!inParent) throw new Error(`Nobody knows where frame ${path.slice(0, depth + 1).join('.')} is`);
			corner.x += inParent.x;
			corner.y += inParent.y;
		}
		return corner;
	}

	/** The first frame that has an answer, and where that frame stands in the tab. */
	async function first<Argument, Result>(
		world: string,
		work: (argument: Argument) => Result | null,
		argument: Argument,
	) {
		const results = await inWorld(world, work, argument);
		const found = results.find(({ result }) => result);
		if (!found?.result) return;
		return { result: found.result, corner: await cornerOf(found.frameId) };
	}

	/** What is asked for a place, where the place is in the tab; scrolls to it. */
	async function shown<Argument>(
		world: string,
		work: (argument: Argument) => Point | null,
		argument: Argument,
		scrolls = true,
	): Promise<Point | undefined> {
		const found = await first(world, work, argument);
		if (!found) return;
		const point = { x: found.corner.x + found.result.x, y: found.corner.y + found.result.y };
		// A frame scrolls itself, but not what it stands in, where that is from elsewhere.
		const scrolled = scrolls && (await inWorld('ISOLATED', showPoint, point)).some(({ result }) => result);
		return scrolled ? shown(world, work, argument, false) : point;
	}

	async function mark(text: string, nth: number): Promise<Point> {
		const point = () => shown(host.registryWorld, placeOfMark, { text, nth });
		// What a page writes anew has no mark for a moment.
		const found = await untilFound(point, `“${text}”`, MARK_PATIENCE_MS).catch(async () => {
			throw new Error(`“${text}” is not marked (${nth + 1}); marked: ${(await tab.marks()).join(', ')}`);
		});
		// A page that has scrolled says so a frame later, and a pointer that came before means nothing.
		await inWorld('ISOLATED', untilDrawn, null);
		return found;
	}

	async function inCard(name: string): Promise<Point> {
		const card = await first('ISOLATED', readCard, name);
		if (!card?.result.point) throw new Error(`No “${name}” in the card: ${card?.result.text}`);
		return { x: card.corner.x + card.result.point.x, y: card.corner.y + card.result.point.y };
	}

	let shaped = false;
	const tab: Tab = {
		...log,
		inPage: (work, argument) => page.evaluate(`(${work})(${JSON.stringify(argument)})`) as never,
		inFrames: (work, argument) => inWorld('ISOLATED', work, argument),
		marks: async () => {
			const frames = await inWorld(host.registryWorld, markedTexts, null);
			return frames.sort((a, b) => a.frameId - b.frameId).flatMap(({ result }) => result ?? []);
		},
		async hover(text, nth = 0) {
			const { x, y } = await mark(text, nth);
			await page.mouse.move(x, y, { steps: POINTER_STEPS });
		},
		async tap(text, nth = 0) {
			await host.tap(await mark(text, nth));
		},
		async click(text, nth = 0) {
			const { x, y } = await mark(text, nth);
			await page.mouse.click(x, y);
		},
		hold: () => page.mouse.down(),
		letGo: () => page.mouse.up(),
		wheel: host.wheel,
		placeOf: (text, nth = 0) => mark(text, nth),
		async placeOfText(words) {
			const point = await shown('ISOLATED', placeOfText, words);
			if (!point) throw new Error(`“${words}” stands nowhere`);
			return point;
		},
		placeInCard: inCard,
		async shape(shape) {
			shaped = true;
			// Its way from outside of a smaller window could not be driven.
			await page.mouse.move(0, 0);
			await host.shape(shape);
		},
		swipe: ({ x, y }, by) =>
			host.swipe(Array.from({ length: SWIPE_STEPS + 1 }, (_, step) => ({ x, y: y + (by * step) / SWIPE_STEPS }))),
		tapAt: (x, y) => host.tap({ x, y }),
		clickAt: (x, y) => page.mouse.click(x, y),
		movePointer: (x, y) => page.mouse.move(x, y, { steps: POINTER_STEPS }),
		async press(keys) {
			const all = keys.split('+') as never[];
			for (const key of all) await page.keyboard.down(key);
			for (const key of all.reverse()) await page.keyboard.up(key);
		},
		type: (text) => page.keyboard.type(text),
		print: async () => Buffer.from(await page.pdf()),
		card: async () => (await inWorld('ISOLATED', readCard, null)).find(({ result }) => result)?.result?.text,
		async hoverCard() {
			const card = await first('ISOLATED', readCard, null);
			if (!card) throw new Error('No card is open.');
			const { x, y, width, height } = card.result.box;
			await page.mouse.move(card.corner.x + x + width / 2, card.corner.y + y + height / 2, { steps: POINTER_STEPS });
		},
		async clickInCard(name) {
			const { x, y } = await inCard(name);
			await page.mouse.click(x, y);
		},
		goto: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
		bringToFront: () => page.bringToFront(),
		screenshot: host.screenshot,
		heap: host.heap,
		families: host.families,
		async copies() {
			if (host.copies) return host.copies();
			type World = typeof globalThis & { gloss?: { report(): { state: string } } };
			const [top] = await inWorld('ISOLATED', () => (globalThis as World).gloss?.report().state, null);
			return top?.result ? [top.result] : [];
		},
		async close() {
			if (shaped) await host.shape(undefined);
			if (!(await host.isLast())) return page.close();
			await page.goto('about:blank', { waitUntil: 'load' });
			// Firefox tells a page of no pointer that comes to where it was in the page before.
			await page.mouse.move(0, 0);
		},
	};
	return tab;
}
