/** Who an entity is, in a source's words: one line with its office for a card, the same words for every list. */

import { isLittle, isOffice, isVagueRole, needsContext, sameRole } from '../languages/words/role-words.ts';
import type { CardContext } from '../pack/in-context.ts';
import type { Entity, EntityKind } from '../pack/pack.ts';
import { fold } from '../text/fold.ts';

/** What these words need to know of a source. */
interface Speaker {
	id: string;
	/** Its place among the sources. */
	order: number;
	/** BCP 47 tag. */
	language: string;
}

interface Described<By extends Speaker> {
	source: By;
	quotes: readonly { exact: string }[];
	/** See `CardDescription`. */
	context?: readonly CardContext[];
	/** Whether the source does not name the entity. */
	inferred: boolean;
}

/** Words that say who somebody is. */
export interface WhoLine<By extends Speaker = Speaker> {
	text: string;
	/** Whom words of it mean that need the text around them. */
	context: readonly CardContext[];
	/** Whether the text stands so in each of its sources. */
	isQuoted: boolean;
	/** BCP 47 tag of the words. */
	language: string;
	sources: By[];
}

/** What is said at once, and how many other words the sources have for the entity. */
export interface Who<By extends Speaker = Speaker> {
	lines: WhoLine<By>[];
	more: number;
}

/** Who an entity is, below its name in a list. */
export interface ListedWho extends Pick<WhoLine, 'text' | 'isQuoted' | 'language'> {
	/** Ids. */
	sources: string[];
}

const OFFICE = 4;
/** What the words around it would have to say: an office in context tells no more than what is vague. */
const CONTEXT = 3;
/** Between words that tell equally much. */
const FINER = { named: 0.4, alone: 0.2, short: 0.1 } as const;
const MOST_VAGUE_WORDS = 3;
/** Longer ones are cut off in a list. */
const SHORT_CHARS = 48;
const ABBREVIATION = /\.$/;
/** A country and how many there are of it is all that such words tell. */
const GENERAL = /^(?:the|el|la|o|a)\s/iu;
/** Names begin with a capital, in scripts that have them. */
const NAMED = /(?<![\p{L}\p{M}])\p{Lu}|\p{Lo}/u;
/** A label tells what these are. */
const PLAIN: readonly EntityKind[] = ['place', 'event'];

/** The best words for an entity: what several sources call it once for all of them, and another office beside it. */
export function whoIs<By extends Speaker>({ descriptions }: { descriptions: readonly Described<By>[] }): Who<By> {
	// A source that does not name the entity says of nobody in particular that it is so.
	const named = descriptions.filter(({ inferred }) => !inferred);
	const phrases = (named.length > 0 ? named : descriptions).flatMap((description) => phrasesOf(description));
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

/** The first line of an entity's card, for lists; undefined where no source says in a few words who it is. */
export function whoInList(
	{ kind, descriptions }: Pick<Entity, 'kind' | 'descriptions'>,
	sources: ReadonlyMap<string, Pick<Speaker, 'order' | 'language'>>,
): ListedWho | undefined {
	if (PLAIN.includes(kind)) return;
	const told = descriptions.flatMap(({ source: id, quotes, basis }) => {
		const by = sources.get(id);
		if (!by) return [];
		return { source: { id, order: by.order, language: by.language }, quotes, inferred: basis === 'inferred' };
	});
	const [line] = whoIs({ descriptions: told.sort((a, b) => a.source.order - b.source.order) }).lines;
	if (!line || !tellsAlone(line.text)) return;
	const { text, isQuoted, language } = line;
	return { text, isQuoted, language, sources: line.sources.map(({ id }) => id) };
}

/** Whether words say something without those around them: “his colleague” does not, nor do “government agencies”. */
const tellsAlone = (text: string) =>
	wordsOf(text).some(isOffice) || (NAMED.test(text) && !needsContext(fold(text))) || /\d/.test(text);

interface Phrase<By> {
	text: string;
	/** Its words, whatever their order. */
	key: string;
	score: number;
	source: By;
	context: readonly CardContext[];
}

function phrasesOf<By extends Speaker>({ source, quotes, context = [] }: Described<By>): Phrase<By>[] {
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
	const leans = needsContext(fold(text));
	return (
		own -
		(leans ? CONTEXT : 0) +
		(NAMED.test(text) && words.length > 1 ? FINER.named : 0) +
		(leans || GENERAL.test(text) ? 0 : FINER.alone) +
		(text.length <= SHORT_CHARS ? FINER.short : 0)
	);
}

const scoreOf = (group: readonly { score: number }[]) => Math.max(...group.map(({ score }) => score));

const sourcesIn = <By extends Speaker>(group: readonly { source: By }[]) =>
	[...new Map(group.map(({ source }) => [source.id, source])).values()].sort((a, b) => a.order - b.order);

function lineOf<By extends Speaker>(group: readonly Phrase<By>[]): WhoLine<By> {
	const longest = group.reduce((a, b) => (b.text.length > a.text.length ? b : a));
	return {
		text: longest.text,
		context: longest.context,
		isQuoted: group.every(({ text }) => text.toLowerCase() === longest.text.toLowerCase()),
		language: longest.source.language,
		sources: sourcesIn(group),
	};
}
