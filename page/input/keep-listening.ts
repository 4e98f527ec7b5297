/**
 * Adds listeners to a document or its window and puts them back after `document.open`, which takes every one off both.
 * `attach` has to add the same functions each time: who is there still is not added twice.
 */
export function keepListening(document: Document, attach: () => void, signal: AbortSignal): void {
	attach();
	const rewritten = new MutationObserver(attach);
	rewritten.observe(document, { childList: true });
	signal.addEventListener('abort', () => rewritten.disconnect());
}
