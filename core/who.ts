/** Who an entity is in few words: the office that a source names, in that source's own words. */
import { fold } from './fold.ts';
import { isTitle } from './languages/lexicon.ts';
import type { Entity, EntityKind, Source } from './pack.ts';

/** A few words of a source. */
export interface Who {
	/** Verbatim, without quotation marks. */
	text: string;
	/** BCP 47 tag of the source. */
	language: string;
}

/** What each consideration counts, in points: an office weighs more than all else together. */
const POINTS = { office: 8, named: 3, alone: 2, stated: 2, several: 1, short: 1 } as const;
/** Longer ones are cut off in a list. */
const SHORT_CHARS = 48;
/** Whose wife, which country: the words before it say that, and they are not shown. */
const LEANS = /^(?:his|her|its|their|the country['’]s|su|sus|seu|sua|его|её|их)(?![\p{L}\p{M}])/iu;
/** A country and how many there are of it is all that such words tell. */
const GENERAL = /^(?:the|el|la|o|a)\s/iu;
/** A label tells what these are. */
const PLAIN: readonly EntityKind[] = ['place', 'event'];

/** The words of a source that say best who this is; undefined where none does. */
export function whoIs(
	{ kind, descriptions }: Pick<Entity, 'kind' | 'descriptions'>,
	sources: ReadonlyMap<string, Pick<Source, 'language'>>,
): Who | undefined {
	if (PLAIN.includes(kind)) return;
	let best: Who | undefined;
	let most = 0;
	for (const { source, quotes, basis } of descriptions)
		for (const { exact } of quotes) {
			const said = pointsOf(exact);
			const points = said === 0 || basis === 'inferred' ? said : said + POINTS.stated;
			if (points <= most) continue;
			most = points;
			best = { text: exact, language: sources.get(source)?.language ?? 'und' };
		}
	return best;
}

/** 0 for words that say nothing without those around them. */
function pointsOf(text: string): number {
	const words = text.split(/[^\p{L}\p{M}\p{N}-]+/u).filter(Boolean);
	const others = words.filter((word) => !isTitle(fold(word)));
	const hasOffice = others.length < words.length;
	const isNamed = others.some((word) => /^\p{Lu}/u.test(word));
	const leans = LEANS.test(text);
	if (!hasOffice && (leans || !isNamed)) return 0;
	return (
		(hasOffice ? POINTS.office : 0) +
		(isNamed ? POINTS.named : 0) +
		(leans || GENERAL.test(text) ? 0 : POINTS.alone) +
		(words.length > 2 ? POINTS.several : 0) +
		(text.length <= SHORT_CHARS ? POINTS.short : 0)
	);
}
