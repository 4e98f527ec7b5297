import type { CardSource } from '../core/card.ts';
import { dateWords } from '../core/card-words.ts';
import { SourceTag } from './SourceTag.tsx';

/** The sources that a card draws on, with what about them was inferred. */
export function CardFoot({ sources }: { sources: readonly CardSource[] }) {
	return (
		<footer class="gloss-foot">
			<h3>{sources.length === 1 ? 'Source' : 'Sources'}</h3>
			<ul>
				{sources.map((source) => (
					<li key={source.id}>
						<SourceTag source={source} />{' '}
						{source.url ? (
							<a href={source.url} target="_blank" rel="noopener noreferrer" lang={source.language}>
								{source.title}
							</a>
						) : (
							<cite lang={source.language}>{source.title}</cite>
						)}
						{inferred(source, 'title')}
						{source.via && `, via ${source.via}`}, {dateWords(source.published)}
						{inferred(source, 'published')}
						{inferred(source, 'publisher')}
						{source.note && <span class="gloss-source-note"> {source.note}</span>}
					</li>
				))}
			</ul>
			<p class="gloss-aside">The quotes are kept here, for the day when a page is gone.</p>
		</footer>
	);
}

const INFERRED = { title: 'title', published: 'date', publisher: 'publisher' };

function inferred(source: CardSource, what: keyof typeof INFERRED) {
	return source.inferred.includes(what) && <span class="gloss-inferred"> ({INFERRED[what]} inferred)</span>;
}
