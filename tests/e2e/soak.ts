/** Whether this run is `npm run soak`. */
export const SOAKING = Boolean(process.env.GLOSS_SOAK);

/** How often a test that can run for long does it: `short` in `npm test`, `long` in `npm run soak`. */
export const soakCount = (short: number, long: number): number => (SOAKING ? long : short);
