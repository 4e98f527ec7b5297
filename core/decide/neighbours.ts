import { hasCases } from '../languages/cases.ts';
import { isHan } from '../languages/chinese.ts';
import { isKatakanaWord } from '../languages/japanese.ts';
import { isPatronymic } from '../languages/patronymic.ts';
import { isGivenName } from '../languages/words/given-names.ts';
import {
	AND,
	BARE_PLURALS,
	isFunctionWord,
	isGroupWord,
	isPlaceNoun,
	isPluralArticle,
	isState,
	isTitle,
	PARTICLES,
} from '../languages/words/lexicon.ts';
import { isPlaceBefore, isPlaceBehind } from '../languages/words/places.ts';
import { cutPlaceAt, isCutStreetBehind, isRank, quotedStreetBefore } from '../languages/words/streets.ts';
import type { Match, MatchedText } from '../names/match.ts';
import type { Word } from '../text/words.ts';

/**
 * What a word beside a name says of it.
 * - `border`: nothing there: punctuation, the end of the text
 * - `plain`: a word that says nothing: lower case, a function word
 * - `title`: a title or role
 * - `given`: a given name, so the surname is that person's
 * - `initial`: an initial, likewise
 * - `place`: “street”, “улица”
 * - `group`: “brothers”, “family”, a plural article: the surname is a family's
 * - `name`: part of another match
 * - `capital`: a capital where the sentence asks for none: likely part of a longer name
 * - `opening`: a capital that the start of a sentence, a headline or German may have put there
 */
export type Kind =
	| 'border'
	| 'plain'
	| 'title'
	| 'given'
	| 'initial'
	| 'place'
	| 'group'
	| 'name'
	| 'capital'
	| 'opening';

export interface Neighbour {
	kind: Kind;
	/** As written; empty at a border. */
	written: string;
	word?: Word;
	/** Joined by a hyphen. */
	hyphen: boolean;
	/** A street cut short, for `place`: “ул.”. */
	isCut?: true;
	/** The given name of a wife who has the surname behind her own. */
	isWife?: true;
	/** The other match, for `name`. */
	match?: Match;
}

const BORDER: Neighbour = { kind: 'border', written: '', hyphen: false };
const SENTENCE_END = /[.!?…:;"“”«»„(—–\n•|*]/;

/** How a text is written, since that decides what a capital means. */
export interface Style {
	/** Most words have capitals: a headline in English, or shouting. */
	headline: boolean;
	/** No word has a capital: tags, a chat. */
	small: boolean;
	/** Its language, where it is stated or can be told. */
	lang: string | undefined;
}

/** Share of capitalised words, names aside, from which on capitals mean nothing, and how many words can tell. */
const HEADLINE_SHARE = 0.7;
const HEADLINE_WORDS = 2;
const HAS_CASE = /\p{Lu}/u;

export function styleOf({ text, words, matches }: MatchedText, lang: string | undefined): Style {
	let next = 0;
	const others = words.filter((_, i) => {
		while ((matches[next]?.last ?? Number.POSITIVE_INFINITY) < i) next++;
		return i < (matches[next]?.first ?? Number.POSITIVE_INFINITY);
	});
	const long = others.filter(({ folded }) => folded.length > 3);
	const capitals = long.filter(({ shape }) => shape !== 'lower').length;
	// “Tags: stone, zembla”.
	const from = text[words[0]?.end ?? 0] === ':' ? 1 : 0;
	const small = !words.some(
		({ shape, start, end }, i) => i >= from && shape !== 'lower' && HAS_CASE.test(text.slice(start, end)),
	);
	return {
		small,
		headline: long.length >= HEADLINE_WORDS && capitals / long.length >= HEADLINE_SHARE,
		lang,
	};
}

/** Whether a line ends before a word: headlines of a list stand below each other without a full stop. */
export const breaksLine = ({ text, words }: MatchedText, index: number) =>
	text.slice(words[index - 1]?.end, words[index]?.start).includes('\n');

/** Whether a word is the first of a sentence. */
export function opensSentence(matched: MatchedText, index: number): boolean {
	const { text, words } = matched;
	const word = words[index];
	const before = words[index - 1];
	if (!word || !before) return true;
	if (word.gap === '.') return before.end - before.start > 1;
	return breaksLine(matched, index) || (word.gap === '|' && SENTENCE_END.test(text.slice(before.end, word.start)));
}

/** Farsi writes “and” as a word of one letter, which is no initial. */
const CASELESS = /^\p{Lo}/u;

/** “КоАП”, “МВнР”: capitals at both ends. Surnames (“McCain”) end in a small letter. */
const ABBREVIATION = /^\p{Lu}[\p{L}]*\p{Lu}$/u;

function kindOf(text: MatchedText, index: number, word: Word, style: Style): Kind {
	const { folded, shape } = word;
	if (isGroupWord(folded)) return 'group';
	if (isTitle(folded, style.lang)) return 'title';
	if (isPlaceNoun(folded)) return 'place';
	// A Chinese character is a word, and no initial.
	if (shape === 'lower' || isHan(word) || (AND.has(folded) && CASELESS.test(folded))) return 'plain';
	const isLetter = word.end - word.start === 1 && /\p{L}/u.test(folded);
	// “A. Smith”, “С. Кузнецов”: with its full stop, a letter that is also a word is an initial. “U.S.” is none.
	const isAbbreviation = word.gap === '.' && !/\s/.test(text.text[word.start - 1] ?? '');
	if (isLetter && !isAbbreviation && text.text[word.end] === '.') return 'initial';
	if (isFunctionWord(folded) && (style.headline || opensSentence(text, index))) return 'plain';
	// “BLACK E STONE”
	if (isLetter && AND.has(folded) && text.words[index - 1]?.shape === 'upper') return 'plain';
	if (isLetter) return 'initial';
	if (isGivenName(folded, hasCases(style.lang))) return 'given';
	// “وإيفان”: and Ivan.
	if (folded.startsWith('و') && isGivenName(folded.slice(1))) return 'given';
	if (isFunctionWord(folded)) return 'plain';
	// Capitals alone are shouting or an acronym (“US”, “EEUU”, “МИД”): no part of a personal name. A hashtag is no sentence.
	const written = text.text.slice(word.start, word.end);
	if (
		word.tag ||
		shape === 'upper' ||
		ABBREVIATION.test(written) ||
		style.headline ||
		style.lang === 'de' ||
		opensSentence(text, index)
	)
		return 'opening';
	return 'capital';
}

/** Scripts whose foreign names a dot joins: 里卡多·马杜罗, リカルド・マドゥロ. */
const isDotted = (word: Word) => isHan(word) || isKatakanaWord(word);

/** Two of a list: 普京·拉夫罗夫. Neither is a part of the name of somebody else: each stands alone. */
const areApart = (one: Match, other: Match, between: Word) =>
	isDotted(between) && [one, other].every(({ forms }) => forms.some(({ stands }) => stands === 'alone'));

/** The word right before a match, as far as it belongs to the same phrase. */
export function leftOf(text: MatchedText, match: Match, style: Style, matchAt: ReadonlyMap<number, Match>): Neighbour {
	const { words } = text;
	const gap = words[match.first]?.gap;
	let index = match.first - 1;
	let word = words[index];
	const quoted = word && gap === '|' ? quotedStreetBefore(text.text, match.start) : undefined;
	if (quoted) return { kind: 'place', written: quoted, hyphen: false, isCut: true };
	if (!word || gap === '|' || gap === '' || breaksLine(text, match.first)) return BORDER;
	const hyphen = gap === '-';
	const other = match.start > (words[match.first]?.start ?? 0) ? undefined : matchAt.get(index);
	if (other && areApart(match, other, word)) return BORDER;
	if (hyphen && isDotted(word)) return { kind: 'given', written: text.text.slice(word.start, word.end), word, hyphen };
	// “Venezuela’s Maduro”: the owner is no part of the name. “d’Ortega”: nor is the preposition.
	if (gap === "'" || (word.gap === "'" && word.folded === 's')) return { ...BORDER, kind: 'plain' };
	const behindRank = isRank(word.folded) && word.gap !== '|' ? words[index - 1] : undefined;
	if (behindRank && (cutPlaceAt(words, index - 1) || isPlaceNoun(behindRank.folded)))
		return { kind: 'place', written: text.text.slice(behindRank.start, word.end), word, hyphen };
	const cut = cutPlaceAt(words, index);
	if (cut) {
		const isCut = cut === 'street' && { isCut: true as const };
		return { kind: 'place', written: text.text.slice(word.start, word.end), word, hyphen, ...isCut };
	}
	if (gap === '.' && word.end - word.start > 1 && !isTitle(word.folded)) return BORDER;
	if (BARE_PLURALS.has(style.lang) && isPluralArticle(word.folded, style.lang))
		return { kind: 'group', written: text.text.slice(word.start, word.end), word, hyphen };
	// “Marques de Castro”: what stands before the particle counts.
	let particle = false;
	while (word && PARTICLES.has(word.folded) && word.shape === 'lower' && word.gap === ' ' && words[index - 1]) {
		particle = true;
		index--;
		word = words[index];
	}
	if (!word) return BORDER;
	const name = match.start > (words[match.first]?.start ?? 0) ? undefined : matchAt.get(index);
	const written = text.text.slice(word.start, word.end);
	if (name) return { kind: particle ? 'plain' : 'name', written, word, hyphen, match: name };
	const kind = isPlaceBefore(word.folded) && !particle ? 'place' : kindOf(text, index, word, style);
	// “Dmitry Nikolaevich Patrushev”: the patronymic is of the given name before it.
	const given = words[index - 1];
	if (!particle && (kind === 'capital' || kind === 'opening') && word.gap === ' ' && isPatronymic(word.folded)) {
		if (given && isGivenName(given.folded, hasCases(style.lang)))
			return { kind: 'given', written: text.text.slice(given.start, given.end), word: given, hyphen: false };
	}
	// “Anna Stone de Maduro”: a wife has her husband's surname behind her own.
	if (particle && kind === 'capital' && word.gap === ' ' && given && isGivenName(given.folded, hasCases(style.lang)))
		return {
			kind: 'given',
			written: text.text.slice(given.start, given.end),
			word: given,
			hyphen: false,
			isWife: true,
		};
	// Behind a particle only a given name or surname counts: “la Rusia de Putin”, “o governo de Maduro”.
	if (particle && kind !== 'given' && kind !== 'capital') return { kind: 'plain', written, word, hyphen };
	return { kind: particle && kind === 'capital' ? 'opening' : kind, written, word, hyphen };
}

/** The word right after a match, as far as it belongs to the same phrase. */
export function rightOf(text: MatchedText, match: Match, style: Style, matchAt: ReadonlyMap<number, Match>): Neighbour {
	const { words } = text;
	const index = match.last + 1;
	const word = words[index];
	if (!word || (word.gap !== ' ' && word.gap !== '-') || breaksLine(text, index)) return BORDER;
	// “#PeterStone Speaks”
	if (words[match.last]?.tag && !word.tag && word.gap === ' ') return BORDER;
	const hyphen = word.gap === '-';
	const written = text.text.slice(word.start, word.end);
	const other = matchAt.get(index);
	// An Arabic conjunction at the front of the next name parts the two.
	if (other && (other.start > word.start || areApart(match, other, word))) return BORDER;
	if (hyphen && isDotted(word)) return { kind: 'capital', written, word, hyphen: false };
	if (other) return { kind: 'name', written, word, hyphen, match: other };
	// “Putins Straße”: what he owns is not called after him.
	if ((isPlaceBehind(words, index) && !match.extraS) || isCutStreetBehind(text.text, word))
		return { kind: 'place', written, word, hyphen };
	const kind = kindOf(text, index, word, style);
	if (kind !== 'place') return { kind, written, word, hyphen };
	if (word.shape === 'lower') return { kind: 'plain', written, word, hyphen };
	return { kind: style.headline || style.lang === 'de' ? 'opening' : 'capital', written, word, hyphen };
}

/** “Lula, Georgia,”: a state between commas makes the name a town's. */
export function townOf({ text, words }: MatchedText, { end, last }: Match): string | undefined {
	const state = words[last + 1];
	if (!state || !isState(state.folded) || state.shape === 'lower') return;
	if (!/^, $/.test(text.slice(end, state.start)) || !/^(?:[,.;:)]|$)/.test(text.slice(state.end))) return;
	return text.slice(state.start, state.end);
}
