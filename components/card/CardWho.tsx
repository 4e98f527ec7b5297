import type { ComponentChildren } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { Card, CardDescription, CardSource } from '../../core/card/card.ts';
import { dateWords } from '../../core/card/card-words.ts';
import { type WhoLine, whoIs } from '../../core/card/who-is.ts';
import { type CardContext, inContext } from '../../core/pack/in-context.ts';
import { language, say, sayCount, sayParts } from '../../core/say.ts';
import { SourceTag } from '../parts/SourceTag.tsx';

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

function Line({ line: { text, context, isQuoted, language, sources } }: { line: WhoLine<CardSource> }) {
	return (
		<>
			<span class="gloss-theirs" lang={language} dir="auto">
				<Words text={text} context={context} isQuoted={isQuoted} />
			</span>{' '}
			{sources.map((source) => (
				<span key={source.id}>
					<SourceTag source={source} />{' '}
				</span>
			))}
		</>
	);
}

/** Words of a source, with whom they mean in brackets where they do not say it. */
function Words({ text, context, isQuoted = true }: WordsProps) {
	const pieces = inContext(text, context).map(({ text, ours }) =>
		ours ? (
			<span key={text} class="gloss-context" lang={language()}>
				{text}
			</span>
		) : (
			text
		),
	);
	return <>{isQuoted ? sayParts<'quoted', ComponentChildren>('quoted', { text: pieces }) : pieces}</>;
}

interface WordsProps {
	text: string;
	context: readonly CardContext[] | undefined;
	isQuoted?: boolean;
}

interface DescriptionProps {
	description: CardDescription;
	label: string;
}

function Description({ description: { source, quotes, asOf, inferred, context }, label }: DescriptionProps) {
	return (
		<li>
			<SourceTag source={source} />
			<p class="gloss-theirs" dir="auto">
				{quotes.map(({ exact }, index) => (
					<span key={exact} lang={source.language}>
						{index > 0 && ', '}
						<Words text={exact} context={context} />
					</span>
				))}
			</p>
			<p class="gloss-meta">{say('card.asOf', { date: dateWords(asOf) })}</p>
			{inferred && <p class="gloss-aside">{say('card.notNamed', { label })}</p>}
		</li>
	);
}
