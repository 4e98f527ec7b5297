import type { NameOnPage } from '../../../core/on-page/this-page.ts';
import { say, sayCount } from '../../../core/say.ts';
import type { ListedEntity } from '../../../core/search/search.ts';
import { WhoLine } from '../../parts/WhoLine.tsx';
import { MOST_DIGITS } from '../popup-keys.ts';

interface OnThisPageProps {
	names: readonly NameOnPage[];
	/** More on them, once the search has told it. */
	known: ReadonlyMap<string, ListedEntity>;
	onOpen(entity: string): void;
	onJump(name: NameOnPage): void;
}

/** The names found on the page: open a card, or jump to the next mark; a digit jumps too. */
export function OnThisPage({ names, known, onOpen, onJump }: OnThisPageProps) {
	const times = names.reduce((sum, { count }) => sum + count, 0);
	return (
		<section class="names" aria-labelledby="names-head">
			<h2 id="names-head">
				<span>
					{say('names.onPage')}{' '}
					<span class="tally">
						{say('names.tally', {
							names: sayCount('names.count', names.length),
							marks: sayCount('names.marks', times),
						})}
					</span>
				</span>
				<span class="tally" aria-hidden="true">
					{say('names.next')}
				</span>
			</h2>
			<ul>
				{names.map((name, index) => (
					<li key={name.entity}>
						{index < MOST_DIGITS ? (
							<span class="digit" aria-hidden="true" title={say('names.digit', { keys: keysOf(index) })}>
								{index + 1}
							</span>
						) : (
							<span class="digit" />
						)}
						<button type="button" class="name" aria-haspopup="dialog" onClick={() => onOpen(name.entity)}>
							<span class="label">{name.label}</span> <WhoLine who={known.get(name.entity)?.who} />
						</button>
						<button
							type="button"
							class="jump"
							title={jumpTitle(name.label, index)}
							aria-keyshortcuts={index < MOST_DIGITS ? keysOf(index) : undefined}
							aria-label={say('names.jumpAloud', { count: name.count, label: name.label })}
							onClick={() => onJump(name)}
						>
							{name.count} <span aria-hidden="true">↓</span>
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}

const keysOf = (index: number) => `Alt+${index + 1}`;

function jumpTitle(label: string, index: number): string {
	const words = say('names.jump', { label });
	return index < MOST_DIGITS ? say('names.withKey', { words, keys: keysOf(index) }) : words;
}
