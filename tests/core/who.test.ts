import { describe, expect, it } from 'vitest';
import type { Description, EntityKind } from '../../core/pack.ts';
import { whoIs } from '../../core/who.ts';

const sources = new Map([
	['en', { language: 'en' }],
	['es', { language: 'es' }],
	['ru', { language: 'ru' }],
]);

const described = (source: string, words: string[], basis?: 'inferred'): Description => ({
	source,
	quotes: words.map((exact) => ({ exact })),
	asOf: '2024-02-27',
	...(basis && { basis }),
});
const who = (descriptions: Description[], kind: EntityKind = 'person') => whoIs({ kind, descriptions }, sources)?.text;

describe('who somebody is, in a source’s words', () => {
	it.each([
		[['the Russian top advisor', 'Russian Security Council Secretary'], 'Russian Security Council Secretary'],
		[['retired Gen.', 'out of office', '92-year old revolutionary leader'], '92-year old revolutionary leader'],
		[['the country’s handpicked president', 'Cuban President'], 'Cuban President'],
		[['his wife', 'Vice President of Nicaragua'], 'Vice President of Nicaragua'],
		[['the Russian leader'], 'the Russian leader'],
		[['his wife and vice president'], 'his wife and vice president'],
		[['former Fox host'], 'former Fox host'],
		[['his colleague'], undefined],
		[['a friend'], undefined],
		[[], undefined],
	])('of %j: %s', (words, best) => expect(who([described('en', words)])).toBe(best));

	it('prefers a source that names to one that only describes, where both name an office', () => {
		const inferred = described('en', ['Foreign Minister of Russia'], 'inferred');
		expect(who([inferred, described('es', ['ministro de Exteriores de Rusia'])])).toBe(
			'ministro de Exteriores de Rusia',
		);
		expect(who([inferred])).toBe('Foreign Minister of Russia');
	});

	it('knows offices in other languages, and gives the language of the words', () => {
		const descriptions = [described('ru', ['его соратник', 'секретарь Совета безопасности России'])];
		expect(whoIs({ kind: 'person', descriptions }, sources)).toEqual({
			text: 'секретарь Совета безопасности России',
			language: 'ru',
		});
	});

	it('says of an organisation what tells it from others, of places and events nothing', () => {
		expect(who([described('en', ['Russia’s official newspaper'])], 'organisation')).toBe('Russia’s official newspaper');
		expect(who([described('en', ['government agencies'])], 'organisation')).toBeUndefined();
		expect(who([described('en', ['the Bolivarian Republic'])], 'place')).toBeUndefined();
		expect(who([described('en', ['a Monday stop in Cuba'])], 'event')).toBeUndefined();
	});
});
