/** Every rule of the table decides something: how to add a case is said in `cases.ts`. */
import { afterEach, describe, expect, it } from 'vitest';
import { BALANCED, createResolver } from '../../../../core/decide/resolve.ts';
import { type Rule, WEIGHTS } from '../../../../core/decide/weights.ts';
import { namesOf } from '../../../../core/library/names.ts';
import { findNames } from '../../../../core/names/match.ts';
import { createNameIndex } from '../../../../core/names/name-index.ts';
import { parseMarkup } from '../../../../scripts/eval/passages.ts';
import { CASES } from './cases.ts';
import { CAST } from './cast.ts';
import type { Case } from './some-cases.ts';

const { entities, forms } = namesOf(CAST.map((one) => ({ ...one, descriptions: [] })));
const index = createNameIndex(forms);
const resolve = createResolver(entities);

/** The table itself, which a test may change for its own time. */
const weights: Record<Rule, number> = WEIGHTS;
const asItIs = { ...WEIGHTS };
afterEach(() => {
	Object.assign(weights, asItIs);
});

const partsOf = (one: Case) => ({ title: '', lang: undefined, ...(typeof one === 'string' ? { text: one } : one) });

/** What each name in brackets is said to be and decided to be, with the reasons. */
function decide(one: Case) {
	const { title, text, lang } = partsOf(one);
	const marked = text.split(' ¶ ').map(parseMarkup);
	const decisions = resolve(
		findNames(title, index),
		marked.map((part) => ({ ...findNames(part.text, index), ...(lang && { lang }) })),
	);
	return marked.flatMap(({ labels, traps }, i) =>
		[...labels, ...traps.map((span) => ({ ...span, entity: '-' }))].map(({ start, end, entity }) => {
			const decision = decisions[i]?.find(({ match }) => match.start === start && match.end === end);
			const isMarked = decision !== undefined && decision.confidence >= BALANCED;
			return { expected: entity, decided: isMarked ? decision.entity : '-', why: decision?.why };
		}),
	);
}

const expectedOf = (one: Case) => decide(one).map(({ expected }) => expected);
const decidedOf = (one: Case) => decide(one).map(({ decided }) => decided);
/** A case that asks for nothing would hold always, and so would one whose names are not found. */
const findsAll = (one: Case) => decide(one).length > 0 && decide(one).every(({ why }) => why !== undefined);

const decisive = Object.entries(CASES).flatMap(([rule, { decides }]) =>
	decides.map((one) => [rule as Rule, partsOf(one).text, one] as const),
);
const spared = Object.entries(CASES).flatMap(([rule, { spares }]) =>
	spares.map((one) => [rule as Rule, partsOf(one).text, one] as const),
);

describe('the table of weights', () => {
	it.each(Object.keys(WEIGHTS) as Rule[])('has a case and a near miss for “%s”', (rule) => {
		expect(CASES[rule]?.decides.length).toBeGreaterThan(0);
		expect(CASES[rule]?.spares.length).toBeGreaterThan(0);
	});
});

describe('a rule decides', () => {
	it.each(decisive)('%s: %s', (rule, _, one) => {
		expect(findsAll(one)).toBe(true);
		expect(decidedOf(one)).toEqual(expectedOf(one));
		weights[rule] = 0;
		expect(decidedOf(one)).not.toEqual(expectedOf(one));
	});
});

describe('a rule spares', () => {
	it.each(spared)('%s: %s', (rule, _, one) => {
		expect(findsAll(one)).toBe(true);
		expect(decidedOf(one)).toEqual(expectedOf(one));
		const rules = decide(one).flatMap(({ why = [] }) => why.map((reason) => reason.rule));
		expect(rules).not.toContain(rule);
	});
});
