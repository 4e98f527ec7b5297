/** A frame in which no card can be read: the top frame shows its cards, and tells what the reader does there. */
import { type Anchor, linesOfName } from '../../page/card/card-anchor.ts';
import { isAt, type Point } from '../../page/card/card-geometry.ts';
import { type CardRequest, type OpenedBy, type SaidInTop, sendMessage } from '../messages.ts';

/** The side of the small frame. */
export function createSmallFrame() {
	const shown = new Map<number, CardRequest>();
	let lastId = 0;
	/** Where the pointer is in this frame, while it is and a card is shown elsewhere. */
	let pointer: Point | undefined;

	const follow = (signal: AbortSignal, close: () => void) => {
		const options = { capture: true, passive: true, signal };
		const onMove = (event: PointerEvent) => {
			if (event.isTrusted) pointer = { x: event.clientX, y: event.clientY };
		};
		const onOut = (event: PointerEvent) => {
			if (event.isTrusted && !event.relatedTarget) pointer = undefined;
		};
		window.addEventListener('pointermove', onMove, options);
		window.addEventListener('pointerout', onOut, options);
		// An advertisement goes, and its card with it.
		window.addEventListener('pagehide', close, options);
	};

	return {
		/** Has the top frame show the card instead of this one; where it cannot, the card is shown here. Gives what closes it there. */
		showInTop(request: CardRequest, anchor: Anchor, by: OpenedBy, showHere: () => void) {
			lastId += 1;
			const id = lastId;
			const ended = new AbortController();
			const { card, page, why, doubt, onSiteOff } = request;
			const asked = sendMessage('showInTop', {
				id,
				entity: card.entity,
				page,
				by,
				place: placeOf(anchor, by),
				hasSiteOff: onSiteOff !== undefined,
				...(why && { why }),
				...(doubt && { doubt }),
			});
			shown.set(id, request);
			const close = () => {
				ended.abort();
				if (!shown.delete(id)) return;
				// Not before it is open there.
				asked.then(() => sendMessage('closeInTop', id)).catch(() => {});
			};
			follow(ended.signal, close);
			asked
				.catch(() => false)
				.then((isShown) => {
					if (!shown.has(id)) return;
					if (isShown) return;
					shown.delete(id);
					ended.abort();
					showHere();
				});
			return close;
		},
		/** The reader has done something with a card of this frame; false where it is no longer this frame's. */
		hear(id: number, what: SaidInTop['what']): boolean {
			const request = shown.get(id);
			if (!request) return false;
			// The pointer may have come back before the message that it left the card.
			if (what === 'out' && pointer && linesOfName(request.anchor).some((line) => isAt(pointer as Point, line)))
				return true;
			if (what === 'in' || what === 'out') request.onPointer(what === 'in');
			else {
				// The card in the top frame goes with it: what is dismissed here is taken back in the popup.
				if (what === 'dismiss') request.onDismiss();
				request.onClose();
			}
			return true;
		},
	};
}

/** What this frame can say of itself, and where the name is in it. */
function placeOf(anchor: Anchor, by: OpenedBy) {
	const [width, height] = [innerWidth, innerHeight];
	const area = { left: 0, top: 0, right: width, bottom: height };
	const { left, top, right, bottom } = anchor.look(area)?.box ?? area;
	const isDirect = window.parent === window.top;
	const ancestors = [...(location.ancestorOrigins ?? [])];
	const around = isDirect ? window.origin : ancestors.at(-2);
	return {
		address: location.href,
		...(around !== undefined && { origin: around }),
		isDirect,
		isPointed: by !== 'key',
		width,
		height,
		box: { left, top, right, bottom },
	};
}
