import { placeOfWords } from './in-context.ts';
import { nearestId } from './nearest-id.ts';
import type { Comparison, Description, Entity, Fact, Pack, Quote, When } from './pack.ts';
import { dateFault, isDay } from './pack-dates.ts';
import { type Problems, report, shown } from './pack-problems.ts';

const MAX_QUOTE_WORDS = 40;

/** Every runtime has it; the compiler's core library has not. */
declare const URL: new (address: string) => { protocol: string; username: string; password: string };

/** What the rules look things up in. */
interface Known {
	sources: ReadonlySet<string>;
	entities: ReadonlySet<string>;
	/** Source of each fact. */
	facts: ReadonlyMap<string, string>;
	described: Set<string>;
	compared: Set<string>;
}

/** Checks what a schema cannot say of a pack that fits the schema. */
export function checkRules(pack: Pack, found: Problems): void {
	const known: Known = {
		sources: uniqueIds(pack.sources, 'sources', found),
		entities: uniqueIds(pack.entities, 'entities', found),
		facts: new Map(pack.facts.map(({ id, source }) => [id, source])),
		described: new Set(),
		compared: new Set(),
	};
	uniqueIds(pack.facts, 'facts', found);
	uniqueIds(pack.comparisons, 'comparisons', found);
	checkDay(pack.updated, 'updated', found);
	pack.sources.forEach((source, i) => {
		checkDay(source.published, `sources[${i}].published`, found);
		checkUrls(source.urls, `sources[${i}].urls`, found);
	});
	pack.comparisons.forEach((comparison, i) => {
		checkComparison(comparison, `comparisons[${i}]`, known, found);
	});
	pack.facts.forEach((fact, i) => {
		checkFact(fact, `facts[${i}]`, known, found);
	});
	pack.entities.forEach((entity, i) => {
		checkEntity(entity, `entities[${i}]`, known, found);
	});
}

function uniqueIds(list: readonly { id: string }[], name: string, found: Problems): Set<string> {
	const first = new Map<string, number>();
	list.forEach(({ id }, i) => {
		const earlier = first.get(id);
		if (earlier === undefined) first.set(id, i);
		else
			report(found, `${name}[${i}].id`, `${shown(id)} is already the id of ${name}[${earlier}]: give one another id`);
	});
	return new Set(first.keys());
}

function checkFact(fact: Fact, path: string, known: Known, found: Problems): void {
	checkReference(fact.source, 'source', known.sources, `${path}.source`, found);
	fact.about.forEach(({ entity }, i) => {
		checkReference(entity, 'entity', known.entities, `${path}.about[${i}].entity`, found);
		known.described.add(entity);
	});
	fact.attribution.forEach((link, i) => {
		if ('entity' in link)
			checkReference(link.entity, 'entity', known.entities, `${path}.attribution[${i}].entity`, found);
	});
	checkQuotes(fact.quotes, `${path}.quotes`, found);
	if (fact.when) checkWhen(fact.when, fact.source, `${path}.when`, known, found);
	const compared = known.compared.has(fact.id);
	if (!compared && !fact.unmatched)
		report(found, path, `${shown(fact.id)} is in no comparison: add it to one, or mark it "unmatched": true`);
	if (compared && fact.unmatched)
		report(found, `${path}.unmatched`, `${shown(fact.id)} is in a comparison: take “unmatched” out`);
}

function checkWhen({ date, basis, from }: When, source: string, path: string, known: Known, found: Problems): void {
	const fault = dateFault(date);
	if (fault) report(found, `${path}.date`, fault);
	if (from === undefined) return;
	checkReference(from, 'source', known.sources, `${path}.from`, found);
	if (from === source) report(found, `${path}.from`, 'is the source of the fact itself: take it out');
	if (basis !== 'inferred')
		report(found, `${path}.basis`, 'has to be "inferred": a date with “from” rests on another source');
}

function checkEntity(entity: Entity, path: string, known: Known, found: Problems): void {
	if (!known.described.has(entity.id))
		report(found, path, `no fact is about ${shown(entity.id)}: add a fact, or take the entity out`);
	if (entity.sameAs) checkUrls(entity.sameAs, `${path}.sameAs`, found);
	entity.names.forEach(({ since }, i) => {
		if (since === undefined || since >= (entity.since ?? since)) return;
		report(
			found,
			`${path}.names[${i}].since`,
			`is earlier than the ${entity.since} of the entity: correct one of the two`,
		);
	});
	const sources = new Set<string>();
	entity.descriptions.forEach((description, i) => {
		checkDescription(description, `${path}.descriptions[${i}]`, known, found);
		if (sources.has(description.source)) {
			const message = `a second description by ${shown(description.source)}: put its quotes into the first one`;
			report(found, `${path}.descriptions[${i}].source`, message);
		}
		sources.add(description.source);
	});
}

function checkDescription(description: Description, path: string, known: Known, found: Problems): void {
	checkReference(description.source, 'source', known.sources, `${path}.source`, found);
	checkDay(description.asOf, `${path}.asOf`, found);
	checkQuotes(description.quotes, `${path}.quotes`, found);
	description.context?.forEach(({ as, entity }, i) => {
		checkReference(entity, 'entity', known.entities, `${path}.context[${i}].entity`, found);
		if (description.quotes.every(({ exact }) => placeOfWords(exact, as) < 0))
			report(found, `${path}.context[${i}].as`, `${shown(as)} stands in none of the quotes: write it as they do`);
	});
}

function checkComparison({ groups }: Comparison, path: string, known: Known, found: Problems): void {
	const here = new Set<string>();
	groups.forEach(({ relation, facts }, g) => {
		const sources = new Set<string>();
		facts.forEach((id, i) => {
			const at = `${path}.groups[${g}].facts[${i}]`;
			const source = known.facts.get(id);
			if (source === undefined) reportUnknown(id, 'fact', known.facts.keys(), at, found);
			else sources.add(source);
			if (here.has(id)) report(found, at, `${shown(id)} is in this comparison twice: take it out of one group`);
			here.add(id);
			known.compared.add(id);
		});
		const at = `${path}.groups[${g}]`;
		if (relation === 'only' && sources.size > 1) reportOdd(facts, at, known.facts, found);
		if (relation !== 'only' && sources.size < 2)
			report(
				found,
				at,
				`“${relation}” compares sources, and all these facts are of ${shown([...sources][0] ?? '')}: add another source’s, correct a fact’s source, or use “only”`,
			);
	});
}

/** Names the facts of another source in a group of one source; where none is in the majority, whose each is. */
function reportOdd(
	facts: readonly string[],
	path: string,
	sourceOf: ReadonlyMap<string, string>,
	found: Problems,
): void {
	const bySource = new Map<string, number[]>();
	facts.forEach((id, i) => {
		const source = sourceOf.get(id);
		if (source !== undefined) bySource.set(source, [...(bySource.get(source) ?? []), i]);
	});
	const [[most, own], [, next]] = [...bySource].sort(([, a], [, b]) => b.length - a.length) as [
		[string, number[]],
		[string, number[]],
	];
	if (own.length === next.length) {
		const whose = facts.map((id) => `${shown(id)} is of ${shown(sourceOf.get(id) ?? '')}`).slice(0, 6);
		report(
			found,
			path,
			`“only” is for facts of one source: ${whose.join(', ')}: make a group for each, or correct a source`,
		);
		return;
	}
	for (const [source, places] of bySource)
		for (const i of source === most ? [] : places)
			report(
				found,
				`${path}.facts[${i}]`,
				`${shown(facts[i] ?? '')} is of ${shown(source)}, the rest of this “only” of ${shown(most)}: correct its source, or move it`,
			);
}

function checkReference(id: string, kind: string, ids: ReadonlySet<string>, path: string, found: Problems): void {
	if (!ids.has(id)) reportUnknown(id, kind, ids, path, found);
}

function reportUnknown(id: string, kind: string, ids: Iterable<string>, path: string, found: Problems): void {
	const near = found.more ? undefined : nearestId(id, ids);
	const advice = near ? `correct it to ${shown(near)}, the nearest, or add it` : 'add it, or correct the id';
	report(found, path, `there is no ${kind} ${shown(id)}: ${advice}`);
}

function checkQuotes(quotes: readonly Quote[], path: string, found: Problems): void {
	quotes.forEach(({ exact }, i) => {
		const words = exact.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
		if (words > MAX_QUOTE_WORDS)
			report(found, `${path}[${i}].exact`, `has ${words} words, at most ${MAX_QUOTE_WORDS} are allowed: shorten it`);
	});
}

function checkDay(day: string, path: string, found: Problems): void {
	if (!isDay(day)) report(found, path, `${day} is not in the calendar: correct the day`);
}

function checkUrls(urls: readonly string[], path: string, found: Problems): void {
	urls.forEach((address, i) => {
		const fault = urlFault(address);
		if (fault) report(found, `${path}[${i}]`, fault);
	});
}

function urlFault(address: string): string | undefined {
	try {
		const { protocol, username, password } = new URL(address);
		if (protocol !== 'https:' && protocol !== 'http:') return 'is not an http or https address: correct it';
		if (username || password) return 'holds a user name or password: take it out';
	} catch {
		return 'is not a web address: correct it';
	}
}
