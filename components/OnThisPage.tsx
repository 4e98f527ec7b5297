import { say, sayCount } from '../core/say.ts';
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
				{say('names.onPage')}
				<span class="tally">
					{say('names.tally', { names: sayCount('names.count', names.length), marks: sayCount('names.marks', times) })}
				</span>
			</h2>
			<ul>
				{names.map((name) => (
					<li key={name.entity}>
						<button type="button" class="name" aria-haspopup="dialog" onClick={() => onOpen(name.entity)}>
							<span class="label">{name.label}</span> <span class="kind">{say(`kind.${name.kind}`)}</span>
						</button>
						<button
							type="button"
							class="jump"
							title={say('names.jump', { label: name.label })}
							aria-label={say('names.jumpAloud', { count: name.count, label: name.label })}
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
