import type { Fact, Pack, Quote, Source } from '../../core/pack/pack.ts';
import { type Problem, shown } from '../../core/pack/pack-problems.ts';
import { type Article, findQuote, readArticles, type Span, sentencesOf } from '../corpus/article.ts';
import { marked, spokenParts, within } from '../corpus/marked-words.ts';

/** What the articles say about a pack's quotes. */
export interface QuoteCheck {
	problems: Problem[];
	/** Number of quotes. */
	quotes: number;
	/** Number of sentences of the articles. */
	sentences: number;
	/** Sentences that no fact's quote touches. */
	untouched: { source: string; text: string }[];
}

/** Proves the quotes of a pack, and what it says of its sources, against the articles of a folder. */
export function checkQuotes(pack: Pack, folder: string): QuoteCheck {
	const articles = new Map(readArticles(folder).map((article) => [article.id, article]));
	const problems: Problem[] = [];
	const touched = new Map<string, Span[]>();
	let count = 0;
	const check = (source: string, quotes: readonly Quote[], path: string): Span[] => {
		const article = articles.get(source);
		count += quotes.length;
		if (!article) return [];
		return quotes.flatMap((quote, i) => {
			const found = findQuote(quote, article);
			if (!('fault' in found)) return [found];
			problems.push({ path: `${path}[${i}].exact`, message: found.fault });
			return [];
		});
	};
	pack.sources.forEach((source, i) => {
		problems.push(...sourceFaults(source, articles.get(source.id), `sources[${i}]`));
	});
	pack.entities.forEach((entity, e) => {
		entity.descriptions.forEach(({ source, quotes }, d) => {
			check(source, quotes, `entities[${e}].descriptions[${d}].quotes`);
		});
	});
	pack.facts.forEach((fact, f) => {
		const { source, quotes } = fact;
		touched.set(source, [...(touched.get(source) ?? []), ...check(source, quotes, `facts[${f}].quotes`)]);
		const publisher = pack.sources.find(({ id }) => id === source)?.publisher ?? '';
		problems.push(...wordsOfSpeakers(fact, articles.get(source), publisher, `facts[${f}].text`));
	});
	let sentences = 0;
	const untouched = pack.sources.flatMap(({ id, language }) => {
		const article = articles.get(id);
		if (!article) return [];
		const all = sentencesOf(article, language);
		sentences += all.length;
		const spans = touched.get(id) ?? [];
		return all
			.filter((sentence) => !spans.some(({ start, end }) => start < sentence.end && end > sentence.start))
			.map(({ start, end }) => ({ source: id, text: article.text.slice(start, end) }));
	});
	return { problems, quotes: count, sentences, untouched };
}

/** Words that a fact has somebody say in quotation marks stand in some in the article, unless the text says that they are the paper's. */
function wordsOfSpeakers(
	{ text, attribution }: Fact,
	article: Article | undefined,
	publisher: string,
	path: string,
): Problem[] {
	if (!article || attribution.length === 0) return [];
	const spoken = spokenParts(article.text);
	return marked(text)
		.filter(({ start }) => !text.slice(0, start).includes(publisher))
		.filter(({ words }) => !spoken.some((part) => within(words, part)))
		.map(({ words }) => ({
			path,
			message: `${shown(words)} does not stand in quotation marks in the article: take them away, or say “in ${publisher}’s words”`,
		}));
}

function sourceFaults(source: Source, article: Article | undefined, path: string): Problem[] {
	if (!article) return [{ path, message: 'its article is not in the folder: add it to sources.json there' }];
	const problems: Problem[] = [];
	for (const key of ['title', 'publisher', 'via', 'published'] as const) {
		if (source[key] !== article[key])
			problems.push({
				path: `${path}.${key}`,
				message: `is “${article[key] ?? ''}” in sources.json: correct one of the two`,
			});
	}
	if (!source.urls.includes(article.url))
		problems.push({ path: `${path}.urls`, message: `lacks ${article.url} of sources.json: add it` });
	return problems;
}
