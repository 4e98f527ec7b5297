/**
 * The one node that we put into a page for each open card: a host with a closed shadow root in the
 * top layer. The page can neither style, read nor click what is inside.
 */

import { hostOf, matches, nodeTypeOf, parentNodeOf } from '../dom/node.ts';
import { inEachFrame, type SeenArea, watchSeenArea } from '../dom/seen-area.ts';
import type { Anchor } from './card-anchor.ts';
import type { Box } from './card-geometry.ts';
import { giveRoom, placeFrame, placeSheet } from './card-place.ts';
import { pinFrame } from './pinned-frame.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';
/** Where a finger is the pointer, or has opened the card, it needs a sheet in so narrow a window, not a card beside the name. */
const NARROW = '(max-width: 480px)';
const FINGER = '(pointer: coarse)';

/**
 * `!important` in a shadow tree beats the page's, so no page rule moves, hides or clips the card. `all` covers all but
 * direction, unicode-bidi and custom properties.
 */
const HOST_CSS = `
:host {
	all: initial !important;
	direction: ltr !important;
	unicode-bidi: normal !important;
	display: block !important;
	position: fixed !important;
	inset: 0 auto auto 0 !important;
	width: 0 !important;
	height: 0 !important;
	z-index: 2147483647 !important;
	user-select: none !important;
}
.gloss-frame[data-pressed] { user-select: text; }
.gloss-probe { position: fixed; inset: 0; visibility: hidden; pointer-events: none; }
/* What a page hangs on any element, laid over the page or the card. */
:host::before, :host::after, :host::backdrop { display: none !important; }
@media print { :host { display: none !important; } }
`;

/** What happens in the card stays in the card: shortcuts, focus traps and “click outside” handlers of the page. */
const KEPT_EVENTS = [
	...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'focusin', 'focusout'],
	...[
		'pointerdown',
		'pointerup',
		'mousedown',
		'mouseup',
		'touchstart',
		'touchend',
		'click',
		'auxclick',
		'dblclick',
		'copy',
	],
];

export interface CardHost {
	/** The one node of ours on the page. */
	element: Element;
	/** Render the card in here, before it is shown. */
	mount: HTMLElement;
	/** Puts the card on the page at its anchor, follows that, and moves focus in if it was opened by a key. */
	show(anchor: Anchor, by: 'rest' | 'key' | 'tap'): void;
	/** The anchor is this one now: the page has written the name anew. */
	moveTo(anchor: Anchor): void;
	/** Takes the card off its name: from now on it stays where it is. */
	pin(): void;
	/** Leaves the card where it is, whatever becomes of its name; one above its name shrinks towards it. */
	letGo(): void;
	/** Moves a pinned card by so many pixels, inside the window. */
	moveBy(x: number, y: number): void;
	/** Takes the host off the page and gives focus back. */
	close(): void;
}

export interface CardHostEvents {
	/** The pointer went onto the card or left it. */
	onPointer(inside: boolean): void;
	/** The anchor scrolled away or was removed. */
	onAnchorGone(): void;
	/** Too little of the frame is seen for a card that can be read; `showHere` shows what can be shown all the same. */
	onTooSmall?(anchor: Anchor, by: 'rest' | 'key' | 'tap', showHere: () => void): void;
}

/** A host for one card beside a node, not on the page until it is shown; undefined where no HTML can be shown (SVG, other XML). */
export function createCardHost(beside: Node, css: string, events: CardHostEvents): CardHost | undefined {
	const document = beside.ownerDocument;
	const root = document?.documentElement;
	if (!document || root?.namespaceURI !== XHTML) return;
	const view = document.defaultView;
	if (!view) return;

	const host = document.createElementNS(XHTML, 'div') as HTMLElement;
	const frame = document.createElementNS(XHTML, 'div') as HTMLElement;
	frame.className = 'gloss-frame';
	const shadow = host.attachShadow({ mode: 'closed' });
	const sheet = new view.CSSStyleSheet();
	sheet.replaceSync(HOST_CSS + css);
	shadow.adoptedStyleSheets = [sheet];

	const ended = new AbortController();
	const { signal } = ended;
	const following = new AbortController();
	let move: ((x: number, y: number) => void) | undefined;
	for (const type of KEPT_EVENTS) {
		shadow.addEventListener(type, refuseFaked, { capture: true, signal });
		host.addEventListener(type, (event) => event.stopPropagation(), { signal });
	}
	// Who selects all of the page does not mean the card; who presses in the card may.
	frame.addEventListener(
		'pointerdown',
		() => {
			frame.dataset.pressed = '';
		},
		{ capture: true, signal },
	);
	for (const [type, inside] of [['pointerenter', true] as const, ['pointerleave', false] as const])
		frame.addEventListener(
			type,
			// A finger that lifts has not left.
			(event) => event.isTrusted && event.pointerType !== 'touch' && events.onPointer(inside),
			{ signal },
		);

	let seen: SeenArea = () => undefined;
	let anchor: Anchor | undefined;
	let focusedBefore: HTMLElement | undefined;
	const putIn = (beside: Node) => {
		focusedBefore = deepActiveElement(document);
		// Before it is put in: the page has one change less to watch.
		host.popover = 'manual';
		(layerAround(beside) ?? root).append(host);
		// No rule can reset the zoom of what is around the host, and the card's place is in the viewport's own pixels.
		if (host.currentCSSZoom !== 1)
			sheet.insertRule(`:host { zoom: ${1 / host.currentCSSZoom} !important }`, sheet.cssRules.length);
		try {
			host.showPopover();
		} catch {
			// The page heard of it first and took the host away; the card then closes with its pointer.
		}
	};

	const begin = (first: Anchor, by: 'rest' | 'key' | 'tap', area: Box) => {
		const byFinger = by === 'tap' || view.matchMedia(FINGER).matches;
		const isSheet = byFinger && view.matchMedia(NARROW).matches;
		// What comes with the pointer is there at once where none can come.
		frame.dataset.by = by;
		const placing = AbortSignal.any([signal, following.signal]);
		if (!isSheet) giveRoom(frame, first, area);
		else growWhenUsed(frame, placing);
		// What it holds is laid out once, when all is known that it depends on.
		shadow.prepend(frame);
		if (isSheet) {
			placeSheet(frame, view, seen, placing);
			showAbove(frame, first, area, view);
		} else placeFrame(frame, () => anchor ?? first, seen, events.onAnchorGone, placing);
		if (by === 'key') frame.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
	};

	return {
		element: host,
		mount: frame,
		show(first, by) {
			anchor = first;
			putIn(first.node);
			seen = watchSeenArea(shadow, view, signal);
			const area = seen();
			if (area) return begin(first, by, area);
			whenSeen(seen, first, view, signal, (area) => {
				if (!isTooSmall(area) || !events.onTooSmall) return begin(first, by, area);
				// The page has one node of ours, wherever the card is.
				host.remove();
				events.onTooSmall(first, by, () => {
					if (signal.aborted) return;
					putIn(first.node);
					begin(first, by, area);
				});
			});
		},
		moveTo(to) {
			if (!anchor || signal.aborted) return;
			anchor = to;
			// It stood in what was written anew, for instance in a dialog.
			if (!host.isConnected) putIn(to.node);
		},
		pin() {
			following.abort();
			move ??= pinFrame(frame, view, seen, signal);
		},
		letGo() {
			following.abort();
			if (frame.dataset.shape === 'above') {
				const probe = shadow.querySelector('.gloss-probe');
				const height = probe?.getBoundingClientRect().height ?? view.innerHeight;
				frame.style.bottom = `${Math.round(height - frame.getBoundingClientRect().bottom)}px`;
				frame.style.top = 'auto';
			}
			frame.dataset.gone = '';
		},
		moveBy: (x, y) => move?.(x, y),
		close() {
			if (signal.aborted) return;
			ended.abort();
			const hadFocus = document.activeElement === host || shadow.activeElement !== null;
			host.remove();
			if (hadFocus && focusedBefore) HTMLElement.prototype.focus.call(focusedBefore, { preventScroll: true });
		},
	};
}

/** A sheet leaves the page in view until the reader goes into it. */
function growWhenUsed(frame: HTMLElement, signal: AbortSignal) {
	const grow = () => {
		frame.dataset.grown = '';
	};
	// Not at the press: what is pressed must not move from under the finger.
	frame.addEventListener('click', grow, { signal });
	frame.addEventListener('scroll', grow, { capture: true, passive: true, signal });
}

/** Scrolls the page until a name is seen above its sheet. */
function showAbove(frame: HTMLElement, anchor: Anchor, area: Box, view: Window) {
	const box = anchor.look(area)?.box;
	const below = box ? box.bottom + NAME_ROOM_PX - frame.getBoundingClientRect().top : 0;
	if (below > 0) view.scrollBy({ top: below, behavior: 'instant' });
}

/** A line of the page below the name is seen too. */
const NAME_ROOM_PX = 28;

/** With less than this of a frame, a card beside a name shows no fact without scrolling. */
const LEAST_WIDTH_PX = 280;
const LEAST_HEIGHT_PX = 400;

const isTooSmall = ({ left, top, right, bottom }: Box) =>
	right - left < LEAST_WIDTH_PX || bottom - top < LEAST_HEIGHT_PX;

/** Tells what is seen of a frame, once its name is in it, and it no longer changes: a jump has the page scroll to it. */
function whenSeen(seen: SeenArea, anchor: Anchor, view: Window, signal: AbortSignal, then: (area: Box) => void) {
	let last: Box | undefined;
	let hasScrolled = false;
	inEachFrame(view, signal, () => {
		const area = seen();
		const isStill = area && last && EDGES.every((edge) => area[edge] === last?.[edge]);
		last = area;
		if (!isStill) return;
		if (!hasScrolled && anchor.look(area)?.isSeen === false) {
			// A name that is inside of its frame may be far outside of the window.
			scrollTo(anchor.node);
			hasScrolled = true;
			last = undefined;
			return;
		}
		if (area.right <= area.left || area.bottom <= area.top) return;
		then(area);
		return false;
	});
}

const EDGES = ['left', 'top', 'right', 'bottom'] as const;

function scrollTo(node: Node) {
	const element = nodeTypeOf(node) === Node.ELEMENT_NODE ? node : parentNodeOf(node);
	// A form may hide its own method behind a control of that name.
	if (element && nodeTypeOf(element) === Node.ELEMENT_NODE)
		Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
}

function refuseFaked(event: Event) {
	if (event.isTrusted) return;
	event.stopImmediatePropagation();
	event.preventDefault();
}

/**
 * A modal dialog makes everything outside of it inert; a fullscreen element hides it (both match `:modal`); a popover
 * closes when something outside of it is pressed.
 */
function layerAround(node: Node): Element | undefined {
	for (let at: Node | null = node; at; at = parentNodeOf(at) ?? hostOf(at))
		if (nodeTypeOf(at) === Node.ELEMENT_NODE && matches(at as Element, ':modal, :popover-open')) return at as Element;
	return;
}

function deepActiveElement(document: Document): HTMLElement | undefined {
	let active = document.activeElement;
	while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
	return active && 'focus' in active ? (active as HTMLElement) : undefined;
}
