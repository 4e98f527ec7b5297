import { sendOnce } from '../messages.ts';

/** Tells the frame that has the keys that a card is open in this one: the next Escape is the card's. */
export function createToldFrames() {
	let isTold = false;
	const tell = (isOpen: boolean) => {
		isTold = isOpen;
		// Told late, it could be about a card before. Untold, Escape closes the card all the same, and the page hears of it.
		sendOnce('cardOpen', isOpen).catch(() => {});
	};
	return {
		opened() {
			if (!isOnlyFrame() && !hasKeys()) tell(true);
		},
		closed() {
			if (isTold) tell(false);
		},
	};
}

const isOnlyFrame = () => window === window.top && window.length === 0;

/** Whether keys come to this frame, and not to one inside of it. */
const hasKeys = () => document.hasFocus() && !/^i?frame$/.test(document.activeElement?.localName ?? '');
