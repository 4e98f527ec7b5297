/** What the reader dismissed on this page, in the memory of one frame. */
import { type Dismissal, dismissalId } from '../../core/settings/dismissal.ts';
import { sendMessage } from '../messages.ts';

/** The dismissals of one frame; `onChange` hears of each change. */
export function createFrameDismissals(onChange: () => void) {
	const onPage = new Map<string, Dismissal>();

	function dismiss(dismissal: Dismissal) {
		const id = dismissalId(dismissal);
		if (onPage.has(id)) return;
		onPage.set(id, dismissal);
		onChange();
	}

	return {
		isDismissed: (entity: string, surface: string) => onPage.size > 0 && onPage.has(dismissalId({ entity, surface })),
		onPage: () => [...onPage.values()],
		dismiss,
		restore(entity: string, surface: string) {
			if (onPage.delete(dismissalId({ entity, surface }))) onChange();
		},
		/** A frame that comes late hears what was dismissed before: the page's top frame knows. Rejects without an answer. */
		async askPage() {
			if (window === window.top) return;
			for (const dismissal of await sendMessage('dismissedOnPage')) dismiss(dismissal);
		},
	};
}
