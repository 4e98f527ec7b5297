/** Figures of repeated measurements, and how contenders are interleaved. */

/** The middle of the rounds and how far they reach. */
export interface Figure {
	median: number;
	low: number;
	high: number;
	rounds: number;
}

/** A line of the results. */
export interface Measure {
	row: number;
	page: string;
	what: string;
	unit: '×' | 'ms' | 'kB' | '%' | '';
	figure: Figure;
	/** At most this, or at least where `least` is set. */
	goal?: number;
	least?: true;
	note?: string;
}

/** Median and quartiles: one round beside a busy neighbour says nothing. */
export function figureOf(samples: readonly number[]): Figure {
	const sorted = [...samples].sort((a, b) => a - b);
	const at = (part: number) => sorted[Math.round((sorted.length - 1) * part)] ?? NaN;
	return { median: at(0.5), low: at(0.25), high: at(0.75), rounds: sorted.length };
}

/** One figure over the median of another. */
export function ratio(figure: Figure, base: Figure): Figure {
	const { median } = base;
	return {
		median: figure.median / median,
		low: figure.low / median,
		high: figure.high / median,
		rounds: figure.rounds,
	};
}

export const one = (value: number): Figure => ({ median: value, low: value, high: value, rounds: 1 });

/** Whether a measure keeps its goal; undefined where there is none. */
export const isMet = ({ figure, goal, least }: Measure): boolean | undefined =>
	goal === undefined ? undefined : least ? figure.median >= goal : figure.median <= goal;

/** A contender that takes longer than this is measured once. */
const SLOW_MS = 8_000;

/** Measures contenders in turn, round by round, each round beginning with another. */
export async function interleaved<Sample extends { ms: number }>(
	rounds: number,
	contenders: Record<string, () => Promise<Sample>>,
): Promise<Record<string, Sample[]>> {
	const names = Object.keys(contenders);
	const samples: Record<string, Sample[]> = Object.fromEntries(names.map((name) => [name, []]));
	for (let round = 0; round < rounds; round++) {
		for (let i = 0; i < names.length; i++) {
			const name = names[(i + round) % names.length] as string;
			const before = samples[name] as Sample[];
			if ((before[0]?.ms ?? 0) > SLOW_MS) continue;
			before.push(await (contenders[name] as () => Promise<Sample>)());
		}
	}
	return samples;
}

/** The figure of one number of each sample. */
export const figures = <Sample>(samples: readonly Sample[] | undefined, pick: (sample: Sample) => number): Figure =>
	figureOf((samples ?? []).map(pick));
