import { useId, useState } from 'preact/hooks';
import type { CardSource } from '../../core/card/card.ts';
import { dateWords, listed } from '../../core/card/card-words.ts';
import { say } from '../../core/say.ts';
import { usePackWords } from '../parts/pack-words.ts';
import { SourceTag } from '../parts/SourceTag.tsx';

/** The sources that a card draws on, a line each, with what about them was inferred. */
export function CardFoot({ sources }: { sources: readonly CardSource[] }) {
	return (
		<footer class="gloss-foot">
			<h3>{say(sources.length === 1 ? 'source.single' : 'source.several')}</h3>
			<ul>
				{sources.map((source) => (
					<li key={source.id}>
						<Source source={source} />
					</li>
				))}
			</ul>
			<p class="gloss-aside">{say('source.kept')}</p>
		</footer>
	);
}

function Source({ source }: { source: CardSource }) {
	const [open, setOpen] = useState(false);
	const id = useId();
	const packWords = usePackWords();
	return (
		<>
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
			{source.inferred.length > 0 && (
				<span class="gloss-source-note">
					{` ${say('source.inferred', { what: listed(source.inferred.map((what) => say(`source.part.${what}`))) })}`}
				</span>
			)}
			{source.note && (
				<>
					{' '}
					<button
						type="button"
						class="gloss-more"
						aria-expanded={open}
						aria-controls={open ? id : undefined}
						onClick={() => setOpen(!open)}
					>
						{say('source.about', { publisher: source.publisher })}
					</button>
					{open && (
						<p class="gloss-source-note" id={id} {...packWords}>
							{source.note}
						</p>
					)}
				</>
			)}
		</>
	);
}
