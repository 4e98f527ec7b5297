import type { Point } from '../card/card-geometry.ts';
import { closest, nodeTypeOf, rootOf } from '../dom/node.ts';
import type { Mark } from '../marks/mark.ts';
import { isShownAt, type MarkPlaces, markAt, markUnder } from '../marks/mark-at.ts';
import { followEscape } from './escape-key.ts';
import { keepListening } from './keep-listening.ts';

/** What a reader does with pointer, touch and keys, in terms of marks. Only real input counts (`isTrusted`). */
export interface PointerEvents {
	/** The pointer came to this mark so many milliseconds ago. */
	over(mark: Mark, sinceMs: number): void;
	out(): void;
	/** The reader scrolls: what comes under the pointer is not meant. */
	busy(): void;
	/** The key that has to be held for the pointer to count. */
	modifier(): Modifier;
	/** A tap on a mark that is not inside a link or control. */
	tap(mark: Mark): void;
	/** Typing, or a press on this target. */
	dismiss(target?: EventTarget | null): void;
	/** Escape was pressed on this target: whether it has closed a card, and is not the page's. */
	escape(target: EventTarget | null): boolean;
	/** The pointer is on this element: it may be new to us. */
	meet(element: Element): void;
	/** Whether a change of the page is unread: a name may stand where the pointer found none. */
	isUnread(): boolean;
}

/** A key as `getModifierState` names it. */
export type Modifier = 'none' | 'Alt' | 'Control' | 'Shift';

/** So long after the last step of a scroll, the page stands still. */
const STILL_MS = 150;

/** A name under a cover takes long to find: it is looked for at most each so many milliseconds. */
const UNDER_MS = 50;
/** The search takes at most one part in so many of the main thread: 2,000 names in one text take 30 ms. */
const UNDER_SHARE = 20;

/** What a tap is meant for, when it is not for us. */
const CONTROLS =
	'a[href],button,input,select,textarea,label,summary,video,audio,[role="button"],[role="link"],[onclick]';

/** Follows the pointer over a document until the signal ends it. */
export function followPointer(
	document: Document,
	places: MarkPlaces,
	events: PointerEvents,
	signal: AbortSignal,
): { marksChanged(): void; setAside(): void; where(): Point | undefined } {
	const view = document.defaultView as Window & typeof globalThis;
	const options = { capture: true, passive: true, signal };
	let frame = 0;
	let latest: PointerEvent | undefined;
	let under = 0;
	/** How long it took to look under covers the last time. */
	let underMs = 0;
	let point: Point | undefined;
	let target: EventTarget | null = null;
	let current: Mark | undefined;
	let held = false;
	/** What the pointer is on has to be told again, also if it is the same. */
	let again = false;
	/** The pointer found no name while a change of the page was unread. */
	let missed = false;
	let scrolled = 0;
	/** When the pointer came to where it is; a page may be busy for longer than a rest until we look. */
	let cameAt = 0;
	/** Where the pointer was when the page moved under it: until it moves itself, it means nothing. */
	let left: { x: number; y: number } | undefined;

	/** The mark at the pointer; under covers only `deeply`, or if it was there before. */
	const find = ({ clientX: x, clientY: y }: PointerEvent, deeply: boolean): Mark | undefined => {
		const selection = document.getSelection();
		const found = markAt(document, places, x, y, openRootsOf(target), selection);
		if (found) return found;
		if (deeply) {
			const start = performance.now();
			const below = markUnder(places, x, y, selection);
			underMs = performance.now() - start;
			return below;
		}
		if (under === 0) {
			const wait = Math.max(UNDER_MS, underMs * UNDER_SHARE);
			under = view.setTimeout(() => look(performance.now() - cameAt, true), wait);
		}
		return current && isShownAt(current, x, y) ? current : undefined;
	};

	const look = (sinceMs: number, deeply = false) => {
		if (deeply) under = 0;
		else frame = 0;
		if (!latest || signal.aborted || (deeply && left)) return;
		if (isElement(target)) events.meet(target);
		for (const { host } of openRootsOf(target)) events.meet(host);
		const found = latest.buttons === 0 ? find(latest, deeply) : undefined;
		// Whoever has opened a card may let go of the key.
		const mark = found === current || held || events.modifier() === 'none' ? found : undefined;
		missed = !found && events.isUnread();
		if (mark === current && !again) return;
		again = false;
		current = mark;
		if (mark) events.over(mark, sinceMs);
		else events.out();
	};

	const lookSoon = ({ timeStamp }: Event) => {
		cameAt = timeStamp;
		if (frame !== 0) return;
		const wait = scrolled + STILL_MS - performance.now();
		if (scrolled > 0 && wait > 0) frame = view.setTimeout(look, wait, 0);
		else frame = view.requestAnimationFrame(() => look(performance.now() - cameAt));
	};

	const listeners: (() => void)[] = [];
	const listen = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) => {
		const trusting = ((event: DocumentEventMap[K]) => {
			if (event.isTrusted) listener(event);
		}) as EventListener;
		listeners.push(() => view.addEventListener(type, trusting, options));
	};

	listen('pointermove', (event) => {
		if (event.pointerType === 'touch') return;
		// Browsers say that the pointer moved when the page did.
		if (left && left.x === event.clientX && left.y === event.clientY) return;
		left = undefined;
		latest = event;
		point = { x: event.clientX, y: event.clientY };
		held = event.getModifierState(events.modifier());
		// Once the event is over, it names the host of a shadow tree instead.
		target = event.composedPath()[0] ?? null;
		lookSoon(event);
	});
	listen('scroll', (event) => {
		// What scrolls elsewhere does not matter.
		const within = event.target as Node | null;
		if (!latest || !within || !isElement(target) || !Node.prototype.contains.call(within, target)) return;
		scrolled = performance.now();
		left = { x: latest.clientX, y: latest.clientY };
		again = true;
		current = undefined;
		events.busy();
	});
	listen('pointerout', (event) => {
		if (event.relatedTarget || event.pointerType === 'touch') return;
		latest = undefined;
		if (!current) return;
		current = undefined;
		events.out();
	});
	let tapped = false;
	/** What a tap selects is not to be copied: some text is selected as a whole. */
	let hadSelection = false;
	listen('pointerdown', (event) => {
		tapped = event.pointerType !== 'mouse';
		hadSelection = document.getSelection()?.isCollapsed === false;
		events.dismiss(event.target);
	});
	listen('click', (event) => {
		if (!tapped || event.defaultPrevented) return;
		const [target] = event.composedPath();
		if (isElement(target) && closest(target, CONTROLS)) return;
		const { clientX: x, clientY: y } = event;
		const selection = hadSelection ? document.getSelection() : null;
		const roots = openRootsOf(target ?? null);
		const mark = markAt(document, places, x, y, roots, selection) ?? markUnder(places, x, y, selection);
		if (!mark) return;
		point = { x, y };
		events.tap(mark);
	});
	for (const type of ['keydown', 'keyup'] as const)
		listen(type, (event) => {
			if (event.key !== events.modifier()) return;
			held = type === 'keydown';
			if (held && !event.repeat && latest && !left) lookSoon(event);
		});
	listen('keydown', (event) => {
		if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) events.dismiss(event.target);
	});
	followEscape(document, events.escape, signal);

	keepListening(
		document,
		() => {
			for (const add of listeners) add();
		},
		signal,
	);
	return {
		/** Looks again at the place of the pointer, where a name may have come with the text that was unread. */
		marksChanged() {
			// What has come under the pointer with a scroll is not meant.
			if (!missed || !latest || left || events.isUnread()) return;
			missed = false;
			again = true;
			view.requestAnimationFrame(() => look(performance.now() - cameAt, true));
		},
		/** Until the pointer moves, it means nothing for a card that was opened otherwise. */
		setAside() {
			missed = false;
			again = false;
		},
		/** Where the pointer was when it last came to a mark. */
		where: () => point,
	};
}

const isElement = (target: EventTarget | null | undefined): target is Element =>
	!!target && 'nodeType' in target && nodeTypeOf(target as Node) === 1;

/** The open shadow roots around an event's innermost target. */
function openRootsOf(target: EventTarget | null): ShadowRoot[] {
	const roots: ShadowRoot[] = [];
	if (!isElement(target)) return roots;
	for (let root = rootOf(target); 'host' in root; root = rootOf((root as ShadowRoot).host)) {
		roots.push(root as ShadowRoot);
	}
	return roots;
}
