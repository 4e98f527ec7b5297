import type { Rule } from '../../../../core/decide/weights.ts';

/** A page whose names at issue stand in brackets: `[Stone](stone)` is his, `[Stone](-)` nobody's of the cast. ` ¶ ` parts its texts. */
export type Case = string | { title?: string; text: string; lang?: string };

export interface Cases {
	/** Decided rightly, and wrongly where the weight of this rule alone is 0. */
	decides: Case[];
	/** Near misses: decided rightly without this rule. */
	spares: Case[];
}

/** The cases of some rules, each file a theme. */
export type SomeCases = Partial<Record<Rule, Cases>>;
