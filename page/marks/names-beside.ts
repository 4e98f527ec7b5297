import { sentenceAt } from '../../core/card/sentence.ts';
import type { Decision } from '../../core/decide/resolve.ts';
import { THRESHOLDS } from '../../core/decide/threshold.ts';
import type { Mark } from './mark.ts';

/** The entities that the sentence of a mark names besides its own, whether they are marked or not. */
export function namesBeside({ entity, block, start }: Mark, decided: readonly Decision[]): string[] {
	const { from, to } = sentenceAt(block.text, start);
	const isBeside = ({ match, confidence }: Decision) =>
		match.start >= from && match.end <= to && confidence >= THRESHOLDS.balanced;
	return [...new Set(decided.filter(isBeside).map((one) => one.entity))].filter((id) => id !== entity);
}
