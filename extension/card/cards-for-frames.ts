/** The top frame shows the cards of frames that are too small for them. */
import { frameAnchor } from '../../page/card/frame-anchor.ts';
import { type GlossCardInFrame, type SaidInTop, sendMessage } from '../messages.ts';
import { drawCard } from './draw-card.ts';

/** The side of the top frame: one card at a time. */
export function createCardsForFrames(css: string): Pick<GlossCardInFrame, 'showFor' | 'closeFor'> {
	let open: { frameId: number; id: number; close(): void } | undefined;

	return {
		showFor(frameId, card, { id, page, why, doubt, by, place, hasSiteOff }) {
			open?.close();
			const ended = new AbortController();
			const close = () => {
				ended.abort();
				drawn?.close();
				if (open?.close === close) open = undefined;
			};
			/** Tells the frame; where it is gone, or has let go of its card, nobody would ever close it. */
			const tell = async (what: SaidInTop['what']) => {
				const isHeard = await sendMessage('saidInTop', { frameId, id, what }).catch(() => false);
				if (!isHeard) close();
			};
			const giveUp = () => {
				close();
				void tell('close');
			};
			const anchor = frameAnchor(document, place);
			const drawn = drawCard(anchor.node, css, {
				card,
				page,
				...(why && { why }),
				...(doubt && { doubt }),
				load: (entity) => sendMessage('card', entity),
				onDismiss() {
					void tell('dismiss');
					return undefined;
				},
				...(hasSiteOff && { onSiteOff: () => void sendMessage('siteOff').catch(() => {}) }),
				onPointer: (inside) => void tell(inside ? 'in' : 'out'),
				onClose: giveUp,
			});
			if (!drawn) return false;
			open = { frameId, id, close };
			const options = { capture: true, passive: true, signal: ended.signal };
			const onElsewhere = (event: Event) => {
				if (!event.isTrusted || event.target === drawn.host) return;
				// Escape, or typing.
				if (event instanceof KeyboardEvent && event.key !== 'Escape' && event.key.length > 1) return;
				giveUp();
			};
			window.addEventListener('pointerdown', onElsewhere, options);
			window.addEventListener('keydown', onElsewhere, options);
			window.addEventListener('pagehide', close, options);
			drawn.show(anchor, by);
			return true;
		},
		closeFor(frameId, id) {
			if (open?.frameId === frameId && open.id === id) open.close();
		},
	};
}
