import { say } from '../../../core/say.ts';
import type { ListedEntity } from '../../../core/search/search.ts';
import { type Dismissal, dismissalId } from '../../../core/settings/dismissal.ts';
import { isNot } from '../../parts/is-not.ts';

interface HiddenOnPageProps {
	hidden: readonly Dismissal[];
	/** More on them, once the search has told it. */
	known: ReadonlyMap<string, ListedEntity>;
	/** The tab's site; `file` for local files. */
	site: string | undefined;
	onRestore(dismissal: Dismissal): void;
	onKeep(dismissal: Dismissal, where: 'site' | 'everywhere'): void;
}

/** What the reader dismissed on this page: take it back, or keep it for more than this page. */
export function HiddenOnPage({ hidden, known, site, onRestore, onKeep }: HiddenOnPageProps) {
	const forSite = say(site === 'file' ? 'dismissed.keepFiles' : 'dismissed.keepSite');
	return (
		<section class="names dismissed" aria-labelledby="hidden-head">
			<h2 id="hidden-head">{say('dismissed.hidden')}</h2>
			<ul>
				{hidden.map((one) => {
					const words = isNot(one, known.get(one.entity)?.kind);
					const acts: [string, () => void][] = [
						[say('dismissed.undo'), () => onRestore(one)],
						[forSite, () => onKeep(one, 'site')],
						[say('dismissed.keepEverywhere'), () => onKeep(one, 'everywhere')],
					];
					return (
						<li key={dismissalId(one)}>
							<p>{words}</p>
							<div class="acts">
								{acts.map(([act, onClick]) => (
									<button
										key={act}
										type="button"
										aria-label={say('dismissed.act', { act, what: words })}
										onClick={onClick}
									>
										{act}
									</button>
								))}
							</div>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
