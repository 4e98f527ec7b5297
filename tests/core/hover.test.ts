import { describe, expect, it } from 'vitest';
import { GRACE_MS, type HoverEffect, type HoverEvent, type HoverState, hover, IDLE } from '../../core/hover.ts';

/** Plays events with a clock: a number waits, timers fire on their own. Returns what was opened and closed. */
function play(script: (HoverEvent<string> | number)[]): string[] {
	let state: HoverState<string> = IDLE;
	let now = 0;
	let timers: { at: number; token: number }[] = [];
	const log: string[] = [];
	const send = (event: HoverEvent<string>) => {
		const [next, effects]: [HoverState<string>, HoverEffect<string>[]] = hover(state, event);
		state = next;
		for (const effect of effects) {
			if (effect.type === 'wait') timers.push({ at: now + effect.ms, token: effect.token });
			else log.push(effect.type === 'close' ? 'close' : `${effect.type} ${effect.mark}`);
		}
	};
	for (const step of script) {
		if (typeof step !== 'number') {
			send(step);
			continue;
		}
		now += step;
		const due = timers.filter(({ at }) => at <= now);
		timers = timers.filter(({ at }) => at > now);
		for (const { token } of due) send({ type: 'timer', token });
	}
	return log;
}

const REST_MS = 250;
const over = (mark: string, restMs = REST_MS): HoverEvent<string> => ({ type: 'over', mark, restMs });
const moved = (from: string, to: string): HoverEvent<string> => ({ type: 'moved', from, to });
const busy: HoverEvent<string> = { type: 'busy' };
const out: HoverEvent<string> = { type: 'out' };
const onCard: HoverEvent<string> = { type: 'card', inside: true };
const offCard: HoverEvent<string> = { type: 'card', inside: false };

describe('hover', () => {
	it.each<[string, (HoverEvent<string> | number)[], string[]]>([
		['opens after a rest', [over('a'), REST_MS], ['prepare a', 'open a']],
		['asks for the card as the rest begins', [over('a')], ['prepare a']],
		['does not open when passed over', [over('a'), REST_MS - 1, out, 1_000], ['prepare a']],
		['closes after the grace', [over('a'), REST_MS, out, GRACE_MS], ['prepare a', 'open a', 'close']],
		['stays while the pointer is on the card', [over('a'), REST_MS, out, 10, onCard, 10_000], ['prepare a', 'open a']],
		[
			'opens the mark that stands for a name written anew',
			[over('a'), 50, moved('a', 'b'), 200],
			['prepare a', 'open b'],
		],
		[
			'stays with the mark that stands for its name',
			[over('a'), REST_MS, moved('a', 'b'), over('b'), 1_000],
			['prepare a', 'open a'],
		],
		[
			'goes on to a next name that was written anew',
			[over('a'), REST_MS, over('b'), moved('b', 'c'), GRACE_MS],
			['prepare a', 'open a', 'prepare b', 'close', 'open c'],
		],
		[
			'closes after a name written anew is left',
			[over('a'), REST_MS, out, moved('a', 'b'), GRACE_MS],
			['prepare a', 'open a', 'close'],
		],
		['has no use for a name written anew while nothing is open', [moved('a', 'b'), 1_000], []],
		[
			'closes after leaving the card',
			[over('a'), REST_MS, out, onCard, offCard, GRACE_MS],
			['prepare a', 'open a', 'close'],
		],
		['stays after a slip', [over('a'), REST_MS, out, GRACE_MS - 1, over('a'), 1_000], ['prepare a', 'open a']],
		[
			'passes a name on the way to the card',
			[over('a'), REST_MS, over('b'), 50, onCard, 1_000],
			['prepare a', 'open a', 'prepare b'],
		],
		[
			'goes on to the next name',
			[over('a'), REST_MS, over('b'), GRACE_MS],
			['prepare a', 'open a', 'prepare b', 'close', 'open b'],
		],
		[
			'closes when the next name was only passed',
			[over('a'), REST_MS, over('b'), 10, out, GRACE_MS],
			['prepare a', 'open a', 'prepare b', 'close'],
		],
		['rests as long as it is told', [over('a', 1_000), 999, out, 10], ['prepare a']],
		['opens after a short rest', [over('a', 100), 100], ['prepare a', 'open a']],
		['forgets a rest while the reader is busy', [over('a'), 200, busy, 1_000], ['prepare a']],
		[
			'rests anew after the reader was busy',
			[over('a'), 200, busy, over('a'), REST_MS],
			['prepare a', 'prepare a', 'open a'],
		],
		['keeps an open card while the reader is busy', [over('a'), REST_MS, busy, 1_000], ['prepare a', 'open a']],
		[
			'opens no other while the reader is busy',
			[over('a'), REST_MS, over('b'), 50, busy, GRACE_MS],
			['prepare a', 'open a', 'prepare b', 'close'],
		],
		['closes on Escape at once', [over('a'), REST_MS, { type: 'close' }], ['prepare a', 'open a', 'close']],
		['forgets a rest on Escape', [over('a'), { type: 'close' }, 1_000], ['prepare a']],
		['opens at once by key', [{ type: 'open', mark: 'a' }], ['open a']],
		[
			'opens another by key in its place',
			[
				{ type: 'open', mark: 'a' },
				{ type: 'open', mark: 'b' },
			],
			['open a', 'close', 'open b'],
		],
	])('%s', (_, script, expected) => {
		expect(play(script)).toEqual(expected);
	});
});
