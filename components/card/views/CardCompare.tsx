import type { ComponentChildren } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { Card, CardGroup, CardSection } from '../../../core/card/card.ts';
import { mostTelling, topicsOf } from '../../../core/card/card-views.ts';
import { sectionHeading, whenWords } from '../../../core/card/card-words.ts';
import { corroboration, type Side, sidesOf } from '../../../core/card/corroboration.ts';
import type { Before } from '../../../core/facts/rank-facts.ts';
import { sentenceLink } from '../../../core/facts/sentence-link.ts';
import { say, sayParts } from '../../../core/say.ts';
import { usePackWords } from '../../parts/pack-words.ts';
import { SourceTag, toneOf } from '../../parts/SourceTag.tsx';

/** The sources side by side, a topic at a time, in their own words. */
export function CardCompare({ card, before }: CardCompareProps) {
	const topics = useMemo(() => topicsOf(card, before), [card, before]);
	const [at, setAt] = useState(() => mostTelling(topics));
	const id = useId();
	const packWords = usePackWords();
	const shown = topics[at];
	if (!shown) return null;
	const go = (by: number) => setAt((at + by + topics.length) % topics.length);
	return (
		<>
			<div class="gloss-topic">
				<label for={id}>{say('compare.topic')}</label>
				<select id={id} value={at} onChange={(event) => setAt(Number(event.currentTarget.value))}>
					{topics.map(({ topic }, index) => (
						<option key={topic} value={index} {...packWords}>
							{topic}
						</option>
					))}
				</select>
				<button type="button" class="gloss-icon" aria-label={say('compare.previous')} onClick={() => go(-1)}>
					<Arrow path="M10 3.5L5.5 8l4.5 4.5" />
				</button>
				<button type="button" class="gloss-icon" aria-label={say('compare.next')} onClick={() => go(1)}>
					<Arrow path="M6 3.5L10.5 8 6 12.5" />
				</button>
			</div>
			<div aria-live="polite">
				<h3 class="gloss-hidden" {...packWords}>
					{shown.topic}
				</h3>
				{shown.groups.map(({ section, group }) => (
					<Compared key={group.facts[0]?.id} section={section} group={group} pageSources={before.sources} />
				))}
			</div>
		</>
	);
}

interface CardCompareProps {
	card: Card;
	before: Before;
}

const Arrow = ({ path }: { path: string }) => (
	<svg viewBox="0 0 16 16" aria-hidden="true">
		<path d={path} />
	</svg>
);

interface ComparedProps {
	section: CardSection;
	group: CardGroup;
	pageSources: ReadonlySet<string>;
}

function Compared({ section, group, pageSources }: ComparedProps) {
	const { sides, wording } = useMemo(() => sidesOf(group), [group]);
	const origin = corroboration(group, pageSources);
	const packWords = usePackWords();
	return (
		<section class="gloss-compared">
			<h4>
				{group.relation === 'only' || sides.length < 2 ? sectionHeading(section) : say(`compare.${group.relation}`)}
			</h4>
			{wording && <p class="gloss-origin">{wording}</p>}
			<ul class={sides.length > 1 ? 'gloss-sides' : 'gloss-list'}>
				{sides.map((side) => (
					<li key={side.facts[0]?.id} data-tone={toneOf(side.facts[0]?.source)}>
						<SideView side={side} />
					</li>
				))}
			</ul>
			{origin.length > 0 && <p class="gloss-origin">{origin.join(' ')}</p>}
			{group.note && (
				<p class="gloss-note" {...packWords}>
					{group.note}
				</p>
			)}
		</section>
	);
}

function SideView({ side: { facts, quotes } }: { side: Side }) {
	const source = facts[0]?.source;
	const packWords = usePackWords();
	return (
		<>
			{source && <SourceTag source={source} />}
			{facts.map((fact, index) => {
				const [first] = fact.quotes;
				const href = first && fact.source.url && sentenceLink(fact.source.url, first);
				const when = whenWords(fact);
				return (
					<figure class="gloss-quote" key={fact.id}>
						<blockquote lang={fact.source.language} dir="auto">
							{sayParts<'quoted', ComponentChildren>('quoted', {
								text: quotes[index]?.map(({ text, own }, at) => (own ? <mark key={at}>{text}</mark> : text)),
							})}
						</blockquote>
						<figcaption>
							{fact.quotes.length === 0 && (
								<span class="gloss-ours" {...packWords}>
									{fact.text}
								</span>
							)}
							{when && <span class={fact.expected ? 'gloss-expected' : 'gloss-when'}> {when}</span>}
							{href && (
								<a href={href} target="_blank" rel="noopener noreferrer">
									{say('fact.readIn', { publisher: fact.source.publisher })}
									<span class="gloss-hidden"> {say('newTab')}</span>
								</a>
							)}
						</figcaption>
					</figure>
				);
			})}
		</>
	);
}
