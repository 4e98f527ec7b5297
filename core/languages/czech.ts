import type { NameParts } from '../pack/pack.ts';
import { declineBy, type Paradigm } from './endings.ts';

// Genitive, dative, accusative, instrumental, locative.
const MASCULINE_NAMES: Paradigm[] = [
	[/[jčšžřcxsz]$/u, 0, 'e ovi/i e em ovi/i'],
	[/[bdfghklmnpqrtvw]$/u, 0, 'a ovi/u a em ovi/u'],
	[/o$/u, 1, 'a ovi/u a em ovi/u'],
	[/a$/u, 1, 'y ovi u ou ovi'],
];
const ADJECTIVE = 'ův/ova/ovo/ovy/ovu/ovou/ově/ovým/ových/ovými';

const MASCULINE = {
	cases: 5,
	given: MASCULINE_NAMES,
	family: [
		[/[sc]kij$/u, 2, 'ého ému ého ým ém'] as Paradigm,
		[/ý$/u, 1, 'ého ému ého ým ém'] as Paradigm,
		...MASCULINE_NAMES,
	],
	possessive: [
		[/[ao]$/u, 1, ADJECTIVE],
		[/\p{L}$/u, 0, ADJECTIVE],
	] as Paradigm[],
};
const FEMININE = {
	cases: 5,
	given: [[/a$/u, 1, 'y ě/e u ou ě/e'] as Paradigm],
	family: [[/á$/u, 1, 'é é ou ou é'] as Paradigm],
};

/** The oblique cases of a personal name in Czech, and of a man's surname the possessive adjective (Putinův). */
export const declineCzech = (parts: NameParts, gender: 'feminine' | 'masculine'): NameParts[] =>
	declineBy(gender === 'feminine' ? FEMININE : MASCULINE, parts);
