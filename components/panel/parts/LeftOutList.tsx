import { dateWords, listed } from '../../../core/card/card-words.ts';
import type { ListedEntity, Overview } from '../../../core/card/overview.ts';
import { type LeftOut, type LinkingFact, leftOut } from '../../../core/on-page/left-out.ts';
import type { PageDate } from '../../../core/on-page/page-date.ts';
import type { FoundEntity } from '../../../core/on-page/this-page.ts';
import { say, sayCount } from '../../../core/say.ts';
import { WhoLine } from '../../parts/WhoLine.tsx';
import { FactView } from './FactView.tsx';
import { Fold } from './Fold.tsx';
import { ShowMore } from './ShowMore.tsx';

interface LeftOutListProps {
	overview: Overview;
	names: readonly FoundEntity[];
	/** Unsure ones: they may be named, so the page does not leave them out. */
	perhaps: readonly FoundEntity[];
	pageDate: PageDate | undefined;
	isLookedFor(entity: ListedEntity): boolean;
	onOpen(entity: string): void;
}

const AT_ONCE = 12;

/** What the corpus knows that the page leaves out: each fact dated, before or after the page. */
export function LeftOutList({ overview, names, perhaps, pageDate, isLookedFor, onOpen }: LeftOutListProps) {
	const unsure = new Set(perhaps.map(({ entity }) => entity));
	const found = leftOut(overview, names, (entity) => isLookedFor(entity) && !unsure.has(entity.entity), pageDate?.day);
	if (found.length === 0) return null;
	return (
		<section aria-labelledby="left-out-head">
			<h2 id="left-out-head">{say('panel.leftOut.head')}</h2>
			<p class="hint">
				{say('panel.leftOut.hint')} {pageDateWords(pageDate)}
			</p>
			<ShowMore all={found} atOnce={AT_ONCE}>
				{(shown) => (
					<ul class="lines left-out">
						{shown.map((one) => (
							<Entity key={one.entity.entity} one={one} overview={overview} onOpen={onOpen} />
						))}
					</ul>
				)}
			</ShowMore>
		</section>
	);
}

function Entity({ one, overview, onOpen }: EntityProps) {
	const { entity, facts } = one;
	const together = [...new Set(facts.flatMap((fact) => fact.with))];
	return (
		<li class="stacked">
			<button type="button" class="line" onClick={() => onOpen(entity.entity)}>
				<span class="label">{entity.label}</span> <WhoLine who={entity.who} />
			</button>
			<Fold label={sayCount('panel.leftOut.with', facts.length, { names: listed(together) })}>
				<Facts one={one} overview={overview} onOpen={onOpen} />
			</Fold>
		</li>
	);
}

interface EntityProps {
	one: LeftOut;
	overview: Overview;
	onOpen(entity: string): void;
}

function Facts({ one: { entity, facts }, overview, onOpen }: EntityProps) {
	const byId = new Map(facts.map((linking) => [linking.fact.id, linking]));
	const shown = overview.inOrder(
		facts.map(({ fact }) => fact),
		[entity.entity],
	);
	return (
		<ul class="facts">
			{shown.map((fact) => (
				<li key={fact.id}>
					<p class="beside">{besideWords(byId.get(fact.id) as LinkingFact)}</p>
					<FactView fact={fact} onOpen={onOpen} />
				</li>
			))}
		</ul>
	);
}

function pageDateWords(pageDate: PageDate | undefined): string {
	if (!pageDate) return say('panel.leftOut.noDate');
	const date = dateWords(pageDate.day);
	return say(PAGE_DATES[pageDate.where], { date });
}

const PAGE_DATES = {
	meta: 'panel.leftOut.dateMeta',
	time: 'panel.leftOut.dateTime',
	text: 'panel.leftOut.dateText',
} as const;

/** “27 February 2024, before this page”. */
function besideWords({ date: edtf, isSourceDay, beside }: LinkingFact): string {
	const date = isSourceDay ? say('panel.beside.source', { date: dateWords(edtf) }) : dateWords(edtf);
	return say(`panel.beside.${beside}`, { date });
}
