/** The reader's list of sites as a file that a person can read, and write. */
import { siteIn } from './site.ts';
import { hostOf } from './www.ts';

/** A site that was switched by itself. */
export interface ListedSite {
	site: string;
	on: boolean;
}

/** Why a file is no list of sites: nothing of it is taken then. */
export type SiteListProblem =
	| { what: 'json'; line?: number; column?: number }
	| { what: 'form' }
	| { what: 'site' | 'state'; site: string };

/** How every such file begins. */
export const SITE_LIST_START = '{ "format": "gloss-sites"';
const FORMAT = 'gloss-sites';
/** A file from elsewhere is not shown in full where it is wrong. */
const LONGEST_SHOWN = 80;

/** The list as text. */
export const writeSiteList = (sites: readonly ListedSite[]) =>
	`${JSON.stringify({ format: FORMAT, version: 1, sites: Object.fromEntries(sites.map(({ site, on }) => [hostOf(site), on ? 'on' : 'off'])) }, null, '\t')}\n`;

/** The sites of a text, or the first thing that is wrong with it. */
export function readSiteList(text: string): { sites: ListedSite[] } | { problem: SiteListProblem } {
	let list: unknown;
	try {
		list = JSON.parse(text);
	} catch (error) {
		const [, line, column] = /line (\d+) column (\d+)/.exec(String(error)) ?? [];
		return { problem: { what: 'json', ...(line && column && { line: Number(line), column: Number(column) }) } };
	}
	const { format, sites } = (list ?? {}) as { format?: unknown; sites?: unknown };
	if (format !== FORMAT || typeof sites !== 'object' || sites === null || Array.isArray(sites))
		return { problem: { what: 'form' } };
	const read = new Map<string, boolean>();
	for (const [written, state] of Object.entries(sites)) {
		const site = siteIn(written);
		const shown = written.slice(0, LONGEST_SHOWN);
		if (site === undefined) return { problem: { what: 'site', site: shown } };
		if (state !== 'on' && state !== 'off') return { problem: { what: 'state', site: shown } };
		read.set(site, state === 'on');
	}
	return { sites: [...read].map(([site, on]) => ({ site, on })) };
}
