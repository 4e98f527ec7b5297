import { isFeminineArticle } from '../../languages/articles.ts';
import { isFunctionWord, verbAfter } from '../../languages/words/lexicon.ts';
import type { Match, MatchedText } from '../../names/match.ts';
import type { IndexedForm } from '../../names/name-index.ts';
import type { NamedEntity } from '../../pack/pack.ts';
import type { Evidence } from '../document/evidence.ts';
import type { Placed, ReadText } from '../placed-text.ts';
import { stemOf } from '../small-stems.ts';
import type { Say } from '../weights.ts';

/** Weighs a name that is also a word (“maduro”, ripe; “lula”, squid), and has a capital for another reason than that. */
export function weighCommonWord(
	form: IndexedForm,
	{ match, opens, left }: Placed,
	{ matched, style }: ReadText,
	evidence: Evidence,
	gender: NamedEntity['gender'],
	say: Say,
) {
	if (match.careless || match.first !== match.last || form.kind === 'acronym') return;
	if (gender === 'masculine' && isFeminineDish(form, matched, match, style.lang)) say('a common word');
	const { folded = '' } = matched.words[match.first] ?? {};
	const verb = form.alsoWord && style.lang ? verbAfter(matched, match, style.lang) : undefined;
	// “may” and “in” are on every page.
	const isSmall = opens && evidence.small.has(folded) && !isFunctionWord(folded);
	// “Putin … putin” in careless hands: where anything speaks for him, that is a name both times.
	const isCareless = form.small && !form.alsoWord && LATIN.test(form.text) && isSupported(form, evidence);
	if ((isSmall && !isCareless) || (form.alsoWord && evidence.smallStems.has(stemOf(folded)))) {
		say('written small on the page too');
		// “Lula é um molusco”, “Maduro ou verde”: short words are no acts of a person.
		if (opens && verb && verb.length > 3) say('a verb after it', verb);
	} else if (opens && style.lang && form.alsoWord?.includes(style.lang)) {
		say('a word that may open the sentence');
		if (verb) say('a verb after it', verb);
	}
	if (!form.alsoWord || verb || left.kind === 'title' || isSupported(form, evidence)) return;
	const price = priceBeside(matched, match);
	const number = numberBeside(matched, match);
	if (price) say('a price beside it', price);
	else if (number) say('a number of goods', number);
}

const LATIN = /^\p{Script=Latin}/u;

/** “Une Poutine géante”: the dish, and no man. */
const isFeminineDish = (
	{ alsoWord }: IndexedForm,
	{ words }: MatchedText,
	{ first }: Match,
	lang: string | undefined,
) =>
	lang !== undefined &&
	alsoWord?.includes(lang) &&
	words[first]?.gap === ' ' &&
	isFeminineArticle(words[first - 1]?.folded ?? '', lang);

/** Whether anything on the page speaks for the entity or for its circle. */
const isSupported = ({ entity }: IndexedForm, { cues, met, support }: Evidence) =>
	cues.has(entity) || met.size > (met.has(entity) ? 1 : 0) || support.hasCircle();

/** How far behind a name its price may stand, on its line or on the next. */
const NEAR = 120;
/** “R$ 49,90”, “7 €”, not “R$ 10 bilhões”, nor “$1,500,000”. */
const PRICE =
	/(?:R\$|US\$|[$€£])\s?\d{1,4}(?:[.,]\d{1,2})?(?![.,]?\d|\s?(?:mil|bil|tri|bn\b|mn\b|tn\b|k\b|m\b))|(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})?\s?(?:€|R\$|(?:EUR|euros?|reais|pesos|dollars)\b)/i;

/** What stands between goods and their price: a dash, dots, the end of a line, or a word. */
const BEFORE_PRICE = /(?:^|[—–:….,|\t-]\s*|\s{2})$|^\s?\p{L}*\s?$/u;

function priceBeside({ text }: MatchedText, { end }: Match): string | undefined {
	const lines = text.slice(end, end + NEAR).split('\n', 2);
	for (const line of lines) {
		const price = PRICE.exec(line);
		if (price && BEFORE_PRICE.test(line.slice(0, price.index))) return price[0];
	}
	return;
}

const NUMBER = /^\p{Nd}{1,3}$/u;
const NUMBER_WORDS = new Set('no nr nro num number numero n'.split(' '));
const MEASURES = new Set('ring x mm cm g gr kg ml oz pcs count unidades puros cigars zigarren charutos'.split(' '));

/** “5 x 50” */
const SIZE = /(?<!\d)\d{1,2}(?:[.,]\d)? ?[x×] ?\d{2}(?!\d)/;

/** “No. 8 Maduro”, “Padron 1926 Maduro”, “Maduro 60 ring”. */
function numberBeside({ text, words }: MatchedText, { first, last, start, end }: Match): string | undefined {
	const [mark, before, after, measure] = [words[first - 2], words[first - 1], words[last + 1], words[last + 2]];
	if (before && words[first]?.gap === ' ') {
		const isNumbered = NUMBER.test(before.folded) && mark && NUMBER_WORDS.has(mark.folded);
		const isVintage = /^1[89]\d\d$/.test(before.folded) && before.gap === ' ' && mark?.shape === 'capital';
		if (isNumbered || isVintage) return text.slice(mark?.start ?? before.start, start).trim();
		if (NUMBER.test(before.folded) && /[#№º°]\s?$/.test(text.slice(Math.max(0, before.start - 2), before.start)))
			return text.slice(before.start, start);
	}
	const size = SIZE.exec(text.slice(end, end + NEAR).split('\n')[0] ?? '')?.[0];
	if (size) return size;
	if (after?.gap === ' ' && NUMBER.test(after.folded) && measure && MEASURES.has(measure.folded))
		return text.slice(end, measure.end).trim();
	return;
}
