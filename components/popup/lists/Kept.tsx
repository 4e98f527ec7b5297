import { say, sayCount } from '../../../core/say.ts';
import type { ListedEntity } from '../../../core/search/search.ts';
import { dismissalId, EVERYWHERE, type KeptDismissal } from '../../../core/settings/dismissal.ts';
import { siteName } from '../../../core/settings/site.ts';
import { isNot } from '../../parts/is-not.ts';

interface KeptProps {
	kept: readonly KeptDismissal[];
	/** More on them, once the search has told it. */
	known: ReadonlyMap<string, ListedEntity>;
	onForget(kept: KeptDismissal): void;
}

/** The dismissals that the reader kept, of all sites, folded away: each can be undone. */
export function Kept({ kept, known, onForget }: KeptProps) {
	return (
		<details class="names folded dismissed">
			<summary>
				{say('dismissed.people')}
				<span class="tally">{sayCount('dismissed.count', kept.length)}</span>
			</summary>
			<ul>
				{kept.map((one) => {
					const where = whereOf(one);
					const words = isNot(one, known.get(one.entity)?.kind);
					return (
						<li key={`${one.scope} ${dismissalId(one)}`}>
							<p>
								{words} <span class="kind">{where}</span>
							</p>
							<div class="acts">
								<button
									type="button"
									aria-label={say('dismissed.keptAct', { act: say('dismissed.undo'), what: words, where })}
									onClick={() => onForget(one)}
								>
									{say('dismissed.undo')}
								</button>
							</div>
						</li>
					);
				})}
			</ul>
		</details>
	);
}

function whereOf({ scope }: KeptDismissal): string {
	if (scope === EVERYWHERE) return say('dismissed.everywhere');
	return scope === 'file' ? say('dismissed.inFiles') : say('dismissed.onSite', { site: siteName(scope) });
}
