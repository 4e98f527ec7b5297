/** What was typed, as questions to the index. */
import type { Query } from 'minisearch';
import { isLittle, sameRole } from '../languages/words/role-words.ts';
import type { SearchWord } from './search-words.ts';

/** Fields that hold names. */
export const NAME_FIELDS = ['label', 'names'];

/** A whole word among the common beginnings of words. */
export const whole = (term: string) => `${term} `;

/** Edits that a word of this length may be away from what was typed: short words are too alike. */
const typos = (term: string) => (/\p{N}/u.test(term) || term.length < 4 ? 0 : term.length < 8 ? 1 : 2);

/** The words that say something, or all where none does. */
export function tellingWords(words: readonly SearchWord[]): readonly SearchWord[] {
	const telling = words.filter(({ term }) => !isLittle(term));
	return telling.length > 0 ? telling : words;
}

/** With more words, those that are too many are not left out one by one. */
const MOST_LEFT_OUT = 8;

/** The words but for one of them, typed without a mistake: who is described so, where no description has all of them. */
export function almostAll(words: readonly SearchWord[]): Query | undefined {
	if (words.length <= 2 || words.length > MOST_LEFT_OUT) return;
	const queries = words.map((left) => queriesOf(words.filter((word) => word !== left))[0] as Query);
	return { combineWith: 'OR', queries };
}

/** A query for each way of reading what was typed, strictest first. */
export function queriesOf(words: readonly SearchWord[]): Query[] {
	const asTyped = (term: string): Query => orSameRole(term, { prefix: true, queries: [term] });
	const withTypos = (term: string): Query => ({
		combineWith: 'OR',
		queries: [{ prefix: true, fuzzy: typos(term), queries: [term] }, ...swapped(term), ...sameRole(term)],
	});
	const ways = (reading: (term: string) => Query, combineWith: 'AND' | 'OR', some = words): Query => ({
		combineWith,
		queries: some.map(({ term, parts }) =>
			parts.length === 0
				? reading(term)
				: // `diaz-canel` is one word or two.
					{
						combineWith: 'OR',
						queries: [reading(term), { combineWith: 'AND', queries: parts.map((part) => reading(part.term)) }],
					},
		),
	});
	const allButOne: Query = {
		combineWith: 'OR',
		queries: words.map((left) =>
			ways(
				withTypos,
				'AND',
				words.filter((word) => word !== left),
			),
		),
	};
	const isLong = words.length > 2 && words.length <= MOST_LEFT_OUT;
	return [ways(asTyped, 'AND'), ways(withTypos, 'AND'), ...(isLong ? [allButOne] : []), ways(withTypos, 'OR')];
}

/** A word, or what it is in other languages. */
function orSameRole(term: string, query: Query): Query {
	const same = sameRole(term);
	return same.length > 0 ? { combineWith: 'OR', queries: [query, ...same] } : query;
}

/** The same among many documents: what is common counts as a whole word beside others; by itself it is looked up in names. */
export function tellingQueries(words: readonly SearchWord[], common: ReadonlySet<string>): Query[] {
	const exactly = (some: readonly SearchWord[]) =>
		some.filter(({ term }) => !common.has(whole(term))).map(({ term }): Query => ({ queries: [term] }));
	const telling = words.filter(({ term }) => !common.has(term) && !common.has(whole(term)));
	if (telling.length > 0) {
		const queries = queriesOf(telling);
		const others = exactly(words.filter((word) => !telling.includes(word)));
		const together: Query = { combineWith: 'AND', queries: [queries[0] as Query, ...others] };
		return others.length > 0 ? [together, ...queries] : queries;
	}
	const eitherWay = words.map(
		(word): Query => ({
			combineWith: 'OR',
			queries: [{ prefix: true, fields: NAME_FIELDS, queries: [word.term] }, ...exactly([word])],
		}),
	);
	return [{ combineWith: 'AND', queries: eitherWay }];
}

/** A word with each two neighbours swapped, which counts as two edits and is the commonest typo. */
const swapped = (term: string): string[] =>
	typos(term) === 0
		? []
		: Array.from(
				{ length: term.length - 1 },
				(_, at) => `${term.slice(0, at)}${term[at + 1]}${term[at]}${term.slice(at + 2)}`,
			);
