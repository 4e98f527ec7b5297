/** A trade or an institution beside a name: what people are introduced by whom the reader need not know. */
import { isGivenName } from '../../languages/words/given-names.ts';
import { isFunctionWord, isState, isTitle } from '../../languages/words/lexicon.ts';
import {
	isArticle,
	isAuthor,
	isCopula,
	isFormer,
	isInstitution,
	isOf,
	isPlainTrade,
	isTrade,
} from '../../languages/words/trades.ts';
import type { Match, MatchedText } from '../../names/match.ts';
import type { Word } from '../../text/words.ts';
import { breaksLine } from '../neighbours.ts';

/** “Pitcher Daniel Ortega”, “Sgt. Raúl Castro”, “the governor of Arizona, Raúl Castro”. */
export function tradeBefore(matched: MatchedText, { first }: Match): Word | undefined {
	const { text, words } = matched;
	const before = words[first - 1];
	const gap = text.slice(before?.end, words[first]?.start);
	if (before && (gap === ' ' || gap === '. '))
		return isTrade(before.folded) && !isFormer(words[first - 2]?.folded ?? '') ? before : undefined;
	if (!before || gap !== ', ') return;
	// The trade opens the clause before the comma: “the governor of Arizona, ”.
	for (let i = first - 1; i >= 0 && first - i <= MOST_WORDS; i--) {
		const word = words[i] as Word;
		const opens = i === 0 || word.gap === '|' || breaksLine(matched, i) || isArticle(words[i - 1]?.folded ?? '');
		const isNamed = i + 1 < first && isGivenName(words[i + 1]?.folded ?? '');
		if (isTrade(word.folded) && opens && !isNamed) return word;
		if (word.gap !== ' ') return;
	}
	return;
}

/** The trade right before a name that no statesman is introduced by, as written. */
export function plainTradeBefore(matched: MatchedText, match: Match): string | undefined {
	const trade = tradeBefore(matched, match);
	return trade && isPlainTrade(trade.folded) ? matched.text.slice(trade.start, trade.end) : undefined;
}

/** How far behind a name its trade may stand: “, a senior software engineer at”. */
const MOST_WORDS = 5;
const OPENS_APPOSITION = /^(?:,\s|\s?\(|\s?[|·•:—–-]\s|,?[^\S\n]*\n\s*)$/;

/** “Daniel Ortega, Senior UX Designer at”, “Daniel Ortega (beisbolista, 1990)”, “Daniel Ortega is a baker”, or a line below. */
export function tradeAfter(matched: MatchedText, { last, end }: Match): Word | undefined {
	const { text, words } = matched;
	const next = words[last + 1];
	if (!next) return;
	const gap = text.slice(end, next.start);
	if (gap === ' ' && next.folded === 'et' && words[last + 2]?.folded === 'al') return next;
	if (gap === ' ' && isOf(next.folded)) return institutionFrom(matched, last + 2);
	const isClause = gap === ' ' && isCopula(next.folded);
	if (!isClause && !OPENS_APPOSITION.test(gap)) return;
	const line = breaksLine(matched, last + 1);
	for (let i = last + (isClause ? 2 : 1); i <= last + MOST_WORDS; i++) {
		const word = words[i];
		if (!word || (i > last + 1 && (word.gap === '|' || breaksLine(matched, i)))) return;
		if (isTrade(word.folded)) return isOfAnother(matched, i) || (line && !endsLine(matched, i)) ? undefined : word;
		if (isFormer(word.folded)) return;
		if (isTitle(word.folded) && !isTrade(words[i + 1]?.folded ?? '')) return;
		if (isFunctionWord(word.folded) && !isArticle(word.folded)) return;
	}
	return;
}

/** “Raúl Castro, actor Danny Glover and others”: the trade of the next of a list. “author of a law”: no trade. */
function isOfAnother(matched: MatchedText, index: number): boolean {
	const next = matched.words[index + 1];
	if (next?.gap !== ' ' || breaksLine(matched, index + 1)) return false;
	const trade = matched.words[index] as Word;
	const isNamed = isGivenName(next.folded) || (trade.shape === 'lower' && next.shape === 'capital');
	return isNamed || (isAuthor(trade.folded) && isOf(next.folded));
}

/** “Daniel Ortega of the University of Granada”. */
function institutionFrom({ words }: MatchedText, from: number): Word | undefined {
	const near = words.slice(from, from + MOST_WORDS);
	const end = near.findIndex(({ gap, folded, shape }) => gap !== ' ' || (shape === 'lower' && !isFunctionWord(folded)));
	return near.slice(0, end < 0 ? MOST_WORDS : end).find(({ folded }) => isInstitution(folded));
}

/** A line of a trade is short: “Healthcare UX Reviewer”. */
function endsLine(matched: MatchedText, from: number): boolean {
	for (let i = from + 1; i <= from + MOST_WORDS; i++) if (!matched.words[i] || breaksLine(matched, i)) return true;
	return false;
}

/** “governor of Arizona”, “Raúl Castro de Arizona”: an office in a state, behind the trade or behind the name. */
export function stateBehind({ words }: MatchedText, { last }: Match, trade: Word): boolean {
	const at = words.indexOf(trade, Math.max(0, last - 2 * MOST_WORDS));
	return [at, last].some((from) =>
		[2, 3].some((steps) => words[from + steps]?.gap !== '|' && isState(words[from + steps]?.folded ?? '')),
	);
}
