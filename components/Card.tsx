import type { Card as CardData, CardDescription } from '../core/card.ts';
import { dateWords } from '../core/card-words.ts';
import { CardFoot } from './CardFoot.tsx';
import { CardSectionView } from './CardSectionView.tsx';
import { SourceTag } from './SourceTag.tsx';

/** The body of a card: who each source says this is, what they say, and the sources. */
export function Card({ card, onOpen }: { card: CardData; onOpen(entity: string): void }) {
	return (
		<>
			{card.descriptions.length > 0 && (
				<ul class="gloss-descriptions" aria-label="Who each source says this is">
					{card.descriptions.map((description) => (
						<Description key={description.source.id} description={description} label={card.label} />
					))}
				</ul>
			)}
			{card.sections.map((section) => (
				<CardSectionView
					key={`${section.kind} ${section.sources.map(({ id }) => id)}`}
					section={section}
					label={card.label}
					onOpen={onOpen}
				/>
			))}
			{card.sources.length > 0 ? (
				<CardFoot sources={card.sources} />
			) : (
				<p>No source here says anything of {card.label}.</p>
			)}
		</>
	);
}

function Description({ description: { source, quotes, asOf, inferred }, label }: DescriptionProps) {
	return (
		<li>
			<SourceTag source={source} />
			<p class="gloss-claim">
				{quotes.map(({ exact }, index) => (
					<span key={exact} lang={source.language}>
						{index > 0 && ', '}“{exact}”
					</span>
				))}
			</p>
			<p class="gloss-meta">
				<span class="gloss-when">as of {dateWords(asOf)}</span>
			</p>
			{inferred && <p class="gloss-aside">The source does not name {label}.</p>}
		</li>
	);
}

interface DescriptionProps {
	description: CardDescription;
	label: string;
}
