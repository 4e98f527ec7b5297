import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CardFact } from '../core/card.ts';
import { CardFactView } from './CardFactView.tsx';
import { useKeepInView } from './keep-in-view.ts';
import { usePackWords } from './pack-words.ts';

/** A line that opens the facts behind it. */
export function CardFold({ head, facts, label, before, onOpen }: CardFoldProps) {
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
			{!open && (
				<p class="gloss-preview" {...packWords}>
					{facts[0]?.text}
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
	/** Of the card's entity. */
	label: string;
	/** What stands over the facts. */
	before?: ComponentChildren;
	onOpen(entity: string): void;
}
