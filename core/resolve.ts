import type { Match, MatchedText } from './match.ts';
import type { IndexedForm } from './name-index.ts';

/** One consideration for or against a reading. */
export interface Reason {
	rule: string;
	/** Log-odds. */
	weight: number;
	detail?: string;
}

/** The best reading of a match, how sure it is (0–1), and why. */
export interface Decision {
	match: Match;
	entity: string;
	confidence: number;
	why: readonly Reason[];
}

/** A match is marked from this confidence on. */
export const BALANCED = 0.5;

/** Decides every match of a document with the whole document in view. The result is parallel to `texts`. */
export function resolve(texts: readonly MatchedText[]): Decision[][] {
	const named = new Set(
		texts.flatMap((text) =>
			text.matches.flatMap((match) => match.forms.filter((form) => form.kind === 'full').map((form) => form.entity)),
		),
	);
	return texts.map((text) =>
		text.matches.map((match) => {
			const form = match.forms[0] as IndexedForm;
			const sure = form.stands === 'alone' || named.has(form.entity);
			return { match, entity: form.entity, confidence: sure ? 0.95 : 0.2, why: [] };
		}),
	);
}
