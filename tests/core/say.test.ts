import { afterEach, describe, expect, it } from 'vitest';
import { dateWords, listed } from '../../core/card/card-words.ts';
import { direction, language, say, sayCount, sayParts, speakFrom } from '../../core/say.ts';
import { textsIn } from '../../scripts/corpus/locales.ts';

afterEach(() => speakFrom(textsIn('en')));

describe('a number', () => {
	it.each([
		['en', 0, '0 results'],
		['en', 1, '1 result'],
		['en', 1234, '1,234 results'],
		['es', 1, '1 resultado'],
		['es', 2, '2 resultados'],
		['es', 1_000_000, '1.000.000 resultados'],
		['pt', 2, '2 resultados'],
		['ru', 1, '1 результат'],
		['ru', 3, '3 результата'],
		['ru', 5, '5 результатов'],
		['ru', 11, '11 результатов'],
		['ru', 21, '21 результат'],
	] as const)('in %s, %i: %s', (locale, count, words) => {
		speakFrom(textsIn(locale));
		expect(sayCount('search.results', count)).toBe(words);
	});
});

describe('values', () => {
	it('are put in as they are, braces and dollars too', () => {
		expect(say('search.nothingFor', { query: '{label} $1 $&' })).toBe('Nothing found for “{label} $1 $&”');
	});
	it('can be elements, in the order of the language', () => {
		const [site, other] = [{ site: true }, { other: true }];
		expect(sayParts('fact.reportedBy', { said: site, who: other }).filter(Boolean)).toEqual([
			site,
			', as reported by ',
			other,
		]);
	});
});

describe('dates and lists', () => {
	it.each([
		['es', '2024-02-19/2024-02-22', '19–22 de febrero de 2024'],
		['es', '2024-02', 'febrero de 2024'],
		['pt', '2024-02-27/2024-03-02', '27 de fevereiro – 2 de março de 2024'],
		['ru', '2024-02-27', '27 февраля 2024 г.'],
		['ru', '2023-03', 'март 2023 г.'],
		['ru', '2024/2025', '2024–2025'],
	] as const)('in %s: %s is %s', (locale, edtf, words) => {
		speakFrom(textsIn(locale));
		expect(dateWords(edtf)).toBe(words);
	});
	it.each([
		['es', 'A, B y C'],
		['pt', 'A, B e C'],
		['ru', 'A, B и C'],
	] as const)('in %s: %s', (locale, words) => {
		speakFrom(textsIn(locale));
		expect(listed(['A', 'B', 'C'])).toBe(words);
	});
});

it('knows its language and where it runs', () => {
	speakFrom(textsIn('ru'));
	expect([language(), direction()]).toEqual(['ru', 'ltr']);
});
