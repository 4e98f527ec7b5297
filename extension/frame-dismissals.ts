/** What the reader dismissed, as one frame obeys it: on this page in memory, for the site and everywhere from storage. */
import { type Dismissal, dismissalId } from '../core/dismissal.ts';
import { readFrameKept } from './frame-site.ts';
import { sendMessage } from './messages.ts';

/** The dismissals of one frame; `onChange` hears of each change. */
export function createFrameDismissals(onChange: () => void) {
	const onPage = new Map<string, Dismissal>();
	let kept: ReadonlySet<string> = new Set();

	function dismiss(dismissal: Dismissal) {
		const id = dismissalId(dismissal);
		if (onPage.has(id)) return;
		onPage.set(id, dismissal);
		onChange();
	}

	return {
		isDismissed(entity: string, surface: string): boolean {
			if (onPage.size + kept.size === 0) return false;
			const id = dismissalId({ entity, surface });
			return onPage.has(id) || kept.has(id);
		},
		onPage: () => [...onPage.values()],
		dismiss,
		restore(entity: string, surface: string) {
			if (onPage.delete(dismissalId({ entity, surface }))) onChange();
		},
		/** Reads what is kept; what was known stays when that fails. */
		async readKept() {
			try {
				const next = new Set((await readFrameKept()).map(dismissalId));
				const same = next.size === kept.size && [...next].every((id) => kept.has(id));
				kept = next;
				if (!same) onChange();
			} catch {
				// Storage fails or the extension is gone.
			}
		},
		/** A frame that comes late hears what was dismissed before: the page's top frame knows. */
		async askPage() {
			if (window === window.top) return;
			for (const dismissal of await sendMessage('dismissedOnPage').catch(() => [])) dismiss(dismissal);
		},
	};
}
