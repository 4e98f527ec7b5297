import { say } from '../core/say.ts';
import type { Who } from '../core/who.ts';

/** Who an entity is, in a source's own few words, below its name in a list. */
export function WhoLine({ who }: { who: Who | undefined }) {
	if (!who) return null;
	return (
		<span class="who" lang={who.language} dir="auto">
			{say('quoted', { text: who.text })}
		</span>
	);
}
