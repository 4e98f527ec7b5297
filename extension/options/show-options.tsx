import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { writeSiteList } from '../../core/settings/site-list.ts';
import sample from '../../data/sample.json';
import { openShortcuts } from '../popup/popup-links.ts';
import { readCommands } from '../popup/read-commands.ts';
import { startSample } from './live-sample.ts';
import { followOptions, type OptionsState } from './options-state.ts';

/** Draws the options into an element, and again whenever one of them changes, until the page is left. */
export function showOptions(root: HTMLElement) {
	const end = new AbortController();
	window.addEventListener('pagehide', () => end.abort());

	let arrived = false;
	let state: OptionsState | undefined;
	let commands: Awaited<ReturnType<typeof readCommands>> = [];
	const actions = followOptions((next) => {
		state = next;
		show();
	}, end.signal);

	async function showCommands() {
		commands = await readCommands();
		show();
	}
	void showCommands();
	// Whoever changes a key comes back to look.
	window.addEventListener('focus', () => void showCommands(), { signal: end.signal });

	function show() {
		if (!state) return;
		render(
			<Options
				{...state}
				commands={commands}
				sample={sample}
				markSample={startSample}
				onSet={actions.set}
				onSite={actions.setSite}
				onRemove={actions.removeSite}
				onExport={() => exportSites(state?.sites ?? [])}
				onImport={async (file) => actions.importSites(await file.text())}
				onForget={actions.forget}
				onReset={actions.reset}
				onUndo={actions.undo}
				onShortcuts={openShortcuts}
			/>,
			root,
		);
		// Whoever comes by a link to a part of this page comes before the page is drawn.
		if (location.hash && !arrived) {
			arrived = true;
			document.getElementById(location.hash.slice(1))?.scrollIntoView();
		}
	}
}

function exportSites(sites: OptionsState['sites']) {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([writeSiteList(sites)], { type: 'application/json' }));
	link.download = 'gloss-sites.json';
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href));
}
