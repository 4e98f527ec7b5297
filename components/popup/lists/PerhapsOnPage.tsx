import type { FoundEntity } from '../../../core/on-page/this-page.ts';
import { say, sayCount } from '../../../core/say.ts';
import type { ListedEntity } from '../../../core/search/search.ts';
import { WhoLine } from '../../parts/WhoLine.tsx';

interface PerhapsOnPageProps {
	names: readonly FoundEntity[];
	/** More on them, once the search has told it. */
	known: ReadonlyMap<string, ListedEntity>;
	onOpen(entity: string): void;
}

/** The names that are too unsure to be marked, folded away: each opens its card. */
export function PerhapsOnPage({ names, known, onOpen }: PerhapsOnPageProps) {
	return (
		<details class="names folded">
			<summary>
				{say('names.perhaps')}
				<span class="tally">{sayCount('names.count', names.length)}</span>
			</summary>
			<p class="hint">{say('names.perhapsHint')}</p>
			<ul>
				{names.map(({ entity, label, count }) => (
					<li key={entity}>
						<button type="button" class="name" aria-haspopup="dialog" onClick={() => onOpen(entity)}>
							<span class="label">{label}</span> <WhoLine who={known.get(entity)?.who} />
						</button>
						<span class="tally">{sayCount('names.marks', count)}</span>
					</li>
				))}
			</ul>
		</details>
	);
}
