/** Words that a hyphen at a line's end breaks: “Patru-\nshev”, in two text nodes, too, between which `SEAM` stands. */

/** No U+2010: half of the bytes of a text are like it, and looking for it took as long as all else. */
const LINE_END = /[-\u00AD]\s?[\n\u2029]/;
const BREAK = /[-\u00AD]\s?[\n\u2029]\s*/g;

/** Behind a hyphen and a line's end, a capital begins a word of its own (“Díaz-\nCanel”). */
export function goesOnAt(text: string, offset: number): boolean {
	const letter = text.charAt(offset);
	return letter === letter.toLowerCase() && letter !== letter.toUpperCase();
}

/**
 * A text with such words as one, all letters in their places: soft hyphens stand where they were broken. Undefined where
 * there are none, which native code tells of most texts.
 */
export function withWholeWords(text: string): string | undefined {
	if (!LINE_END.test(text)) return;
	return text.replace(BREAK, (hit, at: number) =>
		goesOnAt(text, at + hit.length) ? '\u00AD'.repeat(hit.length) : hit,
	);
}
