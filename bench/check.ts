/**
 * `npm run bench:check`: a short run that fails when a figure has become much worse than it was. The goals are those of
 * `docs/performance.md`; these limits leave room for a machine that is busy with other things.
 */
import { namesOf } from '../core/library/names.ts';
import { OUR_PACK, readPack } from '../scripts/eval/decider.ts';
import type { Measure } from './figures.ts';
import { startFreshPages } from './fresh-pages.ts';
import { size } from './rows/extension.ts';
import { appends, slices } from './rows/living.ts';
import { exactScan, nothingToFind } from './rows/scanning.ts';
import type { Setting } from './setting.ts';

const ROUNDS = 5;

/** Figures as `row what`, and the most that is let pass of their lower quartile: one round beside a busy neighbour says nothing. */
const LIMITS: Record<string, number> = {
	'1 our work, all slices': 12,
	'2 scan, names in any case': 13,
	'5 all tasks against the scan in one go, decided': 3,
	'7 frame with our marks': 2.5,
	'9 page.js, gzip': 10,
};

const ROWS: ((setting: Setting) => Promise<Measure[]>)[] = [nothingToFind, exactScan, slices, appends, size];

const pages = await startFreshPages();
const seen = new Set<string>();
let worse = 0;
try {
	const ours = { names: namesOf(readPack(OUR_PACK).entities), texts: [], madeUp: 0 };
	for (const row of ROWS) {
		for (const { row: number, page, what, figure, unit } of await row({ pages, rounds: ROUNDS, quick: true, ours })) {
			const limit = LIMITS[`${number} ${what}`];
			if (limit === undefined) continue;
			seen.add(`${number} ${what}`);
			const kept = figure.low <= limit;
			if (!kept) worse++;
			console.log(
				`${kept ? 'kept' : 'WORSE'}\t${number}\t${page}\t${what}\t${figure.low.toFixed(2)}${unit}\tat most ${limit}`,
			);
		}
	}
} finally {
	await pages.close();
}
const missing = Object.keys(LIMITS).filter((name) => !seen.has(name));
if (missing.length > 0) console.error(`Not measured: ${missing.join(', ')}`);
process.exit(worse + missing.length > 0 ? 1 : 0);
