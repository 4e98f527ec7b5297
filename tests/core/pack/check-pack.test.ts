import fc from 'fast-check';
import { expect, expectTypeOf, it } from 'vitest';
import { checkPack } from '../../../core/pack/check-pack.ts';
import { minimalPack } from './minimal-pack.ts';

type Steps = (string | number)[];

/** The minimal pack with one value replaced, or taken out (undefined). */
function packWith(steps: Steps, value: unknown): unknown {
	const pack: unknown = minimalPack();
	let at = pack as Record<string | number, unknown>;
	for (const step of steps.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
	const last = steps.at(-1) ?? '';
	if (value === undefined) delete at[last];
	else at[last] = value;
	return pack;
}

function problemsOf(value: unknown) {
	const checked = checkPack(value);
	return 'problems' in checked ? checked.problems : [];
}

it('lets a valid pack through, as the same value', () => {
	const pack = minimalPack();
	expect(checkPack(pack)).toEqual({ pack });
	const checked = checkPack(pack);
	expect('pack' in checked && checked.pack).toBe(pack);
	expectTypeOf(checkPack).returns.not.toBeAny();
});

const fact = (n: number, ...rest: Steps): Steps => ['facts', n, ...rest];
const group = ['comparisons', 0, 'groups', 0];

it.each<[what: string, steps: Steps, value: unknown, path: string, message: string]>([
	['another format', ['format'], 'gloss-pack/2', 'format', 'has to be "gloss-pack/1"'],
	['a missing property', ['title'], undefined, '', '“title” is missing'],
	['a missing property of an entry', fact(0, 'topic'), undefined, 'facts[0]', '“topic” is missing: add it. (Short'],
	['an unknown property', fact(0, 'sourse'), 'x', 'facts[0].sourse', 'no property of the pack format'],
	['an odd property', fact(0, 'a "b" c'), 'x', 'facts[0][“a "b" c”]', 'no property of the pack format'],
	[
		'a wrong type',
		['entities', 0, 'names'],
		'Roe',
		'entities[0].names',
		'is a text in quotation marks, but has to be a list',
	],
	['a list that is none', ['facts'], {}, 'facts', 'is an object in { }, but has to be a list'],
	['an entry that is none', ['facts', 1], null, 'facts[1]', 'is null, but has to be an object'],
	['a wrong kind', ['entities', 0, 'kind'], 'hero', 'entities[0].kind', 'has to be one of "person", "organisation"'],
	[
		'a name that means an entity before it exists',
		['entities', 0],
		{ ...minimalPack().entities[0], since: 1950, names: [{ text: 'Roe', since: 1949 }] },
		'entities[0].names[0].since',
		'is earlier than the 1950 of the entity',
	],
	['an id with capitals', ['entities', 0, 'id'], 'Jane', 'entities[0].id', 'is not an id'],
	[
		'no name in a label',
		['entities', 0, 'label'],
		' ',
		'entities[0].label',
		'is empty, or begins or ends with a space',
	],
	['a long text', fact(0, 'text'), 'a'.repeat(1001), 'facts[0].text', 'is too long: at most 1000 characters'],
	['an enormous text', ['title'], 'a'.repeat(1e7), 'title', 'is 10,000,000 characters long'],
	['a version', ['version'], '1.0', 'version', 'is not a version'],
	['a language', ['language'], 'english, mostly', 'language', 'is not a language tag'],
	['a day of another form', ['updated'], '1 March 2024', 'updated', 'is not a day'],
	['a day that is none', ['updated'], '2023-02-29', 'updated', 'is not in the calendar'],
	['a day of a source', ['sources', 1, 'published'], '2024-04-31', 'sources[1].published', 'is not in the calendar'],
	['a date in words', fact(0, 'when', 'date'), 'Monday', 'facts[0].when.date', 'is not a date'],
	[
		'a date that is none',
		fact(0, 'when', 'date'),
		'2024-02-01/2024-02-30',
		'facts[0].when.date',
		'2024-02-30 is not in the',
	],
	[
		'days out of order',
		fact(0, 'when', 'date'),
		'2024-02-22/2024-02-19',
		'facts[0].when.date',
		'ends before it begins',
	],
	['years out of order', fact(0, 'when', 'date'), '2025/2024', 'facts[0].when.date', 'ends before it begins'],
	['a day from a source that is not there', fact(0, 'when', 'from'), 'x', 'facts[0].when.from', 'no source “x”'],
	['a day from its own source', fact(0, 'when', 'from'), 'morning-post', 'facts[0].when.from', 'of the fact itself'],
	['a resolved day from a source', fact(0, 'when', 'from'), 'evening-news', 'facts[0].when.basis', '"inferred"'],
	['a comparison’s note', ['comparisons', 0, 'note'], 'Note.', 'comparisons[0].note', 'no property of the pack format'],
	['status', fact(0, 'status'), 'planned', 'facts[0].status', 'has to be "expected", or left out'],
	['no quote', fact(0, 'quotes'), [], 'facts[0].quotes', 'is empty: fill it in'],
	['about nobody', fact(0, 'about'), [], 'facts[0].about', 'is empty: fill it in'],
	['inferred from what', fact(1, 'about', 0, 'as'), undefined, 'facts[1].about[0]', 'has “basis” without “as”'],
	[
		'two speakers in one',
		fact(0, 'attribution', 0, 'words'),
		'x',
		'facts[0].attribution[0]',
		'needs exactly one of entity, words',
	],
	['no speaker', fact(0, 'attribution', 0), {}, 'facts[0].attribution[0]', 'needs exactly one of entity, words'],
	[
		'a script for an address',
		['sources', 0, 'urls', 0],
		'javascript:alert(1)',
		'sources[0].urls[0]',
		'is not an allowed web',
	],
	['no address', ['sources', 0, 'urls'], [], 'sources[0].urls', 'is empty: fill it in'],
	['no host', ['sources', 0, 'urls', 0], 'https://[x', 'sources[0].urls[0]', 'is not a web address'],
	['a password', ['sources', 0, 'urls', 0], 'https://a:b@c.example/', 'sources[0].urls[0]', 'holds a user name'],
	[
		'sameAs',
		['entities', 0, 'sameAs', 0],
		'data:text/html,x',
		'entities[0].sameAs[0]',
		'is not an allowed web address',
	],
	['a control character', ['title'], 'Two\u0007papers', 'title', 'holds the character U+0007'],
	['a line break', fact(0, 'text'), 'One.\nTwo.', 'facts[0].text', 'holds the character U+000A'],
	[
		'a direction override',
		['title'],
		'Two \u202Esrepap',
		'title',
		'the character U+202E, which nobody can see, at place 5',
	],
	['a zero-width space', ['entities', 0, 'names', 0, 'text'], 'Jane\u200BRoe', 'entities[0].names[0].text', 'U+200B'],
	['a zero-width joiner', ['entities', 0, 'label'], 'Jane\u200DRoe', 'entities[0].label', 'U+200D'],
	['half a character', ['title'], 'Two \uD800', 'title', 'U+D800'],
	['a key with half a character', ['\uD800'], 1, '[“U+D800”]', 'is no property of the pack format'],
	['an unseen key', ['a\u202Eb'], 1, '[“aU+202Eb”]', 'is no property of the pack format'],
	[
		'41 words',
		fact(0, 'quotes', 0, 'exact'),
		'a '.repeat(41).trim(),
		'facts[0].quotes[0].exact',
		'has 41 words, at most 40',
	],
	['an id twice', fact(2, 'id'), 'morning-opening', 'facts[2].id', 'is already the id of facts[0]'],
	['a source id twice', ['sources', 1, 'id'], 'morning-post', 'sources[1].id', 'is already the id of sources[0]'],
	['a comparison twice', ['comparisons', 1], minimalPack().comparisons[0], 'comparisons[1].id', 'is already the id of'],
	[
		'a description’s day',
		['entities', 0, 'descriptions', 0, 'asOf'],
		'2024-02-30',
		'entities[0].descriptions[0].asOf',
		'2024-02-30 is not in the calendar',
	],
	[
		'a description’s long quote',
		['entities', 0, 'descriptions', 0, 'quotes', 0, 'exact'],
		'a '.repeat(41).trim(),
		'entities[0].descriptions[0].quotes[0].exact',
		'has 41 words',
	],
	[
		'a user’s sameAs',
		['entities', 0, 'sameAs', 0],
		'https://a@b.example/',
		'entities[0].sameAs[0]',
		'holds a user name',
	],
	['an unknown source', fact(2, 'source'), 'x', 'facts[2].source', 'there is no source “x”: add it, or correct the id'],
	['an unknown entity', fact(2, 'about', 0, 'entity'), 'x', 'facts[2].about[0].entity', 'there is no entity “x”'],
	['an unknown speaker', fact(0, 'attribution', 0, 'entity'), 'x', 'facts[0].attribution[0].entity', 'no entity “x”'],
	[
		'an unknown describer',
		['entities', 0, 'descriptions', 0, 'source'],
		'x',
		'entities[0].descriptions[0].source',
		'no source “x”',
	],
	['an unknown fact', [...group, 'facts', 1], 'x', 'comparisons[0].groups[0].facts[1]', 'there is no fact “x”'],
	['a fact left alone', fact(2, 'unmatched'), undefined, 'facts[2]', 'is in no comparison: add it to one, or mark it'],
	['a fact both ways', fact(0, 'unmatched'), true, 'facts[0].unmatched', 'is in a comparison: take “unmatched” out'],
	[
		'a comparison with one source',
		[...group, 'facts'],
		['morning-opening'],
		'comparisons[0].groups[0]',
		'“wording” compares sources',
	],
	['only, of two', [...group, 'relation'], 'only', 'comparisons[0].groups[0]', '“only” is for facts of one source'],
	[
		'a fact twice in a comparison',
		[...group, 'facts'],
		['morning-opening', 'evening-opening', 'evening-opening'],
		'comparisons[0].groups[0].facts[2]',
		'is in this comparison twice',
	],
	[
		'an entity without a fact',
		['entities', 1],
		{ id: 'john-doe', kind: 'person', label: 'John Doe', names: [], descriptions: [] },
		'entities[1]',
		'no fact is about “john-doe”',
	],
	[
		'two descriptions by one source',
		['entities', 0, 'descriptions', 1],
		{ source: 'morning-post', quotes: [{ exact: 'x' }], asOf: '2024-02-27' },
		'entities[0].descriptions[1].source',
		'a second description by “morning-post”',
	],
	['no JSON', ['title'], () => {}, 'title', 'is not JSON'],
	['deep nesting', ['facts', 0], [[[[[[[[[[1]]]]]]]]]], 'facts[0][0][0][0][0][0][0]', 'is nested too deep'],
	[
		'too many entries',
		['entities', 0, 'names'],
		Array(501).fill({ text: 'x' }),
		'entities[0].names',
		'has 501 entries, at most 500',
	],
	[
		'a heavy entry',
		['entities', 0, 'names'],
		Array(500).fill(Array(30).fill(1)),
		'entities[0]',
		'holds more than 10,000 values',
	],
])('refuses %s', (_, steps, value, path, message) => {
	const problems = problemsOf(packWith(steps, value));
	expect(problems).toContainEqual({ path, message: expect.stringContaining(message) });
});

it('takes a fault once', () => {
	expect(problemsOf(packWith(['entities', 0, 'kind'], 'hero'))).toHaveLength(1);
	expect(problemsOf(packWith(fact(0, 'when', 'date'), 'Monday'))).toHaveLength(1);
});

it.each([
	'2024',
	'2024-02',
	'2024-02-29',
	'2024/2025',
	'2024-02-19/2024-02-22',
	'2024-02/2024-02-10',
	'2024-05-03/2024-05',
])('takes the date %s', (date) => {
	expect(problemsOf(packWith(fact(0, 'when', 'date'), date))).toEqual([]);
});

it('takes a quote of 40 words and a dash', () => {
	expect(problemsOf(packWith(fact(0, 'quotes', 0, 'exact'), `— ${'a '.repeat(40).trim()}`))).toEqual([]);
});

it('takes properties that JSON can carry and objects inherit', () => {
	const text = JSON.stringify(minimalPack()).replace('{', '{"__proto__":{"title":"x"},"constructor":1,');
	const paths = problemsOf(JSON.parse(text)).map(({ path }) => path);
	expect(paths).toEqual(['__proto__', 'constructor']);
	const heir: unknown = Object.create(minimalPack());
	expect(problemsOf(heir)).toEqual([{ path: '', message: expect.stringContaining('is not JSON') }]);
});

it('takes a large pack', () => {
	const pack = minimalPack();
	const [, , fact] = pack.facts;
	for (let i = 0; fact && i < 1_000; i++) pack.facts.push({ ...fact, id: `more-${i}` });
	expect(problemsOf(pack)).toEqual([]);
});

it('tells of 100 faults and how many more', () => {
	const facts = Array.from({ length: 150 }, () => 1);
	expect(checkPack({ ...minimalPack(), facts })).toMatchObject({ problems: { length: 100 }, more: 50 });
});

it('stops at a flood of faults', () => {
	const flood = Array(500).fill({
		id: 'c',
		topic: 't',
		groups: Array(90).fill({ relation: 1, facts: Array(99).fill(1) }),
	});
	const checked = checkPack({ ...minimalPack(), comparisons: flood });
	expect('more' in checked && checked.more).toBeLessThan(20_000);
});

it('never throws, whatever JSON it gets', () => {
	fc.assert(
		fc.property(fc.jsonValue({ maxDepth: 12, stringUnit: 'binary' }), (value) => {
			const checked = checkPack(value);
			expect('problems' in checked && checked.problems.length).toBeGreaterThan(0);
		}),
	);
});

it('never throws on a mutant of a pack, and a pack let through is the same value', () => {
	const steps = stepsOf(minimalPack());
	const any = fc.oneof(
		fc.jsonValue(),
		fc.constantFrom(undefined, '', 'morning-post', 'jane-roe', '2024', '__proto__', [], {}),
	);
	fc.assert(
		fc.property(fc.constantFrom(...steps), any, (at, value) => {
			const mutant = packWith(at, value);
			const before = JSON.stringify(mutant);
			const checked = checkPack(mutant);
			if ('pack' in checked) expect(checked.pack).toBe(mutant);
			else expect(checked.problems.every(({ message }) => message.length > 0)).toBe(true);
			expect(JSON.stringify(mutant)).toBe(before);
		}),
		{ numRuns: 500 },
	);
});

/** The way to every value of a value. */
function stepsOf(value: unknown, way: Steps = []): Steps[] {
	if (typeof value !== 'object' || value === null) return [way];
	const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
	const deeper = inner.flatMap(([key, entry]) => stepsOf(entry, [...way, key]));
	return way.length ? [way, ...deeper] : deeper;
}

it('names the odd fact of another source in a group of one', () => {
	const pack = minimalPack();
	const [first, second] = pack.facts;
	pack.facts.push({ ...(second as (typeof pack.facts)[number]), id: 'evening-rain' });
	for (const { groups } of pack.comparisons)
		groups.splice(0, 1, { relation: 'only', facts: ['morning-opening', 'evening-opening', 'evening-rain'] });
	expect(checkPack(pack)).toMatchObject({
		problems: [
			{
				path: 'comparisons[0].groups[0].facts[0]',
				message: `“${first?.id}” is of “morning-post”, the rest of this “only” of “evening-news”: correct its source, or move it`,
			},
		],
	});
});
