/** The extension's part inside one frame of a page: obeys the switches, and looks for the first name. */
import { browser } from 'wxt/browser';
import { createFilter, type FilterKeys } from '../core/filter.ts';
import { createScout } from '../page/scout.ts';
import { readFrameSwitches } from './frame-site.ts';
import {
	type FrameReport,
	type GlossInFrame,
	type GlossNamesInFrame,
	type RunningNames,
	sendMessage,
} from './messages.ts';
import { PAUSED, PLACES, siteKey } from './switches.ts';

type FrameWindow = typeof globalThis & { glossNames?: GlossNamesInFrame };

/** Badge updates are collected for this long: a feed changes the names many times a second. */
const BADGE_MS = 300;

/** Starts the frame's script: it marks while the switches say so, until its `stop`. */
export function startFrame(keys: FilterKeys): GlossInFrame {
	const stopped = new AbortController();
	let marking: { scout: { stop(): void }; names?: RunningNames } | undefined;
	let places = false;
	let site: string | undefined;
	let badge: number | undefined;

	/** The extension was removed or replaced: this copy of its script is an orphan. */
	const isGone = () => browser.runtime?.id === undefined;
	const end = () => {
		stopped.abort();
		setMarking(false);
		try {
			browser.storage.onChanged.removeListener(onStorage);
		} catch {
			// An orphan's interfaces are gone, and with them the listener.
		}
	};

	function setMarking(on: boolean) {
		if (on === (marking !== undefined) || (on && stopped.signal.aborted)) return;
		if (marking) {
			marking.scout.stop();
			marking.names?.stop();
			marking = undefined;
			reportSoon();
		} else if (document.designMode !== 'on') {
			marking = { scout: createScout(document, createFilter(keys), () => void beginNames()) };
		}
	}

	/** A name may stand here: the code that decides is loaded now. */
	async function beginNames() {
		if (isGone()) return end();
		const mine = marking;
		try {
			if (!(globalThis as FrameWindow).glossNames) await sendMessage('loadNames');
		} catch {
			return;
		}
		if (!mine || mine !== marking) return;
		const names = (globalThis as FrameWindow).glossNames?.start({
			showsPlaces: () => places,
			onChange: reportSoon,
			isGone,
			end,
		});
		if (names) mine.names = names;
	}

	function reportSoon() {
		if (badge !== undefined) return;
		badge = window.setTimeout(() => {
			badge = undefined;
			if (isGone()) return end();
			// The worker may be stopping at this moment; the next change tells it again.
			sendMessage('namesChanged').catch(() => {});
		}, BADGE_MS);
	}

	async function obey() {
		try {
			const switches = await readFrameSwitches();
			site = switches.siteName;
			if (places !== switches.places) {
				places = switches.places;
				marking?.names?.refresh();
			}
			setMarking(switches.site && !switches.paused);
		} catch {
			// Storage fails or the extension is gone. Marking goes on as it was: off, if it never began.
			if (isGone()) end();
		}
	}

	function onStorage(changes: Record<string, unknown>) {
		if (PAUSED in changes || PLACES in changes || (site !== undefined && siteKey(site) in changes)) void obey();
	}

	browser.storage.onChanged.addListener(onStorage);
	// A page restored from the back/forward cache has missed changes.
	window.addEventListener('pageshow', (event) => event.persisted && void obey(), { signal: stopped.signal });
	void obey();

	return {
		report: (): FrameReport => ({
			state: marking ? 'on' : 'off',
			hasText: (document.body?.textContent ?? '').trim() !== '',
			entities: marking?.names?.report() ?? [],
		}),
		jump: (entity) => marking?.names?.jump(entity) ?? false,
		step: (direction) => marking?.names?.step(direction) ?? false,
		setMarking,
		stop: end,
	};
}
