import type { ListedFact } from '../../../core/card/overview.ts';
import { CardFactView } from '../../card/fact/CardFactView.tsx';

interface FactViewProps {
	fact: ListedFact;
	/** Whether it carries its source's tag; not where the column already does. */
	tagged?: boolean;
	/** Whether the heading above says its date. */
	isDated?: boolean;
	onOpen(entity: string): void;
}

/** A fact as cards show it, outside of a card: its names open cards, its quote leads to the sentence. */
export function FactView({ fact, tagged = true, isDated = false, onOpen }: FactViewProps) {
	return (
		<div class="gloss-card panel-fact">
			<CardFactView fact={fact.shown} label="" tagged={tagged} isDated={isDated} onOpen={onOpen} />
		</div>
	);
}
