import { useLayoutEffect, useState } from 'preact/hooks';

/** Whether the window is at least so many px wide, kept up to date. */
export function useWide(leastPx: number): boolean {
	const query = `(width >= ${leastPx}px)`;
	const [isWide, setIsWide] = useState(() => matchMedia(query).matches);
	useLayoutEffect(() => {
		const list = matchMedia(query);
		const follow = () => setIsWide(list.matches);
		list.addEventListener('change', follow);
		follow();
		return () => list.removeEventListener('change', follow);
	}, [query]);
	return isWide;
}
