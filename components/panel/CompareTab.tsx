import type { CardSource } from '../../core/card/card.ts';
import { corroboration } from '../../core/card/corroboration.ts';
import type { ListedFact, ListedGroup } from '../../core/card/overview.ts';
import { sourcesAt } from '../../core/facts/origins.ts';
import { say } from '../../core/say.ts';
import { usePackWords } from '../parts/pack-words.ts';
import { SourceTag } from '../parts/SourceTag.tsx';
import type { CorpusTabProps } from './corpus-tab.ts';
import { FactView } from './parts/FactView.tsx';

interface CompareTabProps extends CorpusTabProps {
	/** Of the page beside the panel: where it is one of the sources, it does not confirm itself. */
	address: string | undefined;
	title: string | undefined;
}

/** All comparisons, a topic at a time: the sources side by side, and in words how they stand to each other. */
export function CompareTab({ overview, place, address, title, onOpen, onPlace }: CompareTabProps) {
	const all = overview.comparisons;
	const packWords = usePackWords();
	const at = Math.max(
		all.findIndex(({ id }) => id === place.comparison),
		0,
	);
	const comparison = all[at];
	const sources = overview.sources.map(({ source }) => source);
	const pageSources = sourcesAt(address ?? '', sources, title);
	if (!comparison) return <p class="hint">{say('panel.compare.empty')}</p>;
	const go = (to: number) => onPlace({ comparison: all[(to + all.length) % all.length]?.id ?? '' });
	return (
		<>
			<div class="chooser">
				<label for="comparison">{say('panel.compare.topic')}</label>
				<select
					id="comparison"
					value={comparison.id}
					onChange={(event) => onPlace({ comparison: event.currentTarget.value })}
				>
					{all.map(({ id, topic }) => (
						<option key={id} value={id} {...packWords}>
							{topic}
						</option>
					))}
				</select>
				<div class="steps">
					<button type="button" onClick={() => go(at - 1)}>
						{say('panel.compare.previous')}
					</button>
					<span class="tally">{say('panel.compare.at', { number: at + 1, all: all.length })}</span>
					<button type="button" onClick={() => go(at + 1)}>
						{say('panel.compare.next')}
					</button>
				</div>
			</div>
			<article aria-labelledby="comparison-head" aria-live="polite">
				<h2 id="comparison-head" class="topic" {...packWords}>
					{comparison.topic}
				</h2>
				{comparison.groups.map((group) => (
					<Group
						key={`${group.relation} ${group.facts[0]?.id}`}
						group={group}
						sources={sources}
						pageSources={pageSources}
						onOpen={onOpen}
					/>
				))}
			</article>
		</>
	);
}

interface GroupProps {
	group: ListedGroup;
	/** Of the pack. */
	sources: readonly CardSource[];
	/** Ids of those that the page beside the panel is. */
	pageSources: ReadonlySet<string>;
	onOpen(entity: string): void;
}

function Group({ group, sources, pageSources, onOpen }: GroupProps) {
	const columns = sources.flatMap((source): [CardSource, ListedFact[]][] => {
		const own = group.facts.filter(({ shown }) => shown.source.id === source.id);
		return own.length > 0 ? [[source, own]] : [];
	});
	const packWords = usePackWords();
	const silent = sources.filter((source) => !columns.some(([one]) => one.id === source.id));
	const origin = corroboration({ ...group, facts: group.facts.map(({ shown }) => shown) }, pageSources);
	return (
		<section class="relation">
			<h3>{relationWords(group.relation, columns.length, columns[0]?.[0], sources.length)}</h3>
			{origin.length > 0 && <p class="hint">{origin.join(' ')}</p>}
			{group.note && (
				<p class="note" {...packWords}>
					{group.note}
				</p>
			)}
			<div class="columns">
				{columns.map(([source, facts]) => (
					<section key={source.id} class="gloss-card column" aria-label={source.publisher}>
						<p>
							<SourceTag source={source} />
						</p>
						{facts.map((fact) => (
							<FactView key={fact.id} fact={fact} tagged={false} onOpen={onOpen} />
						))}
					</section>
				))}
				{group.relation === 'only' &&
					silent.map((source) => (
						<section key={source.id} class="gloss-card column" aria-label={source.publisher}>
							<p>
								<SourceTag source={source} />
							</p>
							<p class="hint">{say('panel.relation.silent')}</p>
						</section>
					))}
			</div>
		</section>
	);
}

/** How the sources stand to each other, in the words of the card. */
function relationWords(relation: ListedGroup['relation'], carriers: number, first: CardSource | undefined, of: number) {
	if (relation === 'only' || carriers < 2)
		return of > 1 ? say('card.heading.only', { publisher: first?.publisher ?? '' }) : (first?.publisher ?? '');
	return say(`compare.${relation}`);
}
