/** Endings of names in languages that write Latin letters, so that each language is a small table. */
import type { NameParts } from '../pack/pack.ts';

/** What a nominative ends in, how many of its letters the cases lose, and their endings; `/` parts parallel ones, `-` is none. */
export type Paradigm = readonly [ending: RegExp, lost: number, cases: string];

/** The cases of a word, each with its parallel forms; those of an unknown word are the word itself. */
function casesOf(word: string, paradigms: readonly Paradigm[], count: number): string[][] {
	const found = paradigms.find(([ending]) => ending.test(word));
	if (!found) return Array.from({ length: count }, () => [word]);
	const [, lost, cases] = found;
	const stem = word.slice(0, word.length - lost);
	return cases
		.split(' ')
		.map((forms) => forms.split('/').map((ending) => (ending === '-' ? word : joined(stem, ending))));
}

/** A capital V in an ending is the vowel before it once more, as in Finnish (Castroon). */
const joined = (stem: string, ending: string) => stem + ending.replace('V', stem.at(-1) ?? '');

/** The cases of a surname: newspapers decline each of its words that has a capital, or the last one only. */
function familyCases(family: string, paradigms: readonly Paradigm[], count: number): string[][] {
	const words = family.split(/(?<=[\s-])/);
	const declined = words.map((word) => {
		const [, letters = '', joint = ''] = /^(.*?)([\s-]?)$/.exec(word) ?? [];
		const cases = /^\p{Lu}/u.test(letters) ? casesOf(letters, paradigms, count) : casesOf(letters, [], count);
		return cases.map((forms) => forms.map((form) => form + joint));
	});
	const last = declined.at(-1) ?? [];
	const before = words.slice(0, -1).join('');
	return Array.from({ length: count }, (_, i) => [
		...new Set([
			...(last[i] ?? []).map((form) => before + form),
			...(last[i] ?? []).map(
				(form) =>
					declined
						.slice(0, -1)
						.map((forms) => forms[i]?.[0] ?? '')
						.join('') + form,
			),
		]),
	]);
}

/** The paradigms of a language; `given` where given names decline too. */
export interface Endings {
	cases: number;
	given: readonly Paradigm[];
	family: readonly Paradigm[];
	/** Endings of an adjective made of a surname that stands alone (Putinův). */
	possessive?: readonly Paradigm[];
}

/** The oblique cases of a personal name: of several given names the first declines; patronymic and second surname are left out. */
export function declineBy({ cases, given, family, possessive }: Endings, parts: NameParts): NameParts[] {
	const [first = '', ...others] = parts.given?.split(' ') ?? [];
	const givens = first
		? casesOf(first, given, cases).map((forms) => forms.map((form) => [form, ...others].join(' ')))
		: [];
	if (!parts.family) return givens.flat().map((form) => ({ given: form }));
	const families = familyCases(parts.family, family, cases);
	if (parts.second) return [];
	if (!first) {
		const adjectives = possessive ? casesOf(parts.family, possessive, 1).flat() : [];
		return [...families.flat(), ...adjectives].map((form) => ({ family: form }));
	}
	return families.flatMap((forms, i) =>
		forms.flatMap((form) => (givens[i] ?? []).map((one) => ({ given: one, family: form }))),
	);
}
