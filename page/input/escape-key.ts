import { keepListening } from './keep-listening.ts';

/**
 * Asks about each Escape until the signal ends it. One that is ours closes none of the page's dialogs, and no listener
 * of the page hears of it but those that stood on the window before.
 */
export function followEscape(document: Document, isOurs: (target: EventTarget | null) => boolean, signal: AbortSignal) {
	const view = document.defaultView as Window;
	/** A key that is held repeats itself, and comes up where another has the focus. */
	let held = false;
	const hear = (event: KeyboardEvent) => {
		if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
		if (event.type === 'keydown' && !event.repeat) held = isOurs(event.target);
		if (!held) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		if (event.type === 'keyup') held = false;
	};
	const options = { capture: true, signal };
	const listen = () => {
		view.addEventListener('keydown', hear, options);
		view.addEventListener('keyup', hear, options);
	};
	keepListening(document, listen, signal);
}
