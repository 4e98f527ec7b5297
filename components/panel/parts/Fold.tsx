import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

/** Words that open what they speak of; it is drawn when it is first opened. */
export function Fold({ label, children }: { label: string; children: ComponentChildren }) {
	const [open, setOpen] = useState(false);
	const inside = useId();
	return (
		<div class="fold">
			<button
				type="button"
				class="unfold"
				aria-expanded={open}
				aria-controls={open ? inside : undefined}
				onClick={() => setOpen(!open)}
			>
				{label}
			</button>
			{open && <div id={inside}>{children}</div>}
		</div>
	);
}
