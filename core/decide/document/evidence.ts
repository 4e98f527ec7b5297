import { later } from '../../languages/dates/years.ts';
import { isGivenName } from '../../languages/words/given-names.ts';
import { isKin } from '../../languages/words/lexicon.ts';
import type { FormKind } from '../../names/forms.ts';
import type { Match, MatchedText } from '../../names/match.ts';
import { fold } from '../../text/fold.ts';
import type { Word } from '../../text/words.ts';
import { isInTitle, isJoined, type Placed, type ReadText } from '../placed-text.ts';
import { createSmallStems } from '../small-stems.ts';
import { birthBehind } from './births.ts';
import { isCalledOtherwise, isGivenNamesake, type Namesake, namesakeOf } from './namesakes.ts';
import { type About, createSupport, type Support, signOfElse } from './support.ts';

/** What the document as a whole says of every entity. */
export interface Evidence {
	/** Positions where entities are named in full, in order. */
	full: ReadonlyMap<string, readonly number[]>;
	/** In order of position. */
	namesakes: ReadonlyMap<string, readonly Namesake[]>;
	/** How often each cue of an entity occurs. */
	cues: ReadonlyMap<string, ReadonlyMap<string, number>>;
	/** A namesake of an entity whom the document calls by the given name, with or without the surname. */
	givenNamesakes: ReadonlyMap<string, string>;
	/** The first namesake of an entity behind each word, by the entity and that word: “Raúl Héctor Castro”. */
	longerNames: ReadonlyMap<string, Namesake>;
	/** The first rival of an entity that occurs anywhere. */
	rivals: ReadonlyMap<string, string>;
	/** Entities that are surely on the page: named in full, or by a name that stands alone. */
	met: ReadonlySet<string>;
	/** The first sure mention of each: whether it is in the title, and the year by which its own sentence dates it. */
	firstMet: ReadonlyMap<string, { inTitle: boolean; year: number | undefined }>;
	/** The latest year that the document names. */
	latestYear: number | undefined;
	/** Says what happened on a day of this week. */
	isNews: boolean;
	/** The year in which somebody of an entity's surname is born, and the entity is not. */
	births: ReadonlyMap<string, string>;
	/** Entities that a kinship noun introduces (“his brother Raúl Castro”), with these words. */
	relatives: ReadonlyMap<string, string>;
	/** Words of names that the document also writes without a capital, folded. */
	small: ReadonlySet<string>;
	/** The same of names that are also words, in whatever inflection: stems. */
	smallStems: ReadonlySet<string>;
	/** Entities that the document names with their capitals. */
	capitals: ReadonlySet<string>;
	/** Other expansions that the document gives to an acronym of an entity. */
	expansions: ReadonlyMap<string, string>;
	/** Entities whose acronym the document introduces behind their own name. */
	introduced: ReadonlySet<string>;
	/** What speaks for ordinary names that have a sign of somebody else beside them. */
	support: Support;
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V) => {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
};

const ROMANCE: ReadonlySet<string | undefined> = new Set(['es', 'pt', 'fr', 'it']);

/** Whether the words beside a surname make it somebody else's: another given name, an initial, a longer name. */
function isNamesake({ match, left, right, town }: Placed, lang: string | undefined): boolean {
	const { kind, stands } = match.forms[0] ?? {};
	if (town) return true;
	if (kind === 'full') return right.kind === 'capital' && !right.hyphen;
	if (kind !== 'short') return false;
	// “Lula Bertoldi”; in English a capital may be a plain noun's (“the Putin Administration”).
	if (ROMANCE.has(lang) && right.kind === 'capital' && !right.hyphen) return true;
	// She is named beside her husband, whom the surname alone means.
	if (left.isWife) return false;
	if (left.kind === 'given' || (left.kind === 'initial' && !left.hyphen)) return true;
	// A capital that is no known given name may be anything (“Instituto Lula”): it counts where the surname is common.
	return left.kind === 'capital' && stands === 'evidence';
}

/** Gathers what all texts of a document say, resting after each. Linear in what was found in them. */
export function* gatherEvidence(texts: readonly ReadText[], about: About): Generator<void, Evidence> {
	const support = createSupport(about);
	const full = new Map<string, number[]>();
	/** “Bruno Rodríguez”, many people's name: counts where the page has a cue of this one. */
	const unsure = new Map<string, number[]>();
	/** Whole names of many people, which the whole document decides. */
	const ordinaries: { entity: string; placed: Placed; text: ReadText }[] = [];
	const namesakes = new Map<string, Namesake[]>();
	const cues = new Map<string, Map<string, number>>();
	const rivals = new Map<string, string>();
	const givenNamesakes = new Map<string, string>();
	const expansions = new Map<string, string>();
	const introduced = new Set<string>();
	const met = new Set<string>();
	const firstMet = new Map<string, { inTitle: boolean; year: number | undefined }>();
	const births = new Map<string, string>();
	const relatives = new Map<string, string>();
	const names = new Set(
		texts.flatMap(({ matched: { words, matches } }) => matches.map(({ first }) => words[first]?.folded)),
	);
	const small = new Set<string>();
	const smallStems = createSmallStems(texts.map(({ matched }) => matched));
	const capitals = new Set<string>();
	for (const text of texts) {
		for (const { folded, shape } of text.matched.words) if (shape === 'lower' && names.has(folded)) small.add(folded);
		for (const [entity, found] of text.cues) {
			const counts = cues.get(entity) ?? new Map<string, number>();
			for (const cue of found) counts.set(cue.text, (counts.get(cue.text) ?? 0) + 1);
			cues.set(entity, counts);
		}
		smallStems.hear(text.matched);
		support.hear(text);
		for (const [entity, found] of text.rivals) {
			const given = givenNamesakes.has(entity) ? undefined : found.find((one) => isGivenNamesake(text, entity, one));
			if (given) givenNamesakes.set(entity, given.text);
		}
		for (const [entity, [first]] of text.rivals) if (first && !rivals.has(entity)) rivals.set(entity, first.text);
		text.placed.forEach((placed, i) => {
			const isWhole = (kind: FormKind) => kind === 'full' || placed.match.respelt;
			const isDoubtful =
				text.style.lang !== 'uk' && placed.match.careless && placed.match.forms.some((form) => form.small);
			const namesake = !isDoubtful && (isNamesake(placed, text.style.lang) || isCalledOtherwise(placed, text));
			for (const { entity, kind, stands, ordinary } of placed.match.forms) {
				if (isDoubtful) continue;
				if (!placed.match.careless) capitals.add(entity);
				if (namesake) push(namesakes, entity, namesakeOf(text.matched, placed));
				else if (isWhole(kind) && stands === 'evidence') push(unsure, entity, placed.at);
				else if (ordinary) ordinaries.push({ entity, placed, text });
				else if (stands === 'alone' && kind !== 'acronym') {
					met.add(entity);
					if (!firstMet.has(entity)) firstMet.set(entity, { inTitle: isInTitle(placed.at), year: placed.year });
					if (isWhole(kind)) push(full, entity, placed.at);
				}
				const birth = kind === 'short' && about.isPerson(entity) ? birthBehind(text.matched, placed.match) : undefined;
				if (birth?.isStated && !support.isBorn(entity, Number(birth.year))) births.set(entity, birth.year);
				const kin = kind === 'full' ? kinBefore(text.matched, placed.match) : undefined;
				if (kin) relatives.set(entity, kin);
				if (kind !== 'acronym') continue;
				const expansion = expansionOf(text.matched, placed.match, text.placed[i - 1]?.match, entity);
				if (expansion === 'own') introduced.add(entity);
				else if (expansion) expansions.set(entity, expansion);
			}
		});
		yield;
	}
	for (const [entity, positions] of unsure) {
		if (cues.has(entity))
			full.set(
				entity,
				[...(full.get(entity) ?? []), ...positions].sort((a, b) => a - b),
			);
	}
	for (const { entity, placed, text } of ordinaries) {
		if (signOfElse(placed.signs, entity, support)) {
			push(namesakes, entity, namesakeOf(text.matched, placed));
			continue;
		}
		met.add(entity);
		if (!firstMet.has(entity)) firstMet.set(entity, { inTitle: isInTitle(placed.at), year: placed.year });
		push(full, entity, placed.at);
	}
	if (ordinaries.length > 0) for (const list of [...full.values()]) list.sort((a, b) => a - b);
	if (ordinaries.length > 0) for (const list of namesakes.values()) list.sort((a, b) => a.at - b.at);
	const longerNames = new Map<string, Namesake>();
	for (const [entity, list] of namesakes)
		for (const one of list)
			if (!longerNames.has(`${entity} ${one.before}`)) longerNames.set(`${entity} ${one.before}`, one);
	const latestYear = texts.reduce<number | undefined>((year, text) => later(year, text.latestYear), undefined);
	const isNews = texts.some((text) => text.isNews);
	return {
		...{ full, namesakes, cues, rivals, met, firstMet, latestYear, isNews, relatives, small, expansions, introduced },
		...{ givenNamesakes, longerNames, smallStems: smallStems.found, support, capitals, births },
	};
}

/** “his brother Raúl Castro”, “su hermano, Raúl Castro”: the kinship noun with the name. */
function kinBefore({ text, words }: MatchedText, { first, end }: Match): string | undefined {
	const kin = words[first - 1];
	return kin && isKin(kin.folded) && isJoined(text, words, first) ? text.slice(kin.start, end) : undefined;
}

/**
 * The phrase that a document gives for an acronym, by the newspapers' convention “Financial Stability Board (FSB)”:
 * `own` when it is one of the entity's names, undefined when there is none.
 */
function expansionOf(
	{ text, words }: MatchedText,
	match: Match,
	before: Match | undefined,
	entity: string,
): string | undefined {
	if (!/[(（]/.test(text[match.start - 1] ?? '')) return;
	const last = match.first - 1;
	if (before?.last === last && before.forms.some((form) => form.entity === entity && form.kind !== 'acronym'))
		return 'own';
	const spelled = spelledBefore(words, last, text.slice(match.start, match.end));
	if (spelled !== undefined) return text.slice(words[spelled]?.start, match.start - 1).trim();
	// An acronym of another language: “Junta de Estabilidad Financiera (FSB)”. A person is no expansion.
	let first = last;
	let capitals = 0;
	for (; first >= 0 && last - first < (match.end - match.start) * 2; first--) {
		const word = words[first];
		if (!word || (first < last && words[first + 1]?.gap === '|')) break;
		if (word.shape !== 'lower') capitals++;
		if (word.shape !== 'lower' && isGivenName(word.folded)) return;
	}
	const from = words[first + 1]?.start ?? match.start;
	return capitals >= 2 ? text.slice(from, match.start - 1).trim() : undefined;
}

/** The first of the words up to `last` whose initials are the letters, function words aside; undefined if they are not. */
function spelledBefore(words: readonly Word[], last: number, letters: string): number | undefined {
	const wanted = fold(letters);
	let index = last;
	for (let i = wanted.length - 1; i >= 0; i--, index--) {
		while (words[index] && words[index]?.folded[0] !== wanted[i] && (words[index]?.folded.length ?? 0) <= 3) index--;
		if (words[index]?.folded[0] !== wanted[i]) return;
	}
	return index + 1;
}
