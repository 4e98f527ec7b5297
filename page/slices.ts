/** Work is cut into slices of this length, so that the page never waits for us. */
const SLICE_MS = 4;

/** Runs a generator in slices in the page's idle time until it is done; `stop` ends it between two steps. */
export function createSlicer(view: Window) {
	let queue: Iterator<void> | undefined;
	let again: (() => Iterator<void>) | undefined;
	let scheduled = false;
	let stopped = false;

	const schedule = () => {
		if (scheduled || stopped) return;
		scheduled = true;
		// With a time-out: a busy page has no idle time, and its reader still wants names.
		view.requestIdleCallback(run, { timeout: 200 });
	};
	const run = () => {
		scheduled = false;
		const end = performance.now() + SLICE_MS;
		while (!stopped) {
			queue ??= again?.();
			again = undefined;
			if (!queue) return;
			if (queue.next().done) queue = undefined;
			if (!queue && !again) return;
			if (performance.now() >= end) return schedule();
		}
	};
	return {
		/** Starts the work, or starts it again once the present one is done. */
		start(work: () => Iterator<void>) {
			again = work;
			schedule();
		},
		stop() {
			stopped = true;
		},
	};
}
