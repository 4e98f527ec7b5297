/** The extension's part inside one frame of a page: obeys the switches, and looks for the first name. */

import { createFilter, type FilterSource } from '../../core/prefilter/filter.ts';
import { SETTING_NAMES, type Settings } from '../../core/settings/settings.ts';
import { keepListening } from '../../page/input/keep-listening.ts';
import { createScout } from '../../page/read/scout.ts';
import { browser } from '../browser.ts';
import {
	type FrameReport,
	type GlossInFrame,
	type GlossNamesInFrame,
	type RunningNames,
	sendMessage,
} from '../messages.ts';
import { isKeptKey } from '../storage/kept-dismissals.ts';
import { SETTING_KEYS, siteKey } from '../storage/switches.ts';
import { tellEscape } from '../tab/escape.ts';
import { readFrameSwitches } from '../tab/frame-site.ts';
import { isGone, lookForOrphan } from '../tab/orphan.ts';
import { createFrameDismissals } from './frame-dismissals.ts';

type FrameWindow = typeof globalThis & { glossNames?: GlossNamesInFrame };

/** Badge updates are collected for this long: a feed changes the names many times a second. */
const BADGE_MS = 300;

/** After the background could not answer, the frame asks it again this much later. */
const ASK_AGAIN_MS = 30_000;

/** The filter that says whether a page needs the code that decides; of a small corpus without places, see `beginScouting`. */
export type ReadFilter = () => FilterSource | Promise<FilterSource>;

/** Runs the work when the background may answer again, unless the signal ends that. */
function later(work: () => Promise<void>, signal: AbortSignal) {
	setTimeout(() => signal.aborted || work(), ASK_AGAIN_MS);
}

/** What runs in a frame while it marks. */
interface Marking {
	scout?: { stop(): void };
	names?: RunningNames;
	ended: AbortController;
}

/** Starts the frame's script: it marks while the switches say so, until its `stop`. */
export function startFrame(readFilter: ReadFilter): GlossInFrame {
	const stopped = new AbortController();
	let marking: Marking | undefined;
	let cardElsewhere: ReturnType<typeof tellEscape> | undefined;
	let filter: FilterSource | undefined;
	/** Read before anything is marked. */
	let settings: Settings;
	let site: string | undefined;
	let isOn: boolean | undefined;
	let badge: number | undefined;

	const dismissals = createFrameDismissals(() => marking?.names?.refresh());

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
			marking.ended.abort();
			marking.scout?.stop();
			marking.names?.stop();
			marking = undefined;
			reportSoon();
		} else if (document.designMode !== 'on') {
			marking = { ended: new AbortController() };
			// An orphan that painted last takes the marks off the page when it ends, ours with them.
			lookForOrphan({ onOrphaned: end, onAlive: () => marking?.names?.repair() }, marking.ended.signal);
			cardElsewhere = tellEscape(marking.ended.signal);
			// Where nothing is marked, nothing of the page is watched.
			keepListening(document, listen, marking.ended.signal);
			void beginScouting(marking);
		}
	}

	/** Places (“U.S.”) stand on every page: who wants them marked has no use for a scout. */
	async function beginScouting(mine: Marking): Promise<void> {
		if (settings.places) return beginNames(mine);
		try {
			const read = filter ?? readFilter();
			// No turn is lost where there is nothing to wait for: a large corpus asks the background.
			filter = read instanceof Promise ? await read : read;
		} catch {
			return later(() => beginScouting(mine), mine.ended.signal);
		}
		if (mine !== marking || mine.names || mine.scout) return;
		mine.scout = createScout(document, createFilter(filter), () => void beginNames());
	}

	/** A name may stand here: the code that decides is loaded now. */
	async function beginNames(mine = marking): Promise<void> {
		if (isGone()) return end();
		try {
			filter ??= await readFilter();
			// Dismissals are known before the first mark, so that nothing lights up only to go out.
			await Promise.all([loadNames().then(readKept), dismissals.askPage()]);
		} catch {
			if (mine) later(() => beginNames(mine), mine.ended.signal);
			return;
		}
		if (!mine || mine !== marking || mine.names || !filter) return;
		mine.scout?.stop();
		const names = (globalThis as FrameWindow).glossNames?.start({
			filter,
			settings: () => settings,
			isDismissed: dismissals.isDismissed,
			dismiss(dismissal) {
				dismissals.dismiss(dismissal);
				// Whatever becomes of the other frames, this one has obeyed.
				sendMessage('dismissed', dismissal).catch(() => {});
			},
			onChange: reportSoon,
			isGone,
			end,
		});
		if (names) mine.names = names;
	}

	async function loadNames() {
		const here = globalThis as FrameWindow;
		if (!here.glossNames) await sendMessage('loadNames');
		if (!here.glossNames) throw new Error();
	}

	function reportSoon() {
		if (badge !== undefined) return;
		badge = window.setTimeout(() => {
			badge = undefined;
			if (isGone()) return end();
			// The next change tells it again.
			sendMessage('namesChanged').catch(() => {});
		}, BADGE_MS);
	}

	async function obey() {
		try {
			const switches = await readFrameSwitches();
			site = switches.siteName;
			const before = settings;
			settings = switches;
			if (marking?.names && SETTING_NAMES.some((name) => before[name] !== settings[name])) marking.names.refresh();
			// Names that were passed over count now.
			if (settings.places && marking && !marking.names) void beginNames();
			const on = switches.site && !switches.paused;
			setMarking(on);
			// The button shows what holds for most sites until it is told: this wakes the background on few pages.
			const shown = isOn ?? !(switches.paused || switches.listedOnly);
			isOn = on;
			if (on !== shown && window === window.top) sendMessage('switched').catch(() => {});
		} catch {
			// Storage fails, the background does not answer, or the extension is gone. Marking goes on as it was.
			if (isGone()) return end();
			later(obey, stopped.signal);
		}
	}

	function onStorage(changes: Record<string, unknown>) {
		if (Object.keys(changes).some(isKeptKey)) void readKept();
		const obeyed = [...SETTING_KEYS, ...(site === undefined ? [] : [siteKey(site)])];
		if (obeyed.some((key) => key in changes)) void obey();
	}

	async function readKept() {
		if (marking) await (globalThis as FrameWindow).glossNames?.readKept();
	}

	function obeyAll() {
		void obey();
		void readKept();
	}

	browser.storage.onChanged.addListener(onStorage);
	// A page restored from the back/forward cache has missed changes.
	const onShown = (event: PageTransitionEvent) => {
		if (!event.persisted) return;
		// The button has forgotten too.
		isOn = undefined;
		obeyAll();
	};
	const listen = () => window.addEventListener('pageshow', onShown, { signal: stopped.signal });
	listen();
	void obey();

	return {
		report: (): FrameReport => ({
			state: marking ? 'on' : 'off',
			...(marking?.names?.report() ?? { entities: [], perhaps: [] }),
			hidden: dismissals.onPage(),
		}),
		isOn: () => isOn,
		jump: (entity) => marking?.names?.jump(entity) ?? false,
		names: () => marking?.names?.names() ?? { count: 0, last: -1, lastAtMs: 0 },
		step: (to) => marking?.names?.step(to),
		escape: () => marking?.names?.escape(),
		cardElsewhere: (isOpen) => cardElsewhere?.(isOpen),
		dismiss: dismissals.dismiss,
		restore: dismissals.restore,
		obey: obeyAll,
		stop: end,
	};
}
