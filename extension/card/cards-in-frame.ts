/** The entry of `card.js`: draws the cards of its frame, has the top frame show them where the frame is too small. */
import { nameAnchor } from '../../page/card/card-anchor.ts';
import type { Point } from '../../page/card/card-geometry.ts';
import type { CardRequest, DrawnCard, GlossCardInFrame } from '../messages.ts';
import { createCardsForFrames } from './cards-for-frames.ts';
import { drawCard } from './draw-card.ts';
import { createSmallFrame } from './small-frame.ts';

const NOTHING: DrawnCard = { show() {}, moveTo() {}, close() {} };

/** What the frame offers once this script is in it; `css` is for the shadow roots of its cards. */
export function createCardsInFrame(css: string): GlossCardInFrame {
	const { showInTop, hear } = createSmallFrame();

	function draw(request: CardRequest): DrawnCard {
		const { anchor, onClose } = request;
		let name: AbstractRange = anchor;
		let pointer: Point | undefined;
		let closeInTop: (() => void) | undefined;
		const drawn = drawCard(anchor.startContainer, css, {
			...request,
			onTooSmall(place, by, showHere) {
				closeInTop = showInTop(request, place, by, showHere);
			},
		});
		if (!drawn) return NOTHING;
		return {
			host: drawn.host,
			show(by, at) {
				pointer = at;
				const place = nameAnchor(name, at);
				if (place) drawn.show(place, by);
				else onClose();
			},
			moveTo(anchor) {
				name = anchor;
				const place = nameAnchor(name, pointer);
				if (place) drawn.moveTo(place);
			},
			close() {
				drawn.close();
				closeInTop?.();
			},
		};
	}

	return { draw, hear, ...createCardsForFrames(css) };
}
