import { type Mark, rectsOf } from './mark.ts';
import { closest, nodeTypeOf, rootOf } from './node.ts';

/** What a reader does with pointer, touch and keys, in terms of marks. Only real input counts (`isTrusted`). */
export interface PointerEvents {
	over(mark: Mark): void;
	out(): void;
	/** A tap on a mark that is not inside a link or control. */
	tap(mark: Mark): void;
	/** Escape, typing, or a press on this target. */
	dismiss(target?: EventTarget | null): void;
	/** The pointer is on this element: it may be new to us. */
	meet(element: Element): void;
}

/** What a tap is meant for, when it is not for us. */
const CONTROLS =
	'a[href],button,input,select,textarea,label,summary,video,audio,[role="button"],[role="link"],[onclick]';

interface CaretPosition {
	offsetNode: Node;
	offset: number;
}

/** Follows the pointer over a document, until the signal ends it. */
export function followPointer(
	document: Document,
	marksIn: (node: Text) => readonly Mark[],
	events: PointerEvents,
	signal: AbortSignal,
) {
	const view = document.defaultView as Window & typeof globalThis;
	const options = { capture: true, passive: true, signal };
	let frame = 0;
	let latest: PointerEvent | undefined;
	let target: EventTarget | null = null;
	let current: Mark | undefined;

	const markAt = (x: number, y: number, target: EventTarget | null): Mark | undefined => {
		const roots = openRootsOf(target);
		const caret = (
			document as Document & {
				caretPositionFromPoint?(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): CaretPosition | null;
			}
		).caretPositionFromPoint?.(x, y, { shadowRoots: roots });
		if (caret?.offsetNode.nodeType !== 3) return;
		// The caret snaps to the nearest text: the boxes tell whether the point is really on the name.
		return marksIn(caret.offsetNode as Text).find((mark) =>
			rectsOf(mark).some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom),
		);
	};

	const look = () => {
		frame = 0;
		if (!latest || signal.aborted) return;
		if (isElement(target)) events.meet(target);
		for (const { host } of openRootsOf(target)) events.meet(host);
		const mark = latest.buttons === 0 ? markAt(latest.clientX, latest.clientY, target) : undefined;
		if (mark === current) return;
		current = mark;
		if (mark) events.over(mark);
		else events.out();
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
		latest = event;
		// Once the event is over, it names the host of a shadow tree instead.
		target = event.composedPath()[0] ?? null;
		if (frame === 0) frame = view.requestAnimationFrame(look);
	});
	listen('pointerout', (event) => {
		if (event.relatedTarget || event.pointerType === 'touch') return;
		latest = undefined;
		if (!current) return;
		current = undefined;
		events.out();
	});
	let tapped = false;
	listen('pointerdown', (event) => {
		tapped = event.pointerType !== 'mouse';
		events.dismiss(event.target);
	});
	listen('click', (event) => {
		if (!tapped || event.defaultPrevented) return;
		const [target] = event.composedPath();
		if (isElement(target) && closest(target, CONTROLS)) return;
		const mark = markAt(event.clientX, event.clientY, target ?? null);
		if (mark) events.tap(mark);
	});
	listen('keydown', (event) => {
		if (event.key === 'Escape' || (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey)) {
			events.dismiss(event.target);
		}
	});

	const attach = () => {
		for (const add of listeners) add();
	};
	attach();
	// `document.open` takes every listener off the window. Whoever is there still is not added twice.
	const rewritten = new MutationObserver(attach);
	rewritten.observe(document, { childList: true });
	signal.addEventListener('abort', () => rewritten.disconnect(), { once: true });
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
