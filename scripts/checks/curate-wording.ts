/** What our own corpus asks of its own words, beyond what every pack has to fulfil; for packs in English. */
import { createCards } from '../../core/card/build-card.ts';
import type { Comparison, Fact, Pack } from '../../core/pack/pack.ts';
import { type Problem, shown } from '../../core/pack/pack-problems.ts';
import { marked, unmarked, within } from '../corpus/marked-words.ts';

/** Words that judge: a source may say them, so they stand in quotation marks only. */
const JUDGING =
	/\b(?:aggress\w+|all(?:y|ies)|authoritarian|crackdown|dictator\w*|handpicked|illegal|interfer\w+|inva(?:de|ded|sion)|mercenar(?:y|ies)|meddl\w+|moribund|propaganda|puppet|regime|sp(?:y|ies)|strongm[ae]n|terrorist\w*|thug\w*|undeniable)\b/i;

/** Words that lean on a sentence that a card may not show. */
const LEANING =
	/^(?:he|her|his|it|its|she|their|these|they|this|those)\b|\b(?:also|again|besides|furthermore|likewise|moreover|too|went on)\b|^(?:afterwards|then|there)\b/i;

/** Marks that are no apostrophe, around words that nothing would prove. */
const OTHER_MARKS = /["«»„‟‹›]|(?<![\p{L}\p{N}])['‘]\p{L}[^'’]*['’]|“[^”]*$|^[^“]*”/u;

/** A note that begins so has its subject elsewhere. */
const NO_SUBJECT = /^(?:both|he|her|his|it|its|neither|she|their|these|they|this|those)\b/i;

/** Nothing in a card sounds current. */
const CURRENT = /\b(?:are|calls|has|have|is|names|reports|says|writes)\b/i;

/** One spelling, that of the sources: American. */
const SPELLING: readonly (readonly [RegExp, string])[] = [
	[/\btravell/i, 'traveled'],
	[/\bG-20\b/, 'G20'],
];

/** Finds judging words of ours, facts that lean on others, and notes that stand away from their facts. */
export function wordingFaults(pack: Pack): Problem[] {
	if (!/^en\b/.test(pack.language)) return [];
	const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
	return [
		...pack.entities.flatMap(({ label }, i) => ownWords(label, `entities[${i}].label`)),
		...pack.facts.flatMap(({ text, topic }, i) => [
			...ownWords(text, `facts[${i}].text`),
			...ownWords(topic, `facts[${i}].topic`),
			...alone(text, `facts[${i}].text`),
		]),
		...pack.comparisons.flatMap((comparison, i) => comparisonFaults(comparison, `comparisons[${i}]`, facts, pack)),
		...notesAway(pack),
	];
}

function ownWords(text: string, path: string): Problem[] {
	const own = unmarked(text);
	const judging = JUDGING.exec(own)?.[0];
	const wrong = SPELLING.find(([spelt]) => spelt.test(own));
	return [
		...(judging
			? [{ path, message: `${shown(judging)} judges: put it into quotation marks, or say it neutrally` }]
			: []),
		...(OTHER_MARKS.test(own)
			? [{ path, message: 'has quotation marks other than “ ”: with these alone are its words proved' }]
			: []),
		...(wrong ? [{ path, message: `is not in the corpus’s spelling: write ${shown(wrong[1])}` }] : []),
	];
}

function alone(text: string, path: string): Problem[] {
	const own = unmarked(text);
	const leaning = LEANING.exec(own)?.[0];
	const current = CURRENT.exec(own)?.[0];
	return [
		...(leaning ? [{ path, message: `${shown(leaning)} leans on another fact: a reader may see this one alone` }] : []),
		...(current ? [{ path, message: `${shown(current)} sounds current: use the past tense` }] : []),
	];
}

function comparisonFaults(
	{ topic, groups }: Comparison,
	path: string,
	facts: ReadonlyMap<string, Fact>,
	{ sources }: Pack,
): Problem[] {
	const problems = ownWords(topic, `${path}.topic`);
	groups.forEach(({ facts: ids, note }, g) => {
		const own = ids.flatMap((id) => facts.get(id) ?? []);
		for (const fact of own.filter((one) => one.topic !== topic))
			problems.push({ path: `${path}.topic`, message: `is not the topic of ${shown(fact.id)}: ${shown(fact.topic)}` });
		if (!note) return;
		const at = `${path}.groups[${g}].note`;
		problems.push(...ownWords(note, at));
		const pronoun = NO_SUBJECT.exec(note)?.[0];
		if (pronoun) problems.push({ path: at, message: `begins with ${shown(pronoun)}: name who or what it speaks of` });
		const said = own.flatMap(({ text, quotes }) => [text, ...quotes.map(({ exact }) => exact)]);
		for (const { words } of marked(note))
			if (!said.some((text) => within(words, text)))
				problems.push({ path: at, message: `quotes ${shown(words)}, which no fact of this group says` });
		for (const { id, publisher } of sources)
			if (within(publisher, note) && !own.some(({ source }) => source === id))
				problems.push({ path: at, message: `speaks of ${shown(publisher)}, which has no fact in this group` });
	});
	return problems;
}

/** On no card does a note quote words of facts that do not stand above it there. */
function notesAway(pack: Pack): Problem[] {
	const cards = createCards(pack);
	const places = new Map(
		pack.comparisons.flatMap(({ groups }, c) =>
			groups.map(({ note }, g) => [note, `comparisons[${c}].groups[${g}].note`] as const),
		),
	);
	const problems = new Map<string, Problem>();
	for (const { id, label } of pack.entities)
		for (const { note = '', facts } of cards(id)?.sections.flatMap(({ groups }) => groups) ?? []) {
			const above = facts.flatMap(({ text, quotes }) => [text, ...quotes.map(({ exact }) => exact)]);
			const away = marked(note).find(({ words }) => !above.some((text) => within(words, text)));
			const path = places.get(note);
			if (!away || !path || problems.has(path)) continue;
			const message = `quotes ${shown(away.words)}, which no fact above it says on the card of ${shown(label)}`;
			problems.set(path, { path, message });
		}
	return [...problems.values()];
}
