import { corpus } from 'virtual:gloss/corpus';
import { render } from 'preact';
import { Panel } from '../../components/panel/Panel.tsx';
import { type PanelPlace, readPlace, writePlace } from '../../components/panel/panel-place.ts';
import { createCards } from '../../core/card/build-card.ts';
import { overviewOf } from '../../core/card/overview.ts';
import { inReadersLanguage } from '../../core/pack/label.ts';
import { isKindMarked } from '../../core/settings/settings.ts';
import { sendMessage } from '../messages.ts';
import { requestHostAccess } from '../tab/this-page.ts';
import { panelAddress } from './panel-open.ts';
import { followPage, type PanelState } from './panel-state.ts';

/** Draws the panel into an element, and again whenever its page or its place changes, until it is closed. */
export function showPanel(root: HTMLElement) {
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
}
