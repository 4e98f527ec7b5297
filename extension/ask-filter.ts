import type { FilterSource } from '../core/filter.ts';
import { readFilterBytes } from '../core/filter-bytes.ts';
import { sendMessage } from './messages.ts';

/** After a failure it is asked again so late: the background may be reading its corpus for the first time. */
const AGAIN_MS = [1_000, 5_000, 20_000];

/** The filter of a large corpus, from the background. */
export async function askFilter(): Promise<FilterSource> {
	for (const wait of AGAIN_MS) {
		try {
			return await readFilter();
		} catch {
			await new Promise((resolve) => setTimeout(resolve, wait));
		}
	}
	return readFilter();
}

const readFilter = async () => readFilterBytes(await (await sendMessage('filter')).arrayBuffer());
