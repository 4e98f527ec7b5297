/** A search result as one line of the browser's address bar. */
import type { MatchedRange, SearchResult } from './search-results.ts';

/** What Chrome's parser of descriptions refuses: one such character, and no suggestion is shown. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** A text that Chrome's address bar shows as it is. */
export const escapeXml = (text: string) =>
	text.replace(NOT_IN_XML, ' ').replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);

/** The line in Chrome's markup: what matched stands out, the source steps back. */
export function suggestionInXml({ title, titleRanges, excerpt, excerptRanges, source }: SearchResult): string {
	const parts = [marked(title, titleRanges)];
	if (excerpt) parts.push(` <dim>${marked(excerpt, excerptRanges)}</dim>`);
	if (source) parts.push(` <dim>${escapeXml(`· ${source}`)}</dim>`);
	return parts.join('');
}

/** The line for Firefox, which knows no markup. */
export const suggestionAsText = ({ title, excerpt, source }: SearchResult) =>
	[title, excerpt, source].filter(Boolean).join(' · ');

function marked(text: string, ranges: readonly MatchedRange[]): string {
	let at = 0;
	const parts: string[] = [];
	for (const [start, end] of ranges) {
		parts.push(escapeXml(text.slice(at, start)), `<match>${escapeXml(text.slice(start, end))}</match>`);
		at = end;
	}
	return parts.join('') + escapeXml(text.slice(at));
}
