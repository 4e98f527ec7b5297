/** What a frame loads once a name may stand in it: finding, deciding, marking, and opening cards. */
import { createFilter } from '../core/filter.ts';
import { createNameIndex } from '../core/name-index.ts';
import type { Names } from '../core/names.ts';
import { createResolver } from '../core/resolve.ts';
import type { FoundEntity } from '../core/this-page.ts';
import { THRESHOLDS } from '../core/threshold.ts';
import type { Mark } from '../page/mark.ts';
import { createNameFinder } from '../page/name-finder.ts';
import { isVisible } from '../page/node.ts';
import { createCardOpener } from './card-opener.ts';
import type { GlossNamesInFrame } from './messages.ts';

/** Prepares the names once; each `start` marks until its `stop`. */
export function prepareNames({ entities, forms, filter }: Names, sheet: string): GlossNamesInFrame {
	const index = createNameIndex(forms);
	const resolve = createResolver(entities);
	const mayHold = createFilter(filter);
	const known = new Map(entities.map(({ id, kind, label }) => [id, { kind, label }]));

	/** Entities in the order of their first appearance, with how often they are seen. */
	const tally = (marks: readonly Pick<Mark, 'entity' | 'range'>[]): FoundEntity[] => {
		const found = new Map<string, FoundEntity>();
		for (const { entity, range } of marks) {
			const { parentElement } = range.startContainer;
			if (parentElement && !isVisible(parentElement, { visibilityProperty: true })) continue;
			const counted = found.get(entity);
			const { kind, label } = known.get(entity) ?? {};
			if (counted) counted.count++;
			else if (kind && label) found.set(entity, { entity, label, kind, count: 1 });
		}
		return [...found.values()];
	};

	return {
		start({ showsPlaces, level, isDismissed, dismiss, onChange, isGone, end }) {
			const ended = new AbortController();
			let jumps = { entity: '', index: -1 };
			const finder = createNameFinder(document, {
				index,
				resolve,
				mayHold,
				isShown: (entity, surface) =>
					(showsPlaces() || known.get(entity)?.kind !== 'place') && !isDismissed(entity, surface),
				threshold: () => THRESHOLDS[level()],
				sheet: () => sheet,
				onChange: () => {
					if (isGone()) return end();
					cards.marksChanged();
					onChange();
				},
			});
			const cards = createCardOpener(finder, { dismiss, isGone, end }, ended.signal);
			return {
				report: () => ({ entities: tally(finder.marks()), perhaps: tally(finder.unsure()) }),
				jump(entity) {
					const marks = finder.marks().filter((mark) => mark.entity === entity);
					jumps = { entity, index: jumps.entity === entity ? jumps.index + 1 : 0 };
					const mark = marks[jumps.index];
					if (mark) cards.show(mark, false);
					else jumps = { entity: '', index: -1 };
					return mark !== undefined;
				},
				step: cards.step,
				refresh: finder.refresh,
				stop() {
					ended.abort();
					cards.stop();
					finder.stop();
				},
			};
		},
	};
}
