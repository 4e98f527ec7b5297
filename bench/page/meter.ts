/** Measures every callback that is registered while it is on: the tasks of whatever is started then. */
export interface Task {
	kind: string;
	start: number;
	ms: number;
}

type AnyFunction = (...args: never[]) => unknown;

/** Wraps the window's ways of being called later; give the code under test a start between this and `release`. */
export function createMeter() {
	const tasks: Task[] = [];
	const timed =
		<F extends AnyFunction>(kind: string, work: F) =>
		(...args: Parameters<F>) => {
			const start = performance.now();
			try {
				return work(...args);
			} finally {
				tasks.push({ kind, start, ms: performance.now() - start });
			}
		};
	const { requestIdleCallback, requestAnimationFrame } = window;
	const setTimeout: (work: TimerHandler, ms?: number) => number = window.setTimeout;
	window.requestIdleCallback = (work, options) =>
		requestIdleCallback.call(window, timed('slice', work), options as IdleRequestOptions);
	Object.assign(window, {
		setTimeout: (work: TimerHandler, ms?: number) =>
			setTimeout.call(window, typeof work === 'function' ? timed('timer', work as () => void) : work, ms),
	});
	window.requestAnimationFrame = (work) => requestAnimationFrame.call(window, timed('frame', work));
	const { scheduler } = window;
	const postTask = scheduler.postTask.bind(scheduler);
	scheduler.postTask = (work, options) => postTask(timed('slice', work), options);
	const { MutationObserver: Mutations, IntersectionObserver: Intersections } = window;
	window.MutationObserver = class extends Mutations {
		constructor(work: MutationCallback) {
			super(timed('mutations', work));
		}
	};
	window.IntersectionObserver = class extends Intersections {
		constructor(work: IntersectionObserverCallback, options?: IntersectionObserverInit) {
			super(timed('intersections', work), options);
		}
	};
	return {
		tasks,
		/** When the first range was painted. */
		firstMark: watchFirstMark(),
		summary() {
			const lengths = tasks.map(({ ms }) => ms);
			return {
				total: lengths.reduce((sum, ms) => sum + ms, 0),
				longest: lengths.reduce((most, ms) => Math.max(most, ms), 0),
				count: tasks.length,
				firstStart: tasks[0]?.start ?? 0,
			};
		},
	};
}

function watchFirstMark() {
	const first: { at?: number } = {};
	const { add } = Highlight.prototype;
	Highlight.prototype.add = function (range) {
		first.at ??= performance.now();
		return add.call(this, range);
	};
	return first;
}

/** The real clocks, for what measures beside the meter. */
export const later = window.setTimeout.bind(window);
export const nextFrame = window.requestAnimationFrame.bind(window);
export const idle = window.requestIdleCallback.bind(window);

/** Ends when the frame that is due has been rendered. */
export const rendered = () =>
	new Promise<void>((resolve) => {
		nextFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => resolve();
			port2.postMessage(0);
		});
	});
