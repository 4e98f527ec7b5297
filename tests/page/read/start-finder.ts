import { createResolver } from '../../../core/decide/resolve.ts';
import { namesOf } from '../../../core/library/names.ts';
import { createNameIndex } from '../../../core/names/name-index.ts';
import { createFilter } from '../../../core/prefilter/filter.ts';
import { createNameFinder, type FinderOptions } from '../../../page/read/name-finder.ts';
import { SAMPLE } from '../../core/names/names.ts';

const { entities, forms, filter } = namesOf(SAMPLE.map((entity) => ({ ...entity, descriptions: [] })));

/** What finds the names of the sample. */
export const OPTIONS: FinderOptions = {
	index: createNameIndex(forms),
	gather: createResolver(entities).gather,
	mayHold: createFilter(filter),
	isShown: () => true,
	threshold: () => 0.5,
	onlyFirst: () => false,
	isLaterBare: () => false,
	style: () => 'dotted',
	onChange: () => {},
};

/** Finds the names of the sample in the document. */
export const startFinder = (others: Partial<FinderOptions> = {}) =>
	createNameFinder(document, { ...OPTIONS, ...others });
