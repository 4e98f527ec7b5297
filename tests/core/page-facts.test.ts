import { describe, expect, it } from 'vitest';
import { type FittingFact, fitToPage } from '../../core/page-facts.ts';

const fact = (id: string, topic: string, ...entities: string[]): FittingFact => ({ id, topic, entities });
const FACTS = [
	fact('alone', 'Office', 'own'),
	fact('common', 'Trip', 'own', 'country'),
	fact('common-too', 'Talks', 'own', 'country'),
	fact('kin', 'Meeting', 'own'),
	fact('rare', 'Meeting', 'own', 'general'),
	fact('both', 'Visit', 'own', 'general', 'country'),
];
const order = (...onPage: string[]) =>
	[...fitToPage(FACTS, 'own', new Set(onPage))].toSorted(([, a], [, b]) => b - a).map(([id]) => id);

describe('fitToPage', () => {
	it('puts facts that share more, and rarer, names with the page first; then those of their topics', () => {
		expect(order('own', 'country', 'general')).toEqual(['both', 'rare', 'common', 'common-too', 'kin', 'alone']);
	});

	it('changes nothing where the page names nobody else', () => {
		expect(order('own')).toEqual(FACTS.map(({ id }) => id));
		expect([...fitToPage(FACTS, 'own', new Set(['own'])).values()].every((fit) => fit === 0)).toBe(true);
	});

	it('has no fit for what shares neither a name nor a topic', () => {
		const fit = fitToPage(FACTS, 'own', new Set(['general']));
		expect([...fit].filter(([, value]) => value > 0).map(([id]) => id)).toEqual(['kin', 'rare', 'both']);
	});
});
