import { useEffect, useMemo, useRef } from 'preact/hooks';
import { dateWords } from '../../../core/card/card-words.ts';
import type { TimePoint } from '../../../core/facts/timeline.ts';
import { language, say, sayCount } from '../../../core/say.ts';
import { DOT_PX, layOutTimeline, type PlacedPoint, type TimelineRow } from './timeline-layout.ts';
import { useWidth } from './use-width.ts';

interface TimelinePictureProps {
	points: readonly TimePoint[];
	/** What a point is about, in few words. */
	wordsOf(point: TimePoint): string;
	/** A point was pressed: the list has the same for the keyboard. */
	onPoint(index: number, point: TimePoint): void;
}

const LEVEL_PX = 2 * DOT_PX + 8;
const AXIS_PX = 22;
const PAD_PX = 8;
const BETWEEN_PX = 26;

/** Points on an axis, stretches as bars, what was only expected hollow; a crowded stretch again below, on its own axis. */
export function TimelinePicture({ points, wordsOf, onPoint }: TimelinePictureProps) {
	const frame = useRef<HTMLDivElement>(null);
	const width = useWidth(frame);
	const { whole, stretch } = useMemo(
		() => (width > 0 ? layOutTimeline(points, width, language(), wordsOf) : { whole: undefined, stretch: undefined }),
		[points, wordsOf, width],
	);

	useEffect(() => {
		const drawn = frame.current;
		const onPress = ({ target }: MouseEvent) => {
			const index = Number((target as Element).closest('[data-point]')?.getAttribute('data-point') ?? Number.NaN);
			const point = points[index];
			if (point) onPoint(index, point);
		};
		drawn?.addEventListener('click', onPress);
		return () => drawn?.removeEventListener('click', onPress);
	}, [points, onPoint]);

	const below = whole ? heightOf(whole) + BETWEEN_PX : 0;
	const height = whole ? (stretch ? below + heightOf(stretch) : heightOf(whole)) : 0;
	return (
		<div ref={frame} class="drawn">
			{whole && (
				// Time runs one way here, in every language.
				<svg role="img" aria-label={describe(points)} width={width} height={height} direction="ltr">
					{stretch && <Zoom whole={whole} stretch={stretch} width={width} below={below} />}
					<Row row={whole} width={width} top={0} />
					{stretch && <Row row={stretch} width={width} top={below} />}
				</svg>
			)}
		</div>
	);
}

const heightOf = ({ levels }: TimelineRow) => PAD_PX + levels * LEVEL_PX + AXIS_PX;

function describe(points: readonly TimePoint[]): string {
	const [first] = points;
	const last = points.at(-1);
	return say('panel.timeline.picture', {
		points: sayCount('panel.timeline.points', points.length),
		from: first ? dateWords(first.date) : '',
		to: last ? dateWords(last.date) : '',
	});
}

function Row({ row, width, top }: { row: TimelineRow; width: number; top: number }) {
	const axis = top + PAD_PX + row.levels * LEVEL_PX;
	return (
		<g>
			<line class="axis" x1={0} x2={width} y1={axis} y2={axis} />
			{row.ticks.map(({ x, labelX, label }) => (
				<g key={label}>
					<line class="axis" x1={x} x2={x} y1={axis} y2={axis + 4} />
					<text x={labelX} y={axis + 16} text-anchor="middle">
						{label}
					</text>
				</g>
			))}
			{row.points.map((placed) => (
				<Point key={placed.index} placed={placed} y={axis - DOT_PX - 2 - placed.level * LEVEL_PX} />
			))}
		</g>
	);
}

function Point({ placed: { index, point, fromX, toX, words }, y }: { placed: PlacedPoint; y: number }) {
	const title = `${dateWords(point.date)}: ${sayCount('panel.facts', point.facts.length)}`;
	return (
		<g data-point={index} class={point.expected ? 'point expected' : 'point'}>
			<title>{title}</title>
			<rect x={fromX - DOT_PX} y={y - DOT_PX} width={toX - fromX + 2 * DOT_PX} height={2 * DOT_PX} rx={DOT_PX} />
			{words && (
				<text x={words.x} y={y} text-anchor={words.isBefore ? 'end' : 'start'} dominant-baseline="central">
					{words.text}
				</text>
			)}
		</g>
	);
}

/** Shows which part of the axis above the one below is. */
function Zoom({ whole, stretch, width, below }: ZoomProps) {
	const from = whole.xOf(stretch.fromMs);
	const to = Math.max(whole.xOf(stretch.toMs), from + 2);
	const top = heightOf(whole) - AXIS_PX;
	return <path class="zoom" d={`M${from} ${top}L${to} ${top}L${width} ${below}L0 ${below}Z`} />;
}

interface ZoomProps {
	whole: TimelineRow;
	stretch: TimelineRow;
	width: number;
	below: number;
}
