import type { EntityKind } from '../../core/pack/pack.ts';
import { say } from '../../core/say.ts';
import type { Dismissal } from '../../core/settings/dismissal.ts';
import { fold } from '../../core/text/fold.ts';

/** A dismissal in words: “Castro” is not Raúl Castro. A whole name cannot be said not to be itself. */
export function isNot({ surface, label }: Dismissal, kind?: EntityKind): string {
	const name = surface.replace(/\s+/g, ' ');
	if (fold(name) !== fold(label)) return say('dismissed.isNot', { name, label });
	return say(kind === 'person' ? 'dismissed.isNotPerson' : 'dismissed.isNotIt', { name });
}
