import { describe, expect, it } from 'vitest';
import { BALANCED } from '../../../core/decide/resolve.ts';
import { DEFAULT_LEVEL, PERHAPS, THRESHOLDS } from '../../../core/decide/threshold.ts';
import { dismissalId, uniqueDismissals } from '../../../core/settings/dismissal.ts';

describe('levels', () => {
	it('go from perhaps over everything and balanced to sure', () => {
		const { sure, balanced, everything } = THRESHOLDS;
		const upwards = [0, PERHAPS, everything, balanced, sure, 1];
		expect(upwards.toSorted((a, b) => a - b)).toEqual(upwards);
		expect(new Set(upwards).size).toBe(upwards.length);
	});

	it('are balanced where nothing is chosen, as the evaluation is', () =>
		expect(THRESHOLDS[DEFAULT_LEVEL]).toBe(BALANCED));
});

describe('dismissals', () => {
	const id = (surface: string, entity = 'x') => dismissalId({ entity, surface });

	it.each([
		['CASTRO', 'Castro'],
		['Cas\u00ADtro', 'Castro'],
		['Díaz', 'Diaz'],
		['Raúl\n\tCastro', 'Raúl Castro'],
		['Raúl\u00A0Castro', 'Raúl Castro'],
	])('“%s” is written as “%s”', (one, other) => expect(id(one)).toBe(id(other)));

	it.each([
		['Castro', 'Raúl Castro'],
		['Castro', 'Castros'],
	])('“%s” is not written as “%s”', (one, other) => expect(id(one)).not.toBe(id(other)));

	it('are of one entity', () => expect(id('Castro', 'a')).not.toBe(id('Castro', 'b')));

	it('are listed once, by first appearance, as first written', () => {
		const of = (surface: string, entity: string) => ({ entity, surface, label: entity });
		expect(uniqueDismissals([of('Castro', 'a'), of('Ortega', 'b'), of('CASTRO', 'a')])).toEqual([
			of('Castro', 'a'),
			of('Ortega', 'b'),
		]);
	});
});
