/** What a reader types or pastes, as the words that are meant: markup that came along says nothing. */

/** No name and no sentence that is looked for is longer; the time of a search grows with its words. */
const LONGEST = 300;
/** As much as is looked through for so many characters of text: a whole page may be pasted, with its markup. */
const LONGEST_MARKUP = 20_000;

/** Elements inside of a word or a line. */
const INLINE =
	'a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|nobr|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr';
/** Elements between words. What is in brackets and no element, such as “<Putin>”, is text. */
const OTHERS = [
	'address|area|article|aside|audio|base|blockquote|body|br|button|caption|center|col|colgroup|dd|details|dialog|div|dl',
	'dt|embed|fieldset|figcaption|figure|footer|form|frame|g|h[1-6]|head|header|hgroup|hr|html|iframe|img|input|label',
	'legend|li|link|main|map|meta|nav|noscript|object|ol|optgroup|option|p|path|picture|pre|rp|rt|ruby|script|section',
	'select|source|style|summary|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|ul|video',
	// Elements of a site's own.
	'[a-z][a-z0-9]*-[a-z0-9-]*',
].join('|');
const ATTRIBUTES = `(?:[\\s/](?:"[^"]*"|'[^']*'|[^<>"'])*)?`;
const tagOf = (names: string) => new RegExp(`</?(?:${names})${ATTRIBUTES}>`, 'gi');

/** Comments, and what no page shows of its text. */
const UNSEEN = /<!--.*?-->|<!doctype[^>]*>|<(script|style)\b[^>]*>.*?<\/\1>/gis;

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", szlig: 'ß', shy: '' };
const REFERENCE = /&(?:#(\d{1,7}|x[\da-f]{1,6})|([a-z]+));/gi;
/** The search takes a letter with an accent for that letter alone. */
const ACCENTED = /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash|breve|macr|ogon|dot|strok)$/i;

function readReference(whole: string, number: string | undefined, name = ''): string {
	if (number !== undefined) {
		const code = Number(/^x/i.test(number) ? `0${number}` : number);
		return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
	}
	const accented = ACCENTED.exec(name)?.[1];
	// Spaces, dashes and quotation marks have names too.
	return (
		accented ??
		NAMED[name.toLowerCase()] ??
		(/^(?:[a-z]*sp|[a-z]*quo|[a-z]*dash|hellip|bull|middot)$/i.test(name) ? ' ' : whole)
	);
}

/** The text of a query, without tags, comments and character references. */
export function plainQuery(query: string): string {
	const written = query.slice(0, LONGEST_MARKUP);
	if (!/[<&]/.test(written)) return written.slice(0, LONGEST).toWellFormed();
	const text = written
		.replace(REFERENCE, readReference)
		.replace(UNSEEN, ' ')
		.replace(tagOf(INLINE), '')
		.replace(tagOf(OTHERS), ' ');
	return text.slice(0, LONGEST).toWellFormed();
}
