import { describe, expect, it } from 'vitest';
import { createCards } from '../../../core/card/build-card.ts';
import { splitByLabels } from '../../../core/card/split-by-labels.ts';
import { createResolver } from '../../../core/decide/resolve.ts';
import { sentenceLink } from '../../../core/facts/sentence-link.ts';
import { namesOf } from '../../../core/library/names.ts';
import { findNames } from '../../../core/names/match.ts';
import { createNameIndex } from '../../../core/names/name-index.ts';
import { checkPack } from '../../../core/pack/check-pack.ts';
import type { Entity, Fact, Pack } from '../../../core/pack/pack.ts';
import { pathOf, UNSEEN } from '../../../core/pack/pack-problems.ts';
import { createSearch } from '../../../core/search/search.ts';
import { wordsOf } from '../../../core/text/words.ts';
import { BAD_ADDRESSES, HOSTILE_TEXTS, mutantOf, packOfText, UNSEEN_TEXTS } from '../../fixtures/hostile-mutants.ts';
import { createDice, FRAGMENTS, seedPacks } from '../../fixtures/hostile-seeds.ts';
import { minimalPack } from './minimal-pack.ts';

const SEEDS = 300;
const MUTANTS_OF_A_SEED = 35;
/** What the reader waits for at most, in time of the processor: a busy machine is no fault of the pack. */
const LONGEST_MS = 1_000;

const packs: unknown[] = seedPacks(SEEDS - FRAGMENTS.length);
const seeds = [...packs, ...FRAGMENTS.map((text): unknown => JSON.parse(text))];

function processorMs(work: () => unknown): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

/** Every way to a value, as the door writes it. */
function pathsOf(value: unknown, path = '', paths = new Set<string>([''])): Set<string> {
	if (typeof value !== 'object' || value === null) return paths;
	for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
		const inner = pathOf(path, key);
		paths.add(inner);
		pathsOf((value as Record<string | number, unknown>)[key], inner, paths);
	}
	return paths;
}

const ADVICE =
	/\b(add|correct|fill|give|has to|have to|keep|make|mark|needs|put|shorten|split|swap|take|use|write|at most)\b/;

/** `expect` for what is asked a million times. */
function hold(condition: boolean, what: string): void {
	if (!condition) throw new Error(`does not hold: ${what}`);
}

/** What a refusal has to be: a place in the value, and what to do there, in text that can be shown. */
function expectToHelp(value: unknown, { problems }: { problems: { path: string; message: string }[] }) {
	hold(problems.length > 0, 'a reason');
	const paths = pathsOf(value);
	for (const { path, message } of problems) {
		hold(paths.has(path), `${path} is a place`);
		hold(ADVICE.test(message), `advice: ${path}: ${message}`);
		hold(!UNSEEN.test(path + message), `can be shown: ${JSON.stringify(path + message)}`);
	}
}

/** Everything that is done with a pack once it is through the door. */
function live(pack: Pack) {
	const { entities, forms } = namesOf(pack.entities);
	const index = createNameIndex(forms);
	const text = forms
		.slice(0, 200)
		.map((form) => form.text)
		.join(', ');
	const matched = findNames(text, index);
	for (const { start, end } of matched.matches) hold(end > start, 'a match has length');
	createResolver(entities)(findNames('', index), [matched]);
	const cardOf = createCards(pack);
	for (const { id } of pack.entities) {
		const card = cardOf(id);
		if (!card) throw new Error(`${id} has no card`);
		for (const { facts } of card.sections.flatMap(({ groups }) => groups))
			for (const fact of facts) {
				splitByLabels(fact.text, fact.others);
				for (const quote of fact.quotes)
					hold(
						/^https?:\/\//.test(sentenceLink(fact.source.url ?? '', quote) ?? 'https://'),
						'a quote links to the web',
					);
			}
		for (const { url } of card.sources) hold(/^https?:\/\//.test(url ?? 'https://'), 'a source links to the web');
	}
	const search = createSearch(pack);
	for (const { label } of pack.entities.slice(0, 2)) search(label, 10);
}

describe('mutants', () => {
	it('of 300 seeds: refused with place and advice, or good to live with; never changed, never harmful', () => {
		let [refused, accepted, slowest] = [0, 0, 0];
		const own = Object.getOwnPropertyNames(Object.prototype).join();
		seeds.forEach((seed, s) => {
			for (let m = 0; m < MUTANTS_OF_A_SEED; m++) {
				const dice = createDice(s * 1_000 + m);
				const value = m === 0 ? seed : mutantOf(seed, dice);
				const before = JSON.stringify(value);
				let checked = checkPack(undefined);
				const ms = processorMs(() => {
					checked = checkPack(value);
					if ('pack' in checked) live(checked.pack);
				});
				slowest = Math.max(slowest, ms);
				hold(ms < LONGEST_MS, `seed ${s}, mutant ${m} takes ${ms} ms`);
				hold(JSON.stringify(value) === before, `seed ${s}, mutant ${m} is not changed`);
				if ('pack' in checked) {
					hold(checked.pack === value, 'the same value');
					accepted++;
				} else {
					expectToHelp(value, checked);
					refused++;
				}
			}
		});
		expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(own);
		expect('polluted' in {} || 'harmed' in globalThis).toBe(false);
		console.log(`${refused} refused, ${accepted} accepted, slowest ${Math.round(slowest)} ms`);
		expect(refused + accepted).toBeGreaterThanOrEqual(10_000);
		// Both halves have to mean something.
		expect(Math.min(refused, accepted)).toBeGreaterThan(1_500);
	}, 300_000);

	it('seeds of packs are valid', () => {
		for (const pack of packs) expect(checkPack(pack)).toEqual({ pack });
	});
});

/** Grows a value by ten: time that grows by far more than that would freeze on what is larger still. */
function growth(make: (size: number) => () => unknown, size: number): number {
	const [small, large] = [make(size), make(size * 10)];
	small();
	const fastest = (work: () => unknown) => Math.min(...Array.from({ length: 3 }, () => processorMs(work)));
	return fastest(large) / Math.max(fastest(small), 2);
}
/** Ten and room for noise; what is quadratic grows by a hundred. */
const MOST_GROWTH = 40;

const problemsOf = (value: unknown) => {
	const checked = checkPack(value);
	return 'problems' in checked ? checked.problems : [];
};

describe('made by hand', () => {
	it.each(HOSTILE_TEXTS)('lives with %j everywhere', (text) => {
		const checked = checkPack(packOfText(text));
		expect('problems' in checked && checked.problems).toBe(false);
		if ('pack' in checked) expect(processorMs(() => live(checked.pack))).toBeLessThan(LONGEST_MS);
	});

	it.each(UNSEEN_TEXTS)('refuses %j in labels, names, keys and quotes', (text) => {
		const paths = problemsOf(packOfText(text)).map(({ path }) => path);
		for (const path of ['entities[0].label', 'entities[0].names[2].text', 'facts[0].text', 'sources[0].publisher'])
			expect(paths).toContain(path);
		expect(problemsOf({ ...minimalPack(), [text]: 1 })).toHaveLength(1);
	});

	it.each(BAD_ADDRESSES)('refuses the address %j', (address) => {
		const pack = minimalPack();
		for (const source of pack.sources) source.urls = [address];
		for (const entity of pack.entities) entity.sameAs = [address];
		const paths = problemsOf(pack).map(({ path }) => path);
		for (const path of ['sources[0].urls[0]', 'sources[1].urls[0]', 'entities[0].sameAs[0]'])
			expect(paths).toContain(path);
	});

	it.each(['__proto__', 'constructor', 'prototype'])('refuses the property “%s” on every object', (key) => {
		const text = JSON.stringify(minimalPack());
		for (let at = text.indexOf('{'); at !== -1; at = text.indexOf('{', at + 1)) {
			const value: unknown = JSON.parse(`${text.slice(0, at)}{"${key}":{"polluted":1},${text.slice(at + 1)}`);
			expect(problemsOf(value).filter(({ path }) => path.endsWith(key))).toHaveLength(1);
		}
		expect('polluted' in {}).toBe(false);
	});
});

describe('size', () => {
	const marks = (size: number) => `a${'\u0301\u0323'.repeat(size)}`;
	const pack = () => minimalPack();
	const factsOf = (size: number, of: (fact: Fact, i: number) => Partial<Fact>): Pack => {
		const [first, ...others] = pack().facts;
		if (!first) throw new Error('no fact');
		const more = Array.from({ length: size }, (_, i) => ({
			...first,
			...of(first, i),
			id: `more-${i}`,
			unmatched: true as const,
		}));
		return { ...pack(), facts: [first, ...others, ...more] };
	};
	const oneCard = (whole: Pack) => () => createCards(whole)('jane-roe');

	it.each<[string, (size: number) => () => unknown, number]>([
		['accents piled up in a text', (size) => () => wordsOf(marks(size)), 1_000],
		['a search for them', (size) => () => createSearch(pack())(marks(size).slice(0, 20_000), 5), 500],
		['a text in a file', (size) => () => checkPack({ ...pack(), title: 'x'.repeat(size) }), 1_000_000],
		['one list', (size) => () => checkPack(Array(size).fill(1)), 500_000],
		['facts of other topics', (size) => oneCard(factsOf(size, (_, i) => ({ topic: `Topic ${i}` }))), 2_000],
		['a pack that fits', (size) => () => checkPack(factsOf(size, () => ({}))), 300],
		['a pack of faults', (size) => () => checkPack(factsOf(size, () => ({ topic: ' ' }))), 300],
		[
			'entities of one name',
			(size) => () => createNameIndex(namesOf(Array.from({ length: size }, (_, i) => sameName(i))).forms),
			1_000,
		],
	])('%s: time grows with it, no faster', (_, make, size) => {
		expect(growth(make, size)).toBeLessThan(MOST_GROWTH);
	});

	it('a name of many words, or of many spellings, does not multiply', () => {
		const name = Array(150).fill('Aa').join(' ');
		const { forms } = namesOf([{ ...sameName(0), names: [{ text: name }] }]);
		const index = createNameIndex(forms);
		expect(findNames(name, index).matches).toHaveLength(1);
		expect(findNames(name.replaceAll(' ', '-'), index).matches).toHaveLength(1);
		const names = Array.from({ length: 500 }, (_, i) => ({
			text: `A${i} B${i}`,
			parts: { given: `A${i}`, family: `B${i}` },
		}));
		expect(namesOf([{ ...sameName(0), names }]).forms.length).toBeLessThan(names.length * 10);
	});

	it('a sentence of one letter does not hold up its card', () => {
		const others = Array.from({ length: 99 }, (_, i) => ({ entity: `e${i}`, label: 'a' }));
		const sentence = (size: number) => () => splitByLabels('a'.repeat(size), others);
		expect(growth(sentence, 300)).toBeLessThan(MOST_GROWTH);
	});

	it('a card has an end, and says how much more there is', () => {
		const card = createCards(factsOf(5_000, () => ({})))('jane-roe');
		const facts = card?.sections.flatMap(({ groups }) => groups.flatMap((group) => group.facts)) ?? [];
		expect(facts.length).toBeLessThanOrEqual(500);
		expect(facts.length + (card?.left ?? 0)).toBe(5_003);
		expect(createCards(pack())('jane-roe')?.left).toBeUndefined();
	});
});

const sameName = (i: number): Entity => ({
	id: `e${i}`,
	kind: 'person',
	label: 'Jane Roe',
	names: [{ text: 'Jane Roe' }],
	descriptions: [],
});
