/** What the page in front of the reader has for them, put together from its frames. */
import type { EntityKind } from './pack.ts';

/** An entity found on the page. */
export interface NameOnPage {
	entity: string;
	label: string;
	kind: EntityKind;
	/** Marks in all frames. */
	count: number;
	/** The frames that hold it, in the order of the page. */
	frames: readonly { frameId: number; count: number }[];
}

/**
 * Why there is nothing to do:
 * - `forbidden`: no extension may run here. `pdf`: a PDF viewer. `no-access`: the reader has not granted access.
 * - `reload`: the tab cannot be reached until it is loaded again.
 * - `no-text`, `no-names`: read, and nothing there.
 */
export type NothingHere = 'forbidden' | 'pdf' | 'no-access' | 'reload' | 'no-text' | 'no-names';

/** Either names, at least one, or why there are none. */
export type ThisPage = { names: readonly NameOnPage[] } | { nothing: NothingHere };

/** What one frame found; `report` is missing where our script does not run. */
export interface FrameFindings {
	frameId: number;
	report?: {
		state: 'on' | 'off';
		hasText: boolean;
		entities: readonly { entity: string; label: string; kind: EntityKind; count: number }[];
	};
}

/**
 * Merges the frames of a tab: the top frame first, entities in the order of their first appearance, counts summed.
 * Undefined while no frame has begun to mark.
 */
export function mergeFrames(frames: readonly FrameFindings[]): ThisPage | undefined {
	if (!frames.some(({ report }) => report?.state === 'on')) return;
	const inOrder = [...frames].sort((a, b) => a.frameId - b.frameId);
	const names = new Map<string, NameOnPage>();
	for (const { frameId, report } of inOrder)
		for (const { entity, label, kind, count } of report?.entities ?? []) {
			const known = names.get(entity);
			names.set(entity, {
				entity,
				label,
				kind,
				count: count + (known?.count ?? 0),
				frames: [...(known?.frames ?? []), { frameId, count }],
			});
		}
	if (names.size > 0) return { names: [...names.values()] };
	return { nothing: frames.some(({ report }) => report?.hasText) ? 'no-names' : 'no-text' };
}
