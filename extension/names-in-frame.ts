/** What a frame loads once a name may stand in it: finding, deciding, marking, and opening cards. */
import { createFilter } from '../core/filter.ts';
import { createNameIndex } from '../core/name-index.ts';
import type { Names } from '../core/names.ts';
import { createResolver } from '../core/resolve.ts';
import { createNameFinder } from '../page/name-finder.ts';
import { createCardOpener } from './card-opener.ts';
import type { FrameReport, GlossNamesInFrame } from './messages.ts';

/** Prepares the names once; each `start` marks until its `stop`. */
export function prepareNames({ entities, forms, filter }: Names, sheet: string): GlossNamesInFrame {
	const index = createNameIndex(forms);
	const resolve = createResolver(entities);
	const mayHold = createFilter(filter);
	const known = new Map(entities.map(({ id, kind, label }) => [id, { kind, label }]));

	return {
		start({ showsPlaces, onChange, isGone, end }) {
			const ended = new AbortController();
			let jumps = { entity: '', index: -1 };
			const finder = createNameFinder(document, {
				index,
				resolve,
				mayHold,
				isShown: (entity) => showsPlaces() || known.get(entity)?.kind !== 'place',
				sheet: () => sheet,
				onChange: () => {
					if (isGone()) return end();
					cards.marksChanged();
					onChange();
				},
			});
			const cards = createCardOpener(finder, isGone, end, ended.signal);
			return {
				report() {
					const found = new Map<string, FrameReport['entities'][number]>();
					for (const { entity, range } of finder.marks()) {
						if (range.startContainer.parentElement?.checkVisibility({ visibilityProperty: true }) === false) continue;
						const counted = found.get(entity);
						const { kind, label } = known.get(entity) ?? {};
						if (counted) counted.count++;
						else if (kind && label) found.set(entity, { entity, label, kind, count: 1 });
					}
					return [...found.values()];
				},
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
