import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkBetween, linksAmong, linksOf } from '../../../core/facts/relations.ts';
import type { Pack } from '../../../core/pack/pack.ts';

const { facts } = JSON.parse(readFileSync(new URL('../../../data/pack.json', import.meta.url), 'utf8')) as Pack;

describe('linkBetween', () => {
	it('has the facts that speak of both, with the role of each', () => {
		const { facts: found } = linkBetween(facts, 'raul-castro', 'nikolai-patrushev');
		expect(found).toHaveLength(6);
		expect(found).toContainEqual({ fact: 'mh-castro-old-friend', roles: [['speaker'], ['addressee']] });
	});

	it('is the same from the other end, roles turned round', () => {
		const there = linkBetween(facts, 'cuba', 'nikolai-patrushev').facts;
		const back = linkBetween(facts, 'nikolai-patrushev', 'cuba').facts;
		expect(back.map(({ fact, roles: [a, b] }) => ({ fact, roles: [b, a] }))).toEqual(there);
		expect(there.length).toBeGreaterThan(5);
	});

	it('keeps every role of one entity in one fact', () => {
		const about = [
			{ entity: 'a', role: 'speaker' as const },
			{ entity: 'a', role: 'subject' as const },
			{ entity: 'b', role: 'place' as const },
		];
		expect(linkBetween([{ id: 'f', about }], 'a', 'b').facts).toEqual([
			{ fact: 'f', roles: [['speaker', 'subject'], ['place']] },
		]);
	});

	it('is empty where nobody says anything of both', () => {
		expect(linkBetween(facts, 'tucker-carlson', 'managua').facts).toEqual([]);
	});
});

describe('linksOf', () => {
	it('goes to the others in their order, never to itself, and leaves out who is not linked', () => {
		const others = ['managua', 'tucker-carlson', 'raul-castro', 'nikolai-patrushev', 'managua', 'nobody'];
		expect(linksOf(facts, 'nikolai-patrushev', others).map(({ entities }) => entities[1])).toEqual([
			'managua',
			'tucker-carlson',
			'raul-castro',
		]);
	});
});

describe('linksAmong', () => {
	it('has each pair once, and agrees with linkBetween', () => {
		const some = ['sergei-lavrov', 'nicolas-maduro', 'nikolai-patrushev', 'raul-castro'];
		const links = linksAmong(facts, some);
		expect(links.map(({ entities }) => entities)).toEqual([
			['sergei-lavrov', 'nicolas-maduro'],
			['sergei-lavrov', 'nikolai-patrushev'],
			['nikolai-patrushev', 'raul-castro'],
		]);
		for (const link of links) expect(link).toEqual(linkBetween(facts, ...link.entities));
	});
});
