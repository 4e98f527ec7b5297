import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { sayCount } from '../../../core/say.ts';

interface ShowMoreProps<Item> {
	all: readonly Item[];
	/** How many are drawn at first, and with each press. */
	atOnce: number;
	children(shown: readonly Item[]): ComponentChildren;
}

/** The beginning of a long list, and a button for the next part. */
export function ShowMore<Item>({ all, atOnce, children }: ShowMoreProps<Item>) {
	const [most, setMost] = useState(atOnce);
	const left = all.length - most;
	return (
		<>
			{children(all.slice(0, most))}
			{left > 0 && (
				<button type="button" class="more" onClick={() => setMost(most + atOnce)}>
					{sayCount('panel.more', Math.min(left, atOnce))}
				</button>
			)}
		</>
	);
}
