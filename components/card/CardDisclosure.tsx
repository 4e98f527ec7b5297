import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useKeepInView } from '../parts/keep-in-view.ts';

/** A row that opens here what it names; `line` stands below it while it is closed. */
export function CardDisclosure({ head, line, children }: CardDisclosureProps) {
	const [open, setOpen] = useState(false);
	const id = useId();
	const opened = useKeepInView<HTMLDivElement>(open);
	return (
		<>
			<button
				type="button"
				class="gloss-fold"
				aria-expanded={open}
				aria-controls={open ? id : undefined}
				onClick={() => setOpen(!open)}
			>
				<span>{head}</span>
			</button>
			{!open && line}
			{open && (
				<div class="gloss-folded" id={id} ref={opened}>
					{children}
				</div>
			)}
		</>
	);
}

interface CardDisclosureProps {
	head: ComponentChildren;
	line?: ComponentChildren;
	children: ComponentChildren;
}
