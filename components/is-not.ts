import type { Dismissal } from '../core/dismissal.ts';
import { say } from '../core/say.ts';

/** A dismissal in words: “Castro” is not Raúl Castro. */
export const isNot = ({ surface, label }: Dismissal) =>
	say('dismissed.isNot', { name: surface.replace(/\s+/g, ' '), label });
