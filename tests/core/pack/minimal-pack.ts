import type { Pack } from '../../../core/pack/pack.ts';

/** A small pack with every part of the format, made anew for each test. */
export function minimalPack(): Pack {
	return {
		format: 'gloss-pack/1',
		id: 'two-papers',
		version: '1.0.0',
		title: 'Two papers',
		language: 'en',
		license: 'CC0-1.0',
		updated: '2024-03-01',
		sources: [
			{
				id: 'morning-post',
				title: 'Mayor opens bridge',
				publisher: 'Morning Post',
				urls: ['https://morning-post.example/bridge'],
				published: '2024-02-27',
				language: 'en',
			},
			{
				id: 'evening-news',
				title: 'A bridge for Springfield',
				publisher: 'Evening News',
				urls: ['http://evening-news.example/bridge'],
				published: '2024-02-28',
				language: 'en-GB',
				inferred: ['published'],
				note: 'The day is read off the address.',
			},
		],
		entities: [
			{
				id: 'jane-roe',
				kind: 'person',
				label: 'Jane Roe',
				names: [
					{ text: 'Jane Roe', parts: { given: 'Jane', family: 'Roe' } },
					{ text: 'Roe', stands: 'evidence' },
				],
				descriptions: [{ source: 'morning-post', quotes: [{ exact: 'the mayor of Springfield' }], asOf: '2024-02-27' }],
				sameAs: ['https://www.wikidata.org/wiki/Q1'],
			},
		],
		facts: [
			{
				id: 'morning-opening',
				source: 'morning-post',
				about: [{ entity: 'jane-roe', role: 'subject' }],
				text: 'Jane Roe opened the bridge.',
				quotes: [{ exact: 'Roe opened the bridge', prefix: 'Yesterday ' }],
				when: { date: '2024-02-19/2024-02-22', phrase: 'last week', basis: 'resolved' },
				attribution: [{ entity: 'jane-roe' }, { words: 'a spokesman' }],
				topic: 'The bridge',
			},
			{
				id: 'evening-opening',
				source: 'evening-news',
				about: [{ entity: 'jane-roe', role: 'subject', as: 'the mayor', basis: 'inferred' }],
				text: 'The mayor opened the bridge.',
				quotes: [{ exact: 'the mayor opened it' }],
				attribution: [],
				topic: 'The bridge',
			},
			{
				id: 'evening-cost',
				source: 'evening-news',
				about: [{ entity: 'jane-roe', role: 'speaker' }],
				text: 'Roe named the cost.',
				quotes: [{ exact: 'Roe named the cost' }],
				status: 'expected',
				attribution: [],
				topic: 'Money',
				unmatched: true,
			},
		],
		comparisons: [
			{
				id: 'opening',
				topic: 'Who opened the bridge',
				groups: [
					{ relation: 'wording', facts: ['morning-opening', 'evening-opening'], note: 'The mayor is named in one.' },
				],
			},
		],
	};
}
