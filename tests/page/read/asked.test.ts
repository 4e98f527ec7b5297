import { afterEach, beforeEach, expect, it } from 'vitest';
import type { NameFinder } from '../../../page/read/name-finder.ts';
import { until } from '../../until.ts';
import { startFinder } from './start-finder.ts';

let finder: NameFinder;
/** Whether the names of the page are in the index. */
let here: boolean;
/** The words of each text of which it was asked whether its names are here. */
const asked: string[] = [];

beforeEach(() => {
	here = false;
	asked.length = 0;
	document.body.innerHTML = '<p id="one">Peter Stone spoke.</p>';
	finder = startFinder({
		isReady(words) {
			asked.push(words.map(({ folded }) => folded).join(' '));
			return here;
		},
	});
});
afterEach(() => {
	finder.stop();
	document.body.innerHTML = '';
});

const surfaces = () => finder.marks().map(({ surface }) => surface);
const arrive = () => {
	here = true;
	finder.arrived();
};

it('marks what was read when its names arrive', async () => {
	await until(() => expect(asked).toEqual(['peter stone spoke']));
	expect(surfaces()).toEqual([]);
	arrive();
	await until(() => expect(surfaces()).toEqual(['Peter Stone']));
});

it('reads anew what has changed while its names were on their way', async () => {
	await until(() => expect(asked).toHaveLength(1));
	(document.getElementById('one')?.firstChild as Text).data = 'What Peter Stone said.';
	await until(() => expect(asked).toContain('what peter stone said'));
	arrive();
	await until(() => expect(surfaces()).toEqual(['Peter Stone']));
	expect(finder.marks()[0]?.start).toBe(5);
});

it('forgets what was read of an element that has gone meanwhile', async () => {
	await until(() => expect(asked).toHaveLength(1));
	document.getElementById('one')?.remove();
	document.body.insertAdjacentHTML('beforeend', '<p>And Peter Stone again.</p>');
	await until(() => expect(asked).toContain('and peter stone again'));
	arrive();
	await until(() => expect(surfaces()).toEqual(['Peter Stone']));
});
