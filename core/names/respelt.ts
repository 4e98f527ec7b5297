/** Given names that a writer spells otherwise than the pack: “Vladmir Putin”, “Siergiej Lavrov”. */
import { isGivenName } from '../languages/words/given-names.ts';
import { isFunctionWord, isTitle } from '../languages/words/lexicon.ts';

/** Shorter names are one letter away from others. */
const SHORTEST = 5;

/** Letters that languages write for one sound. */
const SOUNDS: [RegExp, string][] = [
	[/sch|sh|tch|ch|cz|sz/g, 's'],
	[/ph/g, 'f'],
	[/gy|dy/g, 'd'],
	[/w/g, 'v'],
	[/ck|c|q/g, 'k'],
	[/[yj]/g, 'i'],
	[/ou/g, 'u'],
	[/i+e/g, 'e'],
	[/(.)\1+/g, '$1'],
];

/** How a folded name sounds, about. */
const soundOf = (folded: string) => SOUNDS.reduce((name, [letters, sound]) => name.replace(letters, sound), folded);

/**
 * Whether a folded word is one of these given names spelt otherwise, and no given name by itself. It has to sound alike,
 * or to be one letter away where the surname alone says who is meant (Dariel Ortega is not Daniel).
 */
export function isRespelt(word: string, givens: ReadonlySet<string>, stands: 'alone' | 'evidence'): boolean {
	if (word.length < SHORTEST || isGivenName(word) || isTitle(word) || isFunctionWord(word)) return false;
	const sound = soundOf(word);
	for (const given of givens) {
		if (given === word || isOfAnotherGender(given, word)) continue;
		const other = soundOf(given);
		if (sound === other) return true;
		if (stands === 'alone' && given.length >= SHORTEST && sound[0] === other[0] && isOneLetterApart(sound, other))
			return true;
	}
	return false;
}

/** Daniel and Daniela, Rosario and Rosaria: an -a at the end makes it a woman's, or another case. */
const isOfAnotherGender = (given: string, word: string) => /[aаяáe]$/u.test(word) !== /[aаяáe]$/u.test(given);

/** Whether one letter less, more or other makes two words the same. */
function isOneLetterApart(one: string, other: string): boolean {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	if (long.length - short.length > 1) return false;
	let at = 0;
	while (at < short.length && short[at] === long[at]) at++;
	return short.slice(long.length > short.length ? at : at + 1) === long.slice(at + 1);
}
