import { describe, expect, it } from 'vitest';
import {
	asCslJson,
	asMarkdown,
	asText,
	type CitationWords,
	type CitedFact,
	citation,
	linkOf,
} from '../../../core/facts/citation.ts';

const words: CitationWords = {
	date: (edtf) => `day ${edtf}`,
	via: (carrier) => `via ${carrier}`,
	inferred: (what) => `(inferred: ${what.join(' ')})`,
};
const fact: CitedFact = {
	id: 'f',
	text: 'A *bold* <claim> with “words”.',
	quotes: [{ exact: 'first [words]' }, { exact: 'second words' }],
	source: {
		id: 's',
		title: 'Title_here',
		publisher: 'The_Paper',
		via: 'Wire',
		url: 'https://paper.example/a_b(c)',
		published: '2024-02-27',
		language: 'en',
		inferred: ['title', 'published'],
	},
};
const { url: _, ...withoutUrl } = fact.source;
const LINK = 'https://paper.example/a_b(c)#:~:text=first%20%5Bwords';

/** The properties of an item and of a date in https://github.com/citation-style-language/schema that are used here. */
const CSL_FIELDS = ['id', 'type', 'title', 'container-title', 'source', 'issued', 'language', 'URL', 'note', 'annote'];
const CSL_DATE_FIELDS = ['date-parts', 'circa'];

describe('a fact to take along', () => {
	it('as text', () => {
		expect(asText(fact, words)).toBe(
			`A *bold* <claim> with “words”.\n“first [words]”\n“second words”\n— “Title_here”, The_Paper, via Wire, day 2024-02-27 (inferred: title published). ${LINK}`,
		);
	});

	it('as Markdown, in which nothing is taken for markup', () => {
		expect(asMarkdown(fact, words)).toBe(
			`A \\*bold\\* \\<claim\\> with “words”.\n\n> “first \\[words\\]”\n\n> “second words”\n\n— [Title\\_here](<${LINK}>), The\\_Paper, via Wire, day 2024-02-27 (inferred: title published)`,
		);
	});

	it('without a link where the source has no address', () => {
		const bare = { ...fact, source: { ...withoutUrl, inferred: [] } };
		expect(linkOf(bare)).toBeUndefined();
		expect(citation(bare, words)).toBe('“Title_here”, The_Paper, via Wire, day 2024-02-27.');
		expect(asMarkdown(bare, words)).toContain('— Title\\_here, The\\_Paper');
		expect(JSON.parse(asCslJson(bare, words))[0]).not.toHaveProperty('URL');
	});

	it('as CSL-JSON, with the fields of its schema only', () => {
		const [item, ...more] = JSON.parse(asCslJson(fact, words));
		expect(more).toEqual([]);
		expect(item).toEqual({
			id: 's',
			type: 'article-newspaper',
			title: 'Title_here',
			'container-title': 'The_Paper',
			source: 'Wire',
			issued: { 'date-parts': [[2024, 2, 27]], circa: true },
			language: 'en',
			URL: 'https://paper.example/a_b(c)',
			note: '(inferred: title)',
			annote: '“first [words]”\n“second words”',
		});
		expect(Object.keys(item).filter((field) => !CSL_FIELDS.includes(field))).toEqual([]);
		expect(Object.keys(item.issued).filter((field) => !CSL_DATE_FIELDS.includes(field))).toEqual([]);
	});
});
