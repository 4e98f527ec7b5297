import { expect, it } from 'vitest';
import { createFilter, type Filter } from '../../core/filter.ts';
import { createNameIndex } from '../../core/name-index.ts';
import { namesOf } from '../../core/names.ts';
import { createResolver } from '../../core/resolve.ts';
import { createNameFinder } from '../../page/name-finder.ts';
import { SAMPLE } from '../core/names.ts';
import { until } from '../until.ts';

const ITEMS = 60;

it('reads a feed in few parts, and finds every name of it', async () => {
	const { entities, forms, filter } = namesOf(SAMPLE.map((entity) => ({ ...entity, descriptions: [] })));
	const asked = createFilter(filter);
	let reads = 0;
	const places: Filter['places'] = (text, most) => {
		reads++;
		return asked.places(text, most);
	};
	const finder = createNameFinder(document, {
		index: createNameIndex(forms),
		gather: createResolver(entities).gather,
		mayHold: Object.assign((text: string) => asked(text), { places }),
		isShown: () => true,
		threshold: () => 0.5,
		onlyFirst: () => false,
		style: () => 'dotted',
		onChange: () => {},
	});
	for (let item = 0; item < ITEMS; item++) {
		const line = document.createElement('p');
		line.textContent = `Item ${item}: Peter Stone spoke.`;
		document.body.append(line);
		// Rendered, so that a read between two items would have had its time.
		await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
	}
	await until(() => expect(finder.marks()).toHaveLength(ITEMS));
	expect(reads).toBeLessThan(ITEMS / 2);
	finder.stop();
	document.body.innerHTML = '';
});
