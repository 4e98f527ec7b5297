import { keepListening } from '../page/keep-listening.ts';
import { sendMessage } from './messages.ts';

/** Escape closes a card in whichever frame it is open: only the frame that has focus hears the key, and tells. */
export function tellEscape(signal: AbortSignal) {
	const tell = (event: KeyboardEvent) => {
		if (!event.isTrusted || event.key !== 'Escape') return;
		if (window === window.top && window.length === 0) return;
		// The worker may be stopping at this moment; the reader can press again, or move the pointer.
		sendMessage('escape').catch(() => {});
	};
	const options = { capture: true, passive: true, signal };
	keepListening(document, () => window.addEventListener('keydown', tell, options), signal);
}
