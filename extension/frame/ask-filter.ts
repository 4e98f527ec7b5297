import type { FilterSource } from '../../core/prefilter/filter.ts';
import { readFilterBytes } from '../../core/prefilter/filter-bytes.ts';
import { sendMessage } from '../messages.ts';

/** Reads the filter of a large corpus from the background, which may be reading its corpus for the first time. */
export async function askFilter(): Promise<FilterSource> {
	return readFilterBytes(await (await sendMessage('filter')).arrayBuffer());
}
