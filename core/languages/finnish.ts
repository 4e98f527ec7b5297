import type { NameParts } from '../pack/pack.ts';
import { declineBy, type Paradigm } from './endings.ts';

// Genitive, partitive, inessive, elative, illative, adessive, ablative, allative; what differs by vowel harmony folds alike.
const FAMILY: Paradigm[] = [
	[/[aeiouyäö]$/u, 0, 'n a ssa sta Vn lla lta lle'],
	[/\p{L}$/u, 0, 'in ia issa ista iin illa ilta ille'],
];

/** The cases of a personal name in Finnish, where its last word alone takes the ending. */
export const declineFinnish = (parts: NameParts): NameParts[] =>
	declineBy({ cases: 8, given: [], family: FAMILY }, parts);
