import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { sayCount } from '../../core/say.ts';
import { sendMessage } from '../messages.ts';
import { requestHostAccess } from '../tab/this-page.ts';
import { createLinks } from './popup-links.ts';
import { followLookUps, type ShownLookUps } from './popup-look-ups.ts';
import { createPopupSearch } from './popup-search.ts';
import { entitiesOf, followTab, type PopupState } from './popup-state.ts';

const RESULTS = 24;

/** Draws the popup into an element, and again whenever its tab or its search has news, until it is closed. */
export function showPopup(root: HTMLElement, worker: Worker) {
	const end = new AbortController();
	window.addEventListener('pagehide', () => end.abort());

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
}
