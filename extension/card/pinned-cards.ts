import type { OpenCard } from '../messages.ts';

/** More would hide what they are read beside. */
const MOST = 3;
/** A card's width: of a narrow window it is all. */
const WIDTH_PX = 400;

/** The cards of a frame that the reader pinned: they stay until each is closed. */
export function createPinnedCards() {
	const cards = new Set<OpenCard>();
	return {
		has: (card: OpenCard) => cards.has(card),
		/** Adds one; where the window has no room for more, how many there are. */
		add(card: OpenCard): number | undefined {
			// A page may have taken some away.
			for (const one of cards) if (!one.host?.isConnected) cards.delete(one);
			if (cards.size >= Math.min(MOST, Math.max(1, Math.floor(innerWidth / WIDTH_PX)))) return cards.size;
			cards.add(card);
			return;
		},
		/** One is no longer pinned, and stays where it is; false where it was not. */
		letGo: (card: OpenCard) => cards.delete(card),
		/** Closes one; false where it is not pinned. */
		close(card: OpenCard): boolean {
			if (!cards.delete(card)) return false;
			card.close();
			return true;
		},
		/** Closes the one whose host this is; false where there is none. */
		closeAt(host: EventTarget | null): boolean {
			for (const card of cards) if (host !== null && card.host === host) return this.close(card);
			return false;
		},
		closeAll() {
			for (const card of cards) card.close();
			cards.clear();
		},
	};
}
