import { useMemo } from 'preact/hooks';
import type { Card as CardData, CardDescription } from '../core/card.ts';
import { beforeReader, betweenNames, type CardPage, pointsOf, topicsOf } from '../core/card-views.ts';
import { dateWords } from '../core/card-words.ts';
import { say, sayCount } from '../core/say.ts';
import { CardBetween } from './CardBetween.tsx';
import { CardCompare } from './CardCompare.tsx';
import { CardFacts } from './CardFacts.tsx';
import { CardFoot } from './CardFoot.tsx';
import { CardTabs, type View } from './CardTabs.tsx';
import { CardWhen } from './CardWhen.tsx';
import { SourceTag } from './SourceTag.tsx';

/** The body of a card: who each source says this is, what they say, and the same by topic, by time and by name. */
export function Card({ card, page, view, onView, onOpen }: CardProps) {
	const before = useMemo(() => beforeReader(page, card), [card, page]);
	const points = useMemo(() => pointsOf(card, before), [card, before]);
	const links = useMemo(() => betweenNames(card, before), [card, before]);
	const compares = useMemo(() => topicsOf(card, before).length > 0, [card, before]);
	const views: View[] = [
		'facts',
		...(compares ? ['compare' as const] : []),
		...(points.length > 0 ? ['when' as const] : []),
		...(links.length > 0 ? ['between' as const] : []),
	];
	const shared = { card, before, onOpen };
	return (
		<CardTabs views={views} view={view} onView={onView}>
			{view === 'compare' && <CardCompare {...shared} />}
			{view === 'when' && <CardWhen points={points} label={card.label} onOpen={onOpen} />}
			{view === 'between' && <CardBetween links={links} label={card.label} onOpen={onOpen} />}
			{view === 'facts' && (
				<>
					{card.descriptions.length > 0 && (
						<ul class="gloss-descriptions" aria-label={say('card.descriptions')}>
							{card.descriptions.map((description) => (
								<Description key={description.source.id} description={description} label={card.label} />
							))}
						</ul>
					)}
					<CardFacts {...shared} />
					{card.left && <p class="gloss-left">{sayCount('card.leftOut', card.left)}</p>}
					{card.sources.length > 0 ? (
						<CardFoot sources={card.sources} />
					) : (
						<p>{say('card.noSource', { label: card.label })}</p>
					)}
				</>
			)}
		</CardTabs>
	);
}

interface CardProps {
	card: CardData;
	/** The page that the card stands on, where it stands on one. */
	page?: CardPage | undefined;
	view: View;
	onView(view: View): void;
	onOpen(entity: string): void;
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
			<p class="gloss-meta">
				<span class="gloss-when">{say('card.asOf', { date: dateWords(asOf) })}</span>
			</p>
			{inferred && <p class="gloss-aside">{say('card.notNamed', { label })}</p>}
		</li>
	);
}

interface DescriptionProps {
	description: CardDescription;
	label: string;
}
