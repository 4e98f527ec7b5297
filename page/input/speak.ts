/**
 * Says something to a screen reader: a live region in the page for a moment, in a closed shadow root, and gone. It is
 * sent to a frame as text (`scripting.executeScript({func})`), so it uses nothing from outside itself.
 */
export function speak(text: string, lang: string) {
	/** A screen reader has to know the region before its text; and the card that opens now is named first. */
	const BEFORE_MS = 400;
	/** Whoever has not begun to speak by then does not. */
	const SPOKEN_MS = 2_500;
	type World = typeof globalThis & { glossSpoken?: () => void };

	(globalThis as World).glossSpoken?.();
	const root = document.documentElement;
	if (root?.namespaceURI !== 'http://www.w3.org/1999/xhtml') return;
	const host = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
	const region = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(
		':host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 1px !important; height: 1px !important; overflow: hidden !important; clip-path: inset(50%) !important }',
	);
	const shadow = host.attachShadow({ mode: 'closed' });
	shadow.adoptedStyleSheets = [sheet];
	region.role = 'status';
	region.lang = lang;
	shadow.append(region);
	// A modal dialog or a fullscreen element silences what is outside of it.
	const modals = root.querySelectorAll(':modal');
	(modals[modals.length - 1] ?? root).append(host);

	const begin = setTimeout(() => {
		region.textContent = text;
	}, BEFORE_MS);
	const end = setTimeout(stop, BEFORE_MS + SPOKEN_MS);
	window.addEventListener('pagehide', stop, { once: true });
	(globalThis as World).glossSpoken = stop;

	function stop() {
		clearTimeout(begin);
		clearTimeout(end);
		window.removeEventListener('pagehide', stop);
		host.remove();
	}
}
