/** The dismissals for the site and everywhere, as one frame obeys them: only frames in which a name may stand read them. */

import { dismissalId, type KeptDismissal } from '../../core/settings/dismissal.ts';
import { browser } from '../browser.ts';
import { sendMessage } from '../messages.ts';
import { keptOn, readKept } from '../storage/kept-dismissals.ts';
import { ownSite } from '../tab/frame-site.ts';

/** What is kept, nothing until it was read; `onChange` hears when that is something else. */
export function createFrameKept(onChange: () => void) {
	let kept: ReadonlySet<string> = new Set();
	return {
		isDismissed: (entity: string, surface: string) => kept.size > 0 && kept.has(dismissalId({ entity, surface })),
		/** Reads what is kept; what was known stays when that fails. */
		async read() {
			try {
				const next = new Set((await readFrameKept()).map(dismissalId));
				const same = next.size === kept.size && [...next].every((id) => kept.has(id));
				kept = next;
				if (!same) onChange();
			} catch {
				// Storage fails or the extension is gone.
			}
		},
	};
}

/** Rejects when storage fails or the extension is gone. */
async function readFrameKept(): Promise<KeptDismissal[]> {
	const site = ownSite();
	if (site === undefined || browser.extension.inIncognitoContext) return sendMessage('kept');
	return keptOn(site, await readKept(false));
}
