import { say } from '../../core/say.ts';
import { dismissalId, EVERYWHERE, type KeptDismissal } from '../../core/settings/dismissal.ts';
import { siteName } from '../../core/settings/site.ts';
import { isNot } from '../parts/is-not.ts';

interface KeptNamesProps {
	kept: readonly KeptDismissal[];
	onForget(kept: KeptDismissal): void;
}

/** The names that the reader marked as not this person, for a site or everywhere. */
export function KeptNames({ kept, onForget }: KeptNamesProps) {
	return (
		<section aria-labelledby="kept-head">
			<h2 id="kept-head">{say('options.people.head')}</h2>
			<p class="hint">{say(kept.length > 0 ? 'options.people.effect' : 'options.people.none')}</p>
			<ul class="sites">
				{kept.map((one) => {
					const where = whereOf(one);
					const act = say('options.sites.remove');
					return (
						<li key={`${one.scope} ${dismissalId(one)}`}>
							<span>
								{isNot(one)} <span class="hint">{where}</span>
							</span>
							<button
								type="button"
								aria-label={say('dismissed.keptAct', { act, what: isNot(one), where })}
								onClick={() => onForget(one)}
							>
								{act}
							</button>
						</li>
					);
				})}
			</ul>
		</section>
	);
}

function whereOf({ scope }: KeptDismissal): string {
	if (scope === EVERYWHERE) return say('dismissed.everywhere');
	return scope === 'file' ? say('dismissed.inFiles') : say('dismissed.onSite', { site: siteName(scope) });
}
