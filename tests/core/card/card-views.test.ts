import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCards } from '../../../core/card/build-card.ts';
import type { Card, CardFact, CardGroup } from '../../../core/card/card.ts';
import { bestFirst, betweenNames, countFacts, mostTelling, pointsOf, topicsOf } from '../../../core/card/card-views.ts';
import { corroboration, sidesOf } from '../../../core/card/corroboration.ts';
import { sourcesAt } from '../../../core/facts/origins.ts';
import { type Before, NOTHING_BEFORE } from '../../../core/facts/rank-facts.ts';
import type { Pack } from '../../../core/pack/pack.ts';
import { speakFrom } from '../../../core/say.ts';
import { textsIn } from '../../../scripts/corpus/locales.ts';
import { threeSources } from '../../fixtures/three-sources.ts';

const pack = JSON.parse(readFileSync(new URL('../../../data/pack.json', import.meta.url), 'utf8')) as Pack;
const cards = createCards(pack);
const cardOf = (entity: string) => cards(entity) as Card;
/** A page that names these. */
const naming = (...names: string[]): Before => ({ ...NOTHING_BEFORE, names });
const patrushev = cardOf('nikolai-patrushev');
const groupWith = (card: Card, fact: string) =>
	card.sections.flatMap(({ groups }) => groups).find(({ facts }) => facts.some(({ id }) => id === fact)) as CardGroup;
const idsIn = (sections: Card['sections']) =>
	sections.flatMap(({ groups }) => groups.flatMap(({ facts }) => facts.map(({ id }) => id)));

describe('bestFirst', () => {
	it('puts what speaks of the names of the page first, and loses and doubles nothing', () => {
		for (const { id } of pack.entities) {
			const card = cardOf(id);
			const { best, rest } = bestFirst(card, naming('raul-castro', 'cuba'));
			expect([...idsIn(best), ...idsIn(rest)].toSorted(), id).toEqual(idsIn(card.sections).toSorted());
			expect(idsIn(card.sections), id).toHaveLength(countFacts(card));
		}
		expect(idsIn(bestFirst(patrushev, naming('raul-castro')).best)).toContain('mh-castro-old-friend');
		expect(idsIn(bestFirst(patrushev, naming('daniel-ortega')).best)).toContain('mh-ortega-meeting-expected');
	});

	it('says whether anything fits at all', () => {
		expect(bestFirst(patrushev, naming('raul-castro')).fits).toBe(true);
		expect(bestFirst(patrushev, naming('fox-news')).fits).toBe(false);
		expect(bestFirst(patrushev, NOTHING_BEFORE).fits).toBe(false);
	});
});

describe('topicsOf', () => {
	it('has each topic once, those of several sources first, with the notes of its groups', () => {
		const topics = topicsOf(patrushev, NOTHING_BEFORE);
		expect(new Set(topics.map(({ topic }) => topic)).size).toBe(topics.length);
		const shared = topics.map(({ groups }) => groups.some(({ section }) => section.kind !== 'only'));
		expect(shared).toEqual(shared.toSorted((a, b) => Number(b) - Number(a)));
		const sentence = topics.find(({ topic }) => topic === 'The sentence that both quote');
		expect(sentence?.groups[0]?.group.note).toContain('word for word');
	});
});

describe('pointsOf and betweenNames', () => {
	it('have facts about the card’s own entity only', () => {
		const points = pointsOf(cardOf('sergei-lavrov'), NOTHING_BEFORE);
		expect(points.map(({ date }) => date)).toEqual(['2024-02-19/2024-02-22', '2024-02-21', '2024-02-22', '2024-02-26']);
		const links = betweenNames(cardOf('sergei-lavrov'), naming('nicolas-maduro', 'raul-castro', 'sergei-lavrov'));
		expect(links.map(({ label, facts }) => [label, facts.map(({ id }) => id)])).toEqual([
			['Nicolás Maduro', ['pt-tour-maduro', 'pt-maduro-communication']],
		]);
	});
});

it('takes no fact that stands beside one of its own, but does not speak of it', () => {
	const quay = createCards(threeSources)('quay') as Card;
	expect(pointsOf(quay, NOTHING_BEFORE).map(({ facts }) => facts.map(({ id }) => id))).toEqual([['opened-h']]);
});

describe('mostTelling', () => {
	it('begins with a contradiction, then with other details, and never with agreement where there is more', () => {
		const three = topicsOf(createCards(threeSources)('ana-paz') as Card, NOTHING_BEFORE);
		expect(three[mostTelling(three)]?.topic).toBe('Cost');
		const topics = topicsOf(patrushev, NOTHING_BEFORE);
		const relations = topics[mostTelling(topics)]?.groups.map(({ group }) => group.relation);
		expect(relations).toContain('detail');
	});
});

describe('corroboration', () => {
	it('takes a statement that both carry for one, and says through whom', () => {
		expect(corroboration(groupWith(patrushev, 'mh-well-aware'), new Set())).toEqual([
			'One statement, carried by all of them.',
			'Miami Herald: by way of Rossiyskaya Gazeta.',
			'Pledge Times: names no reporter.',
		]);
	});

	it('takes two reports of one man’s words for one', () => {
		expect(corroboration(groupWith(patrushev, 'pt-importance-growing'), new Set())[0]).toBe(
			'All of them have it from Nikolai Patrushev: one origin, not several.',
		);
	});

	it('calls the origin and the reporter as the reader does', () => {
		speakFrom(textsIn('ru'));
		expect(corroboration(groupWith(patrushev, 'pt-importance-growing'), new Set()).slice(0, 2)).toEqual([
			'У всех один первоисточник, а не несколько: Николай Патрушев.',
			'Miami Herald: через «Российская газета».',
		]);
		speakFrom(textsIn('en'));
	});

	const pledgeTimes = 'https://pledgetimes.com/russia-will-help-latin-american-countries-stop-foreign-interference';

	it('counts no origins where neither source says where it has its claim from', () => {
		const group = groupWith(patrushev, 'mh-patrushev-secretary');
		const notStated = 'Where they have it from is not stated.';
		expect(corroboration(group, new Set())).toEqual([notStated]);
		expect(corroboration(group, sourcesAt(pledgeTimes, pack.sources))).toEqual([
			notStated,
			'This page is the article of Pledge Times: it does not confirm itself.',
		]);
	});

	it('lets a day that was worked out from another source confirm nothing there', () => {
		const borrowed = 'Miami Herald: the day was worked out from Pledge Times; it is no second confirmation.';
		for (const fact of ['mh-talks-date', 'mh-talks-participants', 'mh-cuba-stop'])
			expect(corroboration(groupWith(patrushev, fact), new Set()), fact).toContain(borrowed);
		const group = groupWith(patrushev, 'mh-talks-date');
		expect(group.relation).toBe('detail');
		const alone = group.facts.map(({ dayFrom: _, ...fact }) => fact);
		expect(corroboration({ ...group, facts: alone }, new Set())).not.toContain(borrowed);
	});

	describe('of three sources', () => {
		const group = groupWith(createCards(threeSources)('ana-paz') as Card, 'opened-h');
		const port = [{ entity: 'port', label: 'Port Office' }];
		const council = [{ entity: 'council', label: 'Harbour Council' }];
		const mayor = [{ entity: 'ana-paz', label: 'Ana Paz' }];
		const experts = [{ label: 'experts' }];
		const herald = new Set(['herald']);
		it.each<[what: string, said: CardFact['attribution'][], page: ReadonlySet<string>, opening: string]>([
			['three origins', [mayor, port, council], new Set(), '3 separate reports.'],
			['two and the page', [mayor, port, council], herald, '2 separate reports.'],
			['one joined', [mayor, mayor, council], new Set(), '2 separate reports.'],
			['one not stated', [mayor, port, []], new Set(), 'At least 2 separate reports.'],
			['two not stated', [mayor, [], []], new Set(), 'Whether they have it from one origin is not known.'],
			['one that only the page has', [mayor, port, []], herald, 'Whether they have it from one origin is not known.'],
			['plain words', [experts, experts, []], new Set(), 'Whether they have it from one origin is not known.'],
			['none', [[], [], []], new Set(), 'Where they have it from is not stated.'],
		])('%s', (_, said, page, opening) => {
			const facts = group.facts.map((fact, index) => ({ ...fact, attribution: said[index] ?? [] }));
			expect(corroboration({ ...group, facts }, page)[0]).toBe(opening);
		});
	});

	it('has nothing to say of descriptions, of contradictions, and of one source', () => {
		expect(corroboration(groupWith(cardOf('nicolas-maduro'), 'mh-maduro-strongman'), new Set())).toEqual([]);
		expect(corroboration(groupWith(patrushev, 'mh-castro-joked'), new Set())).toEqual([]);
	});
});

describe('sidesOf', () => {
	const marked = (group: CardGroup) =>
		sidesOf(group).sides.map(({ quotes }) =>
			quotes.flatMap((line) => line.filter(({ own }) => own).map(({ text }) => text)),
		);

	it('says that both have the same words, whatever shows who said them, and marks none', () => {
		const group = groupWith(patrushev, 'mh-well-aware');
		expect(sidesOf(group).wording).toBe('Word for word the same.');
		expect(marked(group)).toEqual([[], []]);
	});

	it('marks the words that only one has', () => {
		const group = groupWith(patrushev, 'mh-support-campaigns');
		expect(sidesOf(group).wording).toBe('Words that only one of them has are marked.');
		expect(marked(group)).toEqual([
			['discrediting', 'intimidating', 'destabilizing'],
			['campaigns to discredit', 'intimidate', 'destabilize', 'Patrushev emphasized'],
		]);
		expect(sidesOf({ ...group, relation: 'wording' }).wording).toBe(
			'Perhaps one remark in two translations; no source says so.',
		);
	});

	it('says that a statement in other words is one sentence in two translations, and in other languages', () => {
		const three = createCards(threeSources)('ana-paz') as Card;
		const said = groupWith(three, 'said-h');
		expect(sidesOf(said).wording).toBe('One sentence in two translations.');
		const [first, second] = said.facts.map((fact) => ({ ...fact, source: { ...fact.source } }));
		if (!first || !second) throw new Error('two facts');
		second.source.language = 'es';
		expect(sidesOf({ ...said, facts: [first, second] }).wording).toBe('One sentence in two languages.');
	});

	it('gives back every quote whole', () => {
		for (const { id } of pack.entities)
			for (const { group } of topicsOf(cardOf(id), NOTHING_BEFORE).flatMap(({ groups }) => groups))
				for (const { facts, quotes } of sidesOf(group).sides)
					expect(quotes.map((line) => line.map(({ text }) => text).join(''))).toEqual(
						facts.map((fact) => fact.quotes.map(({ exact }) => exact.replace(/\s+/g, ' ')).join(' … ')),
					);
	});
});
