import { useMemo, useState } from 'preact/hooks';
import type { Card, CardSection } from '../core/card.ts';
import { bestFirst, countFacts } from '../core/card-views.ts';
import type { Before } from '../core/rank-facts.ts';
import { say, sayCount } from '../core/say.ts';
import { CardSectionView } from './CardSectionView.tsx';

/** The facts of a card: what fits the page best, and the rest when asked for. */
export function CardFacts({ card, before, onOpen }: CardFactsProps) {
	const [all, setAll] = useState(false);
	const { best, rest, fits } = useMemo(() => bestFirst(card, before), [card, before]);
	const shared = { label: card.label, pageSources: before.sources, onOpen };
	return (
		<>
			{fits && <p class="gloss-caption">{say('facts.fit')}</p>}
			{best.map((section, index) => (
				<CardSectionView key={`${index} ${keyOf(section)}`} section={section} {...shared} />
			))}
			{rest.length > 0 && !all && (
				<button type="button" class="gloss-all" onClick={() => setAll(true)}>
					{sayCount('facts.all', countFacts(card))}
				</button>
			)}
			{all &&
				rest.map((section, index) => (
					<CardSectionView
						key={`rest ${keyOf(section)}`}
						section={section}
						// The button that was pressed is gone, and its focus with it.
						focused={index === 0}
						{...shared}
					/>
				))}
		</>
	);
}

const keyOf = ({ kind, sources }: CardSection) => `${kind} ${sources.map(({ id }) => id)}`;

interface CardFactsProps {
	card: Card;
	before: Before;
	onOpen(entity: string): void;
}
