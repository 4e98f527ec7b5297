import { dismissalId, EVERYWHERE, type KeptDismissal } from '../core/dismissal.ts';
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
				Not these people
				<span class="tally">{kept.length} kept</span>
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
								<button type="button" aria-label={`Undo: ${isNot(one)}, ${where}`} onClick={() => onForget(one)}>
									Undo
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
	if (scope === EVERYWHERE) return 'everywhere';
	return scope === 'file' ? 'in local files' : `on ${scope}`;
}
