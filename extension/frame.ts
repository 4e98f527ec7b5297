/** The extension's part inside one frame of a page: obeys the switches, finds and marks names, opens their cards. */
import { browser } from 'wxt/browser';
import { createNameIndex } from '../core/name-index.ts';
import type { Names } from '../core/names.ts';
import { createResolver } from '../core/resolve.ts';
import { createNameFinder, type NameFinder } from '../page/name-finder.ts';
import { createCardOpener } from './card-opener.ts';
import { readFrameSwitches } from './frame-site.ts';
import { type FrameReport, type GlossInFrame, sendMessage } from './messages.ts';
import { PAUSED, PLACES, siteKey } from './switches.ts';

/** Badge updates are collected for this long: a feed changes the names many times a second. */
const BADGE_MS = 300;

/** Starts the frame's script: it marks while the switches say so, until its `stop`. */
export function startFrame({ entities, forms }: Names, sheet: string): GlossInFrame {
	const kinds = new Map(entities.map(({ id, kind, label }) => [id, { kind, label }]));
	const stopped = new AbortController();
	let running: { finder: NameFinder; cards: ReturnType<typeof createCardOpener>; ended: AbortController } | undefined;
	let places = false;
	let site: string | undefined;
	let badge: number | undefined;
	let jumps = { entity: '', index: -1 };

	const isGone = () => browser.runtime?.id === undefined;
	const end = () => {
		stopped.abort();
		setMarking(false);
		try {
			browser.storage.onChanged.removeListener(onStorage);
		} catch {
			// The extension was removed: its interfaces are gone, and with them the listener.
		}
	};

	function setMarking(on: boolean) {
		if (on === (running !== undefined) || (on && stopped.signal.aborted)) return;
		if (running) {
			const { finder, cards, ended } = running;
			running = undefined;
			ended.abort();
			cards.stop();
			finder.stop();
		} else {
			if (document.designMode === 'on') return;
			const ended = new AbortController();
			const finder: NameFinder = createNameFinder(document, {
				index: createNameIndex(forms),
				resolve: createResolver(entities),
				isShown: (entity) => places || kinds.get(entity)?.kind !== 'place',
				sheet: () => sheet,
				onChange: () => {
					if (isGone()) return end();
					cards.marksChanged();
					reportSoon();
				},
			});
			const cards = createCardOpener(finder, isGone, end, ended.signal);
			running = { finder, cards, ended };
		}
		reportSoon();
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
				running?.finder.refresh();
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
		report(): FrameReport {
			const found = new Map<string, FrameReport['entities'][number]>();
			for (const { entity, range } of running?.finder.marks() ?? []) {
				if (range.startContainer.parentElement?.checkVisibility({ visibilityProperty: true }) === false) continue;
				const known = found.get(entity);
				const { kind, label } = kinds.get(entity) ?? {};
				if (known) known.count++;
				else if (kind && label) found.set(entity, { entity, label, kind, count: 1 });
			}
			return {
				state: running ? 'on' : 'off',
				hasText: running?.finder.hasText() ?? (document.body?.textContent ?? '').trim() !== '',
				entities: [...found.values()],
			};
		},
		jump(entity) {
			const marks = running?.finder.marks().filter((mark) => mark.entity === entity) ?? [];
			jumps = { entity, index: jumps.entity === entity ? jumps.index + 1 : 0 };
			const mark = marks[jumps.index];
			if (!mark) {
				jumps = { entity: '', index: -1 };
				return false;
			}
			running?.cards.show(mark, false);
			return true;
		},
		step: (direction) => running?.cards.step(direction) ?? false,
		setMarking,
		stop: end,
	};
}
