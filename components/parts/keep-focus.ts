import { useLayoutEffect, useRef } from 'preact/hooks';

/** For a list whose lines go when they are clicked: focus stays in it then, and the next Tab goes on from there. */
export function useKeepFocus<E extends HTMLElement>() {
	const list = useRef<E>(null);
	// Of before this drawing: only a line that had focus leaves some behind.
	const focused = list.current?.contains(document.activeElement) ? document.activeElement : null;
	useLayoutEffect(() => {
		if (focused && !focused.isConnected && document.activeElement === document.body)
			list.current?.focus({ preventScroll: true });
	});
	return list;
}
