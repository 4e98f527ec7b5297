/** Names that are also words, where a document writes the word small. */
import type { MatchedText } from '../names/match.ts';
import type { Word } from '../text/words.ts';

/** A word of a Romance language without the endings of gender and number: “maduros”, “maduras”. */
export const stemOf = (folded: string) => folded.replace(/(?<=\p{L}{3})[aeo]?s?$/u, '');

/** Hears texts one by one for the stems of their names that are also words, in whatever inflection. */
export function createSmallStems(texts: readonly MatchedText[]) {
	const stems = stemsOfWords(texts);
	const found = new Set<string>();
	return {
		found,
		hear(text: MatchedText) {
			if (stems.size === 0) return;
			for (const word of text.words) {
				const stem = word.shape === 'lower' ? stemOf(word.folded) : '';
				if (stems.has(stem) && isPlainWord(text, word)) found.add(stem);
			}
		},
	};
}

/** Whether a word stands in running text, not in an address or a tag. */
const isPlainWord = ({ text }: MatchedText, { start, end }: Word) =>
	!/[@#_./-]/.test(text[start - 1] ?? '') && !/^(?:[@_/-]|\.\S)/.test(text.slice(end, end + 2));

/** The stems of the names that are also words. */
const stemsOfWords = (texts: readonly MatchedText[]) =>
	new Set(
		texts.flatMap(({ words, matches }) =>
			matches.flatMap(({ first, forms, careless }) =>
				!careless && forms.some(({ alsoWord }) => alsoWord) ? [stemOf(words[first]?.folded ?? '')] : [],
			),
		),
	);
