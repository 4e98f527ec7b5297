import type { Dismissal } from '../core/dismissal.ts';

/** A dismissal in words: “Castro” is not Raúl Castro. */
export const isNot = ({ surface, label }: Dismissal) => `“${surface.replace(/\s+/g, ' ')}” is not ${label}`;
