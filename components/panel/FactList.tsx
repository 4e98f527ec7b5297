import type { ListedFact } from '../../core/overview.ts';
import { FactView } from './FactView.tsx';

interface FactListProps {
	ids: readonly string[];
	facts: ReadonlyMap<string, ListedFact>;
	onOpen(entity: string): void;
}

/** Facts by their ids, one below the other. */
export function FactList({ ids, facts, onOpen }: FactListProps) {
	return (
		<ul class="facts">
			{ids.map((id) => {
				const fact = facts.get(id);
				return (
					fact && (
						<li key={id}>
							<FactView fact={fact} onOpen={onOpen} />
						</li>
					)
				);
			})}
		</ul>
	);
}
