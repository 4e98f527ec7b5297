/** A slice ends before this time is over, if its next step is as long as its last one: the page never waits for us. */
const SLICE_MS = 3;

/** A busy page has no idle time, and its reader still wants names. */
const LONGEST_WAIT_MS = 200;

/**
 * Runs a generator in slices until it is done, the first one in the page's idle time, those behind it whenever the page
 * has nothing else to do; `stop` ends it between two steps.
 */
export function createSlicer(view: Window) {
	let queue: Iterator<void> | undefined;
	let again: (() => Iterator<void>) | undefined;
	let scheduled = false;
	let stopped = false;
	let spentMs = 0;
	let timer: number | undefined;

	const due = () => {
		if (!scheduled) return;
		scheduled = false;
		view.clearTimeout(timer);
		run();
	};
	const schedule = (goesOn = false) => {
		if (scheduled || stopped) return;
		scheduled = true;
		const { scheduler } = view as Partial<Pick<Window, 'scheduler'>>;
		if (goesOn && scheduler) {
			// An idle callback asked for in another one waits for the next idle period, up to 50 ms of an idle page.
			void scheduler.postTask(due, { priority: 'background' });
			timer = view.setTimeout(due, LONGEST_WAIT_MS);
		} else view.requestIdleCallback(due, { timeout: LONGEST_WAIT_MS });
	};
	const run = (longestMs = SLICE_MS) => {
		const start = performance.now();
		let now = start;
		let stepMs = 0;
		let goesOn = !stopped;
		while (goesOn && now - start + stepMs < longestMs) {
			goesOn = step();
			const before = now;
			now = performance.now();
			stepMs = now - before;
		}
		spentMs += now - start;
		if (goesOn) schedule(true);
	};
	/** One step of the work; false when there is none left. */
	const step = (): boolean => {
		if (!queue) {
			queue = again?.();
			again = undefined;
			spentMs = 0;
		}
		if (queue?.next().done) queue = undefined;
		return !stopped && Boolean(queue ?? again);
	};
	return {
		/** Starts the work, or starts it again once the present one is done. */
		start(work: () => Iterator<void>) {
			again = work;
			schedule();
		},
		/** Starts the work with its first slice at once, `longestMs` long: a hidden page has no idle time for seconds. */
		startNow(work: () => Iterator<void>, longestMs?: number) {
			again = work;
			run(longestMs);
		},
		/** The time that the present or last work has taken so far, its present slice aside. */
		spentMs: () => spentMs,
		stop() {
			stopped = true;
		},
	};
}
