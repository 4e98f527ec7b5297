/** How sure the reader wants to be before a name is marked. */
export type Level = 'sure' | 'balanced' | 'everything';

export const DEFAULT_LEVEL: Level = 'balanced';

/**
 * The confidence from which a name is marked:
 * - `sure`: nine in ten of the matches here are right, so a reader need not doubt a mark.
 * - `balanced`: more likely right than wrong; the same number as `BALANCED` in `resolve.ts`.
 * - `everything`: above what a bare surname without any evidence gets, so that something on the page speaks for it.
 */
export const THRESHOLDS: Record<Level, number> = { sure: 0.9, balanced: 0.5, everything: 0.2 };

/** From this confidence on a name that is not marked is listed as “perhaps”; below it the page speaks against it. */
export const PERHAPS = 0.1;
