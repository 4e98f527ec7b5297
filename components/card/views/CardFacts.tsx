import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Card } from '../../../core/card/card.ts';
import { bestFirst, countFacts, topicsIn } from '../../../core/card/card-views.ts';
import type { PlacedGroup } from '../../../core/card/rank-card.ts';
import type { Before } from '../../../core/facts/rank-facts.ts';
import { sayCount } from '../../../core/say.ts';
import { usePackWords } from '../../parts/pack-words.ts';
import { CardDisclosure } from '../CardDisclosure.tsx';
import { CardGroupView } from './CardGroupView.tsx';

const FEW_FACTS = 2;

/** The facts of a card: what comes first on this page, and all others by topic when asked for. */
export function CardFacts({ card, before, onOpen }: CardFactsProps) {
	const [all, setAll] = useState(false);
	const { best, rest } = useMemo(() => {
		const { best, rest } = bestFirst(card, before);
		const left = rest.flatMap(({ groups }) => groups).reduce((sum, { facts }) => sum + facts.length, 0);
		// A button is not worth a fact or two.
		if (left <= FEW_FACTS) return { best: topicsIn([...best, ...rest]), rest: [] };
		return { best: topicsIn(best), rest: topicsIn(rest) };
	}, [card, before]);
	const topics = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		// The button that was pressed is gone, and its focus with it.
		if (all) topics.current?.querySelector('button')?.focus({ preventScroll: true });
	}, [all]);
	const shared = { label: card.label, pageSources: before.sources, onOpen };
	return (
		<>
			{best.map(({ topic, groups }, index) => (
				<TopicView key={topic} topic={topic} groups={groups} isFirst={index === 0} {...shared} />
			))}
			{rest.length > 0 && !all && (
				<button type="button" class="gloss-all" onClick={() => setAll(true)}>
					{sayCount('facts.all', countFacts(card))}
				</button>
			)}
			{all && (
				<div class="gloss-topics" ref={topics}>
					{rest.map(({ topic, groups }) => (
						<CardDisclosure key={topic} head={<TopicHead topic={topic} groups={groups} />}>
							<Groups groups={groups} {...shared} />
						</CardDisclosure>
					))}
				</div>
			)}
		</>
	);
}

interface CardFactsProps {
	card: Card;
	before: Before;
	onOpen(entity: string): void;
}

interface GroupsProps {
	groups: readonly PlacedGroup[];
	/** Of the card's entity. */
	label: string;
	pageSources: ReadonlySet<string>;
	onOpen(entity: string): void;
}

function TopicView({ topic, isFirst, ...groups }: GroupsProps & { topic: string; isFirst: boolean }) {
	const packWords = usePackWords();
	return (
		<section class="gloss-section">
			{/* The first fact stands right below who this is. */}
			<h3 class={isFirst ? 'gloss-hidden' : undefined} {...packWords}>
				{topic}
			</h3>
			<Groups {...groups} />
		</section>
	);
}

const Groups = ({ groups, ...shared }: GroupsProps) =>
	groups.map(({ section, group }) => (
		<CardGroupView key={group.facts[0]?.id} section={section} group={group} {...shared} />
	));

function TopicHead({ topic, groups }: Pick<GroupsProps, 'groups'> & { topic: string }) {
	const packWords = usePackWords();
	const count = groups.reduce((sum, { group }) => sum + group.facts.length, 0);
	return (
		<>
			<span {...packWords}>{topic}</span>
			<span class="gloss-count"> {sayCount('timeline.facts', count)}</span>
		</>
	);
}
