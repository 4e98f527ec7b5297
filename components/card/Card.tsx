import { useMemo } from 'preact/hooks';
import type { Card as CardData } from '../../core/card/card.ts';
import { beforeReader, betweenNames, type CardPage, pointsOf, topicsOf } from '../../core/card/card-views.ts';
import { say, sayCount } from '../../core/say.ts';
import { CardFoot } from './CardFoot.tsx';
import { CardTabs, type View } from './CardTabs.tsx';
import { CardSourceLine } from './fact/CardSourceLine.tsx';
import { CardBetween } from './views/CardBetween.tsx';
import { CardCompare } from './views/CardCompare.tsx';
import { CardFacts } from './views/CardFacts.tsx';
import { CardWhen } from './views/CardWhen.tsx';

/** The body of a card: what the sources say of an entity, and the same by topic, by time and by name. */
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
		<CardTabs views={views} view={view} onView={onView} after={<CardSourceLine sources={card.sources} />}>
			{view === 'compare' && <CardCompare {...shared} />}
			{view === 'when' && <CardWhen points={points} label={card.label} onOpen={onOpen} />}
			{view === 'between' && <CardBetween links={links} label={card.label} onOpen={onOpen} />}
			{view === 'facts' && (
				<>
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
