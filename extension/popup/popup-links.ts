/** The ways from the popup to the rest of the extension, and to the browser's page of shortcuts. */
import { browser } from 'wxt/browser';
import type { Destination } from '../../components/popup/PopupLinks.tsx';
import { showPanel } from '../panel/panel-open.ts';

/** Firefox opens its page of shortcuts by a call, Chrome by its address. */
interface WithShortcuts {
	openShortcutSettings?(): Promise<void>;
}

/** Where the reader sets the keyboard shortcuts. */
export async function openShortcuts(): Promise<void> {
	const commands = browser.commands as typeof browser.commands & WithShortcuts;
	if (commands.openShortcutSettings) await commands.openShortcutSettings();
	else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

const HELP = '/options.html#help';

/** The popup's links; make it when the popup opens, so that a click finds its window known. */
export function createLinks(): (to: Destination) => void {
	let windowId: number | undefined;
	browser.windows.getCurrent().then(
		({ id }) => {
			windowId = id;
		},
		() => {},
	);
	const doors: Record<Destination, () => Promise<unknown>> = {
		// Nothing may be awaited before it is opened.
		panel: async () => showPanel(windowId, undefined),
		options: () => browser.runtime.openOptionsPage(),
		help: () => browser.tabs.create({ url: HELP }),
		shortcuts: openShortcuts,
	};
	return (to) =>
		void doors[to]().then(
			// What was opened is in front now.
			() => window.close(),
			() => {},
		);
}
