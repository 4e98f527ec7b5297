/** How far several sources really confirm each other, and how their words differ, in sentences. */

import { besidesPage, type Origin } from '../facts/origins.ts';
import { labelIn } from '../pack/label.ts';
import type { Quote } from '../pack/pack.ts';
import { say, sayCount } from '../say.ts';
import type { CardFact, CardGroup } from './card.ts';
import { originsOfFacts } from './card-views.ts';
import { differingWords, type Piece } from './differing-words.ts';

/** What several sources of a group amount to; nothing to say where one source speaks alone, or where they differ. */
export function corroboration(
	{ facts, relation }: Pick<CardGroup, 'facts' | 'relation'>,
	pageSources: ReadonlySet<string>,
): string[] {
	const publishers = new Map(facts.map(({ source }) => [source.id, source.publisher]));
	if (publishers.size < 2 || relation === 'description' || relation === 'contradiction') return [];
	const origins = originsOfFacts(facts);
	const [only] = origins;
	const itself = [...publishers]
		.filter(([id]) => pageSources.has(id))
		.map(([, source]) => say('origins.pageItself', { source }));
	if (origins.length > 1 || !only?.shared)
		return [counted(facts, besidesPage(origins, pageSources)), ...daysFrom(facts), ...itself];
	const { shared } = only;
	const opening =
		'statement' in shared
			? say('origins.statement')
			: say('origins.common', { origin: labelOf(facts, shared.entity) ?? shared.entity });
	return [opening, ...reporters(facts), ...daysFrom(facts), ...itself];
}

/** How many origins there are, as far as the sources say. */
function counted(facts: readonly CardFact[], beside: readonly Origin[]): string {
	const known = beside.filter((origin) => origin.known).length;
	if (known === beside.length && known > 0) return sayCount('origins.count', known);
	if (facts.every(({ attribution, statement }) => attribution.length === 0 && statement === undefined))
		return say('origins.notStated');
	return known > 1 ? sayCount('origins.atLeast', known) : say('origins.notKnown');
}

/** The sources whose day was worked out from that of another source in the group: such a day confirms nothing. */
function daysFrom(facts: readonly CardFact[]): string[] {
	const said = facts.flatMap((fact) => {
		const lender = lenderOf(fact, facts);
		return lender ? [say('origins.dayFrom', { source: fact.source.publisher, from: lender.source.publisher })] : [];
	});
	return [...new Set(said)];
}

/** The fact of a group from which the day of another was worked out. */
export const lenderOf = ({ when, dayFrom }: CardFact, facts: readonly CardFact[]): CardFact | undefined =>
	facts.find((fact) => fact.source.id === dayFrom?.id && fact.when?.date === when?.date);

/** Through whom each source has it. */
function reporters(facts: readonly CardFact[]): string[] {
	const bySource = Map.groupBy(facts, ({ source }) => source.publisher);
	return [...bySource].map(([source, own]) => {
		const [reporter] = own.flatMap(({ attribution }) => attribution.slice(1).slice(-1).map(labelIn));
		return reporter ? say('origins.byWay', { source, reporter }) : say('origins.noReporter', { source });
	});
}

const labelOf = (facts: readonly CardFact[], entity: string) =>
	facts
		.flatMap(({ attribution }) => attribution)
		.filter((link) => link.entity === entity)
		.map(labelIn)[0];

/** The words of one source in a group. */
export interface Side {
	facts: readonly CardFact[];
	/** The quotes of each fact, the first one cut at the words that no other side has. */
	quotes: readonly (readonly Piece[])[];
}

/**
 * The sources of a group side by side, and what their words have to do with each other. The first quote of a fact has
 * what was said, the others say who said it, when and where: only the first ones are compared.
 */
export function sidesOf({ facts, relation }: CardGroup): { sides: Side[]; wording?: string } {
	const bySource = [...Map.groupBy(facts, ({ source }) => source.order)].sort(([a], [b]) => a - b);
	const columns = bySource.map(([, own]) => own);
	const texts = columns.map((own) => own.map(firstQuote).join(BETWEEN));
	const language = facts[0]?.source.language ?? '';
	const oneLanguage = facts.every(({ source }) => source.language === language);
	const found = columns.length > 1 && oneLanguage ? differingWords(texts, language) : undefined;
	const isSame = found?.every((side) => side.every(({ own }) => !own)) === true;
	// Another order of words is no difference where the sources agree.
	const pieces = relation === 'agree' && !isSame ? undefined : found;
	const sides = columns.map((own, index) => ({
		facts: own,
		quotes: pieces?.[index]
			? linesOf(pieces[index]).map((line, at) => [...line, ...otherQuotes(own[at])])
			: own.map((fact) => [{ text: firstQuote(fact), own: false }, ...otherQuotes(fact)]),
	}));
	if (columns.length < 2) return { sides };
	const one = facts[0]?.statement !== undefined && facts.every(({ statement }) => statement === facts[0]?.statement);
	const speaker = facts[0]?.attribution[0]?.entity;
	const wording = !oneLanguage
		? one && say('compare.languages')
		: isSame
			? say('compare.same')
			: one
				? say('compare.translations')
				: relation === 'wording' && speaker && facts.every(({ attribution: [first] }) => first?.entity === speaker)
					? say('compare.perhaps')
					: pieces && say('compare.marked');
	return { sides, ...(wording && { wording }) };
}

/** No quote has it: a pack's texts are single lines, and this is cut at again. */
const BETWEEN = '\n';

const exactOf = ({ exact }: Quote) => exact.replace(/\s+/g, ' ');

const firstQuote = ({ quotes: [first] }: CardFact) => (first ? exactOf(first) : '');

function otherQuotes(fact: CardFact | undefined): Piece[] {
	const others = fact?.quotes.slice(1).map((quote) => ` … ${exactOf(quote)}`) ?? [];
	return others.length > 0 ? [{ text: others.join(''), own: false }] : [];
}

function linesOf(pieces: readonly Piece[]): Piece[][] {
	const lines: Piece[][] = [[]];
	for (const { text, own } of pieces)
		for (const [index, part] of text.split(BETWEEN).entries()) {
			if (index > 0) lines.push([]);
			if (part) lines.at(-1)?.push({ text: part, own });
		}
	return lines;
}
