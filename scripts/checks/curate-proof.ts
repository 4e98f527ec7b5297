/** What our own corpus asks of the proof of its facts, beyond what every pack has to fulfil. */

import type { Attribution, Entity, Fact, Pack, Source } from '../../core/pack/pack.ts';
import { type Problem, shown } from '../../core/pack/pack-problems.ts';
import { fold } from '../../core/text/fold.ts';
import { marked, unmarked, within } from '../corpus/marked-words.ts';

/** Finds facts whose speaker, entities, day or quoted words stand in none of their quotes, and days that prove each other. */
export function proofFaults(pack: Pack): Problem[] {
	const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
	const sources = new Map(pack.sources.map((source) => [source.id, source]));
	const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
	return [
		...pack.facts.flatMap((fact, i) => [
			...wordFaults(fact, `facts[${i}]`),
			...aboutFaults(fact, `facts[${i}]`, entities),
			...attributionFaults(fact, `facts[${i}]`, entities),
			...whenFaults(fact, `facts[${i}]`, sources),
		]),
		...pack.comparisons.flatMap(({ groups }, c) =>
			groups.flatMap(({ relation, facts: ids }, g) =>
				relation === 'agree' || relation === 'wording'
					? circles(
							ids.flatMap((id) => facts.get(id) ?? []),
							`comparisons[${c}].groups[${g}].relation`,
						)
					: [],
			),
		),
	];
}

/** Words in quotation marks are a source's own, so one of the fact's quotes has them. */
function wordFaults({ text, quotes, when, about }: Fact, path: string): Problem[] {
	const proof = [...quotes.map(({ exact }) => exact), when?.phrase ?? '', ...about.map(({ as }) => as ?? '')];
	return marked(text)
		.filter(({ words }) => !proof.some((quote) => within(words, quote)))
		.map(({ words }) => ({
			path: `${path}.text`,
			message: `${shown(words)} stands in none of its quotes: take the quotation marks away, or quote these words`,
		}));
}

/** What a fact is about stands in its quotes, by a name or as the source calls it; else it is inferred. */
function aboutFaults({ about, quotes }: Fact, path: string, entities: ReadonlyMap<string, Entity>): Problem[] {
	const proof = quotes.map(({ exact }) => exact);
	return about.flatMap(({ entity: id, as }, i) => {
		const entity = entities.get(id);
		if (!entity || (entity.names.length === 0 && !as)) return [];
		if (as ? proof.some((quote) => within(as, quote)) : isNamed(entity, proof)) return [];
		const message = as
			? `${shown(as)} stands in none of its quotes: quote it, or give the words that stand there`
			: `${shown(entity.label)} is not named in its quotes: add the quote that does, or “as” what it is called there`;
		return [{ path: `${path}.about[${i}]`, message }];
	});
}

/** Who said it and who reported it stand in its quotes, by name, in words, or inferred from words there. */
function attributionFaults(fact: Fact, path: string, entities: ReadonlyMap<string, Entity>): Problem[] {
	const proof = fact.quotes.map(({ exact }) => exact);
	return fact.attribution.flatMap((link, i) => {
		if (isSaid(link, fact, proof, entities)) return [];
		const who = 'words' in link ? link.words : (entities.get(link.entity)?.label ?? link.entity);
		const message = `${shown(who)} stands in none of its quotes: add the quote that shows who says it, or mark it "inferred" in “about”`;
		return [{ path: `${path}.attribution[${i}]`, message }];
	});
}

function isSaid(link: Attribution, fact: Fact, proof: readonly string[], entities: ReadonlyMap<string, Entity>) {
	if ('words' in link) return proof.some((quote) => within(link.words, quote));
	const entity = entities.get(link.entity);
	if (!entity || isNamed(entity, proof)) return true;
	return fact.about.some(({ entity: id, basis }) => id === link.entity && basis === 'inferred');
}

function isNamed({ label, names }: Entity, proof: readonly string[]): boolean {
	const forms = [label, ...names.flatMap(({ text, parts }) => [text, parts?.family ?? ''])].filter(Boolean);
	return forms.some((form) => proof.some((quote) => within(form, quote)));
}

/** The day stands in the quotes as the source has it, and rests on no day that was itself worked out. */
function whenFaults(
	{ when, quotes, text, source: id }: Fact,
	path: string,
	sources: ReadonlyMap<string, Source>,
): Problem[] {
	if (!when) return [];
	const { phrase, basis, date, from } = when;
	const problems: Problem[] = [];
	if (phrase && !quotes.some(({ exact }) => within(phrase, exact)))
		problems.push({
			path: `${path}.when.phrase`,
			message: `${shown(phrase)} stands in none of its quotes: add the quote that gives the day`,
		});
	const ends = date.split('/');
	if (basis === 'stated' && !ends.every((end) => quotes.some(({ exact }) => hasWhole(end, exact))))
		problems.push({
			path: `${path}.when.basis`,
			message: 'is "stated", but no quote has the date with its year: write "resolved" or "inferred"',
		});
	const isOwnDay = basis === 'stated' || ends.every((end) => hasDay(end, phrase ?? ''));
	if (!from && sources.get(id)?.inferred?.includes('published') && !isOwnDay)
		problems.push({
			path: `${path}.when.basis`,
			message: 'is reckoned from its source’s day, which is inferred itself: write "inferred", and “from” which source',
		});
	const own = unmarked(text).replace(/\bas of \d{1,2} \p{L}+ \d{4}/u, '');
	if (from && ends.some((end) => hasDay(end, own)))
		problems.push({
			path: `${path}.text`,
			message: `states a day that was worked out from ${shown(from)}: take it out`,
		});
	return problems;
}

/** Whether a text has the day and the month of a date; its month and year, or its year, where it has no day. */
function hasDay(date: string, text: string): boolean {
	const [year = '', month, day] = date.split('-');
	const hasNumber = (number: string) => new RegExp(`(?<!\\d)0?${Number(number)}(?!\\d)`).test(text);
	if (!month) return hasNumber(year);
	return fold(text).includes(fold(MONTHS[Number(month) - 1] ?? '')) && hasNumber(day ?? year);
}

const hasWhole = (date: string, text: string) => hasDay(date, text) && text.includes(date.slice(0, 4));

const MONTHS = Array.from({ length: 12 }, (_, month) =>
	new Date(Date.UTC(2024, month)).toLocaleDateString('en', { month: 'long', timeZone: 'UTC' }),
);

/** A claim of a day that was worked out from another source’s is no agreement with it. */
function circles(facts: readonly Fact[], path: string): Problem[] {
	return facts
		.filter(({ text, when }) => when?.from && marked(text).some(({ words }) => within(words, when.phrase ?? '')))
		.filter(({ when }) => facts.some((other) => other.source === when?.from && other.when?.date === when.date))
		.map(({ id, when }) => ({
			path,
			message: `the day of ${shown(id)} was worked out from ${shown(when?.from ?? '')}, so they do not agree on it: use “detail”`,
		}));
}
