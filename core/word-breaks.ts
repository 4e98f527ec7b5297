/** Words that a hyphen at a line's end breaks: “Patru-\nshev”, in two text nodes, too, between which `SEAM` stands. */

/** Not U+2010, which half of the bytes of a text are like: it took as long as all else. */
const HYPHENS = ['-', '\u00AD'];
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
	if (!HYPHENS.some((hyphen) => endsLine(text, hyphen))) return;
	return text.replace(BREAK, (hit, at: number) =>
		goesOnAt(text, at + hit.length) ? '\u00AD'.repeat(hit.length) : hit,
	);
}

function endsLine(text: string, hyphen: string): boolean {
	for (let at = text.indexOf(hyphen); at !== -1; at = text.indexOf(hyphen, at + 1)) {
		// A hyphen between spaces is common.
		const next = text.charCodeAt(at + 1);
		if ((next <= 0x20 || next === 0x2029) && BREAK_HERE.test(text.slice(at + 1, at + 3))) return true;
	}
	return false;
}
const BREAK_HERE = /^\s?[\n\u2029]/;
