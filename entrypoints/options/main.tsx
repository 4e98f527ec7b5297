import { render } from 'preact';
import '../../components/theme.css';
import '../../components/options/options.css';
import '../mark.css';
import { Options } from '../../components/options/Options.tsx';
import { say } from '../../core/say.ts';
import { writeSiteList } from '../../core/settings/site-list.ts';
import sample from '../../data/sample.json';
import { speakOnExtensionPage } from '../../extension/browser-language.ts';
import { startSample } from '../../extension/options/live-sample.ts';
import { followOptions, type OptionsState } from '../../extension/options/options-state.ts';
import { openShortcuts } from '../../extension/popup/popup-links.ts';
import { readCommands } from '../../extension/popup/read-commands.ts';
import card from '../card.ts';

speakOnExtensionPage();
// The sample opens the cards of any page.
card.main();
document.title = say('options.title');

const root = document.getElementById('options') as HTMLElement;
const end = new AbortController();
window.addEventListener('pagehide', () => end.abort());

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

function exportSites() {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([writeSiteList(state?.sites ?? [])], { type: 'application/json' }));
	link.download = 'gloss-sites.json';
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href));
}

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
			onExport={exportSites}
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
let arrived = false;
