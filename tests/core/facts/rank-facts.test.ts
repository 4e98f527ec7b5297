import { describe, expect, it } from 'vitest';
import { createCards } from '../../../core/card/build-card.ts';
import type { Card } from '../../../core/card/card.ts';
import { beforeReader, bestFirst, betweenNames } from '../../../core/card/card-views.ts';
import { type Before, isRemark, NOTHING_BEFORE } from '../../../core/facts/rank-facts.ts';
import type { About, Comparison, Fact, Pack, Relation, Role } from '../../../core/pack/pack.ts';

const named = (id: string, kind: Pack['entities'][number]['kind'], label: string, ...more: string[]) => ({
	id,
	kind,
	label,
	names: kind === 'event' ? [] : [label, ...more].map((text) => ({ text })),
	descriptions: [],
});
const source = (id: string) => ({
	id,
	title: `What the ${id} wrote of the bridge`,
	publisher: id,
	urls: [`https://${id}.example/bridge`],
	published: '2024-02-27',
	language: 'en',
});

/** Who has which role: `roe: 'subject'`. */
type Roles = Record<string, Role>;

/** A fact about Jane Roe; it speaks of the mayor where it is not to name her. */
const fact = (id: string, roles: Roles, more: Partial<Fact> = {}): Fact => ({
	id,
	source: 'post',
	about: Object.entries(roles).map(([entity, role]): About => ({ entity, role })),
	text: `${id}, a fact about Jane Roe.`,
	quotes: [{ exact: `Words of ${id}` }],
	attribution: [],
	topic: `Topic of ${id}`,
	...more,
});

const group = (relation: Relation, ...facts: Fact[]): Comparison => ({
	id: `${relation} ${facts[0]?.id}`,
	topic: facts[0]?.topic ?? '',
	groups: [{ relation, facts: facts.map(({ id }) => id) }],
});

const packOf = (facts: readonly Fact[], comparisons: readonly Comparison[] = []): Pack => ({
	format: 'gloss-pack/1',
	id: 'bridge',
	version: '1.0.0',
	title: 'A bridge',
	language: 'en',
	license: 'CC0-1.0',
	updated: '2024-03-01',
	sources: [source('post'), source('news'), source('mail')],
	entities: [
		named('roe', 'person', 'Jane Roe', 'Roe'),
		named('moe', 'person', 'Max Moe', 'Moe'),
		named('poe', 'person', 'Ann Poe', 'Poe'),
		named('wire', 'organisation', 'The Wire'),
		named('valley', 'place', 'Long Valley'),
		named('opening', 'event', 'The opening of the bridge'),
	],
	facts: [...facts],
	comparisons: [...comparisons],
});

/** The ids of the facts on Jane Roe's card, as a reader meets them. */
function order(facts: readonly Fact[], comparisons: readonly Comparison[] = [], before: Partial<Before> = {}) {
	const card = createCards(packOf(facts, comparisons))('roe') as Card;
	const { best, rest } = bestFirst(card, { ...NOTHING_BEFORE, ...before });
	return [...best, ...rest].flatMap(({ groups }) => groups.flatMap((one) => one.facts.map(({ id }) => id)));
}

describe('what a fact tells of somebody', () => {
	const opened = fact('opened', { roe: 'subject', opening: 'subject' });
	const praised = fact('praised', { moe: 'speaker', roe: 'subject' });
	const talked = fact('talked', { roe: 'participant', moe: 'participant', valley: 'subject' });
	const tired = fact('tired', { moe: 'subject', roe: 'participant' });
	const told = fact('told', { moe: 'speaker', roe: 'addressee' });

	it.each([
		['what somebody did comes before what another says of them', [praised, opened]],
		['that comes before what another does beside them', [tired, praised]],
		['talks about a country come before what another does beside them', [tired, talked]],
		['that comes before what they are only told', [told, tired]],
	])('%s', (_, [worse, better]) => {
		expect(order([worse as Fact, better as Fact])).toEqual([better?.id, worse?.id]);
	});

	it('takes nothing from them because a paper reports it or an event goes on', () => {
		const met = fact('met', { opening: 'subject', wire: 'subject', roe: 'participant', moe: 'participant' });
		const reported = { ...met, attribution: [{ entity: 'wire' }] };
		expect(order([praised, reported])).toEqual(['met', 'praised']);
		expect(order([praised, met])).toEqual(['praised', 'met']);
	});

	it('puts a topic first that names them, in any case and with accents aside', () => {
		const onHer = fact('on-her', { roe: 'subject' }, { topic: 'Why ROÉ’s bridge was late' });
		expect(order([fact('other', { roe: 'subject' }, { topic: 'Why Roebuck was late' }), onHer])).toEqual([
			'on-her',
			'other',
		]);
	});

	it('puts a text first that names them; what has no name, where its source is clear', () => {
		const unnamed = fact('unnamed', { roe: 'subject' }, { text: 'The mayor came late.' });
		expect(order([unnamed, opened])).toEqual(['opened', 'unnamed']);
		const inferred: Fact = {
			...fact('inferred', {}),
			about: [{ entity: 'opening', role: 'subject', as: 'the feast', basis: 'inferred' }],
		};
		const clear = fact('clear', { opening: 'subject' });
		const card = createCards(packOf([inferred, clear]))('opening') as Card;
		const [first] = bestFirst(card, NOTHING_BEFORE).best.flatMap(({ groups }) => groups);
		expect(first?.facts.map(({ id }) => id)).toEqual(['clear']);
	});
});

describe('what several sources tell', () => {
	const late = fact('late', { roe: 'subject' });
	const cost = fact('cost', { roe: 'subject' });
	const costs = fact('costs', { roe: 'subject' }, { source: 'news', topic: cost.topic });
	const day = fact('day', { roe: 'subject' });
	const days = fact('days', { roe: 'subject' }, { source: 'news', topic: day.topic });

	it('comes before what one alone tells, and first where both cannot be true', () => {
		const agree = group('agree', cost, costs);
		expect(order([late, cost, costs], [agree])).toEqual(['cost', 'costs', 'late']);
		expect(order([late, cost, costs, day, days], [agree, group('contradiction', day, days)])).toEqual([
			'day',
			'days',
			'cost',
			'costs',
			'late',
		]);
	});

	it('comes first where three tell it', () => {
		const dated = fact('dated', { roe: 'subject' }, { source: 'mail', topic: day.topic });
		const groups = [group('detail', cost, costs), group('detail', day, days, dated)];
		expect(order([cost, costs, day, days, dated], groups)).toEqual(['day', 'days', 'dated', 'cost', 'costs']);
	});

	it('counts only where several speak of this entity', () => {
		const said = fact('said', { moe: 'speaker', roe: 'subject' });
		const says = fact('says', { moe: 'speaker', roe: 'subject' }, { source: 'news', topic: said.topic });
		const others = { ...says, about: [{ entity: 'moe', role: 'speaker' as const }] };
		expect(order([late, said, says], [group('detail', said, says)])[0]).toBe('said');
		expect(order([late, said, others], [group('detail', said, others)])[0]).toBe('late');
	});

	it('has the side first that speaks of this entity', () => {
		const others = { ...cost, about: [{ entity: 'moe', role: 'subject' as const }] };
		expect(order([others, costs], [group('detail', others, costs)])).toEqual(['costs', 'cost']);
		expect(order([costs, cost], [group('detail', costs, cost)])).toEqual(['cost', 'costs']);
	});

	it('of two good topics has that first whose sides are both good', () => {
		const beside = { ...costs, about: [...costs.about, { entity: 'moe', role: 'speaker' as const }] };
		expect(
			order([cost, beside, day, days], [group('detail', cost, beside), group('detail', day, days)]).slice(0, 2),
		).toEqual(['day', 'days']);
	});

	it('lets a topic that was told give way to the next', () => {
		const more = fact('more', { roe: 'subject' }, { topic: cost.topic });
		const mores = fact('mores', { roe: 'subject' }, { topic: cost.topic, source: 'news' });
		const one = group('detail', cost, costs);
		const two = { ...one, groups: [...one.groups, ...group('detail', more, mores).groups] };
		const found = order([cost, costs, more, mores, day, days], [two, group('detail', day, days)]);
		expect(found).toEqual(['cost', 'costs', 'day', 'days', 'more', 'mores']);
	});
});

describe('remarks', () => {
	const strong = fact('strong', { roe: 'described', moe: 'participant' }, { topic: 'What Jane Roe is called' });
	const told = fact('told', { poe: 'speaker', roe: 'addressee' }, { text: 'The mayor was told.' });

	it('come last, whatever speaks for them, and not among the best while there is anything else', () => {
		const before = { names: ['roe', 'moe'], near: ['moe'], sources: new Set(['news']) };
		expect(order([strong, told], [], before)).toEqual(['told', 'strong']);
		const card = createCards(packOf([strong, told]))('roe') as Card;
		expect(bestFirst(card, NOTHING_BEFORE).best.flatMap(({ groups }) => groups)).toHaveLength(1);
		const alone = createCards(packOf([strong]))('roe') as Card;
		expect(bestFirst(alone, NOTHING_BEFORE).best).toHaveLength(1);
	});

	it('are told by a group of descriptions too, and leave the other facts of their topic', () => {
		const called = fact('called', { roe: 'subject' }, { topic: 'Her part' });
		const calls = fact('calls', { roe: 'subject' }, { topic: 'Her part', source: 'news' });
		expect(order([called, calls, told], [group('description', called, calls)])).toEqual(['told', 'called', 'calls']);
		const act = fact('act', { roe: 'subject' }, { topic: strong.topic });
		expect(order([strong, act, told])).toEqual(['act', 'told', 'strong']);
	});

	it('never stand for a link of two names', () => {
		const linkOf = (...facts: Fact[]) =>
			betweenNames(createCards(packOf(facts))('roe') as Card, { ...NOTHING_BEFORE, names: ['moe'] })[0];
		expect(linkOf(strong)?.facts.map(({ id }) => id)).toEqual(['strong']);
		expect(linkOf(strong)?.line).toBeUndefined();
		const tired = fact('tired', { moe: 'subject', roe: 'participant' });
		const link = linkOf(strong, tired, fact('opened', { roe: 'subject', moe: 'participant' }));
		expect(link?.facts.map(({ id }) => id)).toEqual(['opened', 'tired', 'strong']);
		expect(link?.line?.id).toBe('opened');
		expect(link?.facts.map(isRemark)).toEqual([false, false, true]);
	});
});

describe('the page', () => {
	const alone = fact('alone', { roe: 'subject' });
	const withMoe = fact('with-moe', { roe: 'subject', moe: 'participant' });
	const withPoe = fact('with-poe', { roe: 'subject', poe: 'participant' });
	const withBoth = fact('with-both', { roe: 'subject', moe: 'participant', poe: 'participant' });

	it('brings facts first that speak of a name on it, the more the fewer it names', () => {
		expect(order([alone, withMoe], [], { names: ['roe', 'moe'] })).toEqual(['with-moe', 'alone']);
		const shared = fact('shared', { roe: 'subject' });
		const shares = fact('shares', { roe: 'subject' }, { source: 'news', topic: shared.topic });
		const facts = [shared, shares, withMoe];
		const both = [group('detail', shared, shares)];
		expect(order(facts, both, { names: ['moe', 'roe'] })[0]).toBe('with-moe');
		expect(order(facts, both, { names: ['moe', 'roe', 'wire', 'valley'] })[0]).toBe('shared');
	});

	it('does not count how many of its names a fact speaks of', () => {
		const others = [alone, fact('more', { roe: 'subject' })];
		expect(order([...others, withMoe, withBoth], [], { names: ['moe', 'poe'] })[0]).toBe('with-moe');
	});

	it('counts for nothing a name that stands in most facts', () => {
		expect(order([alone, withMoe, withBoth], [], { names: ['moe'] })).toEqual(['alone', 'with-moe', 'with-both']);
	});

	it('brings facts first that speak of all whom the sentence names', () => {
		const near = ['moe', 'poe'];
		expect(order([alone, withPoe, withBoth], [], { near })).toEqual(['with-both', 'with-poe', 'alone']);
	});

	it('where it is a source, brings first what another source has, but not what both say', () => {
		const theirs = fact('theirs', { roe: 'subject' }, { source: 'news' });
		const sources = new Set(['post']);
		expect(order([alone, theirs], [], { sources })).toEqual(['theirs', 'alone']);
		const day = fact('day', { roe: 'subject' });
		const days = fact('days', { roe: 'subject' }, { source: 'news', topic: day.topic });
		expect(order([day, days, theirs], [group('agree', day, days)], { sources })[0]).toBe('theirs');
		expect(order([day, days, alone], [group('detail', day, days)], { sources }).slice(0, 2)).toEqual(['days', 'day']);
	});

	it('is known by its address, its title, its names and the sentence', () => {
		const card = createCards(packOf([alone, fact('theirs', { roe: 'subject' }, { source: 'news' })]))('roe') as Card;
		const page = { address: 'https://copies.example/1', entities: ['roe', 'moe'], near: ['moe'] };
		expect(beforeReader(undefined, card)).toEqual(NOTHING_BEFORE);
		expect(beforeReader(page, card)).toEqual({ names: ['roe', 'moe'], near: ['moe'], sources: new Set() });
		const titled = { ...page, title: 'What the news wrote of the bridge – Copies' };
		expect(beforeReader(titled, card).sources).toEqual(new Set(['news']));
		expect(beforeReader({ ...page, address: 'https://post.example/bridge' }, card).sources).toEqual(new Set(['post']));
	});
});
