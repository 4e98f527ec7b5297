/** The list of sites as the reader looks through it. */

import { saySite } from '../../core/settings/say-site.ts';
import { siteMeant } from '../../core/settings/site.ts';
import type { ListedSite } from '../../core/settings/site-list.ts';

/** A site of the list with what it is called, and everything that it is found by. */
export interface NamedSite {
	listed: ListedSite;
	name: string;
	spellings: string;
}

/** Names all sites once: thousands of them are looked through at each key. */
export const nameSites = (sites: readonly ListedSite[]): NamedSite[] =>
	sites.map((listed) => {
		const name = saySite(listed.site);
		return { listed, name, spellings: [name, listed.site].join('\n').toLowerCase() };
	});

/** The sites that have in their name what is written, which may be a whole address. */
export function findSites(named: readonly NamedSite[], query: string): readonly NamedSite[] {
	const wanted = query.trim().normalize('NFC').toLowerCase();
	if (wanted === '') return named;
	const meant = siteMeant(query);
	const host = wanted
		.replace(/^[a-z]+:\/\//, '')
		.replace(/^www\./, '')
		.replace(/[/?#].*$/, '');
	return named.filter(
		({ listed, spellings }) =>
			listed.site === meant || spellings.includes(wanted) || (host !== '' && spellings.includes(host)),
	);
}
