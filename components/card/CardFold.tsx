import type { ComponentChildren } from 'preact';
import type { CardFact } from '../../core/card/card.ts';
import { usePackWords } from '../parts/pack-words.ts';
import { CardDisclosure } from './CardDisclosure.tsx';
import { CardFactView } from './fact/CardFactView.tsx';

/** A row that opens the facts behind it. */
export function CardFold({ head, facts, line = facts[0], label, before, onOpen }: CardFoldProps) {
	const packWords = usePackWords();
	return (
		<CardDisclosure
			head={head}
			line={
				line && (
					<p class="gloss-preview" {...packWords}>
						{line.text}
					</p>
				)
			}
		>
			{before}
			{facts.map((fact) => (
				<CardFactView key={fact.id} fact={fact} label={label} tagged onOpen={onOpen} />
			))}
		</CardDisclosure>
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
