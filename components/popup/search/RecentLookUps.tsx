import { say } from '../../../core/say.ts';
import type { ListedEntity } from '../../../core/search/search.ts';

interface RecentLookUpsProps {
	recent: readonly ListedEntity[];
	onOpen(entity: string): void;
	onClear(): void;
}

/** Who was looked up last, the newest first. */
export function RecentLookUps({ recent, onOpen, onClear }: RecentLookUpsProps) {
	return (
		<section class="recent" aria-labelledby="recent-head">
			<h2 id="recent-head">{say('recent.head')}</h2>
			<ul>
				{recent.map(({ id, label }) => (
					<li key={id}>
						<button type="button" class="chip" aria-haspopup="dialog" onClick={() => onOpen(id)}>
							{label}
						</button>
					</li>
				))}
			</ul>
			<button type="button" class="quiet" aria-label={say('recent.clearAloud')} onClick={onClear}>
				{say('recent.clear')}
			</button>
		</section>
	);
}
