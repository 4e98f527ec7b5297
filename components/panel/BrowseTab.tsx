import { dateWords } from '../../core/card/card-words.ts';
import {
	filtered,
	type ListedEntity,
	type ListedFact,
	type ListedSource,
	type Overview,
} from '../../core/card/overview.ts';
import type { EntityKind } from '../../core/pack/pack.ts';
import { say, sayCount } from '../../core/say.ts';
import { usePackWords } from '../parts/pack-words.ts';
import type { CorpusTabProps } from './corpus-tab.ts';
import { BROWSE_LISTS } from './panel-place.ts';
import { FactView } from './parts/FactView.tsx';
import { Fold } from './parts/Fold.tsx';
import { ShowMore } from './parts/ShowMore.tsx';

const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place', 'event'];
const ENTITIES_AT_ONCE = 100;
const FACTS_AT_ONCE = 40;

/** Everything in the corpus: entities by kind, facts with their proof, sources; each with a filter. */
export function BrowseTab({ overview, place, onOpen, onPlace }: CorpusTabProps) {
	const { list, filter } = place;
	const shown = filtered<ListedEntity | ListedFact | ListedSource>(overview[list], filter);
	return (
		<>
			<fieldset class="choices" aria-label={say('panel.browse.list')}>
				{BROWSE_LISTS.map((one) => (
					<button key={one} type="button" aria-pressed={one === list} onClick={() => onPlace({ list: one })}>
						{say(`panel.browse.${one}`)}
					</button>
				))}
			</fieldset>
			<input
				class="filter"
				type="search"
				aria-label={say(`panel.browse.filter.${list}`)}
				placeholder={say(`panel.browse.filter.${list}`)}
				autocomplete="off"
				spellcheck={false}
				value={filter}
				onInput={(event) => onPlace({ filter: event.currentTarget.value }, true)}
			/>
			<p class="tally" role="status">
				{shown.length === 0 ? say('panel.browse.empty') : sayCount(`panel.browse.count.${list}`, shown.length)}
			</p>
			{list === 'entities' && <Entities entities={shown as ListedEntity[]} onOpen={onOpen} />}
			{list === 'facts' && (
				<Facts key={filter} facts={telling(shown as ListedFact[], overview, filter)} onOpen={onOpen} />
			)}
			{list === 'sources' && <Sources sources={shown as ListedSource[]} onPlace={onPlace} />}
		</>
	);
}

function Entities({ entities, onOpen }: { entities: readonly ListedEntity[]; onOpen(entity: string): void }) {
	return KINDS.map((kind) => {
		const ofKind = entities.filter((entity) => entity.kind === kind);
		if (ofKind.length === 0) return null;
		return (
			<section key={kind} aria-labelledby={`kind-${kind}`}>
				<h2 id={`kind-${kind}`}>{say(`panel.kinds.${kind}`)}</h2>
				<ShowMore all={ofKind} atOnce={ENTITIES_AT_ONCE}>
					{(shown) => (
						<ul class="lines">
							{shown.map(({ entity, label, facts }) => (
								<li key={entity}>
									<button type="button" class="line" onClick={() => onOpen(entity)}>
										<span class="label">{label}</span>
									</button>
									<span class="count">{sayCount('panel.facts', facts)}</span>
								</li>
							))}
						</ul>
					)}
				</ShowMore>
			</section>
		);
	});
}

/** The facts in the order of the card, where the filter is a name: of whoever is called so. */
function telling(facts: ListedFact[], overview: Overview, filter: string): readonly ListedFact[] {
	if (!filter.trim()) return facts;
	const named = filtered(overview.entities, filter).map(({ entity }) => entity);
	return named.length > 0 ? overview.inOrder(facts, named) : facts;
}

function Facts({ facts, onOpen }: { facts: readonly ListedFact[]; onOpen(entity: string): void }) {
	const packWords = usePackWords();
	const byTopic = [...Map.groupBy(facts, ({ topic }) => topic).values()].flat();
	return (
		<ShowMore all={byTopic} atOnce={FACTS_AT_ONCE}>
			{(shown) => (
				<ul class="facts">
					{shown.map((fact, index) => (
						<li key={fact.id}>
							{shown[index - 1]?.topic !== fact.topic && <h2 {...packWords}>{fact.topic}</h2>}
							<FactView fact={fact} onOpen={onOpen} />
						</li>
					))}
				</ul>
			)}
		</ShowMore>
	);
}

/** “(title, date worked out)”, for what a source does not state itself. */
const partsWorkedOut = ({ inferred }: ListedSource['source']) =>
	inferred.length > 0 && say('source.inferred', { what: inferred.map((one) => say(`source.part.${one}`)).join(', ') });

function Sources({ sources, onPlace }: { sources: readonly ListedSource[]; onPlace: CorpusTabProps['onPlace'] }) {
	const packWords = usePackWords();
	return (
		<ul class="lines sources">
			{sources.map(({ source, facts }) => (
				<li key={source.id} class="stacked">
					<p class="label" lang={source.language}>
						{source.url ? (
							<a href={source.url} target="_blank" rel="noopener noreferrer">
								{source.title}
							</a>
						) : (
							source.title
						)}
					</p>
					<p class="hint">
						{[
							source.publisher,
							source.via && say('source.via', { via: source.via }),
							[dateWords(source.published), partsWorkedOut(source)].filter(Boolean).join(' '),
						]
							.filter(Boolean)
							.join(' · ')}
					</p>
					{source.note && (
						<Fold label={say('source.about', { publisher: source.publisher })}>
							<p class="hint" {...packWords}>
								{source.note}
							</p>
						</Fold>
					)}
					<button type="button" class="unfold" onClick={() => onPlace({ list: 'facts', filter: source.publisher })}>
						{sayCount('panel.browse.factsOf', facts)}
					</button>
				</li>
			))}
		</ul>
	);
}
