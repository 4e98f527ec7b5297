import type { NameParts } from '../pack/pack.ts';
import { declineBy, type Paradigm } from './endings.ts';

// Genitive, dative, accusative, instrumental, locative.
const CONSONANTS: Paradigm[] = [
	[/[kg]$/u, 0, 'a owi a iem u'],
	[/(?:[jlchż]|sz|rz)$/u, 0, 'a owi a em u'],
	[/r$/u, 0, 'a owi a em ze'],
	[/[bcdfmnpstvwxz]$/u, 0, 'a owi a em ie'],
];
const IN_A: Paradigm[] = [
	[/ga$/u, 2, 'gi dze gę gą dze'],
	[/ka$/u, 2, 'ki ce kę ką ce'],
	[/[ijl]a$/u, 1, 'i i ę ą i'],
	[/ra$/u, 1, 'y ze ę ą ze'],
	[/a$/u, 1, 'y ie ę ą ie'],
];
/** Names in -o are left as they are (Nicolasa Maduro), or declined in one of two ways (Castra, Castry). */
const FOREIGN_O: Paradigm[] = [[/o$/u, 1, 'o/a/y o/owi o/a o/em o']];

const MASCULINE = {
	cases: 5,
	given: [...CONSONANTS, ...IN_A],
	family: [[/[sc]ki$/u, 1, 'iego iemu iego im im'] as Paradigm, ...CONSONANTS, ...IN_A, ...FOREIGN_O],
};
const FEMININE = {
	cases: 5,
	given: IN_A,
	family: [[/(?:[oe]w|in|[sc]k)a$/u, 1, 'ej ej ą ą ej'] as Paradigm, ...IN_A],
};

/** The oblique cases of a personal name in Polish. */
export const declinePolish = (parts: NameParts, gender: 'feminine' | 'masculine'): NameParts[] =>
	declineBy(gender === 'feminine' ? FEMININE : MASCULINE, parts);
