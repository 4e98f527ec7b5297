/** A fact with its proof and its source, to take along: as text, as Markdown, as a citation, as CSL-JSON. */
import type { Quote } from '../pack/pack.ts';
import { sentenceLink } from './sentence-link.ts';

/** What is cited of a source. */
export interface CitedSource {
	id: string;
	title: string;
	publisher: string;
	via?: string;
	/** Absent where the pack has no http(s) address. */
	url?: string;
	/** `YYYY-MM-DD`. */
	published: string;
	/** BCP 47 tag. */
	language: string;
	inferred: readonly ('title' | 'publisher' | 'published')[];
}

/** What is cited of a fact. */
export interface CitedFact {
	id: string;
	text: string;
	quotes: readonly Quote[];
	source: CitedSource;
}

/** The parts of a citation that are words of the reader's language. */
export interface CitationWords {
	/** “27 February 2024”. */
	date(edtf: string): string;
	/** “via Yahoo News Canada”. */
	via(carrier: string): string;
	/** “(date and publisher inferred)”. */
	inferred(what: CitedSource['inferred']): string;
}

/** Our sentence, the quotes, and where they stand. */
export function asText(fact: CitedFact, words: CitationWords): string {
	return [fact.text, ...fact.quotes.map(({ exact }) => `“${exact}”`), `— ${citation(fact, words)}`].join('\n');
}

/** The same, with the quotes as block quotes and the title as a link to the sentence. */
export function asMarkdown(fact: CitedFact, words: CitationWords): string {
	const { source } = fact;
	const link = linkOf(fact);
	const title = escaped(source.title);
	const tail = [source.publisher, ...carrier(source, words), words.date(source.published)].map(escaped).join(', ');
	const from = `${link ? `[${title}](<${link}>)` : title}, ${tail}${inferred(source, words)}`;
	return [escaped(fact.text), ...fact.quotes.map(({ exact }) => `> “${escaped(exact)}”`), `— ${from}`].join('\n\n');
}

/** Title, publisher, carrier, date and address of a fact's source, with what was inferred said so. */
export function citation({ quotes, source }: Pick<CitedFact, 'quotes' | 'source'>, words: CitationWords): string {
	const parts = [`“${source.title}”`, source.publisher, ...carrier(source, words), words.date(source.published)];
	const link = linkOf({ quotes, source });
	return `${parts.join(', ')}${inferred(source, words)}.${link ? ` ${link}` : ''}`;
}

/** An item of CSL-JSON; its fields are those of the published schema. */
export interface CslItem {
	id: string;
	type: 'article-newspaper';
	title: string;
	'container-title': string;
	/** Who carried it. */
	source?: string;
	issued: { 'date-parts': [number[]]; circa?: true };
	language: string;
	URL?: string;
	note?: string;
	/** The quotes. */
	annote?: string;
}

/** The source as CSL-JSON, for Zotero and other managers of references: https://github.com/citation-style-language/schema */
export function asCslJson({ quotes, source }: Pick<CitedFact, 'quotes' | 'source'>, words: CitationWords): string {
	const others = source.inferred.filter((what) => what !== 'published');
	const item: CslItem = {
		id: source.id,
		type: 'article-newspaper',
		title: source.title,
		'container-title': source.publisher,
		...(source.via && { source: source.via }),
		issued: {
			'date-parts': [source.published.split('-').map(Number)],
			...(source.inferred.includes('published') && { circa: true }),
		},
		language: source.language,
		...(source.url && { URL: source.url }),
		...(others.length > 0 && { note: words.inferred(others) }),
		...(quotes.length > 0 && { annote: quotes.map(({ exact }) => `“${exact}”`).join('\n') }),
	};
	return JSON.stringify([item], null, '\t');
}

/** The address of the fact's first sentence in its source. */
export function linkOf({ quotes: [quote], source: { url } }: Pick<CitedFact, 'quotes' | 'source'>): string | undefined {
	return url && (quote ? sentenceLink(url, quote) : url);
}

const carrier = ({ via }: CitedSource, words: CitationWords) => (via ? [words.via(via)] : []);

const inferred = ({ inferred }: CitedSource, words: CitationWords) =>
	inferred.length > 0 ? ` ${words.inferred(inferred)}` : '';

/** Nothing in a text is taken for Markdown, or for HTML inside of it. */
const escaped = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#&|~]/g, '\\$&');
