import type { ComponentChildren } from 'preact';
import type { Card } from '../../../core/card/card.ts';
import { dateWords } from '../../../core/card/card-words.ts';
import { language, sayCount, sayParts } from '../../../core/say.ts';

/** How many sources a card has and how old its facts are: a card never sounds current. */
export function CardSourceLine({ sources }: Pick<Card, 'sources'>) {
	const days = sources.map(({ published }) => published).sort();
	const [oldest, newest] = [days[0], days.at(-1)];
	if (!oldest || !newest) return null;
	const theirs = otherLanguage(sources);
	return (
		<p class="gloss-source-line">
			<span class="gloss-source-count">
				{theirs
					? sayCount('sourceLine.countIn', sources.length, { language: theirs })
					: sayCount('sourceLine.count', sources.length)}
			</span>{' '}
			<span class="gloss-source-age">
				{sayParts<'sourceLine.asOf', ComponentChildren>('sourceLine.asOf', {
					date: <span>{dateWords(oldest === newest ? newest : `${oldest}/${newest}`)}</span>,
				}).map((part, index) =>
					typeof part === 'string' && part ? (
						<span key={index} class="gloss-as-of">
							{part}
						</span>
					) : (
						part
					),
				)}
			</span>
		</p>
	);
}

/** The language of all the sources in words, where it is not the reader's. */
function otherLanguage(sources: Card['sources']): string | undefined {
	const languages = new Set(sources.map((source) => baseOf(source.language)));
	const [one] = languages;
	if (languages.size !== 1 || !one || one === baseOf(language())) return;
	try {
		return new Intl.DisplayNames(language(), { type: 'language' }).of(one);
	} catch {
		// A pack may state any tag.
		return;
	}
}

const baseOf = (tag: string) => tag.split('-')[0]?.toLowerCase();
