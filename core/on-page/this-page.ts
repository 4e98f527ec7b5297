/** What the page in front of the reader has for them, put together from its frames. */

import type { EntityKind } from '../pack/pack.ts';
import { type Dismissal, uniqueDismissals } from '../settings/dismissal.ts';

/** An entity, and how often it was found. */
export interface FoundEntity {
	entity: string;
	label: string;
	kind: EntityKind;
	count: number;
}

/** An entity marked on the page; `count` is its marks in all frames. */
export interface NameOnPage extends FoundEntity {
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

/** What there is to show: in one of the lists at least one. */
export interface PageNames {
	names: readonly NameOnPage[];
	/** Too unsure to be marked; entities that are marked elsewhere on the page are not among them. */
	perhaps: readonly FoundEntity[];
	/** What the reader dismissed on this page. */
	hidden: readonly Dismissal[];
}

/** Either names or why there are none. */
export type ThisPage = PageNames | { nothing: NothingHere };

/** What one frame found; `report` is missing where our script does not run. */
export interface FrameFindings {
	frameId: number;
	/** Whether there was any text to read. */
	hasText: boolean;
	report?: {
		state: 'on' | 'off';
		entities: readonly FoundEntity[];
		perhaps: readonly FoundEntity[];
		hidden: readonly Dismissal[];
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
	const perhaps = new Map<string, FoundEntity>();
	for (const { frameId, report } of inOrder) {
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
		for (const found of report?.perhaps ?? [])
			perhaps.set(found.entity, { ...found, count: found.count + (perhaps.get(found.entity)?.count ?? 0) });
	}
	for (const entity of names.keys()) perhaps.delete(entity);
	const hidden = uniqueDismissals(inOrder.flatMap(({ report }) => report?.hidden ?? []));
	if (names.size + perhaps.size + hidden.length > 0)
		return { names: [...names.values()], perhaps: [...perhaps.values()], hidden };
	return { nothing: frames.some(({ hasText }) => hasText) ? 'no-names' : 'no-text' };
}
