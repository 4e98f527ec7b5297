import { say, sayCount } from '../core/say.ts';
import type { FoundEntity } from '../core/this-page.ts';

interface PerhapsOnPageProps {
	names: readonly FoundEntity[];
	onOpen(entity: string): void;
}

/** The names that are too unsure to be marked, folded away: each opens its card. */
export function PerhapsOnPage({ names, onOpen }: PerhapsOnPageProps) {
	return (
		<details class="names folded">
			<summary>
				{say('names.perhaps')}
				<span class="tally">{sayCount('names.count', names.length)}</span>
			</summary>
			<p class="hint">{say('names.perhapsHint')}</p>
			<ul>
				{names.map(({ entity, label, kind, count }) => (
					<li key={entity}>
						<button type="button" class="name" aria-haspopup="dialog" onClick={() => onOpen(entity)}>
							<span class="label">{label}</span> <span class="kind">{say(`kind.${kind}`)}</span>
						</button>
						<span class="tally">{count}×</span>
					</li>
				))}
			</ul>
		</details>
	);
}
