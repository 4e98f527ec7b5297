/** How far several sources really confirm each other, and how their words differ, in sentences. */
import type { CardFact, CardGroup } from './card.ts';
import { originsOfFacts } from './card-views.ts';
import { differingWords, type Piece } from './differing-words.ts';
import { besidesPage } from './origins.ts';
import { say } from './say.ts';

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
		return [
			say('origins.count', { sources: publishers.size, origins: besidesPage(origins, pageSources).length }),
			...itself,
		];
	const { shared } = only;
	const opening =
		'statement' in shared
			? say('origins.statement')
			: say('origins.common', { origin: labelOf(facts, shared.entity) ?? shared.entity });
	return [opening, ...reporters(facts), ...itself];
}

/** Through whom each source has it. */
function reporters(facts: readonly CardFact[]): string[] {
	const bySource = Map.groupBy(facts, ({ source }) => source.publisher);
	return [...bySource].map(([source, own]) => {
		const reporter = own.map(({ attribution }) => attribution.slice(1).at(-1)?.label).find(Boolean);
		return reporter ? say('origins.byWay', { source, reporter }) : say('origins.noReporter', { source });
	});
}

const labelOf = (facts: readonly CardFact[], entity: string) =>
	facts.flatMap(({ attribution }) => attribution).find((link) => link.entity === entity)?.label;

/** The words of one source in a group. */
export interface Side {
	facts: readonly CardFact[];
	/** The quotes of each fact, cut at the words that no other side has. */
	quotes: readonly (readonly Piece[])[];
}

/** The sources of a group side by side, and what their words have to do with each other. */
export function sidesOf({ facts, relation }: CardGroup): { sides: Side[]; wording?: string } {
	const bySource = [...Map.groupBy(facts, ({ source }) => source.order)].sort(([a], [b]) => a - b);
	const columns = bySource.map(([, own]) => own);
	const texts = columns.map((own) => own.map(quoteOf).join(BETWEEN));
	const language = facts[0]?.source.language ?? '';
	const oneLanguage = facts.every(({ source }) => source.language === language);
	const pieces = columns.length > 1 && oneLanguage ? differingWords(texts, language) : undefined;
	const sides = columns.map((own, index) => ({
		facts: own,
		quotes: pieces?.[index] ? linesOf(pieces[index]) : own.map((fact) => [{ text: quoteOf(fact), own: false }]),
	}));
	if (columns.length < 2) return { sides };
	const one = facts[0]?.statement !== undefined && facts.every(({ statement }) => statement === facts[0]?.statement);
	const speaker = facts[0]?.attribution[0]?.entity;
	const wording = !oneLanguage
		? one && say('compare.languages')
		: pieces?.every((side) => side.every(({ own }) => !own))
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

const quoteOf = ({ quotes }: CardFact) => quotes.map(({ exact }) => exact.replace(/\s+/g, ' ')).join(' … ');

function linesOf(pieces: readonly Piece[]): Piece[][] {
	const lines: Piece[][] = [[]];
	for (const { text, own } of pieces)
		for (const [index, part] of text.split(BETWEEN).entries()) {
			if (index > 0) lines.push([]);
			if (part) lines.at(-1)?.push({ text: part, own });
		}
	return lines;
}
