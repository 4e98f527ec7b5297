import type { Name } from '../pack/pack.ts';

/** Shorter surnames are other words when they are spelt otherwise. */
const LONG_SURNAME = 7;

/** Spellings that papers of one language take from another: Patroushev, Patruschev; “Lula de Silva”. */
export function spelledOtherwise(names: readonly Name[]): Name[] {
	const patronymics = new Set(names.filter(({ parts }) => parts?.patronymic).map(({ parts }) => parts?.family));
	return names.flatMap((name): Name[] => {
		const { given, family = '', second } = name.parts ?? {};
		if (given || second || name.stands === 'evidence' || !/^\p{Script=Latin}/u.test(family)) return [];
		const isSlavic = patronymics.has(family) && family.length >= LONG_SURNAME;
		const spellings = [
			family.replace(' da ', ' de '),
			...(isSlavic ? [family.replace('u', 'ou'), family.replace('sh', 'sch')] : []),
		];
		return spellings.filter((text) => text !== family).map((text) => ({ ...name, text, parts: { family: text } }));
	});
}
