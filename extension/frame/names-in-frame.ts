/** What a frame loads once a name may stand in it: finding, deciding, marking, and opening cards. */

import { createResolver } from '../../core/decide/resolve.ts';
import { THRESHOLDS } from '../../core/decide/threshold.ts';
import type { SomeNames } from '../../core/library/name-shards.ts';
import { readNameIndex } from '../../core/names/written-forms.ts';
import type { FoundEntity } from '../../core/on-page/this-page.ts';
import { labelIn } from '../../core/pack/label.ts';
import { createFilter, type Filter } from '../../core/prefilter/filter.ts';
import { readKeys } from '../../core/prefilter/filter-keys.ts';
import { isKindMarked } from '../../core/settings/settings.ts';
import { isVisible } from '../../page/dom/node.ts';
import type { Mark } from '../../page/marks/mark.ts';
import { createNameFinder, type FinderOptions } from '../../page/read/name-finder.ts';
import { createCardOpener } from '../card/card-opener.ts';
import { type GlossNamesInFrame, sendMessage } from '../messages.ts';
import { createAskedNames } from './asked-names.ts';
import { createFrameKept } from './frame-kept.ts';

/** All names of a small corpus. */
export interface ShippedNames extends Pick<SomeNames, 'entities'> {
	/** As `writeForms` has written them. */
	forms: string;
	/** Their filter, as `writeKeys` has written it. */
	keys: string;
}

/** The names that a frame decides with. */
interface NamesHere extends Pick<FinderOptions, 'index' | 'gather' | 'isReady'> {
	entity(id: string): Pick<SomeNames['entities'][number], 'kind' | 'label' | 'labels'> | undefined;
}

function allOf({ forms, entities }: ShippedNames): NamesHere {
	const known = new Map(entities.map((entity) => [entity.id, entity]));
	return { index: readNameIndex(forms), gather: createResolver(entities).gather, entity: (id) => known.get(id) };
}

/** Where the background never answers, the switch stays as it is, and so do the marks. */
const siteOff = () => void sendMessage('siteOff').catch(() => {});

/** Prepares the names once, or asks for those of the page where there are too many; each `start` marks until its `stop`. */
export function prepareNames(shipped: ShippedNames | undefined): GlossNamesInFrame {
	let names = shipped && allOf(shipped);
	let mayHold: Filter | undefined = shipped && createFilter(readKeys(shipped.keys));
	let onArrived = () => {};
	let onKept = () => {};
	const kept = createFrameKept(() => onKept());

	/** Entities in the order of their first appearance, with how often they are seen. */
	const tally = (marks: readonly Pick<Mark, 'entity' | 'range'>[]): FoundEntity[] => {
		const found = new Map<string, FoundEntity>();
		for (const { entity, range } of marks) {
			const { parentElement } = range.startContainer;
			if (parentElement && !isVisible(parentElement, { visibilityProperty: true })) continue;
			const counted = found.get(entity);
			const known = names?.entity(entity);
			if (counted) counted.count++;
			else if (known) found.set(entity, { entity, label: labelIn(known), kind: known.kind, count: 1 });
		}
		return [...found.values()];
	};

	return {
		readKept: kept.read,
		start({ filter, settings, isDismissed, dismiss, onChange, isGone, end }) {
			names ??= createAskedNames(
				filter,
				(keys) => sendMessage('names', keys),
				() => onArrived(),
			);
			mayHold ??= createFilter(filter);
			const { index, gather, isReady, entity: known } = names;
			const ended = new AbortController();
			let jumps = { entity: '', index: -1 };
			const finder = createNameFinder(document, {
				index,
				gather,
				mayHold,
				...(isReady && { isReady }),
				isShown(entity, surface) {
					const kind = known(entity)?.kind;
					if (kind !== undefined && !isKindMarked(settings(), kind)) return false;
					return !isDismissed(entity, surface) && !kept.isDismissed(entity, surface);
				},
				threshold: () => THRESHOLDS[settings().level],
				onlyFirst: () => settings().mentions === 'first',
				isLaterBare: () => settings().mentions === 'bare',
				style: () => settings().style,
				onChange: () => {
					if (isGone()) return end();
					cards.marksChanged();
					onChange();
				},
			});
			onArrived = finder.arrived;
			onKept = finder.refresh;
			const cards = createCardOpener(finder, { settings, dismiss, siteOff, isGone, end }, ended.signal);
			return {
				report: () => ({ entities: tally(finder.marks()), perhaps: tally(finder.unsure()) }),
				jump(entity) {
					const isNamed = (mark: Mark) => mark.entity === entity;
					const inReach = cards.steppable().filter(isNamed);
					// Where none can be seen, the card at least says who is meant.
					const marks = inReach.length > 0 ? inReach : finder.marks().filter(isNamed);
					jumps = { entity, index: jumps.entity === entity ? jumps.index + 1 : 0 };
					const mark = marks[jumps.index];
					if (mark) cards.show(mark, 'rest');
					else jumps = { entity: '', index: -1 };
					return mark !== undefined;
				},
				names: cards.names,
				step(to) {
					const mark = cards.step(to);
					return mark && labelIn(known(mark.entity) ?? { label: mark.surface });
				},
				escape: cards.close,
				refresh: finder.refresh,
				repair: finder.repair,
				stop() {
					ended.abort();
					onKept = () => {};
					cards.stop();
					finder.stop();
				},
			};
		},
	};
}
