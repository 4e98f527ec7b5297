import type { Card } from '../core/card.ts';
import { dateWords } from '../core/card-words.ts';
import { say } from '../core/say.ts';

/** The sources of a card and the age of its facts, always in view: a card never sounds current. */
export function CardSourceLine({ sources }: Pick<Card, 'sources'>) {
	const days = sources.map(({ published }) => published).sort();
	const [oldest, newest] = [days[0], days.at(-1)];
	if (!oldest || !newest) return null;
	return (
		<div class="gloss-source-line">
			<strong>{say('sourceLine.asOf', { date: dateWords(oldest === newest ? newest : `${oldest}/${newest}`) })}</strong>{' '}
			<ul aria-label={say('sourceLine.label')}>
				{sources.map(({ id, publisher, via, published }) => (
					<li key={id}>
						{via
							? say('sourceLine.via', { publisher, carrier: via, date: dateWords(published) })
							: say('sourceLine.plain', { publisher, date: dateWords(published) })}{' '}
					</li>
				))}
			</ul>
		</div>
	);
}
