import { hasCases } from '../languages/cases.ts';
import { guessLanguage } from '../languages/guess.ts';
import { cuesOfBody } from '../languages/words/bodies.ts';
import { isPluralArticle } from '../languages/words/lexicon.ts';
import type { Match, MatchedText } from '../names/match.ts';
import type { IndexedForm } from '../names/name-index.ts';
import type { NamedEntity } from '../pack/pack.ts';
import { createPhraseIndex } from './cues.ts';
import { anotherTime, decadeBefore, yearBefore } from './document/another-time.ts';
import { type Evidence, gatherEvidence } from './document/evidence.ts';
import { signOfElse } from './document/support.ts';
import { plainTradeBefore } from './document/trade-beside.ts';
import { styleOf } from './neighbours.ts';
import type { Placed, ReadText } from './placed-text.ts';
import { readText, withOrder } from './read-text.ts';
import { weighCommonWord } from './weigh/weigh-common-word.ts';
import { weighDocument } from './weigh/weigh-document.ts';
import { weighNeighbours } from './weigh/weigh-neighbours.ts';
import { carelessness, weighSmall } from './weigh/weigh-small.ts';
import { type Relations, weighTies } from './weigh/weigh-ties.ts';
import { type Reason, type Rule, type Say, WEIGHTS } from './weights.ts';

/** The best reading of a match, how sure it is (0–1), and why. */
export interface Decision {
	match: Match;
	entity: string;
	confidence: number;
	why: readonly Reason[];
}

/** A text to decide in, with its language where the page states it (BCP 47). */
export interface TextToResolve extends MatchedText {
	lang?: string;
}

/** A match is marked from this confidence on. */
export const BALANCED = 0.5;

/** Decides every match of a text, with the document that it stands in or came into in view. */
export type DecideText = (text: TextToResolve) => Decision[];

/** Decides every match of a document, its title and all its texts in view. The result is parallel to `texts`. */
export interface Resolver {
	(title: MatchedText, texts: readonly TextToResolve[]): Decision[][];
	/** The same for a document too long to be decided in one go: rests after each text that it reads. */
	gather(title: MatchedText, texts: readonly TextToResolve[]): Generator<void, DecideText>;
}

/** Those of the pack, and what is said of all bodies of its kind. */
const cuesOf = ({ kind, label, cues = [] }: Omit<NamedEntity, 'names'>) =>
	kind === 'organisation' ? [...new Set([...cues, ...cuesOfBody(label)])] : cues;

/** Prepares the cues and rivals of the entities; the resolver holds no state of a page. */
export function createResolver(entities: readonly Omit<NamedEntity, 'names'>[]): Resolver {
	const phrases = {
		cues: createPhraseIndex(entities.map((entity) => ({ of: entity.id, phrases: cuesOf(entity) }))),
		rivals: createPhraseIndex(entities.map(({ id, rivals = [] }) => ({ of: id, phrases: rivals }))),
	};
	const people = new Map(entities.filter(({ kind }) => kind === 'person').map(({ id, gender }) => [id, gender]));
	const since = new Map(entities.map(({ id, since }) => [id, since]));
	const ownCues = new Map(entities.map(({ id, cues }) => [id, new Set(cues)]));
	const areRelated = (one: string, other: string) => {
		const cues = ownCues.get(other);
		return [...(ownCues.get(one) ?? [])].some((cue) => cues?.has(cue));
	};
	const labels = new Map(entities.map(({ id, label }) => [id, label]));
	const cued = new Set(entities.filter(({ cues = [] }) => cues.length > 0).map(({ id }) => id));
	const about = {
		isPerson: (id: string) => people.has(id),
		hasCues: (id: string) => cued.has(id),
		since: (id: string) => since.get(id),
	};
	/** A text that has not changed is not read again: pages grow, and are then decided anew. */
	const known = new WeakMap<TextToResolve, ReadText>();
	const read = (text: TextToResolve, order: number): ReadText => {
		const before = known.get(text);
		if (before) return withOrder(before, order);
		const lang = text.lang?.split('-')[0] ?? guessLanguage(text.text);
		const fresh = readText(text, styleOf(text, lang), order, phrases);
		known.set(text, fresh);
		return fresh;
	};
	function* gather(title: MatchedText, texts: readonly TextToResolve[]): Generator<void, DecideText> {
		const order = new Map<TextToResolve, number>();
		const all = [read(title, 0)];
		for (const text of texts) {
			order.set(text, all.length);
			all.push(read(text, all.length));
			yield;
		}
		const evidence = yield* gatherEvidence(all, about);
		const document = { title: all[0] as ReadText, people, labels, since, areRelated };
		return (text) => {
			const here = read(text, order.get(text) ?? all.length);
			return here.placed.map((placed) => decide(placed, here, document, evidence));
		};
	}
	const resolve = (title: MatchedText, texts: readonly TextToResolve[]) => texts.map(atOnce(gather(title, texts)));
	return Object.assign(resolve, { gather });
}

/** Runs a generator to its end. */
function atOnce<Result>(steps: Generator<void, Result>): Result {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

interface ReadDocument {
	title: ReadText;
	/** With their gender, where the pack states it. */
	people: ReadonlyMap<string, NamedEntity['gender']>;
	labels: ReadonlyMap<string, string>;
	since: ReadonlyMap<string, number | undefined>;
	areRelated: Relations['areRelated'];
}

function decide(placed: Placed, text: ReadText, document: ReadDocument, evidence: Evidence): Decision {
	const { match } = placed;
	const readings = match.forms.map((form) => {
		const why = weigh(form, placed, text, document, evidence);
		return { entity: form.entity, why, score: why.reduce((sum, { weight }) => sum + weight, 0) };
	});
	// The readings compete with each other and with “none of them”, whose score is 0.
	const total = readings.reduce((sum, { score }) => sum + Math.exp(score), 1);
	const best = readings.reduce((a, b) => (b.score > a.score ? b : a));
	return { match, entity: best.entity, why: best.why, confidence: Math.exp(best.score) / total };
}

/** How much is open about a name that needs evidence. */
function doubtOf({ kind, shared }: IndexedForm, isPerson: boolean): Rule {
	if (shared) return 'a case that others share';
	if (kind === 'initials') return 'an initial only';
	return isPerson && kind === 'full' ? 'a whole name of many people' : 'needs evidence';
}

/** Whether a form is a case of a name (“Lavrova”) in a language that has no such cases. */
const isForeignCase = ({ stem, kind, lang = '' }: IndexedForm, textLang: string | undefined) =>
	stem !== undefined && kind !== 'initials' && hasCases(lang) && textLang !== undefined && !hasCases(textLang);

/** Whether the entity was not named in full before. */
const isBare = ({ entity, kind }: IndexedForm, { at }: Placed, { full }: Evidence) =>
	kind !== 'full' && !((full.get(entity)?.[0] ?? Number.POSITIVE_INFINITY) < at);

/** A whole name of many people, which the page gives to another of them. */
function weighOrdinary(
	{ entity }: IndexedForm,
	{ match, at, signs }: Placed,
	{ matched }: ReadText,
	evidence: Evidence,
	say: Say,
) {
	const sign = signOfElse(signs, entity, evidence.support);
	if (sign) return say(sign.rule, sign.detail);
	// “Raúl Héctor Castro … Raúl Castro”.
	const given = matched.words[match.first]?.folded;
	const namesake = evidence.longerNames.get(`${entity} ${given}`);
	if (namesake && namesake.at < at && !evidence.support.hasCue(entity)) say('a namesake came first', namesake.who);
}

/** Whether the page has a word that speaks for the entity, or another person of the pack. */
const isVouched = ({ entity }: IndexedForm, { support }: Evidence) =>
	support.hasCue(entity) || support.hasOthers(entity);

function weigh(
	form: IndexedForm,
	placed: Placed,
	text: ReadText,
	{ title, people, labels, since, areRelated }: ReadDocument,
	evidence: Evidence,
): Reason[] {
	const why: Reason[] = [];
	const say: Say = (rule, detail, times) =>
		why.push({ rule, weight: WEIGHTS[rule], ...(detail && { detail }), ...(times && { times }) });
	const isPerson = people.has(form.entity);
	const { match } = placed;

	if (form.cut) say('cut to a common surname');
	else if (form.stands === 'evidence') say(doubtOf(form, isPerson));
	else if (form.kind === 'full') say('full name');
	else say(form.kind === 'initials' ? 'initials' : 'stands alone');
	if (match.respelt)
		say('its given name, spelt otherwise', text.matched.text.slice(match.start, text.matched.words[match.first]?.end));
	if (match.careless) say(carelessness(form, isPerson, placed.ties.length > 0, text.style));
	if (match.careless && form.small && text.style.lang !== 'uk') weighSmall(form, placed, text, evidence, say);
	if (isPerson && isForeignCase(form, text.style.lang)) say('a case of another language');
	if (match.extraS && text.style.lang !== 'de' && text.style.lang !== 'nl') {
		const article = text.matched.words[match.first - 1]?.folded ?? '';
		say(isPluralArticle(article, text.style.lang) ? 'a family' : 'extra s');
	}
	const bareSince = isBare(form, placed, evidence) ? form.since : undefined;
	const year =
		anotherTime(form, placed, text, title, evidence, people, bareSince ?? since.get(form.entity) ?? 0) ??
		(bareSince && (yearBefore(bareSince, text, match) ?? decadeBefore(bareSince, text, evidence)));
	if (year !== undefined) say('another time', String(year));
	if (form.ordinary) weighOrdinary(form, placed, text, evidence, say);
	// “Goleiro Maduro” on a page that has nothing of the president.
	const trade = isPerson && form.kind === 'short' && plainTradeBefore(text.matched, match);
	if (trade && !evidence.support.hasCue(form.entity)) say('a trade beside it', trade);
	// Titles of ministries and words among others, in quotation marks or none.
	if (text.isProgram && !form.ordinary && (form.stands === 'evidence' || form.alsoWord) && !isVouched(form, evidence))
		say('in a program or data');
	weighCommonWord(form, placed, text, evidence, people.get(form.entity), say);
	weighNeighbours(
		form,
		placed,
		text,
		isPerson ? { gender: people.get(form.entity), isPerson: (id) => people.has(id) } : undefined,
		say,
	);
	if (!isPerson || form.kind !== 'full' || form.stands === 'evidence' || match.forms.length > 1) {
		weighDocument(form, placed, text, title, evidence, isPerson, say);
		if (form.stands === 'evidence' || form.alsoWord)
			weighTies(form, placed, text, { isPerson: (id) => people.has(id), areRelated }, say);
		const other = match.forms.find(({ entity }) => entity !== form.entity && evidence.full.has(entity));
		if (other && !evidence.full.has(form.entity))
			say('somebody else of that name on the page', labels.get(other.entity));
	}
	return why;
}
