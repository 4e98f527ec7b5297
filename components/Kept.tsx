import { dismissalId, EVERYWHERE, type KeptDismissal } from '../core/dismissal.ts';
import { say, sayCount } from '../core/say.ts';
import { siteName } from '../core/site.ts';
import { isNot } from './is-not.ts';

interface KeptProps {
	kept: readonly KeptDismissal[];
	onForget(kept: KeptDismissal): void;
}

/** The dismissals that the reader kept, of all sites, folded away: each can be undone. */
export function Kept({ kept, onForget }: KeptProps) {
	return (
		<details class="names folded dismissed">
			<summary>
				{say('dismissed.people')}
				<span class="tally">{sayCount('dismissed.count', kept.length)}</span>
			</summary>
			<ul>
				{kept.map((one) => {
					const where = whereOf(one);
					return (
						<li key={`${one.scope} ${dismissalId(one)}`}>
							<p>
								{isNot(one)} <span class="kind">{where}</span>
							</p>
							<div class="acts">
								<button
									type="button"
									aria-label={say('dismissed.keptAct', { act: say('dismissed.undo'), what: isNot(one), where })}
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
