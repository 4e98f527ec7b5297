import { useId } from 'preact/hooks';
import type { CardFact, CardGroup, CardSection } from '../core/card.ts';
import { sectionHeading, statementLine } from '../core/card-words.ts';
import { CardFactView } from './CardFactView.tsx';
import { SourceTag, toneOf } from './SourceTag.tsx';

/** One section of a card under its computed heading. */
export function CardSectionView({ section, label, onOpen }: CardSectionViewProps) {
	const heading = useId();
	return (
		<section
			class="gloss-section"
			data-kind={section.kind}
			data-tone={section.kind === 'only' ? toneOf(section.sources[0]) : undefined}
			aria-labelledby={heading}
		>
			<div class="gloss-section-head">
				<h3 id={heading}>{sectionHeading(section)}</h3>
				{section.kind === 'together' && section.sources.length < section.of && (
					<p class="gloss-tags">
						{section.sources.map((source) => (
							<SourceTag key={source.id} source={source} />
						))}
					</p>
				)}
			</div>
			{section.groups.map((group) => (
				<Group key={group.facts[0]?.id} group={group} section={section} label={label} onOpen={onOpen} />
			))}
		</section>
	);
}

interface CardSectionViewProps {
	section: CardSection;
	/** Of the card's entity. */
	label: string;
	onOpen(entity: string): void;
}

function Group({ group, section, label, onOpen }: CardSectionViewProps & { group: CardGroup }) {
	const columns = section.kind === 'only' ? [group.facts] : bySource(group.facts);
	const origin = statementLine(group, section.of);
	return (
		<div class="gloss-group">
			<h4>{group.topic}</h4>
			{origin && <p class="gloss-origin">{origin}</p>}
			<ul class={columns.length > 1 ? 'gloss-sides' : 'gloss-list'}>
				{columns.map((facts) => (
					<li key={facts[0]?.source.id}>
						{facts.map((fact, index) => (
							<CardFactView
								key={fact.id}
								fact={fact}
								label={label}
								tagged={section.kind !== 'only' && index === 0}
								onOpen={onOpen}
							/>
						))}
					</li>
				))}
			</ul>
			{group.note && <p class="gloss-note">{group.note}</p>}
		</div>
	);
}

function bySource(facts: readonly CardFact[]): CardFact[][] {
	return [...Map.groupBy(facts, ({ source }) => source.order)].sort(([a], [b]) => a - b).map(([, side]) => side);
}
