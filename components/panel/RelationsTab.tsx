import { useMemo } from 'preact/hooks';
import type { ListedEntity, ListedFact, Overview } from '../../core/overview.ts';
import { type Link, linksAmong } from '../../core/relations.ts';
import { say, sayCount } from '../../core/say.ts';
import { About } from './About.tsx';
import { FactList } from './FactList.tsx';
import { Fold } from './Fold.tsx';
import type { CorpusTabProps } from './Panel.tsx';
import { ShowMore } from './ShowMore.tsx';
import { useLoaded } from './use-loaded.ts';

const loadPicture = () => import('./RelationsPicture.tsx');
const LINKS_AT_ONCE = 30;
/** More cannot be told apart in a narrow panel. */
const MOST_IN_PICTURE = 14;

/** Who is linked with whom, by what the sources say of both: a picture, and the same as a list with every fact. */
export function RelationsTab({ overview, place, onOpen, onPlace }: CorpusTabProps) {
	const { entities, facts } = overview;
	const { about } = place;
	const { links, drawn, drawnLinks } = useMemo(() => readLinks(entities, facts, about), [entities, facts, about]);
	const labels = useMemo(() => new Map(entities.map(({ entity, label }) => [entity, label])), [entities]);
	const byId = useMemo(() => new Map(facts.map((fact) => [fact.id, fact])), [facts]);
	const Picture = useLoaded(loadPicture)?.RelationsPicture;
	return (
		<>
			<About entities={entities} about={about} onChoose={(next) => onPlace({ about: next })} />
			{drawnLinks.length > 0 && (
				<figure class="picture relations-picture">
					{Picture && (
						<Picture
							names={drawn.map((entity) => ({ entity, label: labels.get(entity) ?? entity }))}
							links={drawnLinks}
							middle={about}
							onChoose={(next) => onPlace({ about: next })}
						/>
					)}
					<figcaption class="hint">
						{say('panel.relations.legend')}{' '}
						{drawn.length < linked(links).size && sayCount('panel.relations.most', drawn.length)}
					</figcaption>
				</figure>
			)}
			<h2>{say('panel.relations.list')}</h2>
			{links.length === 0 && <p class="hint">{say('panel.relations.empty')}</p>}
			<ShowMore all={links} atOnce={LINKS_AT_ONCE}>
				{(shown) => (
					<ul class="lines links">
						{shown.map((link) => (
							<LinkView
								key={link.entities.join(' ')}
								link={link}
								about={about}
								labels={labels}
								byId={byId}
								overview={overview}
								onOpen={onOpen}
							/>
						))}
					</ul>
				)}
			</ShowMore>
		</>
	);
}

interface LinkViewProps {
	link: Link;
	about: string;
	labels: ReadonlyMap<string, string>;
	byId: ReadonlyMap<string, ListedFact>;
	overview: Overview;
	onOpen(entity: string): void;
}

function LinkView({ link: { entities, facts }, about, labels, byId, overview, onOpen }: LinkViewProps) {
	const shown = entities.filter((entity) => entity !== about);
	return (
		<li class="stacked">
			<p class="ends">
				{shown.map((entity, index) => (
					<>
						{index > 0 && <span aria-hidden="true"> — </span>}
						<button type="button" class="line" onClick={() => onOpen(entity)}>
							<span class="label">{labels.get(entity) ?? entity}</span>
						</button>
					</>
				))}
			</p>
			<Fold label={sayCount('panel.relations.facts', facts.length)}>
				<FactList ids={facts.map(({ fact }) => fact)} facts={byId} overview={overview} of={entities} onOpen={onOpen} />
			</Fold>
		</li>
	);
}

const linked = (links: readonly Link[]) => new Set(links.flatMap(({ entities }) => entities));

/** The links of one entity or of all, those with the most facts first; and of them what fits into a picture. */
function readLinks(entities: readonly ListedEntity[], facts: readonly ListedFact[], about: string) {
	const all = linksAmong(
		facts,
		entities.map(({ entity }) => entity),
	).toSorted((a, b) => b.facts.length - a.facts.length);
	const links = about ? all.filter((link) => link.entities.includes(about)) : all;
	const weights = new Map<string, number>();
	for (const link of links)
		for (const entity of link.entities) weights.set(entity, (weights.get(entity) ?? 0) + link.facts.length);
	const drawn = [...weights]
		.sort(([, a], [, b]) => b - a)
		.slice(0, MOST_IN_PICTURE)
		.map(([entity]) => entity);
	const isDrawn = new Set(drawn);
	return { links, drawn, drawnLinks: all.filter((link) => link.entities.every((entity) => isDrawn.has(entity))) };
}
