/**
 * When a card opens and closes: a pure state machine. `M` is whatever stands for a mark. Stale timers die by their
 * token, as in Wikipedia's page previews.
 */

/** Time to travel from the name to the card, or back after a slip. */
export const GRACE_MS = 350;

export type HoverState<M> =
	| { is: 'idle'; token: number }
	| { is: 'resting'; mark: M; token: number }
	| { is: 'open'; mark: M; token: number; leaving: boolean; onCard: boolean; next?: M };

export type HoverEvent<M> =
	/** The pointer is on a name: its card opens once it has rested there. */
	| { type: 'over'; mark: M; restMs: number }
	| { type: 'out' }
	/** The reader scrolls, selects or drags: what the pointer comes by is not meant. */
	| { type: 'busy' }
	| { type: 'card'; inside: boolean }
	| { type: 'timer'; token: number }
	/** Opened at once, by key, tap or a jump. */
	| { type: 'open'; mark: M }
	/** The page has written a name anew: another mark stands for it now. */
	| { type: 'moved'; from: M; to: M }
	/** Escape, scrolling away, a click elsewhere, the mark is gone. */
	| { type: 'close' };

export type HoverEffect<M> =
	/** It may have to open in so long a time. */
	| { type: 'prepare'; mark: M; ms: number }
	| { type: 'wait'; ms: number; token: number }
	| { type: 'open'; mark: M; at: 'rest' | 'once' }
	| { type: 'close' };

export const IDLE: HoverState<never> = { is: 'idle', token: 0 };

/** The next state and what to do. */
export function hover<M>(state: HoverState<M>, event: HoverEvent<M>): [HoverState<M>, HoverEffect<M>[]] {
	const token = state.token + 1;
	switch (event.type) {
		case 'open':
			return [
				{ is: 'open', mark: event.mark, token, leaving: false, onCard: false },
				[...(state.is === 'open' ? [{ type: 'close' as const }] : []), { type: 'open', mark: event.mark, at: 'once' }],
			];
		case 'close':
			return [{ is: 'idle', token }, state.is === 'open' ? [{ type: 'close' }] : []];
		case 'moved':
			return [moved(state, event), []];
		case 'over':
			return over(state, event, token);
		case 'out':
			if (state.is === 'resting') return [{ is: 'idle', token }, []];
			if (state.is === 'open' && !state.onCard && (!state.leaving || state.next)) return leave(state, token);
			return [state, []];
		case 'busy':
			if (state.is === 'resting') return [{ is: 'idle', token }, []];
			// The card that is open closes as if no other name had come.
			if (state.is === 'open' && state.next !== undefined) return leave(state, token);
			return [state, []];
		case 'card':
			if (state.is !== 'open') return [state, []];
			if (event.inside) {
				return [{ is: 'open', mark: state.mark, token, leaving: false, onCard: true }, []];
			}
			return leave(state, token);
		case 'timer':
			if (event.token !== state.token) return [state, []];
			if (state.is === 'resting') {
				return [
					{ is: 'open', mark: state.mark, token, leaving: false, onCard: false },
					[{ type: 'open', mark: state.mark, at: 'rest' }],
				];
			}
			if (state.is !== 'open' || !state.leaving) return [state, []];
			if (state.next !== undefined) {
				return [
					{ is: 'open', mark: state.next, token, leaving: false, onCard: false },
					[{ type: 'close' }, { type: 'open', mark: state.next, at: 'rest' }],
				];
			}
			return [{ is: 'idle', token }, [{ type: 'close' }]];
	}
}

function over<M>(
	state: HoverState<M>,
	{ mark, restMs }: { mark: M; restMs: number },
	token: number,
): [HoverState<M>, HoverEffect<M>[]] {
	if (state.is === 'open') {
		if (state.mark === mark) {
			return [{ is: 'open', mark, token, leaving: false, onCard: false }, []];
		}
		if (state.next === mark) return [state, []];
		return [
			{ is: 'open', mark: state.mark, token, leaving: true, onCard: false, next: mark },
			[
				{ type: 'prepare', mark, ms: GRACE_MS },
				{ type: 'wait', ms: GRACE_MS, token },
			],
		];
	}
	if (state.is === 'resting' && state.mark === mark) return [state, []];
	return [
		{ is: 'resting', mark, token },
		[
			{ type: 'prepare', mark, ms: restMs },
			{ type: 'wait', ms: restMs, token },
		],
	];
}

function moved<M>(state: HoverState<M>, { from, to }: { from: M; to: M }): HoverState<M> {
	if (state.is === 'idle') return state;
	const now = { ...state, mark: state.mark === from ? to : state.mark };
	return now.is === 'open' && now.next === from ? { ...now, next: to } : now;
}

function leave<M>(state: HoverState<M> & { is: 'open' }, token: number): [HoverState<M>, HoverEffect<M>[]] {
	return [
		{ is: 'open', mark: state.mark, token, leaving: true, onCard: false },
		[{ type: 'wait', ms: GRACE_MS, token }],
	];
}
