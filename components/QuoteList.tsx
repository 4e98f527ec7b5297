import type { CardSource } from '../core/card.ts';
import type { Quote } from '../core/pack.ts';
import { sentenceLink } from '../core/sentence-link.ts';

/** The source's own words, in its language, each with a link to its sentence. */
export function QuoteList({ source, quotes }: { source: CardSource; quotes: readonly Quote[] }) {
	return quotes.map((quote) => {
		const href = source.url && sentenceLink(source.url, quote);
		return (
			<figure class="gloss-quote" key={quote.exact}>
				<blockquote lang={source.language}>“{quote.exact}”</blockquote>
				{href && (
					<figcaption>
						<a href={href} target="_blank" rel="noopener noreferrer">
							Read this sentence in {source.publisher}
							<span class="gloss-hidden"> (opens in a new tab)</span>
						</a>
					</figcaption>
				)}
			</figure>
		);
	});
}
