import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Comparison, Fact, Pack } from '../../core/pack/pack.ts';
import { proofFaults } from '../../scripts/checks/curate-proof.ts';
import { wordingFaults } from '../../scripts/checks/curate-wording.ts';
import { marked, spokenParts, within } from '../../scripts/corpus/marked-words.ts';
import { minimalPack } from '../core/pack/minimal-pack.ts';

const corpus = () => JSON.parse(readFileSync(new URL('../../data/pack.json', import.meta.url), 'utf8')) as Pack;

/** The corpus with one of its facts as it once was. */
function packWith(id: string, once: Partial<Fact>): { pack: Pack; path: string } {
	const pack = corpus();
	const at = pack.facts.findIndex((fact) => fact.id === id);
	pack.facts[at] = { ...(pack.facts[at] as Fact), ...once };
	return { pack, path: `facts[${at}]` };
}

function packWithComparison(id: string, change: (comparison: Comparison, pack: Pack) => void) {
	const pack = corpus();
	const at = pack.comparisons.findIndex((comparison) => comparison.id === id);
	change(pack.comparisons[at] as Comparison, pack);
	return { pack, path: `comparisons[${at}]` };
}

const exact = (...quotes: string[]) => quotes.map((quote) => ({ exact: quote }));

it('finds nothing in the corpus', () => {
	expect(proofFaults(corpus())).toEqual([]);
	expect(wordingFaults(corpus())).toEqual([]);
});

describe('the proof of a fact', () => {
	it.each<[what: string, id: string, once: Partial<Fact>, path: string, message: string]>([
		[
			'words in quotation marks that no quote has',
			'pt-coordination',
			{ text: 'Patrushev noted that Russia needed to “increase its cooperation”.' },
			'.text',
			'“increase its cooperation” stands in none of its quotes',
		],
		[
			'an entity that no quote names',
			'mh-patrushev-top-security-official',
			{ quotes: exact('Russia’s top security official') },
			'.about[0]',
			'“Nikolai Patrushev” is not named in its quotes',
		],
		[
			'a wording that no quote has',
			'mh-trip-days-after',
			{ quotes: exact('His trip to Latin America, which included a Monday stop in Cuba, happened just days after') },
			'.about[1]',
			'“Russia’s foreign minister” stands in none of its quotes',
		],
		[
			'a speaker whom no quote names',
			'mh-support-promise',
			{
				quotes: exact(
					'promised “comprehensive support” to Russian allies in Latin America against U.S. “interference”',
				),
			},
			'.attribution[0]',
			'“Nikolai Patrushev” stands in none of its quotes',
		],
		[
			'a reporter whom no quote names',
			'mh-castro-private-meeting',
			{
				quotes: exact(
					'Patrushev landed in Cuba on Monday, where he held a private meeting with retired Gen. Raul Castro',
				),
			},
			'.attribution[0]',
			'“Rossiyskaya Gazeta” stands in none of its quotes',
		],
		[
			'a speaker in words that no quote has',
			'pt-tools-more-aggressively',
			{ attribution: [{ words: 'analysts' }, { entity: 'nikolai-patrushev' }] },
			'.attribution[0]',
			'“analysts” stands in none of its quotes',
		],
		[
			'a day that no quote gives',
			'pt-tour-maduro',
			{
				quotes: exact(
					'the minister visited Venezuela. There he held talks with the President of the Republic, Nicolas Maduro',
				),
			},
			'.when.phrase',
			'“On February 21” stands in none of its quotes',
		],
		[
			'a weekday reckoned from a day that is inferred itself',
			'mh-talks-date',
			{ when: { date: '2024-02-27', phrase: 'on Tuesday', basis: 'resolved' } },
			'.when.basis',
			'is reckoned from its source’s day, which is inferred itself',
		],
		[
			'a month reckoned from a year that is inferred itself',
			'mh-patrushev-cuba-2023',
			{ when: { date: '2023-03', phrase: 'in March of last year', basis: 'resolved' } },
			'.when.basis',
			'which is inferred itself',
		],
	])('refuses %s', (_, id, once, at, message) => {
		const { pack, path } = packWith(id, once);
		expect(proofFaults(pack)).toContainEqual({ path: `${path}${at}`, message: expect.stringContaining(message) });
	});

	it('takes a speaker who is inferred, and a day of which only the year is reckoned', () => {
		const { pack } = packWith('pt-friendly-relations', {});
		expect(pack.facts.find(({ id }) => id === 'pt-diaz-canel-received')?.when?.basis).toBe('resolved');
		expect(proofFaults(pack)).toEqual([]);
	});

	it('refuses two sources that agree on a day which one has from the other', () => {
		const { pack, path } = packWithComparison('talks-date', ({ groups: [group] }) => {
			if (group) group.relation = 'agree';
		});
		expect(proofFaults(pack)).toEqual([
			{ path: `${path}.groups[0].relation`, message: expect.stringContaining('so they do not agree on it') },
		]);
	});
});

describe('the words of the corpus', () => {
	it.each<[what: string, id: string, text: string, message: string]>([
		[
			'“also”',
			'pt-sanctions',
			'Patrushev also listed opposing what he called “illegal sanctions pressure”.',
			'“also” leans on another fact',
		],
		[
			'“went on”',
			'mh-support-campaigns',
			'In the Miami Herald’s rendering, Patrushev’s list went on: “intimidating the population”.',
			'“went on” leans on another fact',
		],
		['a pronoun', 'mh-landed', 'He landed in Cuba.', '“He” leans on another fact'],
		['the present', 'mh-headline', 'The headline calls Patrushev a “Top Putin ally”.', '“calls” sounds current'],
		['another spelling', 'mh-trip', 'Patrushev had travelled to Cuba.', 'write “traveled”'],
		['a judging word', 'mh-exchanges', 'Exchanges grew after the invasion of Ukraine.', '“invasion” judges'],
	])('refuses a fact with %s', (_, id, text, message) => {
		const pack = corpus();
		const fact = pack.facts.find((one) => one.id === id) ?? (pack.facts[0] as Fact);
		fact.text = text;
		expect(wordingFaults(pack).map((fault) => fault.message)).toEqual([expect.stringContaining(message)]);
	});

	it('takes such words as a source’s own, in quotation marks', () => {
		const pack = corpus();
		const [fact] = pack.facts;
		if (fact) fact.text = 'The Miami Herald wrote of “Russia’s invasion of Ukraine” and said that it “is also” judged.';
		expect(wordingFaults(pack)).toEqual([]);
	});

	it.each([
		'The spy agencies in the delegation',
		'The invasion of Ukraine',
		'Interference and the list that follows it',
	])('refuses the heading “%s”', (topic) => {
		const { pack, path } = packWithComparison('reporting', (comparison, { facts }) => {
			comparison.topic = topic;
			for (const fact of facts) if (fact.id === 'mh-rg-official-newspaper') fact.topic = topic;
		});
		const faults = wordingFaults(pack).filter(({ message }) => message.includes('judges'));
		expect(faults.map((fault) => fault.path)).toContain(`${path}.topic`);
		expect(faults).toHaveLength(2);
	});

	it('refuses a fact under another heading than its comparison’s', () => {
		const { pack } = packWith('mh-rg-official-newspaper', { topic: 'The newspaper' });
		expect(wordingFaults(pack).map(({ message }) => message)).toEqual([
			'is not the topic of “mh-rg-official-newspaper”: “The newspaper”',
		]);
	});

	it.each([
		['patrushev-described', 'Both give his office.', 'begins with “Both”'],
		['ortega-meeting', 'It had not taken place when the Miami Herald wrote.', 'begins with “It”'],
		['ukraine', 'Pledge Times does not mention Ukraine.', 'speaks of “Pledge Times”, which has no fact in this group'],
		['castro-meeting', 'Castro was “93-year old”.', 'which no fact above it says on the card of “Raúl Castro”'],
	])('refuses in %s the note “%s”', (id, note, message) => {
		const { pack, path } = packWithComparison(id, ({ groups: [group] }) => {
			if (group) group.note = note;
		});
		expect(wordingFaults(pack)).toContainEqual({
			path: `${path}.groups[0].note`,
			message: expect.stringContaining(message),
		});
	});

	it('has the role of the described wherever sources describe', () => {
		const { comparisons, facts } = corpus();
		const compared = new Set(
			comparisons.flatMap(({ groups }) =>
				groups.filter(({ relation }) => relation === 'description').flatMap((group) => group.facts),
			),
		);
		const describing = facts.filter(
			({ id, text }) => compared.has(id) || /\b(?:described|called) \S+.* (?:as )?“/.test(text),
		);
		expect(describing.length).toBeGreaterThan(compared.size);
		const without = describing.filter(({ about }) => !about.some(({ role }) => role === 'described'));
		// There it is a person who calls somebody so, not a source.
		expect(without.map(({ id }) => id)).toEqual(['mh-castro-old-friend']);
	});

	it('says nothing of the words of other languages', () => {
		expect(wordingFaults({ ...minimalPack(), language: 'es', title: 'La invasion' })).toEqual([]);
	});
});

describe('words in quotation marks', () => {
	it('are found with their place', () => {
		expect(marked('He said “yes” and “no”.').map(({ words, start }) => [words, start])).toEqual([
			['yes', 8],
			['no', 18],
		]);
	});

	it.each([
		['Strongman', 'where strongman Nicolás Maduro', true],
		['Raúl Castro', 'retired Gen. Raul Castro to discuss', true],
		['leadership in the world', 'Putin’s “undeniable leadership in the world.”', true],
		['the report', 'Russia, the report says', true],
		['Cuba', 'Cuban leaders', false],
		['U.S.', 'negotiated with U.S. support', true],
		['', 'anything', false],
	])('“%s” within “%s”: %s', (words, passage, isThere) => expect(within(words, passage)).toBe(isThere));

	it('are somebody’s in an article, whichever marks it has', () => {
		expect(spokenParts('A ‘full’ report of “growing importance” in Russia’s press')).toEqual([
			'full',
			'growing importance',
		]);
	});
});

describe('edits that once passed', () => {
	it.each<[what: string, id: string, once: Partial<Fact>, message: string]>([
		[
			'straight quotation marks',
			'pt-coordination',
			{ text: 'Patrushev wanted "more work".' },
			'quotation marks other than',
		],
		[
			'single quotation marks',
			'pt-coordination',
			{ text: 'Patrushev wanted ‘more work’.' },
			'quotation marks other than',
		],
		['a mark left open', 'pt-coordination', { text: 'Patrushev wanted “more work.' }, 'quotation marks other than'],
		[
			'a weekday as a stated date',
			'mh-talks-date',
			{ when: { date: '2024-02-27', phrase: 'on Tuesday', basis: 'stated' } },
			'no quote has the date with its year',
		],
		[
			'a weekday inferred from nothing',
			'mh-talks-date',
			{ when: { date: '2024-02-27', phrase: 'on Tuesday', basis: 'inferred' } },
			'“from” which source',
		],
		[
			'a day of another month',
			'pt-talks-date',
			{ when: { date: '2024-03-27', phrase: 'on February 27', basis: 'resolved' } },
			'“from” which source',
		],
		[
			'a part of a number as the day',
			'pt-talks-date',
			{ when: { date: '2024-02-02', phrase: 'on February 27', basis: 'resolved' } },
			'“from” which source',
		],
		[
			'a borrowed day in the text',
			'mh-talks-date',
			{ text: 'Patrushev’s meeting was held on 27 February 2024.' },
			'states a day that was worked out from',
		],
	])('%s', (_, id, once, message) => {
		const { pack, path } = packWith(id, once);
		const found = [...proofFaults(pack), ...wordingFaults(pack)].filter((problem) => problem.path.startsWith(path));
		expect(found.map((problem) => problem.message).join('\n')).toContain(message);
	});

	it('a note with words that no fact of its group says', () => {
		const { pack, path } = packWithComparison('ortega-meeting', ({ groups }) => {
			for (const group of groups) group.note = 'The Miami Herald speaks of “a secret meeting”.';
		});
		expect(wordingFaults(pack)).toContainEqual({
			path: `${path}.groups[0].note`,
			message: 'quotes “a secret meeting”, which no fact of this group says',
		});
	});
});
