import { afterEach, expect, it, vi } from 'vitest';
import type { Filter } from '../../../core/prefilter/filter.ts';
import type { NameFinder } from '../../../page/read/name-finder.ts';
import { until } from '../../until.ts';
import { OPTIONS, startFinder } from './start-finder.ts';

let finder: NameFinder | undefined;

/** Finds names, and tells each time that the quick question is asked of a part of the page. */
function find(onPart: () => void) {
	const { mayHold } = OPTIONS;
	const places: Filter['places'] = (text, most) => {
		onPart();
		return mayHold.places(text, most);
	};
	finder = startFinder({ mayHold: Object.assign((text: string) => mayHold(text), { places }) });
	return finder;
}

afterEach(() => {
	vi.restoreAllMocks();
	finder?.stop();
	document.body.innerHTML = '';
});

const ITEMS = 60;

it('reads a feed in few parts, and finds every name of it', async () => {
	let reads = 0;
	const { marks } = find(() => void reads++);
	for (let item = 0; item < ITEMS; item++) {
		const line = document.createElement('p');
		line.textContent = `Item ${item}: Peter Stone spoke.`;
		document.body.append(line);
		// Rendered, so that a read between two items would have had its time.
		await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
	}
	await until(() => expect(marks()).toHaveLength(ITEMS));
	expect(reads).toBeLessThan(ITEMS / 2);
});

it('rests after each part of a long page, also where no name may stand', async () => {
	document.body.innerHTML = `${'<p>nobody is here</p>'.repeat(8_000)}<p>Peter Stone</p>`;
	// Each step seems as long as a slice may be.
	let now = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => {
		now += 10;
		return now;
	});
	let inThisSlice = 0;
	let most = 0;
	const nextSlice = scheduler.postTask.bind(scheduler);
	vi.spyOn(scheduler, 'postTask').mockImplementation((work, options) => {
		inThisSlice = 0;
		return nextSlice(work, options);
	});
	const { marks } = find(() => {
		inThisSlice++;
		most = Math.max(most, inThisSlice);
	});
	await vi.waitFor(() => expect(marks()).toHaveLength(1), { timeout: 10_000 });
	expect(most).toBe(1);
});

it('reads what was written anew at once when it is asked to, on a busy machine too', async () => {
	document.body.innerHTML = '<p>Peter Stone</p><p>Peter Stone</p>';
	const { marks, readNow } = find(() => {});
	await until(() => expect(marks()).toHaveLength(2));
	// Each look at the clock takes a millisecond.
	let now = performance.now();
	vi.spyOn(performance, 'now').mockImplementation(() => ++now);
	const anew = '<p>Peter Stone</p><p>Peter Stone</p><p>Peter Stone</p>';
	document.body.innerHTML = anew;
	// The page's changes are told of in a microtask.
	await Promise.resolve();
	readNow();
	expect(marks().filter(({ range }) => range.startContainer.isConnected)).toHaveLength(3);
});
