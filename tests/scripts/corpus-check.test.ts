import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Pack } from '../../core/pack/pack.ts';
import { minimalPack } from '../core/pack/minimal-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'gloss-corpus-'));
const packFile = join(folder, 'pack.json');
afterAll(() => rmSync(folder, { recursive: true }));

let pack: Pack;
beforeEach(() => {
	pack = minimalPack();
	const listed = pack.sources.map(({ id, title, publisher, urls, published }) => ({
		id,
		file: `${id}.txt`,
		title,
		publisher,
		url: urls[0],
		published,
	}));
	writeFileSync(join(folder, 'sources.json'), JSON.stringify(listed));
	writeFileSync(
		join(folder, 'morning-post.txt'),
		'Jane Roe is\nthe mayor  of Springfield. Yesterday Roe opened the bridge.\n\nToday Roe opened the bridge again.\n',
	);
	writeFileSync(
		join(folder, 'evening-news.txt'),
		' date 2024-02-28 It was the\u00A0mayor. In rain the mayor opened it. Roe named the cost.',
	);
});

function check(text: string, ...options: string[]) {
	writeFileSync(packFile, text);
	const script = join(import.meta.dirname, '../../scripts/corpus-check.ts');
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, packFile, ...options], { encoding: 'utf8' });
	return { status, stdout, stderr };
}

const checkWithArticles = () => check(JSON.stringify(pack, null, '\t'), '--sources', folder);

it('sums up a pack without faults', () => {
	const { status, stdout, stderr } = check(JSON.stringify(pack));
	expect(stderr).toBe('');
	expect(stdout).toContain('fine: 2 sources, 1 entities, 3 facts (1 unmatched), 1 comparisons');
	expect(status).toBe(0);
});

it('names file, line, path and what to do', () => {
	const text = JSON.stringify(pack, null, '\t').replace('"kind": "person"', '"kind": "hero"');
	const line = text.slice(0, text.indexOf('"kind"')).split('\n').length;
	const { status, stderr } = check(text);
	expect(stderr).toContain(`pack.json:${line}: entities[0].kind: has to be one of "person"`);
	expect(stderr).toContain('1 fault\n');
	expect(status).toBe(1);
});

it('refuses what is not JSON', () => {
	const { status, stderr } = check('{\n\t"id": "x",\n}');
	expect(stderr).toMatch(/pack\.json:3: is not valid JSON: .*line 3.*: correct it there/);
	expect(status).toBe(1);
});

it('refuses a property that is there twice', () => {
	const text = JSON.stringify(pack, null, '\t').replace('"format"', '"title": "Three [papers]",\n\t"format"');
	const { status, stderr } = check(text);
	expect(stderr).toMatch(/pack\.json:6: title: is there twice/);
	expect(status).toBe(1);
});

it('proves quotes word for word and lists the sentences that none touches', () => {
	const { status, stdout, stderr } = checkWithArticles();
	expect(stderr).toBe('');
	// A description proves no fact, so its sentence counts as untouched.
	expect(stdout.split('\n').slice(0, 4)).toEqual([
		'no quote touches, in morning-post: Jane Roe is the mayor of Springfield.',
		'no quote touches, in morning-post: Today Roe opened the bridge again.',
		'no quote touches, in evening-news: It was the mayor.',
		'4 quotes stand word for word; they touch 3 of 6 sentences',
	]);
	expect(status).toBe(0);
});

it.each([
	[
		'other words',
		{ exact: 'Roe opened a bridge' },
		'does not stand in the article word for word: after “Roe opened ” the article goes on “the bridge',
	],
	['other capitals', { exact: 'roe opened the bridge' }, 'does not stand in the article word for word'],
	['an ambiguous quote', { exact: 'Roe opened the bridge' }, 'more than once: add prefix or suffix'],
	['a wrong prefix', { exact: 'Roe opened the bridge', prefix: 'Tomorrow' }, 'not after this prefix'],
	['half a word at its beginning', { exact: 'oe opened the bridge again' }, 'begins or ends inside a word'],
	['half a word at its end', { exact: 'opened the bri' }, 'begins or ends inside a word'],
	['the words of two papers', { exact: 'Roe named the cost' }, 'does not stand'],
])('refuses %s', (_, quote, message) => {
	for (const fact of pack.facts.slice(0, 1)) fact.quotes = [quote];
	const { status, stderr } = checkWithArticles();
	expect(stderr).toMatch(/pack\.json:\d+: facts\[0\]\.quotes\[0\]\.exact: /);
	expect(stderr).toContain(message);
	expect(status).toBe(1);
});

it.each([
	{ exact: 'Roe opened the bridge', suffix: 'again' },
	{ exact: 'Roe opened the bridge', prefix: 'Today' },
	{ exact: 'Yesterday Roe opened the bridge.' },
	{ exact: 'mayor of Springfield' },
])('takes $exact $prefix $suffix', (quote) => {
	for (const fact of pack.facts.slice(0, 1)) fact.quotes = [quote];
	expect(checkWithArticles().stderr).toBe('');
});

it('asks more of a pack where it is told to be strict', () => {
	const { status, stderr } = check(JSON.stringify(pack, null, '\t'), '--strict');
	expect(stderr).toMatch(/pack\.json:\d+: facts\[0\]\.when\.phrase: “last week” stands in none of its quotes/);
	expect(stderr).toContain('comparisons[0].topic: is not the topic of “morning-opening”');
	expect(status).toBe(1);
});

describe('words that a fact puts into quotation marks', () => {
	const say = (text: string, attribution: Pack['facts'][number]['attribution']) => {
		for (const fact of pack.facts.slice(0, 1)) Object.assign(fact, { text, attribution });
		return checkWithArticles();
	};
	const roe = [{ entity: 'jane-roe' }];

	it('are refused as a speaker’s where the article has no marks around them', () => {
		const { status, stderr } = say('Roe said that she “opened the bridge”.', roe);
		expect(stderr).toMatch(/pack\.json:\d+: facts\[0\]\.text: “opened the bridge” does not stand in quotation marks/);
		expect(stderr).toContain('or say “in Morning Post’s words”');
		expect(status).toBe(1);
	});

	it('are taken as the speaker’s where it has, as the paper’s own, and where nobody else speaks', () => {
		const before = readFileSync(join(folder, 'morning-post.txt'), 'utf8');
		expect(say('In the Morning Post’s words, Roe “opened the bridge”.', roe).stderr).toBe('');
		expect(say('Roe “opened the bridge”.', []).stderr).toBe('');
		writeFileSync(join(folder, 'morning-post.txt'), `${before} Roe said: “I opened the bridge.”`);
		expect(say('Roe said that she “opened the bridge”.', roe).stderr).toBe('');
	});
});

it('leaves out the crawler’s prefix', () => {
	for (const fact of pack.facts.slice(1, 2)) fact.quotes = [{ exact: 'date 2024-02-28 It was' }];
	expect(checkWithArticles().stderr).toContain('facts[1].quotes[0].exact: does not stand');
});

it('holds the sources against sources.json', () => {
	for (const source of pack.sources.slice(0, 1)) {
		source.published = '2024-02-26';
		source.urls = ['https://elsewhere.example/'];
	}
	const { stderr } = checkWithArticles();
	expect(stderr).toContain('sources[0].published: is “2024-02-27” in sources.json');
	expect(stderr).toContain('sources[0].urls: lacks https://morning-post.example/bridge');
});

it('compares quotes beside other faults, and says when it cannot', () => {
	for (const fact of pack.facts.slice(0, 1)) fact.quotes = [{ exact: 'Roe closed the bridge' }];
	for (const fact of pack.facts.slice(1, 2)) fact.about = [{ entity: 'jane-row', role: 'subject' }];
	const { stderr } = checkWithArticles();
	expect(stderr).toContain('facts[0].quotes[0].exact: does not stand in the article');
	expect(stderr).toContain('there is no entity “jane-row”: correct it to “jane-roe”, the nearest');
	expect(stderr).toContain('2 faults');
	expect(check(JSON.stringify(minimalPack())).stdout).toContain(
		'quotes were not compared with the articles: give their',
	);
	const shapeless = JSON.stringify({ ...pack, title: 7 });
	expect(check(shapeless, '--sources', folder).stdout).toContain(
		'quotes were not compared with the articles: mend the',
	);
});

it.each(['zz', 'english', 'qq-DE'])('refuses %s as a language', (tag) => {
	for (const { names } of pack.entities) for (const name of names.slice(0, 1)) name.lang = tag;
	const { status, stderr } = check(JSON.stringify(pack));
	expect(stderr).toContain('entities[0].names[0].lang');
	expect(status).toBe(1);
});

it('warns of a name twice in one entity, and of a fact with the quote of another', () => {
	for (const { names } of pack.entities) names.push({ text: 'Jane Roe' });
	for (const fact of pack.facts.slice(2)) fact.quotes = [{ exact: 'the mayor opened it' }];
	for (const fact of pack.facts.slice(2)) fact.text = 'Taxes would probably double.';
	const { status, stdout } = check(JSON.stringify(pack));
	expect(stdout).toContain('entities[0].names[2]: “Jane Roe” is names[0] already');
	expect(stdout).toContain('facts[2].quotes[0]: is the quote of “evening-opening”');
	expect(status).toBe(0);
});

describe('an example of the docs passes when it is pasted into the corpus', () => {
	const read = (file: string) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
	const examples = (file: string) =>
		Array.from(read(file).matchAll(/^```json\n([\s\S]*?)^```/gm), ([, text = '']) => JSON.parse(text));

	it.each(['README.md', 'data/README.md'])('of %s', (file) => {
		const corpus = JSON.parse(read('data/pack.json'));
		for (const example of examples(file)) {
			if (example.groups) continue;
			const list = example.quotes ? 'facts' : example.kind ? 'entities' : 'sources';
			corpus[list].push(example);
		}
		const { stdout, stderr } = check(JSON.stringify(corpus, null, '\t'), '--strict');
		expect(stderr).toBe('');
		expect(stdout).toContain(file === 'README.md' ? '105 facts' : '3 sources, 39 entities, 105 facts');
	});
});
