import type { Tab } from '../../../scripts/drive/reader.ts';

type World = typeof globalThis & { heard?: string[] };

/** Listens in every frame as a screen reader does: what is said for a moment only is heard however late somebody asks. */
export async function listen(tab: Tab): Promise<void> {
	await tab.inFrames(() => {
		type Host = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };
		const LISTEN_MS = 50;
		const world = globalThis as World;
		const isFirst = world.heard === undefined;
		world.heard = [];
		const note = () => {
			for (const host of document.querySelectorAll<Host>('html > div')) {
				const root = host.openOrClosedShadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot(host);
				// A card has one of its own.
				if (root?.querySelector('[role=dialog]')) continue;
				const said = root?.querySelector('[role=status]')?.textContent;
				if (said && world.heard?.at(-1) !== said) world.heard?.push(said);
			}
		};
		if (isFirst) setInterval(note, LISTEN_MS);
	}, null);
}

/** What was said since `listen`, in any frame. */
export async function heardIn(tab: Tab): Promise<string[]> {
	const frames = await tab.inFrames(() => (globalThis as World).heard ?? [], null);
	return frames.flatMap(({ result }) => result);
}
