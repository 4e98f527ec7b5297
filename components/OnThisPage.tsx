import type { NameOnPage } from '../core/this-page.ts';

interface OnThisPageProps {
	names: readonly NameOnPage[];
	onOpen(entity: string): void;
	onJump(name: NameOnPage): void;
}

/** The names found on the page: open a card, or jump to the next mark. */
export function OnThisPage({ names, onOpen, onJump }: OnThisPageProps) {
	const times = names.reduce((sum, { count }) => sum + count, 0);
	return (
		<section class="names" aria-labelledby="names-head">
			<h2 id="names-head">
				On this page
				<span class="tally">
					{names.length} {names.length === 1 ? 'name' : 'names'}, {times} {times === 1 ? 'mark' : 'marks'}
				</span>
			</h2>
			<ul>
				{names.map((name) => (
					<li key={name.entity}>
						<button type="button" class="name" aria-haspopup="dialog" onClick={() => onOpen(name.entity)}>
							<span class="label">{name.label}</span> <span class="kind">{name.kind}</span>
						</button>
						<button
							type="button"
							class="jump"
							title={`Go to the next “${name.label}” on the page`}
							aria-label={`${name.count}×, go to the next ${name.label} on the page`}
							onClick={() => onJump(name)}
						>
							{name.count}× <span aria-hidden="true">↓</span>
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
