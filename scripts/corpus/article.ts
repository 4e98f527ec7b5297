import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Quote } from '../../core/pack/pack.ts';

/** An article as it was held, with what is known of it: a line of sources.json. */
export interface Article {
	id: string;
	title: string;
	publisher: string;
	via?: string;
	url: string;
	published: string;
	/** White space folded to single spaces, paragraphs too. */
	text: string;
	/** Where its paragraphs are in `text`. */
	paragraphs: Span[];
}

/** A stretch of an article's text, in UTF-16 offsets. */
export interface Span {
	start: number;
	end: number;
}

/** What the crawler wrote before an article, which is not part of it. */
const CRAWLER_PREFIX = /^\s*date \d{4}-\d{2}-\d{2} /;

/** Folds white space, and nothing else. */
export const fold = (text: string) => text.replace(/\s+/g, ' ');

/** Reads the articles of a folder that holds sources.json and their texts. */
export function readArticles(folder: string): Article[] {
	const listed = JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8')) as (Article & { file: string })[];
	return listed.map(({ file, ...article }) => {
		const whole = readFileSync(join(folder, file), 'utf8').replace(CRAWLER_PREFIX, '');
		let text = '';
		const paragraphs = whole
			.split(/\n\s*\n/)
			.map((paragraph) => fold(paragraph).trim())
			.filter(Boolean)
			.map((paragraph) => {
				const start = text ? text.length + 1 : 0;
				text = text ? `${text} ${paragraph}` : paragraph;
				return { start, end: text.length };
			});
		return { ...article, text, paragraphs };
	});
}

/** The sentences of an article. */
export function sentencesOf({ text, paragraphs }: Article, language: string): Span[] {
	const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
	return paragraphs.flatMap(({ start, end }) =>
		Array.from(segmenter.segment(text.slice(start, end)), ({ segment, index }) => ({
			start: start + index,
			end: start + index + segment.trimEnd().length,
		})),
	);
}

/** Where a quote stands in an article, or why it proves nothing there. */
export function findQuote(quote: Quote, { text }: Article): Span | { fault: string } {
	const exact = fold(quote.exact);
	const prefix = fold(quote.prefix ?? '').trimEnd();
	const suffix = fold(quote.suffix ?? '').trimStart();
	const all: Span[] = [];
	for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1))
		all.push({ start, end: start + exact.length });
	if (!all.length) return { fault: `does not stand in the article word for word: ${nearest(exact, text)}` };
	const whole = all.filter(({ start, end }) => !inWord(text, start) && !inWord(text, end));
	if (!whole.length) return { fault: 'begins or ends inside a word: quote whole words' };
	const [found, another] = whole.filter(
		({ start, end }) =>
			text.slice(0, start).trimEnd().endsWith(prefix) && text.slice(end).trimStart().startsWith(suffix),
	);
	if (!found) return { fault: 'stands in the article, but not after this prefix and before this suffix: correct them' };
	if (another)
		return { fault: 'stands in the article more than once: add prefix or suffix, or quote a few words more' };
	return found;
}

const inWord = (text: string, at: number) => /^[\p{L}\p{N}\p{M}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));

/** The place where a quote and the article part, for whoever corrects it. */
function nearest(exact: string, text: string): string {
	let same = exact.length;
	while (same > 0 && !text.includes(exact.slice(0, same))) same--;
	if (same < 4) return 'not even its beginning does';
	const at = text.indexOf(exact.slice(0, same)) + same;
	return `after “${exact.slice(Math.max(0, same - 30), same)}” the article goes on “${text.slice(at, at + 20)}”, the quote “${exact.slice(same, same + 20)}”`;
}
