import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CardFact } from '../core/card.ts';
import { CardFactView } from './CardFactView.tsx';
import { useKeepInView } from './keep-in-view.ts';
import { usePackWords } from './pack-words.ts';

/** A line that opens the facts behind it. */
export function CardFold({ head, facts, line = facts[0], label, before, onOpen }: CardFoldProps) {
	const [open, setOpen] = useState(false);
	const id = useId();
	const packWords = usePackWords();
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
				{head}
			</button>
			{!open && line && (
				<p class="gloss-preview" {...packWords}>
					{line.text}
				</p>
			)}
			{open && (
				<div class="gloss-folded" id={id} ref={opened}>
					{before}
					{facts.map((fact) => (
						<CardFactView key={fact.id} fact={fact} label={label} tagged onOpen={onOpen} />
					))}
				</div>
			)}
		</>
	);
}

interface CardFoldProps {
	head: ComponentChildren;
	facts: readonly CardFact[];
	/** Stands below it while it is closed: its first fact, unless said otherwise. */
	line?: CardFact | null;
	/** Of the card's entity. */
	label: string;
	/** What stands over the facts. */
	before?: ComponentChildren;
	onOpen(entity: string): void;
}
