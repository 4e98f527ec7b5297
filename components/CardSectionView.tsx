import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardFact, CardGroup, CardSection } from '../core/card.ts';
import { sectionHeading } from '../core/card-words.ts';
import { corroboration } from '../core/corroboration.ts';
import { CardFactView } from './CardFactView.tsx';
import { usePackWords } from './pack-words.ts';
import { SourceTag, toneOf } from './SourceTag.tsx';

/** One section of a card under its computed heading. */
export function CardSectionView({ section, label, pageSources, focused, onOpen }: CardSectionViewProps) {
	const head = useRef<HTMLHeadingElement>(null);
	useLayoutEffect(() => {
		if (focused) head.current?.focus({ preventScroll: true });
	}, [focused]);
	return (
		<section
			class="gloss-section"
			data-kind={section.kind}
			data-tone={section.kind === 'only' ? toneOf(section.sources[0]) : undefined}
		>
			<div class="gloss-section-head">
				<h3 ref={head} tabIndex={-1}>
					{sectionHeading(section)}
				</h3>
				{section.kind === 'together' && section.sources.length < section.of && (
					<p class="gloss-tags">
						{section.sources.map((source) => (
							<SourceTag key={source.id} source={source} />
						))}
					</p>
				)}
			</div>
			{section.groups.map((group, index) => (
				<Group
					key={group.facts[0]?.id}
					group={group}
					goesOn={section.groups[index - 1]?.topic === group.topic}
					section={section}
					label={label}
					pageSources={pageSources}
					onOpen={onOpen}
				/>
			))}
		</section>
	);
}

interface CardSectionViewProps {
	section: CardSection;
	/** Of the card's entity. */
	label: string;
	/** The sources that the page is one of. */
	pageSources: ReadonlySet<string>;
	/** Whether its heading takes focus when it appears. */
	focused?: boolean;
	onOpen(entity: string): void;
}

interface GroupProps extends CardSectionViewProps {
	group: CardGroup;
	/** Whether it is on the topic of the group before it. */
	goesOn: boolean;
}

function Group({ group, goesOn, section, label, pageSources, onOpen }: GroupProps) {
	const packWords = usePackWords();
	const columns = section.kind === 'only' ? [group.facts] : bySource(group.facts);
	const origin = corroboration(group, pageSources);
	return (
		<div class="gloss-group" data-goes-on={goesOn}>
			{!goesOn && <h4 {...packWords}>{group.topic}</h4>}
			{origin.length > 0 && <p class="gloss-origin">{origin.join(' ')}</p>}
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
			{group.note && (
				<p class="gloss-note" {...packWords}>
					{group.note}
				</p>
			)}
		</div>
	);
}

const bySource = (facts: readonly CardFact[]): CardFact[][] => [
	...Map.groupBy(facts, ({ source }) => source.id).values(),
];
