/** The popup's switches: written on the click, taken back when storage fails, in step with every other window. */
import browser from 'webextension-polyfill';
import { readSwitches, type Switches, writeSetting, writeSite } from '../storage/switches.ts';

/** What the popup shows of the switches. */
export interface ShownSwitches {
	/** Undefined until they could be read. */
	switches: Switches | undefined;
	/** What storage refused, until it works again. */
	storageFailed: 'read' | 'write' | undefined;
}

/** The switches as the popup uses them. */
export interface Switchboard {
	/** Reads all of them from storage. */
	refresh(): Promise<void>;
	/** Writes one at once; resolves when it is kept or has failed. */
	flip<Name extends keyof Switches>(name: Name, to: Switches[Name]): Promise<void>;
}

/** Keeps the shown switches and the stored ones together until `signal` ends it. */
export function createSwitchboard(
	tab: () => { site: string | undefined; incognito: boolean },
	show: (shown: ShownSwitches) => void,
	signal: AbortSignal,
): Switchboard {
	let kept: Switches | undefined;
	let shown: Switches | undefined;
	// A click that is not kept yet is newer than what a reading says.
	let pending = 0;

	const refresh = async () => {
		const { site = '', incognito } = tab();
		try {
			const read = await readSwitches(site, incognito);
			if (pending > 0 || site !== (tab().site ?? '')) return;
			kept = read;
			shown = read;
			show({ switches: read, storageFailed: undefined });
		} catch {
			show({ switches: shown, storageFailed: 'read' });
		}
	};

	const write = <Name extends keyof Switches>(name: Name, to: Switches[Name]) => {
		if (name !== 'site') return writeSetting(name, to as never);
		const { site, incognito } = tab();
		return site === undefined
			? Promise.reject(new Error('This page has no site'))
			: writeSite(site, to === true, { incognito, listedOnly: shown?.listedOnly ?? false });
	};

	const flip: Switchboard['flip'] = async (name, to) => {
		// Nothing may come before the write: the popup can be gone with the next click.
		const written = write(name, to);
		pending++;
		shown = shown && { ...shown, [name]: to };
		show({ switches: shown, storageFailed: undefined });
		try {
			await written;
			if (kept) kept = { ...kept, [name]: to };
			pending--;
			await refresh();
		} catch {
			pending--;
			if (shown && kept) shown = { ...shown, [name]: kept[name] };
			show({ switches: shown, storageFailed: 'write' });
		}
	};

	browser.storage.onChanged.addListener(refresh);
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(refresh));
	return { refresh, flip };
}
