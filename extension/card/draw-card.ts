/** Draws a card for the page: its view in a host of ours. */
import { h, render } from 'preact';
import { CardStack } from '../../components/card/CardStack.tsx';
import type { Anchor } from '../../page/card/card-anchor.ts';
import { type CardHostEvents, createCardHost } from '../../page/card/card-host.ts';
import type { CardRequest, OpenedBy } from '../messages.ts';

/** What is drawn, and who hears of it. */
export type Drawing = Pick<CardRequest, 'card' | 'page' | 'load' | 'why' | 'doubt' | 'onSiteOff' | 'onClose'> &
	Partial<Pick<CardRequest, 'onPin'>> &
	Omit<CardHostEvents, 'onAnchorGone'> & { onDismiss(): (() => void) | undefined };

/** A card on its way to the page, and on it. */
export interface CardOnPage {
	host: Element;
	show(anchor: Anchor, by: OpenedBy): void;
	moveTo(anchor: Anchor): void;
	close(): void;
}

/** A card that nobody sees before it is shown; undefined where the document of this node can show none. */
export function drawCard(beside: Node, css: string, drawing: Drawing): CardOnPage | undefined {
	const { card, page, load, why, doubt, onDismiss, onSiteOff, onPin, onClose, ...events } = drawing;
	const host = createCardHost(beside, css, { ...events, onAnchorGone: onClose });
	if (!host) return;
	const pin = () => {
		const most = onPin?.();
		if (most === undefined) host.pin();
		return most;
	};
	render(
		h(CardStack, {
			first: card,
			page,
			load,
			onClose,
			onDismiss() {
				host.letGo();
				return onDismiss();
			},
			onMove: host.moveBy,
			...(onPin && { onPin: pin }),
			...(why && { why }),
			...(doubt && { doubt }),
			...(onSiteOff && { onSiteOff }),
		}),
		host.mount,
	);
	return {
		host: host.element,
		show(anchor, by) {
			try {
				host.show(anchor, by);
			} catch (problem) {
				// No half of a card stays on a page that broke it.
				host.close();
				throw problem;
			}
		},
		moveTo: host.moveTo,
		close() {
			// First the host, which gives focus back while it still knows that it has it.
			host.close();
			render(null, host.mount);
		},
	};
}
