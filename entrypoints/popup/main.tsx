import { render } from 'preact';
import '../../components/theme.css';
import '../../components/card/styles/card.css';
import '../../components/popup/popup.css';
import '../../components/popup/lists/popup-lists.css';
import '../../components/popup/search/popup-search.css';
import { Popup } from '../../components/popup/Popup.tsx';
import { language, sayCount } from '../../core/say.ts';
import { speakOnExtensionPage } from '../../extension/browser-language.ts';
import { sendMessage } from '../../extension/messages.ts';
import { createLinks } from '../../extension/popup/popup-links.ts';
import { followLookUps, type ShownLookUps } from '../../extension/popup/popup-look-ups.ts';
import { createPopupSearch, type SpokenLanguage } from '../../extension/popup/popup-search.ts';
import { entitiesOf, followTab, type PopupState } from '../../extension/popup/popup-state.ts';
import { requestHostAccess } from '../../extension/tab/this-page.ts';

const RESULTS = 24;

speakOnExtensionPage();

const root = document.getElementById('popup') as HTMLElement;
const end = new AbortController();
window.addEventListener('pagehide', () => end.abort());

// First of all: it builds its index while the popup is drawn.
const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
worker.postMessage({ language: language() } satisfies SpokenLanguage);
const asked = createPopupSearch(worker, RESULTS);
// The first answer says when the index is there.
asked.search('', {}).then(
	() => {
		performance.mark('search-ready');
		// The first number takes ten milliseconds more than all others: not while somebody types.
		requestIdleCallback(() => sayCount('search.results', 0));
	},
	() => {},
);
const load = (entity: string) => sendMessage('card', entity).catch(() => undefined);

let tab: PopupState | undefined;
let shown: ShownLookUps = { choices: undefined, recent: [], known: new Map(), wanted: undefined };

const lookUps = followLookUps(asked, (part) => {
	shown = { ...shown, ...part };
	if (tab) show(tab);
});
const go = createLinks();
const actions = followTab(show, end.signal);

function show(state: PopupState) {
	tab = state;
	void lookUps.meet(entitiesOf(state));
	render(
		<Popup
			{...state}
			{...shown}
			search={asked.search}
			load={load}
			onSwitch={actions.flip}
			onJump={actions.jump}
			onRestore={actions.restore}
			onKeep={actions.keep}
			onForget={actions.forget}
			onGrant={requestHostAccess}
			onReload={actions.reload}
			onLookUp={lookUps.looked}
			onClearRecent={lookUps.clear}
			onGo={go}
		/>,
		root,
	);
}
