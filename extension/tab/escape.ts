import { followEscape } from '../../page/input/escape-key.ts';
import { sendOnce } from '../messages.ts';

/** A worker that is being stopped can be started again after this pause. */
const ESCAPE_AGAIN_MS = 50;

/**
 * Escape closes a card in whichever frame it is open: only the frame that has focus hears the key, and tells. What it
 * gives is told when a card opens or closes elsewhere, so that the key is the card's and not this frame's.
 */
export function tellEscape(signal: AbortSignal): (isOpen: boolean) => void {
	let isElsewhere = false;
	const tell = () => {
		if (window === window.top && window.length === 0) return false;
		// The worker may be stopping at this moment. Later the key would mean another card, so it is not kept for long.
		const send = () => sendOnce('escape');
		send().catch(() => setTimeout(() => send().catch(() => {}), ESCAPE_AGAIN_MS));
		const isOurs = isElsewhere;
		isElsewhere = false;
		return isOurs;
	};
	followEscape(document, tell, signal);
	return (isOpen) => {
		isElsewhere = isOpen;
	};
}
