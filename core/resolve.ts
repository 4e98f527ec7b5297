import { anotherTime } from './another-time.ts';
import { createPhraseIndex } from './cues.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { guessLanguage } from './languages/guess.ts';
import { isFunctionWord, isPluralArticle, verbAfter } from './languages/lexicon.ts';
import type { Match, MatchedText } from './match.ts';
import type { IndexedForm } from './name-index.ts';
import { styleOf } from './neighbours.ts';
import type { NamedEntity } from './pack.ts';
import { type Placed, type ReadText, readText, withOrder } from './read-text.ts';
import { weighDocument } from './weigh-document.ts';
import { weighNeighbours } from './weigh-neighbours.ts';
import { carelessness, weighSmall } from './weigh-small.ts';
import { type Relations, weighTies } from './weigh-ties.ts';
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

/** Prepares the cues and rivals of the entities; the resolver holds no state of a page. */
export function createResolver(
	entities: readonly (Omit<NamedEntity, 'names'> & { home?: readonly string[] })[],
): Resolver {
	const phrases = {
		cues: createPhraseIndex(entities.map(({ id, cues = [] }) => ({ of: id, phrases: cues }))),
		rivals: createPhraseIndex(entities.map(({ id, rivals = [] }) => ({ of: id, phrases: rivals }))),
	};
	const people = new Map(entities.filter(({ kind }) => kind === 'person').map(({ id, gender }) => [id, gender]));
	const since = new Map(entities.map(({ id, since }) => [id, since]));
	const cuesOf = new Map(entities.map(({ id, cues }) => [id, new Set(cues)]));
	const areRelated = (one: string, other: string) => {
		const cues = cuesOf.get(other);
		return [...(cuesOf.get(one) ?? [])].some((cue) => cues?.has(cue));
	};
	const home = new Map(entities.map(({ id, home }) => [id, home]));
	const labels = new Map(entities.map(({ id, label }) => [id, label]));
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
		const evidence = yield* gatherEvidence(all);
		const document = { title: all[0] as ReadText, people, labels, since, home, areRelated };
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
	/** See `homeOf`. */
	home: ReadonlyMap<string, readonly string[] | undefined>;
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
function doubtOf({ kind }: IndexedForm, isPerson: boolean): Rule {
	if (kind === 'initials') return 'an initial only';
	return isPerson && kind === 'full' ? 'a whole name of many people' : 'needs evidence';
}

const LATIN = /^\p{Script=Latin}/u;

/** A name that is also a word (“maduro”, ripe; “lula”, squid), written with a capital because it opens a sentence. */
function weighCommonWord(
	form: IndexedForm,
	{ match, opens }: Placed,
	{ matched, style }: ReadText,
	{ small }: Evidence,
	say: Say,
) {
	if (!opens || match.careless || match.first !== match.last || form.kind === 'acronym') return;
	const { folded } = matched.words[match.first] ?? {};
	// “may” and “in” are on every page.
	// “putin” is no word of a Latin script, “путина” is one.
	if (form.small && !form.alsoWord && LATIN.test(form.text)) return;
	if (folded && small.has(folded) && !isFunctionWord(folded)) say('written small on the page too');
	else if (style.lang && form.alsoWord?.includes(style.lang)) {
		say('a word that may open the sentence');
		const verb = verbAfter(matched, match, style.lang);
		if (verb) say('a verb after it', verb);
	}
}

function weigh(
	form: IndexedForm,
	placed: Placed,
	text: ReadText,
	{ title, people, labels, since, home, areRelated }: ReadDocument,
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
	if (match.extraS && text.style.lang !== 'de') {
		const article = text.matched.words[match.first - 1]?.folded ?? '';
		say(isPluralArticle(article, text.style.lang) ? 'a family' : 'extra s');
	}
	const year = anotherTime(form, placed, text, title, evidence, people, since.get(form.entity) ?? 0);
	if (year !== undefined) say('another time', String(year));
	weighCommonWord(form, placed, text, evidence, say);
	weighNeighbours(
		form,
		placed,
		text,
		isPerson ? { gender: people.get(form.entity), isPerson: (id) => people.has(id) } : undefined,
		say,
	);
	if (!isPerson || form.kind !== 'full' || form.stands === 'evidence' || match.forms.length > 1) {
		weighDocument(form, placed, text, title, evidence, isPerson, say);
		const own = home
			.get(form.entity)
			?.find((cue) => [text, title].some(({ cues }) => cues.get(form.entity)?.some((one) => one.text === cue)));
		if (own && form.stands === 'evidence' && !evidence.rivals.has(form.entity))
			say('no other country on the page', own);
		if (form.stands === 'evidence' || form.alsoWord)
			weighTies(form, placed, text, { isPerson: (id) => people.has(id), areRelated }, say);
		const other = match.forms.find(({ entity }) => entity !== form.entity && evidence.full.has(entity));
		if (other && !evidence.full.has(form.entity))
			say('somebody else of that name on the page', labels.get(other.entity));
	}
	return why;
}
