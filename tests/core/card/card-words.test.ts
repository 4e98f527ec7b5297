import { describe, expect, it } from 'vitest';
import { createCards } from '../../../core/card/build-card.ts';
import type { CardFact, CardSource } from '../../../core/card/card.ts';
import { dateWords, listed, sectionHeading, whenReason, whenWords } from '../../../core/card/card-words.ts';
import { splitByLabels } from '../../../core/card/split-by-labels.ts';
import { threeSources } from '../../fixtures/three-sources.ts';

const facts = new Map(
	createCards(threeSources)('ana-paz')?.sections.flatMap(({ groups }) =>
		groups.flatMap((group) => group.facts.map((fact) => [fact.id, fact] as const)),
	),
);
const fact = (id: string) => facts.get(id) as CardFact;
const sources = [...new Set([...facts.values()].map(({ source }) => source))] as [CardSource, CardSource, CardSource];

describe('dateWords', () => {
	it.each([
		['2024-02-27', '27 February 2024'],
		['2023-03', 'March 2023'],
		['2019', '2019'],
		['2024-02-19/2024-02-22', '19–22 February 2024'],
		['2024-02-27/2024-03-02', '27 February – 2 March 2024'],
		['2024/2025', '2024–2025'],
		['2023-12-30/2024-01-02', '30 December 2023 – 2 January 2024'],
		['2024-02-19/..', 'from 19 February 2024'],
		['2019~', 'about 2019'],
		['in spring', 'in spring'],
		['2024-13', '2024-13'],
		['', ''],
	])('%s → %s', (edtf, said) => expect(dateWords(edtf)).toBe(said));
});

describe('sectionHeading', () => {
	it.each([
		['together', 2, 2, 'Both sources'],
		['together', 3, 3, 'All 3 sources'],
		['together', 2, 3, '2 of 3 sources'],
		['differ', 2, 2, 'Sources differ'],
		['only', 1, 2, 'Harbour Herald only'],
		['only', 1, 1, 'Harbour Herald'],
	] as const)('%s, %i of %i: %s', (kind, count, of, heading) => {
		const section = { kind, of, sources: sources.slice(0, count), groups: [] };
		expect(sectionHeading(section)).toBe(heading);
	});
});

describe('when', () => {
	it('says expected plainly, and as of when', () => {
		expect(whenWords(fact('next-t'))).toBe('Expected for 28 February 2024, as of 27 February 2024');
		expect(whenWords(fact('opened-h'))).toBe('26 February 2024');
		expect(whenWords(fact('ferry-c'))).toBeUndefined();
	});
	it('explains a date that the source does not state', () => {
		expect(whenReason(fact('opened-h'))).toBe('The source says “on Monday”; reckoned from its date, 27 February 2024.');
		expect(whenReason(fact('opened-t'))).toBeUndefined();
		expect(whenReason({ ...fact('opened-t'), when: { date: '2024', basis: 'inferred' } })).toBe(
			'The date is worked out.',
		);
	});
	it('says that the day from which a date was reckoned was worked out itself', () => {
		const { source } = fact('opened-h');
		expect(whenReason({ ...fact('opened-h'), source: { ...source, inferred: ['published'] } })).toBe(
			'The source says “on Monday”; reckoned from its date, 27 February 2024 (worked out).',
		);
	});
	it('says from which source a date was worked out', () => {
		const dayFrom = { id: 'times', publisher: 'Quay Times' };
		const day = { date: '2024-02-27', basis: 'inferred' as const };
		const plain = { ...fact('opened-t'), when: day, dayFrom };
		const told = { ...fact('next-t'), when: { ...day, phrase: 'on Tuesday' }, dayFrom };
		expect(whenWords(plain)).toBe('27 February 2024 (worked out from Quay Times)');
		expect(whenWords(told)).toBe('Expected for 27 February 2024 (worked out from Quay Times), as of 27 February 2024');
		expect(whenReason(plain)).toBe('The date is worked out from Quay Times.');
		expect(whenReason(told)).toBe('The source says “on Tuesday”; the date is worked out from Quay Times.');
	});
});

describe('splitByLabels', () => {
	const [russia, council, cuba] = ['Russia', 'Russian Security Council', 'Cuba'].map((label) => ({
		entity: label.toLowerCase(),
		label,
	})) as [Label, Label, Label];
	type Label = { entity: string; label: string };
	it.each([
		['The Russian Security Council of Russia in Cuba.', ['The ', council, ' of ', russia, ' in ', cuba, '.']],
		['Russians and Cubans', ['Russians and Cubans']],
		['Cuba', [cuba]],
		['', ['']],
	])('%s', (text, pieces) => expect(splitByLabels(text, [russia, cuba, council])).toEqual(pieces));
});

describe('listed', () => {
	it.each([
		[[], ''],
		[['A'], 'A'],
		[['A', 'B'], 'A and B'],
		[['A', 'B', 'C'], 'A, B and C'],
	])('%j', (names, text) => expect(listed(names)).toBe(text));
});
