/** Where the card stands: beside its name, inside the viewport, at any zoom. */
import { autoUpdate, computePosition, flip, hide, inline, offset, shift, size } from '@floating-ui/dom';
import { isInMaskedForm } from './node.ts';

/** Gap between name and card; the frame's bridge (card-frame.css) spans it, so that the pointer can cross. */
const GAP_PX = 8;
const EDGE_PX = 8;
/** Where neither side of its name has this height, a card takes the window's, and covers the name. */
const MIN_HEIGHT_PX = 160;
/** Below this one the head and the sources would leave no room to read between them: the whole card scrolls. */
const LOW_PX = 360;

/** Gives a frame the room of the better side of its anchor, which most often is what it gets: so it is laid out once. */
export function giveRoom(frame: HTMLElement, anchor: AbstractRange) {
	const around = liveRange(anchor)?.getBoundingClientRect();
	if (around) setRoom(frame, Math.max(around.top, heightOf(frame) - around.bottom) - GAP_PX - EDGE_PX);
}

const heightOf = (frame: HTMLElement) => frame.ownerDocument.documentElement.clientHeight;

function setRoom(frame: HTMLElement, available: number) {
	const most = heightOf(frame) - 2 * EDGE_PX;
	const height = available < MIN_HEIGHT_PX ? most : Math.min(most, available);
	const room = `${Math.floor(height)}px`;
	if (frame.style.getPropertyValue('--gloss-room') === room) return;
	frame.style.setProperty('--gloss-room', room);
	frame.dataset.low = String(height < LOW_PX);
}

/**
 * Keeps the frame on its anchor until the signal ends; tells when an anchor that was in view is no longer. Of text that
 * the page takes away it tells nothing: whoever reads the page knows whether the name is written anew.
 */
export function placeFrame(
	frame: HTMLElement,
	anchor: AbstractRange,
	onAnchorGone: () => void,
	signal: AbortSignal,
	wasInView = false,
) {
	let range = liveRange(anchor);
	const { startContainer } = anchor;
	const around = startContainer instanceof Element ? startContainer : startContainer.parentElement;
	if (!range || !around) return;
	const reference = {
		getBoundingClientRect: () => (range as Range).getBoundingClientRect(),
		getClientRects: () => (range as Range).getClientRects(),
		// Floating UI asks each element around it for its parent, and would ask a masked form for ever.
		contextElement: isInMaskedForm(around) ? document.documentElement : around,
	};
	const update = async () => {
		if (!startContainer.isConnected) return;
		// A text that was set to what it was has none of its old places.
		if (range?.collapsed) range = liveRange(anchor) ?? range;
		if (range?.collapsed) return;
		const { x, y, placement, middlewareData } = await computePosition(reference, frame, {
			strategy: 'fixed',
			placement: 'bottom-start',
			middleware: [
				inline(),
				offset(GAP_PX),
				flip({ padding: EDGE_PX, crossAxis: false }),
				size({
					padding: EDGE_PX,
					apply: ({ availableHeight }) => setRoom(frame, availableHeight),
				}),
				shift({ padding: EDGE_PX, crossAxis: true }),
				hide(),
			],
		});
		if (signal.aborted || !startContainer.isConnected || range?.collapsed) return;
		const gone = middlewareData.hide?.referenceHidden === true;
		// A jump opens the card while the page still scrolls to the name.
		if (gone && wasInView) {
			onAnchorGone();
			return;
		}
		wasInView ||= !gone;
		frame.style.left = `${Math.round(x)}px`;
		frame.style.top = `${Math.round(y)}px`;
		frame.dataset.shape = placement.startsWith('top') ? 'above' : 'below';
	};
	const stop = autoUpdate(reference, frame, () => void update());
	signal.addEventListener('abort', stop, { once: true });
}

/** A mark's StaticRange may be older than the text it points at. */
function liveRange(anchor: AbstractRange): Range | undefined {
	const range = anchor.startContainer.ownerDocument?.createRange();
	try {
		range?.setStart(anchor.startContainer, anchor.startOffset);
		range?.setEnd(anchor.endContainer, anchor.endOffset);
	} catch {
		return;
	}
	return range;
}
