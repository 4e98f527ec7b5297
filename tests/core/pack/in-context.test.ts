import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createCards } from '../../../core/card/build-card.ts';
import { whoIs } from '../../../core/card/who-is.ts';
import { checkPack } from '../../../core/pack/check-pack.ts';
import { inContext } from '../../../core/pack/in-context.ts';
import type { Pack } from '../../../core/pack/pack.ts';
import { minimalPack } from './minimal-pack.ts';

const pack = JSON.parse(readFileSync(new URL('../../../data/pack.json', import.meta.url), 'utf8')) as Pack;
const cards = createCards(pack);

function whoOn(entity: string) {
	const [line] = whoIs({ descriptions: cards(entity)?.descriptions ?? [] }).lines;
	return inContext(line?.text ?? '', line?.context)
		.map(({ text }) => text)
		.join('');
}

it.each([
	['rosario-murillo', 'his [Daniel Ortega] wife and vice president'],
	['luiz-inacio-lula-da-silva', "the country's [Brazil] President"],
	['bruno-rodriguez-parrilla', 'his [Sergei Lavrov] colleague'],
	['havana', "the country's [Cuba] capital"],
	['miguel-diaz-canel', 'Cuban President'],
])('says whom a description of %s means', (entity, words) => {
	expect(whoOn(entity)).toBe(words);
});

it.each([
	['at the end', 'a friend of his', ['his'], 'a friend of his [Zembla]'],
	['not in a longer word', 'this historian', ['his'], 'this historian'],
	['behind a longer word', 'this is his', ['his'], 'this is his [Zembla]'],
	['in another script', 'министр её страны', ['её'], 'министр её [Zembla] страны'],
	['several times', 'his aide and their envoy', ['their', 'his'], 'his [Zembla] aide and their [Zembla] envoy'],
	['not at all', 'the mayor', ['his'], 'the mayor'],
])('explains words of a quote %s', (_, exact, words, shown) => {
	const context = words.map((as) => ({ as, label: 'Zembla' }));
	const pieces = inContext(exact, context);
	expect(pieces.map(({ text }) => text).join('')).toBe(shown);
	// The source's own words stay whole.
	expect(pieces.flatMap(({ text, ours }) => (ours ? [] : [text])).join('')).toBe(exact);
});

it('refuses a context that its quotes do not have, or of an entity that is not there', () => {
	const own = minimalPack();
	const [entity] = own.entities;
	const description = { source: own.sources[0]?.id, quotes: [{ exact: 'this mayor' }], asOf: '2024-02-28' };
	const faults = (as: string, of: string | undefined) => {
		const context = [{ as, entity: of }];
		const checked = checkPack({
			...own,
			entities: [{ ...entity, descriptions: [{ ...description, context }] }, ...own.entities.slice(1)],
		});
		return 'problems' in checked ? checked.problems.map(({ path }) => path) : [];
	};
	expect(faults('this', entity?.id)).toEqual([]);
	expect(faults('his', entity?.id)).toEqual(['entities[0].descriptions[0].context[0].as']);
	expect(faults('this', 'nobody')).toEqual(['entities[0].descriptions[0].context[0].entity']);
});
