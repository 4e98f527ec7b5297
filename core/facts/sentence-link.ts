/** Addresses that open a source at the exact sentence: https://wicg.github.io/scroll-to-text-fragment/ */
import type { Quote } from '../pack/pack.ts';

/** Longer quotes are given by their two ends, so that a small change of the page in between still hits. */
const WHOLE_MAX_WORDS = 10;
const END_WORDS = 5;
const CONTEXT_WORDS = 4;

/** Made when the first link is: a worker that starts for a card needs none. */
let words: Intl.Segmenter | undefined;

/** Whether an address may be opened from a card: http and https only. */
export function isWebAddress(address: string): boolean {
	return /^https?:\/\/[^\s/]/i.test(address);
}

/** The address of a quote in its source; undefined for what is not a web address. */
export function sentenceLink(address: string, quote: Quote): string | undefined {
	if (!isWebAddress(address)) return;
	const directive = textDirective(quote);
	if (!directive) return address;
	const [page = '', hash = ''] = splitOnce(address, '#');
	return `${page}#${splitOnce(hash, ':~:')[0]}:~:text=${directive}`;
}

function textDirective({ exact, prefix = '', suffix = '' }: Quote): string {
	const text = fold(exact);
	const spans = wordSpans(text);
	const before = encode(lastWords(fold(prefix), CONTEXT_WORDS));
	const after = encode(firstWords(fold(suffix), CONTEXT_WORDS));
	const first = spans[0];
	const last = spans.at(-1);
	if (!first || !last) return '';
	// Quotation marks at the ends vary from page to page; but a prefix must be followed by the start at once.
	const from = before ? 0 : first.start;
	const to = after ? text.length : last.end;
	const startEnd = spans[END_WORDS - 1]?.end;
	const endStart = spans.at(-END_WORDS)?.start;
	const whole = spans.length <= WHOLE_MAX_WORDS || startEnd === undefined || endStart === undefined;
	const core = whole
		? encode(text.slice(from, to))
		: `${encode(text.slice(from, startEnd))},${encode(text.slice(endStart, to))}`;
	return `${before && `${before}-,`}${core}${after && `,-${after}`}`;
}

function lastWords(text: string, count: number): string {
	return text.slice(wordSpans(text).at(-count)?.start ?? 0);
}

function firstWords(text: string, count: number): string {
	return text.slice(0, wordSpans(text)[count - 1]?.end ?? text.length);
}

function wordSpans(text: string): { start: number; end: number }[] {
	words ??= new Intl.Segmenter(undefined, { granularity: 'word' });
	return [...words.segment(text)]
		.filter(({ isWordLike }) => isWordLike)
		.map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

function fold(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** `-`, `,` and `&` are the directive's own syntax; encodeURIComponent leaves the hyphen. */
function encode(text: string): string {
	return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}

function splitOnce(text: string, separator: string): [string, string] {
	const at = text.indexOf(separator);
	return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
