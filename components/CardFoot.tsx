import type { CardSource } from '../core/card.ts';
import { dateWords, listed } from '../core/card-words.ts';
import { say } from '../core/say.ts';
import { usePackWords } from './pack-words.ts';
import { SourceTag } from './SourceTag.tsx';

/** The sources that a card draws on, with what about them was inferred. */
export function CardFoot({ sources }: { sources: readonly CardSource[] }) {
	const packWords = usePackWords();
	return (
		<footer class="gloss-foot">
			<h3>{say(sources.length === 1 ? 'source.single' : 'source.several')}</h3>
			<ul>
				{sources.map((source) => (
					<li key={source.id}>
						<SourceTag source={source} />{' '}
						{source.url ? (
							<a href={source.url} target="_blank" rel="noopener noreferrer" lang={source.language} dir="auto">
								{source.title}
							</a>
						) : (
							<cite lang={source.language} dir="auto">
								{source.title}
							</cite>
						)}
						{source.via && `, ${say('source.via', { via: source.via })}`}, {dateWords(source.published)}
						<span class="gloss-source-note">
							{source.inferred.length > 0 &&
								` ${say('source.inferred', { what: listed(source.inferred.map((what) => say(`source.part.${what}`))) })}`}
							{source.note && (
								<>
									. <span {...packWords}>{source.note}</span>
								</>
							)}
						</span>
					</li>
				))}
			</ul>
			<p class="gloss-aside">{say('source.kept')}</p>
		</footer>
	);
}
