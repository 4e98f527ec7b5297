import { test } from '@playwright/test';

/** Whether this run is `npm run soak`. */
export const SOAKING = Boolean(process.env.GLOSS_SOAK);

/** How often a test that can run for long does it: `short` in `npm test`, `long` in `npm run soak`. */
export const soakCount = (short: number, long: number): number => (SOAKING ? long : short);

/** Notes what was measured, for the line that `npm run soak` prints of each run, and for whoever watches. */
export function tellFigure(figure: string): void {
	console.log(figure);
	test.info().annotations.push({ type: 'figure', description: figure });
}
