/** Who a card is about, in one line: the office that sources give an entity, and what waits behind it. */
import type { Card, CardDescription, CardSource } from './card.ts';
import { fold } from './fold.ts';
import type { CardContext } from './in-context.ts';
import { isLittle, isOffice, isVagueRole, needsContext, sameRole } from './languages/role-words.ts';

/** Words that say who somebody is. */
export interface WhoLine {
	text: string;
	/** Whom words of it mean that need the text around them. */
	context: readonly CardContext[];
	/** Whether the text stands so in each of its sources. */
	isQuoted: boolean;
	/** BCP 47 tag of the words. */
	language: string;
	sources: CardSource[];
}

/** What is said at once, and how many other words the sources have for the entity. */
export interface Who {
	lines: WhoLine[];
	more: number;
}

const MOST_VAGUE_WORDS = 3;
const ABBREVIATION = /\.$/;

/** The best words for an entity: what several sources call it once for all of them, and another office beside it. */
export function whoIs({ descriptions }: Pick<Card, 'descriptions'>): Who {
	// A source that does not name the entity says of nobody in particular that it is so.
	const named = descriptions.filter(({ inferred }) => !inferred);
	const phrases = (named.length > 0 ? named : descriptions).flatMap(phrasesOf);
	const groups = [...Map.groupBy(phrases, ({ key }) => key).values()];
	const ranked = groups.sort((a, b) => scoreOf(b) - scoreOf(a) || sourcesIn(b).length - sourcesIn(a).length);
	const [best, ...others] = ranked;
	if (!best) return { lines: [], more: 0 };
	const told = new Set(sourcesIn(best).map(({ id }) => id));
	// What another source says at once differs: an office of its own.
	const other = others.find(
		(group) => scoreOf(group) >= OFFICE && scoreOf(best) >= OFFICE && sourcesIn(group).every(({ id }) => !told.has(id)),
	);
	const shown = other ? [best, other] : [best];
	const all = descriptions.reduce((sum, { quotes }) => sum + quotes.length, 0);
	return {
		lines: shown.map(lineOf),
		more: all - shown.reduce((sum, group) => sum + group.length, 0),
	};
}

interface Phrase {
	text: string;
	/** Its words, whatever their order. */
	key: string;
	score: number;
	source: CardSource;
	context: readonly CardContext[];
}

const OFFICE = 3;

function phrasesOf({ source, quotes, context = [] }: CardDescription): Phrase[] {
	return quotes.map(({ exact }) => {
		const words = wordsOf(exact);
		return {
			text: exact,
			key: [...new Set(words.map(canonical))].sort().join(' '),
			score: score(exact, words),
			source,
			context,
		};
	});
}

const wordsOf = (text: string) =>
	fold(text)
		.replace(/['’]s\b/g, '')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word && !isLittle(word));

/** One word for all that mean it: “Russia’s” and “Russian”. */
const canonical = (word: string) => [word, ...sameRole(word)].sort()[0] ?? word;

function score(text: string, words: readonly string[]): number {
	const isVague =
		ABBREVIATION.test(text) || words.length < 2 || (words.length <= MOST_VAGUE_WORDS && words.some(isVagueRole));
	// More words say more, as far as they are no office.
	const own = words.some(isOffice) ? OFFICE : isVague ? 1 : 2 + Math.min(words.length, 9) / 10;
	return own - (needsContext(fold(text)) ? 2 : 0);
}

const scoreOf = (group: readonly Phrase[]) => Math.max(...group.map(({ score }) => score));

const sourcesIn = (group: readonly Phrase[]) =>
	[...new Map(group.map(({ source }) => [source.id, source])).values()].sort((a, b) => a.order - b.order);

function lineOf(group: readonly Phrase[]): WhoLine {
	const longest = group.reduce((a, b) => (b.text.length > a.text.length ? b : a));
	return {
		text: longest.text,
		context: longest.context,
		isQuoted: group.every(({ text }) => text.toLowerCase() === longest.text.toLowerCase()),
		language: longest.source.language,
		sources: sourcesIn(group),
	};
}
