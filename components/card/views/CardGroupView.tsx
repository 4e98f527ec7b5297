import type { CardFact, CardGroup, CardSection } from '../../../core/card/card.ts';
import { sectionHeading } from '../../../core/card/card-words.ts';
import { corroboration, lenderOf } from '../../../core/card/corroboration.ts';
import { usePackWords } from '../../parts/pack-words.ts';
import { CardFactView } from '../fact/CardFactView.tsx';

/** Facts that belong together; what they amount to, and what a reader should notice, stand right below them. */
export function CardGroupView({ section, group, label, pageSources, onOpen }: CardGroupViewProps) {
	const packWords = usePackWords();
	const isAlone = section.kind === 'only';
	const columns = isAlone ? [group.facts] : bySource(group.facts);
	const origin = corroboration(group, pageSources);
	return (
		<div class="gloss-group" data-kind={section.kind}>
			<ul class={columns.length > 1 ? 'gloss-sides' : 'gloss-list'}>
				{columns.map((facts) => (
					<li key={facts[0]?.source.id}>
						{facts.map((fact, index) => (
							<CardFactView
								key={fact.id}
								fact={fact}
								label={label}
								tagged={isAlone || index === 0}
								isDayTold={lenderOf(fact, group.facts) !== undefined}
								alone={isAlone && section.of > 1}
								onOpen={onOpen}
							/>
						))}
					</li>
				))}
			</ul>
			{(!isAlone || group.note) && (
				<p class="gloss-note">
					{!isAlone && (
						<>
							<strong>{sectionHeading(section)}.</strong> {origin.join(' ')}{' '}
						</>
					)}
					{group.note && <span {...packWords}>{group.note}</span>}
				</p>
			)}
		</div>
	);
}

interface CardGroupViewProps {
	section: CardSection;
	group: CardGroup;
	/** Of the card's entity. */
	label: string;
	/** The sources that the page is one of. */
	pageSources: ReadonlySet<string>;
	onOpen(entity: string): void;
}

const bySource = (facts: readonly CardFact[]): CardFact[][] => [
	...Map.groupBy(facts, ({ source }) => source.id).values(),
];
