import type { Rule } from '../../../../core/decide/weights.ts';
import { BODY_CASES } from './body-cases.ts';
import { DOCUMENT_CASES } from './document-cases.ts';
import { NEIGHBOUR_CASES } from './neighbour-cases.ts';
import { OTHER_USE_CASES } from './other-use-cases.ts';
import { RIVAL_CASES } from './rival-cases.ts';
import { SMALL_CASES } from './small-cases.ts';
import type { Cases } from './some-cases.ts';
import { SOMEBODY_ELSE_CASES } from './somebody-else-cases.ts';
import { START_CASES } from './start-cases.ts';
import { TIE_CASES } from './tie-cases.ts';

/**
 * The cases of every rule. A new rule needs one line in the file of its theme, with names of `cast.ts`:
 * `'its name': { decides: ['…'], spares: ['…'] },`.
 */
export const CASES: Record<Rule, Cases> = {
	...START_CASES,
	...SMALL_CASES,
	...NEIGHBOUR_CASES,
	...OTHER_USE_CASES,
	...BODY_CASES,
	...DOCUMENT_CASES,
	...RIVAL_CASES,
	...TIE_CASES,
	...SOMEBODY_ELSE_CASES,
};
