import pack from 'virtual:gloss/pack';
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/card.css';
import '../../components/popup.css';
import '../../components/popup-lists.css';
import { Popup } from '../../components/Popup.tsx';
import { createCards } from '../../core/build-card.ts';
import { createSearch, type Search } from '../../core/search.ts';
import { followTab, type PopupState } from '../../extension/popup-state.ts';
import { requestHostAccess } from '../../extension/this-page.ts';

const RESULTS = 24;

const root = document.getElementById('popup') as HTMLElement;
const end = new AbortController();
window.addEventListener('pagehide', () => end.abort());

const cardOf = createCards(pack);
let index: Search | undefined;
const search = (query: string) => {
	index ??= createSearch(pack);
	return index(query, RESULTS);
};
// Building the index takes some 20 ms: after the first drawing, before the first key.
requestIdleCallback(() => search(''));
const load = async (entity: string) => cardOf(entity);

const actions = followTab(show, end.signal);

function show(state: PopupState) {
	render(
		<Popup
			{...state}
			search={search}
			load={load}
			onSwitch={actions.flip}
			onJump={actions.jump}
			onRestore={actions.restore}
			onKeep={actions.keep}
			onForget={actions.forget}
			onGrant={requestHostAccess}
			onReload={actions.reload}
		/>,
		root,
	);
}
