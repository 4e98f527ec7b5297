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
				Perhaps on this page
				<span class="tally">
					{names.length} {names.length === 1 ? 'name' : 'names'}
				</span>
			</summary>
			<p class="hint">Not marked: too little on the page says who is meant.</p>
			<ul>
				{names.map(({ entity, label, kind, count }) => (
					<li key={entity}>
						<button type="button" class="name" aria-haspopup="dialog" onClick={() => onOpen(entity)}>
							<span class="label">{label}</span> <span class="kind">{kind}</span>
						</button>
						<span class="tally">{count}×</span>
					</li>
				))}
			</ul>
		</details>
	);
}
