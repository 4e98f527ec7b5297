import type { ListedFact, Overview } from '../../../core/card/overview.ts';
import { FactView } from './FactView.tsx';

interface FactListProps {
	ids: readonly string[];
	facts: ReadonlyMap<string, ListedFact>;
	overview: Overview;
	/** Ids of the entities of whom they tell: what tells most of them comes first. */
	of: readonly string[];
	/** Whether the heading above says their date. */
	isDated?: boolean;
	onOpen(entity: string): void;
}

/** Facts by their ids, one below the other. */
export function FactList({ ids, facts, overview, of, isDated = false, onOpen }: FactListProps) {
	const shown = overview.inOrder(
		ids.flatMap((id) => facts.get(id) ?? []),
		of,
	);
	return (
		<ul class="facts">
			{shown.map((fact) => (
				<li key={fact.id}>
					<FactView fact={fact} isDated={isDated} onOpen={onOpen} />
				</li>
			))}
		</ul>
	);
}
