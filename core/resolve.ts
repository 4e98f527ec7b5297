import { createPhraseIndex } from './cues.ts';
import { type Evidence, gatherEvidence, type Placed, type ReadText, readText } from './evidence.ts';
import { guessLanguage } from './languages/guess.ts';
import { PLURAL_ARTICLES } from './languages/lexicon.ts';
import type { Match, MatchedText } from './match.ts';
import type { IndexedForm } from './name-index.ts';
import { styleOf } from './neighbours.ts';
import type { NamedEntity } from './pack.ts';

/** One consideration for or against a reading. */
export interface Reason {
	rule: Rule;
	/** Log-odds. */
	weight: number;
	/** The words that it rests on. */
	detail?: string;
}

/** The best reading of a match, how sure it is (0–1), and why. */
export interface Decision {
	match: Match;
	entity: string;
	confidence: number;
	why: readonly Reason[];
}

/** A text to decide in, with its language where the page states it. */
export interface TextToResolve extends MatchedText {
	lang?: string;
}

/** A match is marked from this confidence on. */
export const BALANCED = 0.5;

/**
 * The considerations and their weights in log-odds. A name that stands alone starts in favour, one that needs evidence
 * against; zero is where it could be either.
 */
const WEIGHTS = {
	'full name': 5,
	initials: 3,
	'stands alone': 2.6,
	'needs evidence': -1.6,
	'written without capitals': -2,
	'extra s': -0.7,
	'named in full in the title': 3.4,
	'named in full on the page': 3,
	'title before it': 0.6,
	'cue beside it': 1.9,
	'second cue beside it': 0.9,
	'third cue beside it': 0.5,
	'cue elsewhere': 0.9,
	'second cue elsewhere': 0.5,
	'acronym expanded as this': 5,
	'acronym expanded otherwise': -7,
	'another given name before it': -7,
	'an initial before it': -5,
	'a rival beside it': -7,
	'a rival on the page': -1,
	'a longer name before it': -3.2,
	'a longer name after it': -4.5,
	'perhaps a longer name before it': -1.2,
	'perhaps a longer name after it': -0.6,
	'a double surname': -5,
	'a family': -4.5,
	'a namesake is nearer': -3.6,
	'a namesake on the page': -2.4,
	'an owner other than this': -4,
} as const;

export type Rule = keyof typeof WEIGHTS;

/** Decides every match of a document, its title and all its texts in view. The result is parallel to `texts`. */
export type Resolver = (title: MatchedText, texts: readonly TextToResolve[]) => Decision[][];

/** Prepares the cues and rivals of the entities; the result holds no state of a page. */
export function createResolver(entities: readonly Omit<NamedEntity, 'names'>[]): Resolver {
	const cues = createPhraseIndex(entities.map(({ id, cues = [] }) => ({ of: id, phrases: cues })));
	const rivals = createPhraseIndex(entities.map(({ id, rivals = [] }) => ({ of: id, phrases: rivals })));
	const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
	return (title, texts) => {
		const whole = [title, ...texts].map((text, order) => {
			const lang = (text as TextToResolve).lang?.split('-')[0] ?? guessLanguage(text.text);
			return readText(text, styleOf(text, lang), order, cues, rivals);
		});
		const evidence = gatherEvidence(whole);
		return whole.slice(1).map((text) => text.placed.map((placed) => decide(placed, text, whole, evidence, kinds)));
	};
}

type Kinds = ReadonlyMap<string, NamedEntity['kind']>;

function decide(
	placed: Placed,
	text: ReadText,
	whole: readonly ReadText[],
	evidence: Evidence,
	kinds: Kinds,
): Decision {
	const readings = placed.match.forms.map((form) => {
		const why = weigh(form, placed, text, whole, evidence, kinds.get(form.entity) === 'person');
		return { entity: form.entity, why, score: why.reduce((sum, { weight }) => sum + weight, 0) };
	});
	// The readings compete with each other and with “none of them”, whose score is 0.
	const total = readings.reduce((sum, { score }) => sum + Math.exp(score), 1);
	const best = readings.reduce((a, b) => (b.score > a.score ? b : a));
	return { match: placed.match, entity: best.entity, why: best.why, confidence: Math.exp(best.score) / total };
}

function weigh(
	form: IndexedForm,
	placed: Placed,
	text: ReadText,
	whole: readonly ReadText[],
	evidence: Evidence,
	isPerson: boolean,
): Reason[] {
	const why: Reason[] = [];
	const say = (rule: Rule, detail?: string) => why.push({ rule, weight: WEIGHTS[rule], ...(detail && { detail }) });
	const { match } = placed;

	if (form.stands === 'evidence') say('needs evidence');
	else if (form.kind === 'full') say('full name');
	else say(form.kind === 'initials' ? 'initials' : 'stands alone');
	if (match.careless && isPerson) say('written without capitals');
	if (match.extraS && !text.style.german) {
		const article = text.matched.words[match.first - 1]?.folded ?? '';
		say(article === 'the' || PLURAL_ARTICLES.has(article) ? 'a family' : 'extra s');
	}

	weighNeighbours(form, placed, text, isPerson, say);
	if (form.kind !== 'full' || form.stands === 'evidence')
		weighDocument(form, placed, text, whole, evidence, isPerson, say);
	return why;
}

type Say = (rule: Rule, detail?: string) => void;

function weighNeighbours(
	form: IndexedForm,
	{ match, left, right }: Placed,
	text: ReadText,
	isPerson: boolean,
	say: Say,
) {
	const rival = text.rivals.find(
		({ of, first, last }) =>
			of === form.entity && (last === match.first - 1 || first === match.last + 1) && !isCut(text, match, first, last),
	);
	if (rival) say('a rival beside it', rival.text);
	if (!isPerson) {
		const cue = (word: { start: number } | undefined) =>
			text.cues.some(({ of, first }) => of === form.entity && text.matched.words[first] === word);
		if (form.stands === 'evidence' && form.kind === 'full') {
			if (left.kind === 'capital' && !cue(left.word)) say('an owner other than this', left.written);
			const owner = ownerAfter(text.matched, match);
			if (owner && !cue(owner)) say('an owner other than this', text.matched.text.slice(owner.start, owner.end));
		} else if (form.stands === 'evidence' && (left.kind === 'capital' || left.kind === 'given')) {
			if (!rival && !cue(left.word)) say('a longer name before it', left.written);
		}
		return;
	}
	const short = form.kind === 'short';
	if (left.kind === 'title') say('title before it', left.written);
	else if (left.kind === 'given') {
		if (!rival && (short || !left.hyphen))
			say(short ? 'another given name before it' : 'perhaps a longer name before it', left.written);
	} else if (left.kind === 'initial' && short) say('an initial before it', left.written);
	else if (left.kind === 'group' && short) say('a family', left.written);
	else if (left.kind === 'capital' && short && !rival && !left.hyphen) say('a longer name before it', left.written);
	else if (left.kind === 'opening' && short && !text.style.headline && !text.style.german)
		say('perhaps a longer name before it', left.written);
	else if (left.kind === 'name' && short && !left.hyphen && isSurname(left.match))
		say('a double surname', left.written);

	if (right.kind === 'group' && short) say('a family', right.written);
	else if (right.kind === 'capital' || right.kind === 'given') {
		if (!rival)
			say(
				right.hyphen || right.kind === 'given' ? 'perhaps a longer name after it' : 'a longer name after it',
				right.written,
			);
	} else if (right.kind === 'name' && !right.hyphen && isSurname(right.match)) say('a double surname', right.written);
}

const isSurname = (match: Match | undefined) => match?.forms.some(({ kind }) => kind === 'short') ?? false;

/** Whether punctuation stands between a match and a phrase beside it. */
function isCut({ matched: { words } }: ReadText, match: Match, first: number, last: number): boolean {
	return last < match.first ? words[match.first]?.gap === '|' : words[first]?.gap === '|';
}

/** “Ministry of Justice of Belarus”: the capitalised word behind the preposition. */
function ownerAfter({ words }: MatchedText, match: Match) {
	let index = match.last + 1;
	let of = false;
	while (OF.has(words[index]?.folded ?? '') && words[index]?.gap === ' ') {
		of = true;
		index++;
	}
	const owner = words[index];
	return of && owner && owner.gap === ' ' && owner.shape !== 'lower' ? owner : undefined;
}
const OF = new Set([
	'of',
	'the',
	'de',
	'del',
	'la',
	'do',
	'da',
	'dos',
	'das',
	'des',
	'du',
	'der',
	'von',
	'di',
	'della',
	'del',
	'republic',
]);

function weighDocument(
	form: IndexedForm,
	placed: Placed,
	text: ReadText,
	whole: readonly ReadText[],
	evidence: Evidence,
	isPerson: boolean,
	say: Say,
) {
	const { entity } = form;
	const { match, at } = placed;
	const expansion = evidence.expansions.get(entity);
	if (form.kind === 'acronym') {
		if (evidence.introduced.has(entity)) say('acronym expanded as this');
		else if (expansion) say('acronym expanded otherwise', expansion);
	}

	const fulls = evidence.full.get(entity) ?? [];
	if (fulls.some((full) => full < 1e6)) say('named in full in the title');
	else if (fulls.length > 0) say('named in full on the page');

	if (isPerson && form.kind === 'short') {
		const namesakes = (evidence.namesakes.get(entity) ?? []).filter((one) => one.at !== at);
		const nearest = namesakes.findLast((one) => one.at < at);
		const full = fulls.findLast((one) => one < at);
		if (nearest && (full === undefined || full < nearest.at)) say('a namesake is nearer', nearest.who);
		else if (namesakes[0] && fulls.length === 0) say('a namesake on the page', namesakes[0].who);
	}

	const beside = new Set<string>();
	const elsewhere = new Set<string>();
	for (const one of whole) {
		const near = one === text || one === whole[0];
		for (const { of, text: cue, first, last } of one.cues) {
			if (of !== entity || (one === text && first <= match.last && last >= match.first)) continue;
			if (near) beside.add(cue);
			else elsewhere.add(cue);
		}
	}
	const [first, second, third] = beside;
	if (first) say('cue beside it', first);
	if (second) say('second cue beside it', second);
	if (third) say('third cue beside it', third);
	const [far, further] = [...elsewhere].filter((cue) => !beside.has(cue));
	if (far) say('cue elsewhere', far);
	if (further) say('second cue elsewhere', further);
	const rival = whole.flatMap((one) => one.rivals).find(({ of }) => of === entity);
	if (rival && form.stands === 'evidence' && fulls.length === 0) say('a rival on the page', rival.text);
}
