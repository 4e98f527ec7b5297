import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCards } from '../../../core/card/build-card.ts';
import type { Card } from '../../../core/card/card.ts';
import { overviewOf } from '../../../core/card/overview.ts';
import { whoInList, whoIs } from '../../../core/card/who-is.ts';
import type { Description, EntityKind, Pack } from '../../../core/pack/pack.ts';
import { createSearch } from '../../../core/search/search.ts';

const sources = new Map([
	['en', { language: 'en', order: 0 }],
	['es', { language: 'es', order: 1 }],
	['ru', { language: 'ru', order: 2 }],
]);

const described = (source: string, words: string[], basis?: 'inferred'): Description => ({
	source,
	quotes: words.map((exact) => ({ exact })),
	asOf: '2024-02-27',
	...(basis && { basis }),
});
const who = (descriptions: Description[], kind: EntityKind = 'person') =>
	whoInList({ kind, descriptions }, sources)?.text;

describe('who somebody is, in a source’s words', () => {
	it.each([
		[['the Russian top advisor', 'Russian Security Council Secretary'], 'Russian Security Council Secretary'],
		[['retired Gen.', 'out of office', '92-year old revolutionary leader'], '92-year old revolutionary leader'],
		[['the country’s handpicked president', 'Cuban President'], 'Cuban President'],
		[['his wife', 'Vice President of Nicaragua'], 'Vice President of Nicaragua'],
		[['the Russian leader'], 'the Russian leader'],
		[['his wife and vice president'], 'his wife and vice president'],
		[['former Fox host'], 'former Fox host'],
		[['the Senate’s veteran', 'Senator from Zembla'], 'Senator from Zembla'],
		[['el presidente del país', 'Presidente de Zembla'], 'Presidente de Zembla'],
		[['президент страны', 'Президент Зембли'], 'Президент Зембли'],
		[['the President of the Republic', 'President of Zembla'], 'President of Zembla'],
		[['Minister', 'Foreign Minister of Zembla'], 'Foreign Minister of Zembla'],
		[['وزير الخارجية'], 'وزير الخارجية'],
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
		expect(whoInList({ kind: 'person', descriptions }, sources)).toEqual({
			text: 'секретарь Совета безопасности России',
			isQuoted: true,
			language: 'ru',
			sources: ['ru'],
		});
	});

	it('says of an organisation what tells it from others, of places and events nothing', () => {
		expect(who([described('en', ['Russia’s official newspaper'])], 'organisation')).toBe('Russia’s official newspaper');
		expect(who([described('en', ['government agencies'])], 'organisation')).toBeUndefined();
		expect(who([described('en', ['the Bolivarian Republic'])], 'place')).toBeUndefined();
		expect(who([described('en', ['a Monday stop in Cuba'])], 'event')).toBeUndefined();
	});

	it('is the first line of the card, with its quotation marks or without', () => {
		const pack = JSON.parse(readFileSync(new URL('../../../data/pack.json', import.meta.url), 'utf8')) as Pack;
		const cards = createCards(pack);
		const listed = overviewOf(pack);
		const found = createSearch(pack);
		for (const { id } of pack.entities) {
			const inPanel = listed.entities.find(({ entity }) => entity === id)?.who;
			const [inPopup] = found.list([id]);
			expect(inPopup?.who, id).toEqual(inPanel);
			if (!inPanel) continue;
			const [line] = whoIs(cards(id) as Card).lines;
			expect([inPanel.text, inPanel.isQuoted, inPanel.language], id).toEqual([
				line?.text,
				line?.isQuoted,
				line?.language,
			]);
			expect(inPanel.sources.toSorted(), id).toEqual(line?.sources.map(({ id }) => id).toSorted());
		}
		const joined = listed.entities.filter(({ who }) => who && !who.isQuoted).map(({ label }) => label);
		expect(joined).toContain('Nikolai Patrushev');
		const [first] = found('Nikolai Patrushev', 5);
		expect(first?.excerpt).toBe('Secretary of the Russian Security Council');
		expect(first?.sources).toHaveLength(2);
	});
});
