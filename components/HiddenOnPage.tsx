import { type Dismissal, dismissalId } from '../core/dismissal.ts';
import { isNot } from './is-not.ts';

interface HiddenOnPageProps {
	hidden: readonly Dismissal[];
	/** The tab's site; `file` for local files. */
	site: string | undefined;
	onRestore(dismissal: Dismissal): void;
	onKeep(dismissal: Dismissal, where: 'site' | 'everywhere'): void;
}

/** What the reader dismissed on this page: take it back, or keep it for more than this page. */
export function HiddenOnPage({ hidden, site, onRestore, onKeep }: HiddenOnPageProps) {
	const forSite = site === 'file' ? 'Keep for local files' : 'Keep for this site';
	return (
		<section class="names dismissed" aria-labelledby="hidden-head">
			<h2 id="hidden-head">Hidden on this page</h2>
			<ul>
				{hidden.map((one) => {
					const words = isNot(one);
					const acts: [string, () => void][] = [
						['Undo', () => onRestore(one)],
						[forSite, () => onKeep(one, 'site')],
						['Keep everywhere', () => onKeep(one, 'everywhere')],
					];
					return (
						<li key={dismissalId(one)}>
							<p>{words}</p>
							<div class="acts">
								{acts.map(([act, onClick]) => (
									<button key={act} type="button" aria-label={`${act}: ${words}`} onClick={onClick}>
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
