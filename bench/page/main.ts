/** What the bench calls in a page. Each call prepares, measures once, and is made on a fresh load. */
import { largeReady, largeScan } from './large-scan.ts';
import { pointerMoves, runAppends, runFeed, runFinder, runLog, runScout, runScroll, startPointer } from './live.ts';
import { preparePeer } from './peers.ts';
import { withoutNames } from './plain.ts';
import { referenceHits } from './reference.ts';
import { prepareScan } from './scan.ts';
import { searchKeys } from './search-keys.ts';
import { walk } from './walk.ts';

/** Collects garbage; the browser is started with it. */
declare const gc: (options: { type: 'minor' }) => void;

/** Runs what was prepared, without the garbage of that. A whole collection would leave colder code behind. */
function timed<Result>(run: () => Result): Result {
	gc({ type: 'minor' });
	return run();
}

const bench = {
	walk() {
		const start = performance.now();
		const characters = walk();
		return { ms: performance.now() - start, characters };
	},
	scan: (set: Parameters<typeof prepareScan>[0]) => timed(prepareScan(set)),
	peer: (peer: string, set: Parameters<typeof prepareScan>[0]) => timed(preparePeer(peer, set)),
	reference: (set: Parameters<typeof prepareScan>[0]) => ({ ms: 0, hits: referenceHits(set) }),
	withoutNames,
	largeReady,
	largeScan,
	searchKeys,
	runScout,
	runFinder,
	runAppends,
	runFeed,
	runLog,
	runScroll,
	startPointer,
	pointerMoves,
};

/** The calls by name. */
export type Bench = typeof bench;

Object.assign(globalThis, { bench });
