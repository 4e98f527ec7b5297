import type { Level } from '../../core/decide/threshold.ts';

/** The reader's switches as the popup shows them. */
export interface PopupSwitches {
	site: boolean;
	paused: boolean;
	places: boolean;
	level: Level;
}
