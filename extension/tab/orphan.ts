/**
 * When the extension is updated or removed, its scripts stay in open pages as orphans, and Chromium tells them nothing;
 * the next copy runs in a world of its own and cannot end them. A port would tell, but each stop of the worker closes
 * it too, so that it would have to be opened again, which starts the worker for nothing. (Firefox ends them itself.)
 */
import { browser } from '../browser.ts';

/** How often a frame that marks looks; 0.1–0.3 µs each time. Tabs that nobody sees are slowed down by the browser. */
const LOOK_MS = 2_000;

/** The extension was removed or replaced: this copy of its script is an orphan. */
export const isGone = () => browser.runtime?.id === undefined;

/** Looks every now and then, until the signal, and calls one or the other back. */
export function lookForOrphan(
	{ onOrphaned, onAlive }: { onOrphaned(): void; onAlive(): void },
	signal: AbortSignal,
): void {
	const look = () => (isGone() ? onOrphaned() : onAlive());
	const timer = setInterval(look, LOOK_MS);
	signal.addEventListener('abort', () => clearInterval(timer));
	// The timers of a tab that was hidden for long run once a minute.
	document.addEventListener('visibilitychange', look, { signal });
}
