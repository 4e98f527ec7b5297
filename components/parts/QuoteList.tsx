import type { CardSource } from '../../core/card/card.ts';
import { sentenceLink } from '../../core/facts/sentence-link.ts';
import type { Quote } from '../../core/pack/pack.ts';
import { say } from '../../core/say.ts';

/** The source's own words, in its language, each with a link to its sentence. */
export function QuoteList({ source, quotes }: { source: CardSource; quotes: readonly Quote[] }) {
	return quotes.map((quote) => {
		const href = source.url && sentenceLink(source.url, quote);
		return (
			<figure class="gloss-quote" key={quote.exact}>
				<blockquote lang={source.language} dir="auto">
					{say('quoted', { text: quote.exact })}
				</blockquote>
				{href && (
					<figcaption>
						<a href={href} target="_blank" rel="noopener noreferrer">
							{say('fact.readIn', { publisher: source.publisher })}
							<span class="gloss-hidden"> {say('newTab')}</span>
						</a>
					</figcaption>
				)}
			</figure>
		);
	});
}
