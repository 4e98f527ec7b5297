import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The width of an element in px, kept up to date; 0 before it is drawn. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
	const [width, setWidth] = useState(0);
	useLayoutEffect(() => {
		const observed = element.current;
		if (!observed) return;
		const observer = new ResizeObserver(() => setWidth(Math.floor(observed.clientWidth)));
		observer.observe(observed);
		setWidth(Math.floor(observed.clientWidth));
		return () => observer.disconnect();
	}, [element]);
	return width;
}
