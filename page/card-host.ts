/**
 * The one node that we put into a page for each open card: a host with a closed shadow root in the
 * top layer. The page can neither style, read nor click what is inside.
 */
import { giveRoom, placeFrame } from './card-place.ts';
import { hostOf, matches, nodeTypeOf, parentNodeOf } from './node.ts';
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
	show(by: 'rest' | 'key' | 'tap'): void;
	/** The anchor is here now: the page has written the name anew. */
	moveTo(anchor: AbstractRange): void;
	/** Takes the card off its name: from now on it stays where it is. */
	pin(): void;
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
}

/** A host for one card, not on the page until it is shown; undefined where no HTML can be shown (SVG, other XML). */
export function createCardHost(name: AbstractRange, css: string, events: CardHostEvents): CardHost | undefined {
	let anchor = name;
	const document = anchor.startContainer.ownerDocument;
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
	let following = new AbortController();
	/** Keeps the card that is shown beside its name. */
	let follow: ((moved: boolean) => void) | undefined;
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

	let focusedBefore: HTMLElement | undefined;
	const putIn = () => {
		focusedBefore = deepActiveElement(document);
		// Before it is put in: the page has one change less to watch.
		host.popover = 'manual';
		(layerAround(anchor.startContainer) ?? root).append(host);
		// No rule can reset the zoom of what is around the host, and the card's place is in the viewport's own pixels.
		if (host.currentCSSZoom !== 1)
			sheet.insertRule(`:host { zoom: ${1 / host.currentCSSZoom} !important }`, sheet.cssRules.length);
		try {
			host.showPopover();
		} catch {
			// The page heard of it first and took the host away; the card then closes with its pointer.
		}
	};

	return {
		element: host,
		mount: frame,
		show(by) {
			putIn();
			const byFinger = by === 'tap' || view.matchMedia(FINGER).matches;
			const isSheet = byFinger && view.matchMedia(NARROW).matches;
			if (isSheet) frame.dataset.shape = 'sheet';
			else giveRoom(frame, anchor);
			// What it holds is laid out once, when all is known that it depends on.
			shadow.append(frame);
			follow = (moved) => {
				following.abort();
				following = new AbortController();
				if (isSheet) return;
				placeFrame(frame, anchor, events.onAnchorGone, AbortSignal.any([signal, following.signal]), moved);
			};
			follow(false);
			if (by === 'key') frame.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
		},
		moveTo(to) {
			anchor = to;
			if (!follow || signal.aborted) return;
			// It stood in what was written anew, for instance in a dialog.
			if (!host.isConnected) putIn();
			follow(true);
		},
		pin() {
			following.abort();
			follow = undefined;
			move ??= pinFrame(frame, view, signal);
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
