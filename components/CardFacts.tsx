import { useMemo, useState } from 'preact/hooks';
import type { Card, CardSection } from '../core/card.ts';
import { bestFirst, countFacts } from '../core/card-views.ts';
import { say, sayCount } from '../core/say.ts';
import { CardSectionView } from './CardSectionView.tsx';

/** The facts of a card: what fits the page best, and the rest when asked for. */
export function CardFacts({ card, onPage, pageSources, onOpen }: CardFactsProps) {
	const [all, setAll] = useState(false);
	const { best, rest, fits } = useMemo(() => bestFirst(card, onPage), [card, onPage]);
	const shared = { label: card.label, pageSources, onOpen };
	return (
		<>
			{fits && <p class="gloss-caption">{say('facts.fit')}</p>}
			{best.map((section) => (
				<CardSectionView key={keyOf(section)} section={section} {...shared} />
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
	/** The entities named on the page, in their order. */
	onPage: readonly string[];
	/** The sources that the page is one of. */
	pageSources: ReadonlySet<string>;
	onOpen(entity: string): void;
}
