/** Functions that run inside a page, a frame or the popup. Each is sent as text, so it may use nothing from outside itself. */

export interface Point {
	x: number;
	y: number;
}

/** The texts that the highlight registry holds, those of bare mentions too. */
export function markedTexts(): string[] {
	const found: Range[] = [];
	for (const name of [
		'met-again',
		...['marked', 'lined', 'thick'].flatMap((look) => [`${look}-name`, `${look}-again`]),
	])
		CSS.highlights.get(name)?.forEach((range) => {
			if (!range.startContainer.isConnected) return;
			const live = document.createRange();
			live.setStart(range.startContainer, range.startOffset);
			live.setEnd(range.endContainer, range.endOffset);
			found.push(live);
		});
	// The order in the registry says nothing; ranges of different trees cannot be compared, and stay as they come.
	const inOneTree = found.every((range) => range.startContainer.getRootNode() === document);
	if (inOneTree) found.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
	return found.map((range) => range.toString().replace(/\s+/g, ' '));
}

/** Scrolls to a marked text and gives the middle of its first box, in the frame's viewport. */
export function placeOfMark({ text, nth }: { text: string; nth: number }): Point | null {
	const found: Range[] = [];
	for (const name of [
		'met-again',
		...['marked', 'lined', 'thick'].flatMap((look) => [`${look}-name`, `${look}-again`]),
	])
		CSS.highlights.get(name)?.forEach((range) => {
			if (!range.startContainer.isConnected) return;
			const live = document.createRange();
			live.setStart(range.startContainer, range.startOffset);
			live.setEnd(range.endContainer, range.endOffset);
			if (live.toString().replace(/\s+/g, ' ') === text) found.push(live);
		});
	found.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
	const range = found[nth];
	if (!range) return null;
	range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
	const box = range.getClientRects()[0];
	return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** Scrolls to the first text that has these words, marked or not, and gives the middle of their first box. */
export function placeOfText(words: string): Point | null {
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const { data, parentElement } = texts.currentNode as Text;
		const start = data.indexOf(words);
		if (start < 0 || !parentElement?.checkVisibility()) continue;
		parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
		const range = document.createRange();
		range.setStart(texts.currentNode, start);
		range.setEnd(texts.currentNode, start + words.length);
		const box = range.getClientRects()[0];
		if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	}
	return null;
}

/** Where a frame stands in its tab, and the corners of the frames in it: no address tells frames apart, their windows do. */
export function placeOfFrame(): { path: number[]; corners: (Point | null)[] } {
	const indexes = (parent: Window) => Array.from({ length: parent.length }, (_, index) => index);
	const path: number[] = [];
	for (let inner: Window = window; inner !== inner.parent; inner = inner.parent)
		path.unshift(indexes(inner.parent).findIndex((index) => inner.parent[index] === inner));
	const elements = [...document.querySelectorAll('iframe, frame, object, embed')] as HTMLIFrameElement[];
	const corners = indexes(window).map((index) => {
		const element = elements.find(({ contentWindow }) => contentWindow === window[index]);
		if (!element) return null;
		const { x, y } = element.getBoundingClientRect();
		const { paddingLeft, paddingTop } = getComputedStyle(element);
		const { clientLeft, clientTop } = element;
		return { x: x + clientLeft + Number.parseFloat(paddingLeft), y: y + clientTop + Number.parseFloat(paddingTop) };
	});
	return { path, corners };
}

/** In the top frame: scrolls so that a point of the viewport is in its middle, where it was out of view; says whether it was. */
export async function showPoint({ x, y }: Point): Promise<boolean> {
	if (window !== window.top || (x >= 0 && y >= 0 && x < innerWidth && y < innerHeight)) return false;
	scrollBy({ left: x - innerWidth / 2, top: y - innerHeight / 2, behavior: 'instant' });
	// The pointer goes to what was drawn last.
	for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
	return true;
}

/** An open card's text and box, and the middle of what has a name in it: of several cards the first that has it; null where no card is open in this frame. */
export function readCard(name: string | null): {
	text: string;
	box: { x: number; y: number; width: number; height: number };
	point: Point | null;
} | null {
	// Firefox offers it to extensions on each element, Chrome by a function.
	type Host = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };
	let first: ReturnType<typeof readCard> = null;
	for (const host of document.querySelectorAll<Host>(':popover-open')) {
		const root = host.openOrClosedShadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot(host);
		if (!root) continue;
		const card = root.firstElementChild as HTMLElement | null;
		if (!card) continue;
		const { x, y, width, height } = card.getBoundingClientRect();
		let point: Point | null = null;
		if (name !== null) {
			for (const element of root.querySelectorAll('a, button, summary, input')) {
				const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
				if (!label.replace(/\s+/g, ' ').includes(name)) continue;
				element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
				const box = element.getClientRects()[0];
				if (!box) continue;
				point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
				break;
			}
		}
		const read = { text: card.innerText.trim(), box: { x, y, width, height }, point };
		if (name === null || point) return read;
		first ??= read;
	}
	return first;
}

/** The middle of the first thing to click that has this name; null while it is disabled or still moving. */
export async function placeOfControl(name: string): Promise<Point | null> {
	const STILL_MS = 120;
	const place = (): Point | null => {
		for (const element of document.querySelectorAll('a, button, summary, input, label, [role=option]')) {
			const control = element instanceof HTMLLabelElement ? element.control : element;
			if (control?.matches(':disabled')) continue;
			const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
			if (!label.replace(/\s+/g, ' ').includes(name)) continue;
			element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
			const box = element.getClientRects()[0];
			if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		}
		return null;
	};
	const before = place();
	await new Promise((resolve) => setTimeout(resolve, STILL_MS));
	const after = place();
	return before?.x === after?.x && before?.y === after?.y ? after : null;
}

/** All text that can be seen. */
export function visibleText(): string {
	return document.body.innerText;
}

/** Whether a page of the extension has drawn itself: a popup has its search field then, or the card that it was opened for; others have tabs or a heading. */
export function isReady(): boolean {
	const isPopup = location.pathname === '/popup.html';
	const isDrawn = document.querySelector(isPopup ? 'main input, main h2' : '[role=tab], h1') !== null;
	return location.protocol.includes('extension') && isDrawn;
}

/** Waits for two frames, where the frame is drawn at all. */
export const untilDrawn = () =>
	new Promise<null>((resolve) => {
		const isDrawn = !document.hidden && innerWidth > 0 && innerHeight > 0;
		if (isDrawn) requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)));
		// Frames out of sight are not drawn either.
		setTimeout(() => resolve(null), isDrawn ? 200 : 0);
	});
