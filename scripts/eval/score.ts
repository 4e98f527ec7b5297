/** Scores decisions against labels: exact span and entity. */
import type { Decision } from '../../core/decide/resolve.ts';
import type { Label, Passage, Span } from './passages.ts';

export interface Counts {
	/** Found and right. */
	hit: number;
	/** Marked and wrong. */
	wrong: number;
	/** Labelled and not marked. */
	missed: number;
}

export interface Mistake {
	passage: Passage;
	kind: 'missed' | 'wrong';
	span: Span;
	entity: string;
	/** The decision that made it, where there was one. */
	decision?: Decision;
}

export interface Report {
	all: Counts;
	by: Record<'language' | 'entity' | 'phenomenon', Map<string, Counts>>;
	traps: { hit: number; of: number };
	/** For each tenth of confidence: decisions, and how many were right. */
	calibration: { right: number; of: number; confidence: number }[];
	mistakes: Mistake[];
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const isExact = (label: Label, { start, end }: Span) =>
	[label, ...(label.alt ?? [])].some((span) => span.start === start && span.end === end);

export const precision = ({ hit, wrong }: Counts) => hit / (hit + wrong || 1);
export const recall = ({ hit, missed }: Counts) => hit / (hit + missed || 1);
export const f1 = (counts: Counts) => (2 * counts.hit) / (2 * counts.hit + counts.wrong + counts.missed || 1);

export interface ScoreOptions {
	decide(passage: Passage): Decision[];
	/** Whether mentions of an entity are scored. */
	isScored(entity: string): boolean;
	/** Marked from this confidence on. */
	threshold: number;
}

/** Decides and scores all passages. */
export function score(passages: readonly Passage[], { decide, isScored, threshold }: ScoreOptions): Report {
	const report: Report = {
		all: { hit: 0, wrong: 0, missed: 0 },
		by: { language: new Map(), entity: new Map(), phenomenon: new Map() },
		traps: { hit: 0, of: 0 },
		calibration: Array.from({ length: 10 }, () => ({ right: 0, of: 0, confidence: 0 })),
		mistakes: [],
	};
	const count = (passage: Passage, entity: string, what: keyof Counts) => {
		report.all[what]++;
		for (const [group, key] of [
			['language', passage.lang],
			['entity', entity],
			['phenomenon', passage.tag],
		] as const) {
			const counts = report.by[group].get(key) ?? { hit: 0, wrong: 0, missed: 0 };
			counts[what]++;
			report.by[group].set(key, counts);
		}
	};
	for (const passage of passages) {
		const decisions = decide(passage).filter(
			({ match, entity }) => isScored(entity) && !passage.ambiguous.some((span) => overlaps(span, match)),
		);
		const labels = passage.labels.filter(({ entity }) => isScored(entity));
		const found = new Set<Label>();
		for (const decision of decisions) {
			const { match, entity, confidence } = decision;
			const label = labels.find((one) => one.entity === entity && !found.has(one) && isExact(one, match));
			const bin = report.calibration[Math.min(9, Math.floor(confidence * 10))];
			if (bin) {
				bin.of++;
				bin.confidence += confidence;
				if (label) bin.right++;
			}
			if (confidence < threshold) continue;
			if (label) {
				found.add(label);
				count(passage, entity, 'hit');
			} else {
				count(passage, entity, 'wrong');
				report.mistakes.push({ passage, kind: 'wrong', span: match, entity, decision });
			}
		}
		for (const label of labels) {
			if (found.has(label)) continue;
			const decision = decisions.find(({ match }) => overlaps(match, label));
			count(passage, label.entity, 'missed');
			report.mistakes.push({
				passage,
				kind: 'missed',
				span: label,
				entity: label.entity,
				...(decision && { decision }),
			});
		}
		const marked = decisions.filter(({ confidence }) => confidence >= threshold);
		report.traps.of += passage.traps.length;
		report.traps.hit += passage.traps.filter((trap) => marked.some(({ match }) => overlaps(match, trap))).length;
	}
	return report;
}
