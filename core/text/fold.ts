/** Characters that a reader does not see and a publisher's system may leave inside a word: soft hyphen, zero-width, word joiner, BOM, bidi marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Without combining marks and the Arabic tatweel; the expression is made when it is first needed, see `letters.ts`. */
const withoutMarks = (text: string) => text.replace(/[\p{M}\u0640]/gu, '');

/** Letters that Arabic newspapers write for one another, above all in foreign names. */
const ARABIC_VARIANTS = 'آأإٱىیئؤةڤپچگک';
const ARABIC_LETTERS = 'اااايييوهفبجكك';

/** Ligatures, Hebrew and Arabic forms, full-width letters and digits, narrow katakana; without the phrases that Arabic writes as one sign. */
const FORMS = /[\uFB00-\uFDF9\uFE80-\uFEFC\uFF10-\uFF5A\uFF66-\uFF9F]/g;
const plainForms = (text: string) => text.replace(FORMS, (letter) => letter.normalize('NFKD').replace(/ /g, ''));

const ASCII = /^[\x20-\x7e]*$/;

/** Latin-1 and its extensions: their marks are told without a Unicode class, which browsers take long to compile. */
const LATIN = /^[\x20-\x7e\u00C0-\u024F]*$/;
const LATIN_MARKS = /[\u0300-\u036F]/g;

/**
 * Folds a written form for comparison: no case, accents, widths, ligatures, vowel signs or invisible characters, so that “Díaz”, “DIAZ”
 * and “Di\u00ADaz” are one. Offsets are not kept: fold words, not texts.
 */
export function fold(text: string): string {
	if (ASCII.test(text)) return text.toLowerCase();
	if (LATIN.test(text)) return withOwnFolds(text.normalize('NFD').replace(LATIN_MARKS, '').toLowerCase());
	// Before normalising too, which sorts marks: quadratic in a long run of them.
	const plain = withoutMarks(withoutMarks(plainForms(text).replace(INVISIBLE, '')).normalize('NFD')).toLowerCase();
	return withOwnFolds(
		plain.replace(/[\u0621-\u06CC]/g, (letter) => ARABIC_LETTERS[ARABIC_VARIANTS.indexOf(letter)] ?? letter),
	);
}

/** Letters that are no accented ones and stand for others. */
const withOwnFolds = (small: string) => small.replace(/ß/g, 'ss').replace(/ł/g, 'l').replace(/ı/g, 'i');
