import { keepListening } from '../input/keep-listening.ts';

/** What may show or hide a part of a page without changing its nodes. */
const EVENTS = ['click', 'keyup', 'focusin', 'pointerover', 'transitionend', 'animationend', 'resize'];

/** A burst of events is answered once, after this time. */
const SOON_MS = 300;

/** A script may show something later, without any event. */
const LATER_MS = [300, 1_000, 3_000];

/** Calls back some time after events that may show or hide parts of the page, and a few times after `again`. */
export function watchSight(view: Window, work: () => void, signal: AbortSignal) {
	let soon: number | undefined;
	let later: number | undefined;
	const event = () => {
		if (signal.aborted) return;
		soon ??= view.setTimeout(() => {
			soon = undefined;
			work();
		}, SOON_MS);
	};
	const again = (checks = 0) => {
		view.clearTimeout(later);
		const wait = LATER_MS[checks];
		if (wait === undefined || signal.aborted) return;
		later = view.setTimeout(() => {
			work();
			again(checks + 1);
		}, wait);
	};
	const options = { capture: true, passive: true, signal };
	const listen = () => {
		for (const type of EVENTS) view.addEventListener(type, event, options);
	};
	keepListening(view.document, listen, signal);
	signal.addEventListener('abort', () => {
		view.clearTimeout(soon);
		view.clearTimeout(later);
	});
	return { soon: event, again: () => again() };
}
