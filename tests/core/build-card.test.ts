import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardFor, createCards } from '../../core/build-card.ts';
import type { Card } from '../../core/card.ts';
import { sectionHeading } from '../../core/card-words.ts';
import type { Pack } from '../../core/pack.ts';
import { threeSources } from '../fixtures/three-sources.ts';

const cards = createCards(threeSources);
const outline = (card: Card | undefined) =>
	card?.sections.map((section) => [
		sectionHeading(section),
		...section.groups.map(({ topic, facts }) => `${topic}: ${facts.map(({ id }) => id).join(' ')}`),
	]);

describe('cardFor', () => {
	it('puts facts under what all, some, differing and single sources say', () => {
		expect(outline(cards('ana-paz'))).toEqual([
			['All 3 report', 'Opening: opened-h opened-t opened-c'],
			['2 of 3 report', 'Speech: said-h said-t'],
			['Told differently', 'Cost: cost-h cost-t'],
			['Only Harbour Herald, of 3 sources', 'What they are called: strong-h'],
			['Only Quay Times, of 3 sources', 'Plans: next-t'],
			['Only El Correo del Muelle, of 3 sources', 'Opening: ferry-c'],
		]);
	});

	it('never says “only” of what another source tells without naming the entity', () => {
		expect(outline(cards('port'))).toEqual([
			['Told differently', 'Cost: cost-h cost-t'],
			['Only Quay Times, of 3 sources', 'What they are called: strong-t', 'Plans: next-t'],
		]);
		expect(outline(cards('quay'))?.[0]).toEqual(['All 3 report', 'Opening: opened-h opened-t opened-c']);
	});

	it('shows a fact once, though two comparisons have it', () => {
		const again = {
			id: 'again',
			topic: 'Again',
			note: '',
			groups: [{ relation: 'wording' as const, facts: ['said-h', 'strong-h'] }],
		};
		const twice = { ...threeSources, comparisons: [...threeSources.comparisons, again] };
		expect(outline(cardFor(twice, 'ana-paz'))).toEqual(outline(cards('ana-paz')));
	});

	it('keeps a comparison’s note at the first of its groups', () => {
		const groups = cards('ana-paz')?.sections.flatMap((section) => section.groups) ?? [];
		expect(groups.filter(({ topic }) => topic === 'Opening').map(({ note }) => note)).toEqual([
			'All three have it.',
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
			comparisons: [
				{ id: 'x', topic: 'X', note: '', groups: [{ relation: 'agree', facts: ['missing', 'said-t', 'said-h'] }] },
			],
		};
		expect(outline(cardFor(broken, 'ana-paz'))?.flat()).toEqual([
			'Harbour Herald',
			'X: said-h',
			'Other: opened-h cost-h strong-h',
		]);
	});
});

const PACK = new URL('../../data/pack.json', import.meta.url);

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
