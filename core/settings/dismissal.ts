import { fold } from '../text/fold.ts';

/** What the reader said on a card: a name written so is not this entity. */
export interface Dismissal {
	entity: string;
	/** The entity's label, to show. */
	label: string;
	/** The name as it was written. */
	surface: string;
}

/** Holds on all sites. */
export const EVERYWHERE = '*';

/** A dismissal that the reader kept, with where it holds: a site, or `EVERYWHERE`. */
export interface KeptDismissal extends Dismissal {
	scope: string;
}

/** The same for all ways of writing that fold to one: “Castro”, “CASTRO” and “Cas\u00ADtro”. */
export function dismissalId({ entity, surface }: Pick<Dismissal, 'entity' | 'surface'>): string {
	return `${entity}:${fold(surface).replace(/\s+/g, ' ').trim()}`;
}

/** Each of them once, in the order of their first appearance. */
export function uniqueDismissals(dismissals: readonly Dismissal[]): Dismissal[] {
	const seen = new Set<string>();
	return dismissals.filter((one) => seen.size < seen.add(dismissalId(one)).size);
}
