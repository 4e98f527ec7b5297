/** Packs of any size, of people who do not exist: for tests and the bench. */
import type { Entity, Fact, Pack } from '../../core/pack/pack.ts';
import { madeUpNames } from './made-up-names.ts';

const SOURCE = 'made-up-post';
const TOPICS = ['The harbour', 'A bridge', 'The school', 'Taxes', 'An election', 'The museum', 'A strike', 'The flood'];
const DEEDS = ['opened', 'closed', 'visited', 'praised', 'refused', 'promised', 'painted', 'sold', 'counted', 'moved'];
/** As many different words as many articles have, in the order of how often they are used. */
const VOCABULARY = Array.from({ length: 20_000 }, (_, i) => {
	let text = '';
	// 7,919 is a prime: neighbours begin with other letters.
	for (let left = (i * 7_919) % 1_000_003; left > 0; left = Math.floor(left / 100)) {
		text += 'bcdfghjklmnpqrstvwxz'[left % 20] + ('aeiou'[Math.floor(left / 20) % 5] as string);
	}
	return `${text}n`;
});
const WORDS_A_FACT = 15;

/** Words as language has them: few of them often, most of them seldom. */
function wordsOfFact(fact: number): string {
	return Array.from({ length: WORDS_A_FACT }, (_, i) => {
		const number = Math.imul(fact * WORDS_A_FACT + i + 1, 0x9e3779b1);
		const chance = (Math.imul(number ^ (number >>> 15), 0x85ebca6b) >>> 0) / 2 ** 32;
		return VOCABULARY[Math.floor(VOCABULARY.length ** chance) - 1] as string;
	}).join(' ');
}

const at = (list: readonly string[], index: number) => list[index % list.length] as string;

/** A pack of so many names of two words, so many of them each person's, with so many facts about these in turn. */
export function madeUpPack(names: number, namesAPerson: number, facts: number): Pack {
	const texts = [...madeUpNames(names)];
	const people = Math.ceil(names / namesAPerson);
	const entities = Array.from({ length: people }, (_, i): Entity => {
		const own = texts.slice(i * namesAPerson, (i + 1) * namesAPerson);
		return {
			id: `p${i}`,
			kind: 'person',
			label: own[0] as string,
			names: own.map((text) => ({ text })),
			descriptions: [],
		};
	});
	const labelOf = (index: number) => entities[index % people]?.label ?? '';
	return {
		format: 'gloss-pack/1',
		id: 'made-up',
		version: '1.0.0',
		title: 'Made up',
		language: 'en',
		license: 'CC0-1.0',
		updated: '2024-03-01',
		sources: [
			{
				id: SOURCE,
				title: 'All that happened',
				publisher: 'Made-up Post',
				urls: ['https://made-up-post.example/all'],
				published: '2024-02-27',
				language: 'en',
			},
		],
		entities,
		facts: Array.from({ length: facts }, (_, i): Fact => {
			const said = `${labelOf(i)} ${at(DEEDS, i)} the ${wordsOfFact(i)}`;
			return {
				id: `f${i}`,
				source: SOURCE,
				about: [{ entity: `p${i % people}`, role: 'subject' }],
				text: `${said}.`,
				quotes: [{ exact: said }],
				attribution: [],
				topic: at(TOPICS, i),
				unmatched: true,
			};
		}),
		comparisons: [],
	};
}
