import { keepListening } from '../page/keep-listening.ts';
import { sendOnce } from './messages.ts';

/** A worker that is being stopped can be started again after this pause. */
const ESCAPE_AGAIN_MS = 50;

/** Escape closes a card in whichever frame it is open: only the frame that has focus hears the key, and tells. */
export function tellEscape(signal: AbortSignal) {
	const tell = (event: KeyboardEvent) => {
		if (!event.isTrusted || event.key !== 'Escape') return;
		if (window === window.top && window.length === 0) return;
		// The worker may be stopping at this moment. Later the key would mean another card, so it is not kept for long.
		const send = () => sendOnce('escape');
		send().catch(() => setTimeout(() => send().catch(() => {}), ESCAPE_AGAIN_MS));
	};
	const options = { capture: true, passive: true, signal };
	keepListening(document, () => window.addEventListener('keydown', tell, options), signal);
}
