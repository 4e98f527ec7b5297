import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardFor, createCards } from '../../../core/card/build-card.ts';
import type { Card } from '../../../core/card/card.ts';
import { sectionHeading } from '../../../core/card/card-words.ts';
import type { Pack } from '../../../core/pack/pack.ts';
import { threeSources } from '../../fixtures/three-sources.ts';

const cards = createCards(threeSources);
const outline = (card: Card | undefined) =>
	card?.sections.map((section) => [
		sectionHeading(section),
		...section.groups.map(({ topic, facts }) => `${topic}: ${facts.map(({ id }) => id).join(' ')}`),
	]);

describe('cardFor', () => {
	it('puts facts under what all, some, differing and single sources say', () => {
		expect(outline(cards('ana-paz'))).toEqual([
			['All 3 sources', 'Opening: opened-h opened-t opened-c'],
			['2 of 3 sources', 'Speech: said-h said-t'],
			['Sources differ', 'Cost: cost-h cost-t'],
			['Harbour Herald only', 'What they are called: strong-h'],
			['Quay Times only', 'Plans: next-t'],
			['El Correo del Muelle only', 'Opening: ferry-c'],
		]);
	});

	it('never says “only” of what another source tells without naming the entity', () => {
		expect(outline(cards('port'))).toEqual([
			['Sources differ', 'Cost: cost-h cost-t'],
			['Quay Times only', 'What they are called: strong-t', 'Plans: next-t'],
		]);
		expect(outline(cards('quay'))?.[0]).toEqual(['All 3 sources', 'Opening: opened-h opened-t opened-c']);
	});

	it('shows a fact once, though two comparisons have it', () => {
		const again = {
			id: 'again',
			topic: 'Again',
			groups: [{ relation: 'wording' as const, facts: ['said-h', 'strong-h'] }],
		};
		const twice = { ...threeSources, comparisons: [...threeSources.comparisons, again] };
		expect(outline(cardFor(twice, 'ana-paz'))).toEqual(outline(cards('ana-paz')));
	});

	it('keeps a note at its group', () => {
		const groups = cards('ana-paz')?.sections.flatMap((section) => section.groups) ?? [];
		expect(groups.filter(({ topic }) => topic === 'Opening').map(({ note }) => note)).toEqual([
			'All three have it.',
			undefined,
		]);
	});

	it('shows a note only where all facts of its group are shown and speak of the entity', () => {
		const notes = (entity: string, pack = threeSources) =>
			cardFor(pack, entity)?.sections.flatMap(({ groups }) => groups.flatMap(({ note }) => note ?? []));
		expect(notes('ana-paz')).toEqual(['All three have it.', 'The same words.', 'The sums differ by three million.']);
		// What stands beside its own facts is shown, but is not about it.
		expect(outline(cards('quay'))?.[0]).toEqual(['All 3 sources', 'Opening: opened-h opened-t opened-c']);
		expect(notes('quay')).toEqual([]);
		expect(notes('port')).toEqual([]);
		// It is only the place of what is compared.
		const atPort = threeSources.facts.map((fact) => {
			const about = fact.about.filter(({ entity }) => entity !== 'port');
			return /^said/.test(fact.id) ? { ...fact, about: [...about, { entity: 'port', role: 'place' as const }] } : fact;
		});
		expect(outline(cardFor({ ...threeSources, facts: atPort }, 'port'))?.flat()).toContain('Speech: said-h said-t');
		expect(notes('port', { ...threeSources, facts: atPort })).toEqual([]);
		// A source is shown, but not all that it says there.
		const facts = ['opened-h', 'opened-t', 'opened-c', 'strong-t'];
		const more = {
			id: 'more',
			topic: 'More',
			groups: [{ relation: 'detail' as const, facts, note: 'On four facts.' }],
		};
		expect(notes('ana-paz', { ...threeSources, comparisons: [more] })).toEqual([]);
	});

	it('lets no other fact of a topic in between a note and its facts', () => {
		const only = (facts: string[], note?: string) => ({ relation: 'only' as const, facts, ...(note && { note }) });
		const ways = [only(['opened-h'], 'On the opening.'), only(['said-h']), only(['cost-h'], 'On the cost.')];
		const pack: Pack = { ...threeSources, comparisons: [{ id: 'x', topic: 'X', groups: ways }] };
		const groups = cardFor(pack, 'ana-paz')?.sections[0]?.groups.filter(({ topic }) => topic === 'X') ?? [];
		expect(groups.map(({ facts, note }) => [facts.map(({ id }) => id).join(), note])).toEqual([
			['opened-h', 'On the opening.'],
			['said-h', undefined],
			['cost-h', 'On the cost.'],
		]);
	});

	it('knows from which source a day was worked out', () => {
		const [opened, ...others] = threeSources.facts;
		if (!opened?.when) throw new Error('a day');
		const facts = [{ ...opened, when: { ...opened.when, basis: 'inferred' as const, from: 'times' } }, ...others];
		const shown = cardFor({ ...threeSources, facts }, 'ana-paz')?.sections[0]?.groups[0]?.facts ?? [];
		expect(shown.map(({ dayFrom }) => dayFrom)).toEqual([
			{ id: 'times', publisher: 'Quay Times' },
			undefined,
			undefined,
		]);
	});

	it('resolves names, roles and sources', () => {
		const [group] = cards('ana-paz')?.sections[1]?.groups ?? [];
		expect(group?.facts[0]).toMatchObject({
			attribution: [
				{ label: 'Ana Paz', entity: 'ana-paz' },
				{ label: 'Port Office', entity: 'port' },
			],
			others: [],
			statement: 'speech',
		});
		const [opening] = cards('ana-paz')?.sections[0]?.groups ?? [];
		expect(opening?.facts[0]?.others).toEqual([{ entity: 'quay', label: 'North Quay', role: 'subject' }]);
		expect(opening?.facts[2]).toMatchObject({ as: 'la alcaldesa', unnamed: true });
		expect(cards('ana-paz')?.descriptions.map(({ source, inferred }) => [source.id, inferred])).toEqual([
			['herald', false],
			['times', false],
			['correo', true],
		]);
		expect(cards('ana-paz')?.sources.map(({ url }) => url)).toEqual([
			'https://herald.example/bridge',
			'https://times.example/bridge#top',
			undefined,
		]);
	});

	it('is total', () => {
		expect(cards('nobody')).toBeUndefined();
		expect(cards('unused')).toMatchObject({ label: 'Regatta', sections: [], descriptions: [], sources: [] });
		const broken: Pack = {
			...threeSources,
			sources: threeSources.sources.slice(0, 1),
			entities: threeSources.entities.slice(0, 1),
			comparisons: [{ id: 'x', topic: 'X', groups: [{ relation: 'agree', facts: ['missing', 'said-t', 'said-h'] }] }],
		};
		expect(outline(cardFor(broken, 'ana-paz'))?.flat()).toEqual([
			'Harbour Herald',
			'X: said-h',
			'Other: opened-h cost-h strong-h',
		]);
	});
});

const PACK = new URL('../../../data/pack.json', import.meta.url);

describe.runIf(existsSync(PACK))('the corpus', () => {
	const pack = JSON.parse(readFileSync(PACK, 'utf8')) as Pack;
	const all = createCards(pack);

	it('has every fact about an entity once in that entity’s card', () => {
		for (const { id } of pack.entities) {
			const shown =
				all(id)?.sections.flatMap(({ groups }) => groups.flatMap(({ facts }) => facts.map((fact) => fact.id))) ?? [];
			const own = pack.facts.filter(({ about }) => about.some(({ entity }) => entity === id)).map((fact) => fact.id);
			expect(new Set(shown).size, id).toBe(shown.length);
			expect(
				own.filter((fact) => !shown.includes(fact)),
				id,
			).toEqual([]);
		}
	});
});
