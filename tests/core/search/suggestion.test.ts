import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SearchResult } from '../../../core/search/search-results.ts';
import { escapeXml, suggestionAsText, suggestionInXml } from '../../../core/search/suggestion.ts';

const result: SearchResult = {
	type: 'fact',
	id: 'mood',
	entity: 'castro',
	title: 'Castro & “<b>”',
	titleLanguage: 'en',
	titleRanges: [[0, 3]],
	excerpt: 'He\'s "cheerful"',
	excerptRanges: [[6, 14]],
	source: 'Herald',
	sources: [],
};

it('marks what matched, and escapes all that is text', () => {
	expect(suggestionInXml(result)).toBe(
		'<match>Cas</match>tro &amp; “&lt;b&gt;” <dim>He&apos;s &quot;<match>cheerful</match>&quot;</dim> <dim>· Herald</dim>',
	);
});

it('is plain for a browser without markup', () => {
	expect(suggestionAsText(result)).toBe('Castro & “<b>” · He\'s "cheerful" · Herald');
});

it('any text becomes one that a parser of XML takes', () => {
	const units = fc.string({ unit: 'binary', maxLength: 40 });
	fc.assert(
		fc.property(units, (text) => {
			const escaped = escapeXml(`${text}\u0000\uD800\uFFFE`);
			expect(escaped.isWellFormed()).toBe(true);
			expect(escaped).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|apos);)/);
			for (const sign of escaped) {
				const code = sign.codePointAt(0) ?? 0;
				expect(code === 9 || code === 10 || code === 13 || code >= 32, String(code)).toBe(true);
				expect(code === 0xfffe || code === 0xffff).toBe(false);
			}
		}),
	);
});
