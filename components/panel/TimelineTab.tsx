import { useCallback, useMemo } from 'preact/hooks';
import { dateWords } from '../../core/card/card-words.ts';
import { type TimePoint, timelineOf } from '../../core/facts/timeline.ts';
import { say, sayCount } from '../../core/say.ts';
import { About } from './About.tsx';
import type { CorpusTabProps } from './corpus-tab.ts';
import { FactList } from './parts/FactList.tsx';
import { useWide } from './pictures/use-wide.ts';
import { useLoaded } from './use-loaded.ts';

/** In less, dots with words cannot stand beside each other: then there is the list alone. */
const LEAST_PX = 760;
const MOST_CHARS = 44;

const loadPicture = () => import('./pictures/TimelinePicture.tsx');

/** The dated facts as a picture, and the same as a list. */
export function TimelineTab({ overview, place, onOpen, onPlace }: CorpusTabProps) {
	const { facts } = overview;
	const { about } = place;
	const own = useMemo(
		() => (about ? facts.filter((fact) => fact.about.some(({ entity }) => entity === about)) : facts),
		[facts, about],
	);
	const points = useMemo(() => timelineOf(own.map(({ shown }) => shown)), [own]);
	const byId = useMemo(() => new Map(own.map((fact) => [fact.id, fact])), [own]);
	const undated = own.length - points.reduce((sum, point) => sum + point.facts.length, 0);
	const isWide = useWide(LEAST_PX);
	const wordsOf = useCallback(
		({ facts: ids }: TimePoint) => {
			const [first] = overview.inOrder(
				ids.flatMap((id) => byId.get(id) ?? []),
				about ? [about] : [],
			);
			const topic = shortened(first?.topic ?? '');
			return ids.length > 1 ? say('panel.timeline.more', { topic, count: ids.length - 1 }) : topic;
		},
		[overview, byId, about],
	);
	const Picture = useLoaded(loadPicture)?.TimelinePicture;
	return (
		<>
			<About entities={overview.entities} about={about} onChoose={(next) => onPlace({ about: next })} />
			{points.length > 0 && isWide && (
				<figure class="picture timeline-picture">
					{Picture && <Picture points={points} wordsOf={wordsOf} onPoint={goTo} />}
					<figcaption class="hint">
						{sayCount('panel.timeline.points', points.length)}. {say('panel.timeline.legend')}
					</figcaption>
				</figure>
			)}
			<h2>{say('panel.timeline.list')}</h2>
			<ol class="moments">
				{points.map((point, index) => (
					<li key={`${point.date} ${point.expected}`} data-expected={point.expected}>
						<h3 id={momentId(index)} tabIndex={-1}>
							{point.expected ? say('panel.timeline.expected', { date: dateWords(point.date) }) : dateWords(point.date)}
						</h3>
						<FactList
							ids={point.facts}
							facts={byId}
							overview={overview}
							of={about ? [about] : []}
							isDated
							onOpen={onOpen}
						/>
					</li>
				))}
			</ol>
			<p class="hint">
				{points.length === 0 ? say('panel.timeline.empty') : undated > 0 && sayCount('panel.timeline.undated', undated)}
			</p>
		</>
	);
}

const shortened = (text: string) =>
	text.length > MOST_CHARS ? `${text.slice(0, MOST_CHARS).replace(/\s+\S*$/, '')} …` : text;

const momentId = (index: number) => `moment-${index}`;

/** What a press on the picture means: to the same place in the list. */
function goTo(index: number, _: TimePoint) {
	const heading = document.getElementById(momentId(index));
	heading?.scrollIntoView({ block: 'start' });
	heading?.focus({ preventScroll: true });
}
