/** What a reader gets of a card before they go into it, measured in the card itself. */

/** The first screen of one card. */
export interface FirstScreen {
	name: string;
	width: number;
	height: number;
	wordsBefore: number;
	pxBefore: number;
	/** Shares of the card's height. */
	facts: number;
	chrome: number;
	controls: number;
	/** Letters by the px of their type. */
	letters: Record<string, number>;
	/** How often more than once a fact the same date or source is said. */
	repeated: number;
	/** Whether all of the first sentence, and who this is, is in view. */
	isFactSeen: boolean;
	isWhoSeen: boolean;
	smallTargets: string[];
}

/** Measures the card that is open; runs inside the page, so it uses nothing from outside itself. */
export function measureCard(): FirstScreen | null {
	type Host = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };
	const host = document.querySelector<Host>(':popover-open');
	const root = host && (host.openOrClosedShadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot(host));
	const card = root?.querySelector<HTMLElement>('.gloss-card');
	const body = card?.querySelector<HTMLElement>('.gloss-body');
	if (!card || !body) return null;
	const box = card.getBoundingClientRect();
	const isScrolledWhole = getComputedStyle(body).overflowY === 'visible';
	const head = card.querySelector('.gloss-head')?.getBoundingClientRect();
	const room = isScrolledWhole ? box : body.getBoundingClientRect();
	const isIn = (rect: DOMRect, of: DOMRect) =>
		rect.bottom > of.top + 1 && rect.top < of.bottom - 1 && rect.right > of.left && rect.left < of.right;
	/** The part of an element that is in view, clipped by the body it scrolls in. */
	const clipOf = (element: Element) => (element.closest('.gloss-body') ? room : box);
	const isShown = (element: Element) =>
		!element.closest('.gloss-hidden') && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

	const texts: { text: string; px: number; rect: DOMRect; parent: Element }[] = [];
	const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		const parent = node.parentElement;
		if (!parent || !node.data.trim() || !isShown(parent)) continue;
		// Word by word: a text may go on below the edge.
		for (const { index, 0: text } of node.data.matchAll(/\S+/g)) {
			const range = document.createRange();
			range.setStart(node, index);
			range.setEnd(node, index + text.length);
			const rect = range.getBoundingClientRect();
			const px = Number.parseFloat(getComputedStyle(parent).fontSize);
			if (isIn(rect, clipOf(parent))) texts.push({ text, px, rect, parent });
		}
	}
	const sentence = card.querySelector('.gloss-sentence') ?? card.querySelector('.gloss-claim');
	const first = sentence?.getClientRects()[0];
	const isBefore = (parent: Element) =>
		sentence !== null && !!(sentence.compareDocumentPosition(parent) & Node.DOCUMENT_POSITION_PRECEDING);
	const before = texts.filter(
		({ parent, text }) => isBefore(parent) && !sentence?.contains(parent) && /[\p{L}\p{N}]/u.test(text),
	);

	const rows = new Set<number>();
	for (const fact of card.querySelectorAll('.gloss-fact, .gloss-note')) {
		const rect = fact.getBoundingClientRect();
		for (let y = Math.ceil(Math.max(rect.top, room.top)); y < Math.min(rect.bottom, room.bottom, box.bottom); y++)
			rows.add(y);
	}
	const who = card.querySelector('.gloss-head .gloss-who');
	const headPx = (head?.height ?? 0) - (who?.getBoundingClientRect().height ?? 0);
	const chromePx = [...card.querySelectorAll('.gloss-tabs, .gloss-source-line, .gloss-bottom')]
		.filter((one) => !one.parentElement?.closest('.gloss-bottom') && isIn(one.getBoundingClientRect(), box))
		.reduce((sum, one) => sum + one.getBoundingClientRect().height, headPx + 2);

	const letters: Record<string, number> = {};
	for (const { text, px } of texts) letters[px] = (letters[px] ?? 0) + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0);

	const controls = [...card.querySelectorAll('button, a, select')].filter(
		(one) => isShown(one) && isIn(one.getBoundingClientRect(), clipOf(one)),
	);
	const words = texts.map(({ text }) => text).join(' ');
	const facts = [...card.querySelectorAll('.gloss-fact')].filter((one) =>
		isIn(one.getBoundingClientRect(), room),
	).length;
	const publishers = [...card.querySelectorAll('.gloss-tag')].map(({ textContent }) => textContent ?? '');
	const dates = words.match(/\d{1,2} \p{Lu}\p{L}+ \d{4}/gu) ?? [];
	const said = [...new Set([...publishers, ...dates])].map((one) => words.split(one).length - 1 - facts - 1);
	return {
		name: card.querySelector('h2')?.textContent ?? '',
		width: Math.round(box.width),
		height: Math.round(box.height),
		wordsBefore: before.length,
		pxBefore: Math.round((first?.top ?? box.bottom) - box.top),
		facts: rows.size / box.height,
		chrome: chromePx / box.height,
		controls: controls.length,
		letters,
		repeated: Math.max(0, ...said),
		isFactSeen: sentence !== null && sentence.getBoundingClientRect().bottom <= Math.min(room.bottom, box.bottom) + 1,
		isWhoSeen: [...card.querySelectorAll('.gloss-who, .gloss-descriptions')].every(
			(one) => one.getBoundingClientRect().top < Math.min(box.bottom, innerHeight),
		),
		smallTargets: [...card.querySelectorAll('button, a, select')].flatMap((one) => {
			const { width, height } = one.getBoundingClientRect();
			const isInLine = getComputedStyle(one).display === 'inline';
			return !isInLine && one.checkVisibility() && Math.min(width, height) < 24 ? [one.outerHTML.slice(0, 80)] : [];
		}),
	};
}
