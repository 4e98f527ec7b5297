import { useLayoutEffect, useRef } from 'preact/hooks';

/** For what opens inside a card: scrolls the card, and never the page as `scrollIntoView` would, until it is seen. */
export function useKeepInView<E extends HTMLElement>(open: boolean) {
	const opened = useRef<E>(null);
	useLayoutEffect(() => {
		const body = opened.current?.closest<HTMLElement>('.gloss-body');
		if (!open || !opened.current || !body) return;
		// In a low window the whole card scrolls.
		const scroller = getComputedStyle(body).overflowY === 'visible' ? body.closest<HTMLElement>('.gloss-card') : body;
		if (!scroller) return;
		const { top, bottom } = opened.current.getBoundingClientRect();
		const room = scroller.getBoundingClientRect();
		// No further than its own beginning, and a line of what it belongs to.
		const below = Math.min(bottom - room.bottom, top - room.top - LINE_PX);
		if (below > 0) scroller.scrollTop += below;
	}, [open]);
	return opened;
}

const LINE_PX = 60;
