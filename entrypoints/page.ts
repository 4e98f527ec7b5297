import { readFilter } from 'virtual:gloss/filter';
import type { UnlistedScriptDefinition } from 'wxt';
import { startFrame } from '../extension/frame/frame.ts';
import type { GlossInFrame } from '../extension/messages.ts';

/** Runs in every frame. A copy that was here before, from an older version or a second injection, leaves first. */
export default {
	main() {
		const world = globalThis as typeof globalThis & { gloss?: GlossInFrame };
		world.gloss?.stop();
		world.gloss = startFrame(readFilter);
	},
} satisfies UnlistedScriptDefinition;
