/** How many confirmations there really are: copies of one origin count once, and a page does not confirm itself. */

import type { Attribution } from '../pack/pack.ts';
import { fold } from '../text/fold.ts';

declare const URL: { parse(address: string): { host: string; pathname: string; search: string } | null };

/** What counting needs of a fact. */
export interface ToldFact {
	id: string;
	/** The source's id. */
	source: string;
	/** Shared by facts that come from one origin. */
	statement?: string;
	/** From the speaker to the reporter. */
	attribution: readonly Attribution[];
}

/** Facts that go back to one and the same origin. */
export interface Origin {
	/** Ids. */
	facts: string[];
	/** Ids, each once. */
	sources: string[];
	/** Why several sources count as one: they carry one statement, or all go back to this entity. */
	shared?: { statement: string } | { entity: string };
	/** Whether any of its facts says from which statement, speaker or reporter it has its claim. */
	known: boolean;
}

/**
 * Groups facts of one claim by where they come from: one source, one `statement`, or one speaker or reporter. Two papers
 * that quote one man are one origin, however many words they share. A source that does not say where it has its claim
 * from is an origin that is not known: it may be the origin of its neighbour.
 */
export function originsOf(facts: readonly ToldFact[]): Origin[] {
	const origins: { facts: string[]; keys: Set<string> }[] = [];
	for (const fact of facts) {
		const keys = keysOf(fact);
		const [first, ...more] = origins.filter((origin) => [...keys].some((key) => origin.keys.has(key)));
		const origin = first ?? { facts: [], keys: new Set<string>() };
		if (!first) origins.push(origin);
		for (const other of more) {
			origins.splice(origins.indexOf(other), 1);
			origin.facts.push(...other.facts);
			for (const key of other.keys) origin.keys.add(key);
		}
		origin.facts.push(fact.id);
		for (const key of keys) origin.keys.add(key);
	}
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	return origins.map(({ facts: ids }) => {
		const own = ids.flatMap((id) => byId.get(id) ?? []);
		const sources = [...new Set(own.map(({ source }) => source))];
		const shared = sources.length > 1 ? sharedBy(own) : undefined;
		return { facts: ids, sources, ...(shared && { shared }), known: own.some(namesOrigin) };
	});
}

/** The origins that stand beside the page being read: neither it nor what goes back to the same confirms it. */
export function besidesPage(origins: readonly Origin[], pageSources: ReadonlySet<string>): Origin[] {
	return origins.filter(({ sources }) => !sources.some((source) => pageSources.has(source)));
}

/** What tells whether a page is a source. */
interface AddressedSource {
	id: string;
	urls: readonly string[];
	title: string;
}

/** The ids of the sources that a page is, by its address or by its title: articles are carried at many addresses. */
export function sourcesAt(address: string, sources: Iterable<AddressedSource>, title = ''): Set<string> {
	const page = pageOf(address);
	const titled = plain(title);
	const isTitled = (own: string) => own.trim().split(' ').length >= TELLING_TITLE && titled.includes(own);
	const isPage = ({ urls, title }: AddressedSource) =>
		(page && urls.some((url) => pageOf(url) === page)) || isTitled(plain(title));
	return new Set([...sources].filter(isPage).map(({ id }) => id));
}

/** Titles of fewer words than this may be those of other articles. */
const TELLING_TITLE = 5;

/** Papers add their own names to titles, and set other quotation marks and dashes. */
const plain = (title: string) =>
	` ${fold(title)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;

/** Parameters that say how a reader came, not what they read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|guc\w+|\.?tsrc|ref|src|smid|cmpid|ncid|share)$/i;

/** What stays of an address when it is only asked which page it is; undefined for what is no web page. */
export function pageOf(address: string): string | undefined {
	if (!/^https?:/i.test(address)) return;
	const parsed = URL.parse(address);
	if (!parsed) return;
	const host = parsed.host.replace(/^(?:www|m|mobile|amp)\./, '').replace(/:(?:80|443)$/, '');
	const path = parsed.pathname.replace(/\/(?:index\.\w+|amp)?\/*$/, '');
	const query = parsed.search
		.slice(1)
		.split('&')
		.filter((pair) => pair && !TRACKING.test(pair.split('=')[0] ?? ''))
		.sort()
		.join('&');
	return `${host}${path}${query && `?${query}`}`;
}

/** Plain words (“experts”) name nobody: they may mean one group of people in two sources, or two. */
const namesOrigin = ({ statement, attribution }: ToldFact) =>
	statement !== undefined || attribution.some((link) => 'entity' in link);

/** Plain words (“experts”) may mean other people in another source, so they join nothing. */
function keysOf({ source, statement, attribution }: ToldFact): Set<string> {
	const entities = attribution.flatMap((link) => ('entity' in link ? [`entity ${link.entity}`] : []));
	return new Set([`source ${source}`, ...(statement ? [`statement ${statement}`] : []), ...entities]);
}

/** The first statement, else the first entity, that every source has in one of its facts. */
function sharedBy(facts: readonly ToldFact[]): Origin['shared'] {
	const bySource = [...Map.groupBy(facts, ({ source }) => source).values()];
	const inAll = (has: (fact: ToldFact) => boolean) => bySource.every((own) => own.some(has));
	for (const { statement } of facts)
		if (statement && inAll((fact) => fact.statement === statement)) return { statement };
	for (const link of facts.flatMap(({ attribution }) => attribution))
		if ('entity' in link && inAll(({ attribution }) => attribution.some((one) => isOf(one, link.entity))))
			return { entity: link.entity };
	return;
}

const isOf = (link: Attribution, entity: string) => 'entity' in link && link.entity === entity;
