import type { CardPoint } from '../../../core/card/card-views.ts';
import { dateWords } from '../../../core/card/card-words.ts';
import { say, sayCount } from '../../../core/say.ts';
import { CardFold } from '../CardFold.tsx';

const YEAR_MS = 365 * 24 * 3600 * 1000;

/** The dated facts along a line from top to bottom: a list to read, each point of which opens its facts. */
export function CardWhen({ points, label, onOpen }: CardWhenProps) {
	return (
		<ol class="gloss-times" aria-label={say('timeline.label')}>
			{points.map((point, index) => (
				<li
					key={`${point.date} ${point.expected}`}
					data-expected={point.expected}
					data-long={point.date.includes('/')}
					data-gap={point.fromMs - (points[index - 1]?.toMs ?? point.fromMs) > YEAR_MS}
				>
					<CardFold head={<Head point={point} />} facts={point.facts} label={label} onOpen={onOpen} />
				</li>
			))}
		</ol>
	);
}

function Head({ point }: { point: CardPoint }) {
	return (
		<>
			<span>{dateWords(point.date)}</span>
			{point.expected && <span class="gloss-expected"> {say('timeline.expected')}</span>}
			<span class="gloss-count"> {sayCount('timeline.facts', point.facts.length)}</span>
		</>
	);
}

interface CardWhenProps {
	points: readonly CardPoint[];
	/** Of the card's entity. */
	label: string;
	onOpen(entity: string): void;
}
