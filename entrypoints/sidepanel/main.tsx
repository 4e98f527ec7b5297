import { corpus } from 'virtual:gloss/corpus';
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/card/styles/card.css';
import '../../components/panel/styles/panel.css';
import '../../components/panel/styles/panel-lists.css';
import '../../components/panel/styles/panel-pictures.css';
import { Panel } from '../../components/panel/Panel.tsx';
import { type PanelPlace, readPlace, writePlace } from '../../components/panel/panel-place.ts';
import { createCards } from '../../core/card/build-card.ts';
import { overviewOf } from '../../core/card/overview.ts';
import { inReadersLanguage } from '../../core/pack/label.ts';
import { isKindMarked } from '../../core/settings/settings.ts';
import { speakOnExtensionPage } from '../../extension/browser-language.ts';
import { sendMessage } from '../../extension/messages.ts';
import { panelAddress } from '../../extension/panel/panel-open.ts';
import { followPage, type PanelState } from '../../extension/panel/panel-state.ts';
import { requestHostAccess } from '../../extension/tab/this-page.ts';

speakOnExtensionPage();

const root = document.getElementById('panel') as HTMLElement;
const end = new AbortController();
window.addEventListener('pagehide', () => end.abort());

/** The tab that a panel in a tab of its own is for. */
const asked = new URLSearchParams(location.search).get('tab');
const only = asked !== null && /^\d+$/.test(asked) ? Number(asked) : undefined;

const overview = 'pack' in corpus ? overviewOf(corpus.pack) : undefined;
const cards = 'pack' in corpus ? createCards(corpus.pack) : undefined;
const load = async (entity: string) => {
	if (!cards) return sendMessage('card', entity);
	const card = cards(entity);
	return card && inReadersLanguage(card);
};

let state: PanelState | undefined;
let place = readPlace(location.hash);
window.addEventListener('hashchange', () => {
	place = readPlace(location.hash);
	show();
});

function go(change: Partial<PanelPlace>, isTyping = false) {
	place = { ...place, ...change };
	if (isTyping) history.replaceState(null, '', writePlace(place));
	else history.pushState(null, '', writePlace(place));
	show();
}

const actions = followPage(
	(next) => {
		state = next;
		show();
	},
	end.signal,
	only,
);

function show() {
	if (!state) return;
	const { tabId, switches } = state;
	render(
		<Panel
			{...state}
			place={place}
			overview={overview}
			inTab={only === undefined ? panelAddress(tabId, writePlace(place)) : undefined}
			isLookedFor={({ kind }) => switches !== undefined && isKindMarked(switches, kind)}
			load={load}
			onPlace={go}
			onJump={actions.jump}
			onGrant={requestHostAccess}
			onReload={actions.reload}
			onSwitchOn={actions.switchOn}
		/>,
		root,
	);
}
