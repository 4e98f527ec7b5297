import { useMemo, useState } from 'preact/hooks';
import type { ListedEntity, ListedFact, Overview } from '../../core/card/overview.ts';
import { type Link, linksAmong } from '../../core/facts/relations.ts';
import { say, sayCount } from '../../core/say.ts';
import { Switch } from '../parts/Switch.tsx';
import { About } from './About.tsx';
import type { CorpusTabProps } from './corpus-tab.ts';
import { FactList } from './parts/FactList.tsx';
import { Fold } from './parts/Fold.tsx';
import { ShowMore } from './parts/ShowMore.tsx';
import { useLoaded } from './use-loaded.ts';

const loadPicture = () => import('./pictures/RelationsPicture.tsx');
const LINKS_AT_ONCE = 30;
/** More lines cannot be told apart in a narrow panel. */
const MOST_IN_PICTURE = 8;

/** Who is linked with whom, by what the sources say of both: a list with every fact, and a picture of a chosen name. */
export function RelationsTab({ overview, place, onOpen, onPlace }: CorpusTabProps) {
	const { entities, facts } = overview;
	const { about } = place;
	const [places, setPlaces] = useState(false);
	const links = useMemo(() => readLinks(entities, facts, about, places), [entities, facts, about, places]);
	const labels = useMemo(() => new Map(entities.map(({ entity, label }) => [entity, label])), [entities]);
	const byId = useMemo(() => new Map(facts.map((fact) => [fact.id, fact])), [facts]);
	const drawn = useMemo(() => drawnOf(links, about, labels), [links, about, labels]);
	const Picture = useLoaded(loadPicture)?.RelationsPicture;
	return (
		<>
			<About entities={entities} about={about} onChoose={(next) => onPlace({ about: next })} />
			<div class="with-places">
				<Switch on={places} onChange={setPlaces}>
					{say('panel.relations.places')}
				</Switch>
			</div>
			{drawn && (
				<figure class="picture relations-picture">
					{Picture && <Picture {...drawn} onChoose={(next) => onPlace({ about: next })} />}
					<figcaption class="hint">
						{say('panel.relations.legend')}{' '}
						{drawn.others.length < links.length && sayCount('panel.relations.most', drawn.others.length)}
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
						<button type="button" class="line" onClick={() => onOpen(entity)}>
							{index > 0 && <span aria-hidden="true">— </span>}
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

/** The links of one entity or of all, those with the most facts first; places stay out of it unless they are asked for. */
function readLinks(
	entities: readonly ListedEntity[],
	facts: readonly ListedFact[],
	about: string,
	places: boolean,
): Link[] {
	const wanted = entities.filter(({ entity, kind }) => places || kind !== 'place' || entity === about);
	const all = linksAmong(
		facts,
		wanted.map(({ entity }) => entity),
	).toSorted((a, b) => b.facts.length - a.facts.length);
	return about ? all.filter((link) => link.entities.includes(about)) : all;
}

/** What of the links of one entity fits into a picture. */
function drawnOf(links: readonly Link[], about: string, labels: ReadonlyMap<string, string>) {
	if (!about || links.length === 0) return;
	const named = (entity: string) => ({ entity, label: labels.get(entity) ?? entity });
	return {
		middle: named(about),
		others: links.slice(0, MOST_IN_PICTURE).map(({ entities: [a, b], facts }) => ({
			...named(a === about ? b : a),
			facts: facts.length,
		})),
	};
}
