import { useId, useMemo, useState } from 'preact/hooks';
import type { Card, CardDescription, CardSource } from '../core/card.ts';
import { dateWords } from '../core/card-words.ts';
import { say, sayCount } from '../core/say.ts';
import { type WhoLine, whoIs } from '../core/who-is.ts';
import { SourceTag } from './SourceTag.tsx';

/** Who the sources say this is: an office once, with those who give it; all their other words when asked for. */
export function CardWho({ card }: { card: Pick<Card, 'label' | 'descriptions'> }) {
	const { lines, more } = useMemo(() => whoIs(card), [card]);
	const [all, setAll] = useState(false);
	const id = useId();
	if (lines.length === 0) return null;
	return (
		<div class="gloss-who">
			<p>
				{lines.map((line) => (
					<Line key={line.text} line={line} />
				))}
				{more > 0 && (
					<button
						type="button"
						class="gloss-more-who"
						aria-expanded={all}
						aria-controls={all ? id : undefined}
						title={sayCount('card.moreWho', more)}
						onClick={() => setAll(!all)}
					>
						+{more}
						<span class="gloss-hidden"> {sayCount('card.moreWho', more)}</span>
					</button>
				)}
			</p>
			{all && (
				<ul class="gloss-descriptions" id={id} aria-label={say('card.descriptions')}>
					{card.descriptions.map((description) => (
						<Description key={description.source.id} description={description} label={card.label} />
					))}
				</ul>
			)}
		</div>
	);
}

function Line({ line: { text, isQuoted, language, sources } }: { line: WhoLine<CardSource> }) {
	return (
		<>
			<span class="gloss-theirs" lang={language} dir="auto">
				{isQuoted ? say('quoted', { text }) : text}
			</span>{' '}
			{sources.map((source) => (
				<span key={source.id}>
					<SourceTag source={source} />{' '}
				</span>
			))}
		</>
	);
}

interface DescriptionProps {
	description: CardDescription;
	label: string;
}

function Description({ description: { source, quotes, asOf, inferred }, label }: DescriptionProps) {
	return (
		<li>
			<SourceTag source={source} />
			<p class="gloss-theirs" dir="auto">
				{quotes.map(({ exact }, index) => (
					<span key={exact} lang={source.language}>
						{index > 0 && ', '}
						{say('quoted', { text: exact })}
					</span>
				))}
			</p>
			<p class="gloss-meta">{say('card.asOf', { date: dateWords(asOf) })}</p>
			{inferred && <p class="gloss-aside">{say('card.notNamed', { label })}</p>}
		</li>
	);
}
